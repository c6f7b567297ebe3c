package dev.morgue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a manual page in the man macros of troff, of a command as it is. */
final class ManPage {

  private final List<String> lines = new ArrayList<>();

  private ManPage() {}

  /** The page of one command. */
  static List<String> of(CommandForm form) {
    ManPage page = new ManPage();
    page.head("morgue-" + form.name(), form.summary());
    page.section("SYNOPSIS");
    page.lines.add(".B morgue " + form.name());
    String operand = "\\fI" + escaped(form.operands().label()) + "\\fR";
    page.lines.add(
        "[\\fIoptions\\fR] "
            + (form.operands().least() == 0 ? "[" + operand + " ...]" : operand + " ..."));
    page.section("DESCRIPTION");
    page.text(form.summary());
    page.section("OPERANDS");
    page.term("\\fI" + escaped(form.operands().label()) + "\\fR", form.operands().help());
    if (!form.options().isEmpty()) {
      page.section("OPTIONS");
      form.options().forEach(page::option);
    }
    page.footer(form.footer());
    page.section("SEE ALSO");
    page.lines.add(".BR morgue (1)");
    return page.lines;
  }

  /** The page of the whole command. */
  static List<String> of(List<CommandForm> forms, List<String> footer) {
    ManPage page = new ManPage();
    page.head("morgue", "Searches a news archive.");
    page.section("SYNOPSIS");
    page.lines.add(".B morgue");
    page.lines.add("\\fIcommand\\fR [\\fIarguments\\fR]");
    page.section("COMMANDS");
    forms.forEach(form -> page.term("\\fBmorgue " + form.name() + "\\fR", form.summary()));
    page.footer(footer);
    page.section("SEE ALSO");
    List<String> pages = forms.stream().map(form -> ".BR morgue-" + form.name() + " (1)").toList();
    page.lines.add(String.join(",\n", pages));
    return page.lines;
  }

  private void head(String name, String summary) {
    // without a date or a version: the page is a function of the command alone
    lines.add(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" Morgue \"Morgue manual\"");
    section("NAME");
    int end = summary.indexOf(". ");
    lines.add(escaped(name) + " \\- " + escaped(end < 0 ? summary : summary.substring(0, end)));
  }

  private void section(String title) {
    lines.add(".SH " + title);
  }

  private void option(Option option) {
    String label = option.label().isEmpty() ? "" : "=\\fI" + escaped(option.label()) + "\\fR";
    String many = option.takes() == Option.Takes.MANY ? " May be given several times." : "";
    String letter = option.letter().isEmpty() ? "" : "\\fB" + escaped(option.letter()) + "\\fR, ";
    term(letter + "\\fB" + escaped(option.name()) + "\\fR" + label, option.help() + many);
  }

  private void term(String term, String help) {
    lines.add(".TP");
    lines.add(term);
    lines.add(escaped(help));
  }

  private void text(String text) {
    lines.add(escaped(text));
  }

  /** What stands below a help: sentences, and examples or tables that are set in by two columns. */
  private void footer(List<String> footer) {
    boolean table = false;
    boolean gap = false;
    if (footer.stream()
        .filter(l -> !l.isEmpty())
        .findFirst()
        .filter(l -> !isTitle(l))
        .isPresent()) {
      section("NOTES");
    }
    for (String line : footer) {
      boolean title = isTitle(line);
      boolean inset = line.startsWith("  ");
      if (table && !inset) {
        lines.add(".fi");
      }
      if (title) {
        section(escaped(line.substring(0, line.length() - 1)).toUpperCase(Locale.ROOT));
      } else if (!line.isEmpty()) {
        if (gap) {
          lines.add(".PP");
        }
        if (inset && !table) {
          lines.add(".nf");
        }
        lines.add(escaped(line));
      }
      // an empty line parts paragraphs, and none stands between a title and its first
      gap = line.isEmpty() && !lines.getLast().startsWith(".SH");
      table = inset;
    }
    if (table) {
      lines.add(".fi");
    }
  }

  private static boolean isTitle(String line) {
    return line.endsWith(":") && !line.startsWith(" ");
  }

  /**
   * Signs that troff reads: a backslash, a hyphen that is meant as one, a sign that begins a line.
   */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
