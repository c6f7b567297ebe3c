package dev.morgue.cli;

import dev.morgue.search.NameForms;
import dev.morgue.search.NameReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words how the names that a query asks for are written in what it found. */
final class NameLines {

  /** Of a name in more forms, the commonest are told. */
  private static final int MOST = 12;

  private NameLines() {}

  static List<String> of(NameReport report) {
    List<String> lines = new ArrayList<>();
    for (NameForms name : report.names()) {
      boolean asTyped =
          name.forms().stream().allMatch(form -> form.name().equalsIgnoreCase(name.typed()));
      if (!asTyped) {
        lines.add(
            kind(name.field())
                + ": "
                + list(name.forms())
                + " (to leave one out: NOT "
                + name.field()
                + ":=\"…\")");
      }
      if (!name.offered().isEmpty()) {
        lines.add(
            "Also spelled so? "
                + list(name.offered())
                + " (to add one: OR "
                + name.field()
                + ":=\"…\")");
      }
    }
    if (report.untagged() > 0) {
      lines.add(
          "Not filed under the name, but naming it: "
              + Words.count(report.untagged(), "more article")
              + ", found by "
              + report.untaggedQuery());
    }
    return lines;
  }

  private static String kind(String field) {
    return switch (field) {
      case "person" -> "People";
      case "byline" -> "Writers";
      case "org" -> "Organisations";
      default -> "Places";
    };
  }

  private static String list(List<NameForms.Form> forms) {
    String told =
        forms.stream()
            .limit(MOST)
            .map(form -> form.name() + " " + Words.number(form.articles()))
            .collect(Collectors.joining(", "));
    int more = forms.size() - MOST;
    return more > 0 ? told + " and " + Words.number(more) + " more" : told;
  }
}
