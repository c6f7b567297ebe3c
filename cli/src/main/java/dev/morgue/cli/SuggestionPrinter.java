package dev.morgue.cli;

import dev.morgue.search.MergeSuggestion;
import java.util.List;
import java.util.Locale;

/** Prints which names may be one's, with what speaks for it, ready to be copied as a command. */
final class SuggestionPrinter {

  private static final String INDENT = "    ";

  private final Shell shell;

  SuggestionPrinter(Shell shell) {
    this.shell = shell;
  }

  void print(List<MergeSuggestion> suggestions) {
    if (!shell.terminal()) {
      suggestions.forEach(this::plain);
      return;
    }
    for (int i = 0; i < suggestions.size(); i++) {
      print(i + 1, suggestions.get(i));
      shell.out().println();
    }
    MergeSuggestion first = suggestions.getFirst();
    line(
        "",
        "Not the same? 'morgue names split"
            + NameKind.option(first.field())
            + " NAME OTHER' gives each a row of its own, and they are suggested no more.");
  }

  private void plain(MergeSuggestion suggestion) {
    shell
        .out()
        .println(
            String.join(
                "\t",
                Passage.onOneLine(suggestion.keep().name()),
                Long.toString(suggestion.keep().articles()),
                Passage.onOneLine(suggestion.merge().name()),
                Long.toString(suggestion.merge().articles()),
                String.join("; ", suggestion.alike()),
                Passage.onOneLine(String.join("; ", suggestion.shared()))));
  }

  private void print(int number, MergeSuggestion suggestion) {
    line(
        String.format(Locale.ROOT, "%2d  ", number),
        String.join(", ", suggestion.alike())
            + (suggestion.certain() ? "; a search takes both already" : ""));
    side(suggestion.keep());
    side(suggestion.merge());
    if (!suggestion.shared().isEmpty()) {
      line(INDENT, "Beside both: " + String.join(", ", suggestion.shared()));
    }
    if (!suggestion.sources().isEmpty()) {
      line(INDENT, "In both: " + String.join(", ", suggestion.sources()));
    }
    if (suggestion.together() > 0) {
      boolean people = NameKind.arePeople(suggestion.field());
      String both = "Both in " + Words.count(suggestion.together(), "article");
      line(INDENT, people ? both + ": perhaps two" : both);
    }
    // on one line however long, so that it can be copied
    shell
        .out()
        .println(
            INDENT
                + "morgue names merge"
                + NameKind.option(suggestion.field())
                + " "
                + NameEdits.quoted(suggestion.keep().name())
                + " "
                + NameEdits.quoted(suggestion.merge().name()));
  }

  private void side(MergeSuggestion.Side side) {
    line(
        INDENT,
        side.name()
            + ": "
            + Words.count(side.articles(), "article")
            + (side.years() == null ? "" : ", " + side.years()));
    for (String headline : side.headlines()) {
      line(INDENT + "  ", "“" + headline + "”");
    }
  }

  private void line(String begin, String text) {
    String before = begin;
    for (String line : new Passage(false).plain(text).lines(shell.width() - begin.length())) {
      shell.out().println(before + line);
      before = " ".repeat(begin.length());
    }
  }
}
