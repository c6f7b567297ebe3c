package dev.morgue.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a script that makes bash complete the command's commands, options and fixed words. */
final class BashCompletion {

  private BashCompletion() {}

  static List<String> lines(List<CommandForm> forms) {
    List<String> lines = new ArrayList<>();
    lines.add("# bash completion for morgue: source it, or put it where bash-completion looks");
    lines.add("_morgue() {");
    lines.add("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}");
    lines.add("  local command=${COMP_WORDS[1]} options='' values='' files=0");
    lines.add("  COMPREPLY=()");
    lines.add("  if ((COMP_CWORD == 1)); then");
    lines.add(
        "    mapfile -t COMPREPLY < <(compgen -W '"
            + names(forms)
            + " help --help --version' -- \"$word\")");
    lines.add("    return");
    lines.add("  fi");
    // bash cuts --option=value at the sign
    lines.add("  if [[ $word == = ]]; then");
    lines.add("    word=''");
    lines.add("  elif [[ $before == = ]]; then");
    lines.add("    before=${COMP_WORDS[COMP_CWORD-2]}");
    lines.add("  fi");
    lines.add("  case $command in");
    lines.add("    help) values='" + names(forms) + "' ;;");
    for (CommandForm form : forms) {
      command(form, lines);
    }
    lines.add("    *) return ;;");
    lines.add("  esac");
    lines.add("  if [[ $word == -* ]]; then");
    lines.add("    mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")");
    lines.add("  elif ((files)); then");
    lines.add("    compopt -o filenames");
    lines.add("    mapfile -t COMPREPLY < <(compgen -f -- \"$word\")");
    lines.add("  elif [[ -n $values ]]; then");
    lines.add("    mapfile -t COMPREPLY < <(compgen -W \"$values\" -- \"$word\")");
    lines.add("  fi");
    lines.add("}");
    lines.add("complete -F _morgue morgue");
    return lines;
  }

  private static String names(List<CommandForm> forms) {
    return String.join(" ", forms.stream().map(CommandForm::name).toList());
  }

  private static void command(CommandForm form, List<String> lines) {
    lines.add("    " + form.name() + ")");
    lines.add("      options='" + options(form) + "'");
    lines.add("      case $before in");
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (Option option : form.options()) {
      if (option.takes() != Option.Takes.NOTHING) {
        alike.computeIfAbsent(meaning(option.label()), m -> new ArrayList<>()).add(option.name());
      }
    }
    alike.forEach((meaning, names) ->
        lines.add("        " + String.join(" | ", names) + ") " + meaning + " ;;"));
    lines.add("        *) " + meaning(form.operands().label()) + " ;;");
    lines.add("      esac");
    lines.add("      ;;");
  }

  private static String options(CommandForm form) {
    List<String> names = new ArrayList<>(form.options().stream().map(Option::name).toList());
    names.add("--help");
    return String.join(" ", names);
  }

  /** What to set so that this label is completed. */
  private static String meaning(String label) {
    return CompletionWords.isFile(label)
        ? "files=1"
        : "values='" + String.join(" ", CompletionWords.of(label)) + "'";
  }
}
