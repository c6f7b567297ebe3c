package dev.morgue.cli;

import dev.morgue.authority.AuthorityEntry;
import dev.morgue.search.HeldName;
import dev.morgue.search.NameForms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the names an archive holds, with what the user's list says of each. */
final class NamesPrinter {

  private static final int COUNT = 9;

  private final Shell shell;

  NamesPrinter(Shell shell) {
    this.shell = shell;
  }

  /**
   * Prints names.
   *
   * @param total how many there are, these among them
   */
  void print(List<HeldName> names, int total) {
    for (HeldName name : names) {
      if (shell.terminal()) {
        row(name);
      } else {
        plain(name);
      }
    }
    if (shell.terminal() && total > names.size()) {
      shell
          .out()
          .println(
              Words.number(names.size())
                  + " of "
                  + Words.count(total, "name")
                  + "; --limit all lists them all");
    }
  }

  private void plain(HeldName name) {
    shell
        .out()
        .println(
            String.join(
                "\t",
                Long.toString(name.articles()),
                Passage.onOneLine(name.name()),
                name.forms().stream().map(NamesPrinter::form).collect(Collectors.joining("; ")),
                String.join("; ", listed(name))));
  }

  private static String form(NameForms.Form form) {
    return Passage.onOneLine(form.name()) + " " + form.articles();
  }

  private void row(HeldName name) {
    String digits = Words.number(name.articles());
    String begin = " ".repeat(Math.max(0, COUNT - digits.length())) + digits + "  ";
    String others =
        name.forms().stream()
            .filter(form -> !form.name().equals(name.name()))
            .map(form -> form.name() + " " + Words.number(form.articles()))
            .collect(Collectors.joining(" · "));
    List<String> listed = listed(name);
    Passage text =
        new Passage(shell.colours())
            .plain(name.name())
            .plain(others.isEmpty() ? "" : " — also as " + others)
            .plain(listed.isEmpty() ? "" : " (" + String.join("; ", listed) + ")");
    String indent = " ".repeat(begin.length());
    for (String line : text.lines(shell.width() - begin.length())) {
      shell.out().println(begin + line);
      begin = indent;
    }
  }

  /** What the list says besides the names. */
  private static List<String> listed(HeldName name) {
    AuthorityEntry entry = name.entry();
    List<String> listed = new ArrayList<>();
    if (entry != null) {
      listed.add(entry.hidden() ? "hidden" : "in the list");
      if (entry.id() != null) {
        listed.add("id " + Passage.onOneLine(entry.id()));
      }
      if (entry.note() != null) {
        listed.add(Passage.onOneLine(entry.note()));
      }
    }
    return listed;
  }
}
