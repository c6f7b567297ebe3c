package dev.morgue.cli;

import java.util.ArrayList;
import java.util.List;

/** Writes a function that makes zsh complete, with what each command and option is for. */
final class ZshCompletion {

  private ZshCompletion() {}

  static List<String> lines(List<CommandForm> forms) {
    List<String> lines = new ArrayList<>();
    lines.add("#compdef morgue");
    lines.add("# put it as _morgue into a folder of $fpath");
    lines.add("_morgue() {");
    lines.add("  local -a commands");
    lines.add("  commands=(");
    for (CommandForm form : forms) {
      lines.add("    " + quoted(form.name() + ":" + first(form.summary())));
    }
    lines.add("    'help:Prints the help of a command.'");
    lines.add("  )");
    lines.add("  if ((CURRENT == 2)); then");
    lines.add("    _describe command commands");
    lines.add("    return");
    lines.add("  fi");
    lines.add("  local command=${words[2]}");
    lines.add("  shift words");
    lines.add("  ((CURRENT--))");
    lines.add("  case $command in");
    lines.add("    help) _describe command commands ;;");
    for (CommandForm form : forms) {
      lines.add("    " + form.name() + ")");
      lines.add("      _arguments \\");
      for (Option option : form.options()) {
        lines.add("        " + quoted(option(option)) + " \\");
      }
      lines.add("        " + quoted("(- *)--help[Prints this help.]") + " \\");
      lines.add(
          "        "
              + quoted("*:" + form.operands().label() + ":" + words(form.operands().label())));
      lines.add("      ;;");
    }
    lines.add("  esac");
    lines.add("}");
    lines.add("_morgue \"$@\"");
    return lines;
  }

  private static String option(Option option) {
    String many = option.takes() == Option.Takes.MANY ? "*" : "";
    String help = "[" + escaped(first(option.help())) + "]";
    return option.takes() == Option.Takes.NOTHING
        ? option.name() + help
        : many
            + option.name()
            + "="
            + help
            + ":"
            + escaped(option.label())
            + ":"
            + words(option.label());
  }

  /** What zsh is to do for a label: complete files, words, or nothing. */
  private static String words(String label) {
    if (CompletionWords.isFile(label)) {
      return "_files";
    }
    List<String> words = CompletionWords.of(label);
    return words.isEmpty() ? " " : "(" + String.join(" ", words) + ")";
  }

  /** The first sentence: a menu has one line for each. */
  private static String first(String help) {
    int end = help.indexOf(". ");
    return end < 0 ? help : help.substring(0, end + 1);
  }

  /** Signs that part the pieces of a description. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
