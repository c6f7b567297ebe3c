package dev.morgue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a function that makes zsh complete, with what each command and option is for. */
final class ZshCompletion {

  private static final String NOTHING = " ";
  private static final String QUERY = "{_morgue_query}";

  private ZshCompletion() {}

  static List<String> lines(List<CommandForm> forms) {
    List<String> lines = new ArrayList<>();
    lines.add("#compdef morgue");
    lines.add("# put it as _morgue into a folder of $fpath");
    values(lines);
    inQuery(lines);
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
    lines.add("  local command=${words[2]} program=${words[1]}");
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
      operands(form, lines);
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
            + ValueCompletion.field(option.name().replaceFirst("^--", ""))
                .map(field -> values(field.label()))
                .orElseGet(() -> words(option.label()));
  }

  /** The first operand, where those behind it are of another kind, and the others. */
  private static void operands(CommandForm form, List<String> lines) {
    String label = form.operands().label();
    String words = words(label);
    Map<String, String> before = CompletionWords.before(form.name());
    String others = words.equals(NOTHING) ? QUERY : words;
    if (!before.isEmpty()) {
      lines.add("        " + quoted("1:" + label + ":" + words) + " \\");
      StringBuilder name = new StringBuilder("{case ${words[CURRENT-1]} in ");
      before.forEach((word, field) ->
          name.append(word).append(") _morgue_values ").append(field).append(" ;; "));
      others = name.append("*) _morgue_query ;; esac}").toString();
    }
    lines.add("        " + quoted("*:" + label + ":" + others));
  }

  /** What asks the archive; whichever word of a value is typed. */
  private static void values(List<String> lines) {
    lines.add("_morgue_values() {");
    lines.add("  local typed=${(Q)PREFIX} i folder");
    lines.add("  local -a archives found");
    lines.add("  [[ -n $typed || $1 == search || $1 == collection ]] || return 1");
    lines.add("  for ((i = 2; i < CURRENT; i++)); do");
    lines.add("    case ${words[i]} in");
    lines.add("      --archive) folder=${(Q)words[i+1]} ;;");
    lines.add("      --archive=*) folder=${(Q)words[i]#--archive=} ;;");
    lines.add("      *) continue ;;");
    lines.add("    esac");
    lines.add("    archives+=(--archive \"${folder/#\\~\\//$HOME/}\")");
    lines.add("  done");
    lines.add("  typed=${typed#\\\"}");
    lines.add(
        "  found=(${(f)\"$(\"$program\" completion \"${archives[@]}\" -- $1 \"$typed\" 2> /dev/null)\"})");
    // within a query a name of several words stands in quotation marks
    lines.add("  if [[ -n $2 ]]; then");
    lines.add("    for ((i = 1; i <= ${#found}; i++)); do");
    lines.add("      [[ ${found[i]} == *[^[:alnum:]_-]* ]] && found[i]=\"\\\"${found[i]}\\\"\"");
    lines.add("    done");
    lines.add("  fi");
    lines.add("  compadd -M 'm:{[:lower:]}={[:upper:]} l:|=* r:|=*' -a found");
    lines.add("}");
  }

  /** What completes a field's value within a query. */
  private static void inQuery(List<String> lines) {
    lines.add("_morgue_query() {");
    lines.add("  [[ ${(Q)PREFIX} =~ '^(.*[ (])?([a-z]+):[^:]*$' ]] || return 1");
    lines.add("  local field");
    lines.add("  case ${match[2]} in");
    CompletionWords.offered()
        .forEach((name, field) -> lines.add("    " + name + ") field=" + field + " ;;"));
    lines.add("    *) return 1 ;;");
    lines.add("  esac");
    lines.add("  compset -P '*:'");
    lines.add("  _morgue_values $field quoted");
    lines.add("}");
  }

  private static String values(String field) {
    return "{_morgue_values " + field + "}";
  }

  /** What zsh is to do for a label: complete files, words, or nothing. */
  private static String words(String label) {
    if (CompletionWords.isFile(label)) {
      return "_files";
    }
    List<String> words = CompletionWords.of(label);
    return words.isEmpty() ? NOTHING : "(" + String.join(" ", words) + ")";
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
