package dev.morgue.cli;

import dev.morgue.search.HeldSource;
import dev.morgue.sources.NewsSource;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the names that articles carry beside the user's list. */
final class SourcesPrinter {

  private static final String NO_NAME = "(no name)";
  private static final int COUNT = 9;

  private final PrintWriter out;
  private final int width;

  SourcesPrinter(Shell shell) {
    this.out = shell.out();
    this.width = shell.width();
  }

  /** For other programs: articles, name, name in the list, codes and sites between tabs. */
  void plain(List<HeldSource> held) {
    for (HeldSource source : held) {
      NewsSource listed = source.listed();
      out.println(
          String.join(
              "\t",
              Long.toString(source.articles()),
              source.name() == null ? "" : Passage.onOneLine(source.name()),
              listed == null ? "" : Passage.onOneLine(listed.name()),
              Passage.onOneLine(String.join(";", source.codes())),
              Passage.onOneLine(String.join(";", source.domains()))));
    }
  }

  void print(SourceList list, List<HeldSource> held) {
    List<HeldSource> lacking = held.stream().filter(s -> s.listed() == null).toList();
    Map<NewsSource, List<HeldSource>> listed = new LinkedHashMap<>();
    list.registry().sources().forEach(source -> listed.put(source, new ArrayList<>()));
    for (HeldSource source : held) {
      if (source.listed() != null) {
        listed.computeIfAbsent(source.listed(), s -> new ArrayList<>()).add(source);
      }
    }
    about(list);
    if (!lacking.isEmpty()) {
      out.println();
      wrapped("Not in the list: " + sum(lacking), "");
      lacking.forEach(source -> row(source.articles(), name(source) + where(source)));
    }
    List<Map.Entry<NewsSource, List<HeldSource>>> some =
        listed.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .sorted((a, b) -> Long.compare(articles(b.getValue()), articles(a.getValue())))
            .toList();
    if (!some.isEmpty()) {
      out.println();
      wrapped(
          "In the list: " + sum(some.stream().flatMap(e -> e.getValue().stream()).toList()), "");
      some.forEach(entry -> listed(entry.getKey(), entry.getValue()));
    }
    String none =
        listed.entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(entry -> entry.getKey().name())
            .collect(Collectors.joining(", "));
    if (!none.isEmpty()) {
      out.println();
      wrapped("In the list, but no article here is from them: " + none, "");
    }
  }

  private void about(SourceList list) {
    if (list.registry().isEmpty()) {
      wrapped(
          "No list of sources: 'morgue sources --update' writes a first one, "
              + list.file()
              + ", to be corrected by hand",
          "");
      return;
    }
    String groups =
        list.registry().groups().stream()
            .map(group -> "@" + group + " " + list.registry().group(group).size())
            .collect(Collectors.joining(", "));
    wrapped(
        list.file()
            + ": "
            + Words.count(list.registry().sources().size(), "source")
            + (groups.isEmpty() ? "" : "; groups " + groups),
        "");
    if (!list.registry().unknownColumns().isEmpty()) {
      wrapped(
          "Columns kept but not understood: " + String.join(", ", list.registry().unknownColumns()),
          "");
    }
  }

  private static long articles(List<HeldSource> sources) {
    return sources.stream().mapToLong(HeldSource::articles).sum();
  }

  private static String sum(List<HeldSource> sources) {
    return Words.count(sources.size(), "name") + ", " + Words.count(articles(sources), "article");
  }

  /** One line where all carry the list's name, else what they carry below it. */
  private void listed(NewsSource source, List<HeldSource> held) {
    String carried =
        held.stream()
            .filter(h -> !source.name().equals(h.name()))
            .map(h ->
                name(h) + (h.name() == null ? where(h) : "") + " " + Words.number(h.articles()))
            .collect(Collectors.joining(" · "));
    row(articles(held), source.name() + (carried.isEmpty() ? "" : " — also as " + carried));
  }

  private static String name(HeldSource source) {
    return source.name() == null ? NO_NAME : Passage.onOneLine(source.name());
  }

  private static String where(HeldSource source) {
    List<String> where = new ArrayList<>(source.codes());
    source.domains().stream().limit(3).forEach(where::add);
    int more = source.domains().size() - 3;
    if (more > 0) {
      where.add(Words.number(more) + " more sites");
    }
    return where.isEmpty() ? "" : "  " + Passage.onOneLine(String.join(", ", where));
  }

  private void row(long count, String text) {
    String digits = Words.number(count);
    wrapped(" ".repeat(Math.max(0, COUNT - digits.length())) + digits + "  ", text);
  }

  private void wrapped(String before, String text) {
    boolean row = !text.isEmpty();
    String indent = row ? " ".repeat(before.length()) : "";
    String begin = row ? before : "";
    for (String line :
        new Passage(false).plain(row ? text : before).lines(width - indent.length())) {
      out.println(begin + line);
      begin = indent;
    }
  }
}
