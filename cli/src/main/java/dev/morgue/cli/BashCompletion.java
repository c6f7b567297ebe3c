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
    values(lines);
    inQuery(lines);
    lines.add("_morgue() {");
    lines.add("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}");
    lines.add("  local command=${COMP_WORDS[1]} options='' values='' files=0 field='' asked=''");
    lines.add("  local begun='' typed");
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
    lines.add("  typed=$word");
    lines.add("  _morgue_asked");
    lines.add("  case $command in");
    lines.add("    help) values='" + names(forms) + "' ;;");
    for (CommandForm form : forms) {
      command(form, lines);
    }
    lines.add("    *) return ;;");
    lines.add("  esac");
    lines.add("  if [[ -n $asked ]]; then");
    lines.add("    _morgue_values \"$asked\" \"$typed\"");
    lines.add("    _morgue_quoted");
    lines.add("  elif [[ $word == -* ]]; then");
    lines.add("    mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")");
    lines.add("  elif [[ -n $field ]]; then");
    lines.add("    _morgue_values \"$field\" \"$word\"");
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

  /**
   * What asks the archive. A word within a value may be typed: where several have it, an empty one
   * beside them keeps bash from putting what they begin with in its place.
   */
  private static void values(List<String> lines) {
    lines.add("_morgue_values() {");
    lines.add("  local typed=${2#[\\\"\\']} folder i");
    lines.add("  local -a archives=() found=() begun=()");
    lines.add("  typed=${typed//\\\\/}");
    // of these there are few
    lines.add("  [[ -n $typed || $1 == search || $1 == collection ]] || return");
    lines.add("  for ((i = 2; i + 1 < COMP_CWORD; i++)); do");
    lines.add("    if [[ ${COMP_WORDS[i]} == --archive ]]; then");
    lines.add("      [[ ${COMP_WORDS[i+1]} == = ]] && ((i++))");
    lines.add("      folder=${COMP_WORDS[i+1]//[\\\"\\'\\\\]/}");
    lines.add("      archives+=(--archive \"${folder/#\\~\\//$HOME/}\")");
    lines.add("    fi");
    lines.add("  done");
    lines.add("  mapfile -t found < <(");
    lines.add(
        "    \"${COMP_WORDS[0]}\" completion \"${archives[@]}\" -- \"$1\" \"$typed\" 2> /dev/null)");
    lines.add("  for i in \"${found[@]}\"; do");
    lines.add("    [[ ${i,,} == \"${typed,,}\"* ]] && begun+=(\"$i\")");
    lines.add("  done");
    lines.add("  compopt -o filenames"); // quotes spaces
    lines.add("  if ((${#begun[@]})); then");
    lines.add("    COMPREPLY=(\"${begun[@]}\")");
    lines.add("  elif ((${#found[@]} == 1)); then");
    lines.add("    COMPREPLY=(\"${found[@]}\")");
    lines.add("  elif ((${#found[@]})); then");
    lines.add("    COMPREPLY=(\"${found[@]}\" '')");
    lines.add("  fi");
    lines.add("}");
  }

  /**
   * What finds out whether a field of a query is being typed, and which: bash cuts {@code
   * person:zel} at the colon, but not within quotation marks. A name of several words is offered in
   * quotation marks, as it stands in a query.
   */
  private static void inQuery(List<String> lines) {
    lines.add("_morgue_asked() {");
    lines.add("  if [[ $word == : ]]; then");
    lines.add("    asked=$before typed=''");
    lines.add("  elif [[ $before == : ]]; then");
    lines.add("    asked=${COMP_WORDS[COMP_CWORD-2]}");
    lines.add("  elif [[ $word =~ ^[\\\"\\']?((.*[ \\(])?([a-z]+):)\\\\?\\\"?([^\\\"]*)$ ]]; then");
    lines.add("    begun=${BASH_REMATCH[1]} asked=${BASH_REMATCH[3]} typed=${BASH_REMATCH[4]}");
    lines.add("  fi");
    lines.add("  case ${asked##*[\\\"\\'\\(]} in");
    CompletionWords.offered()
        .forEach((name, field) -> lines.add("    " + name + ") asked=" + field + " ;;"));
    lines.add("    *) asked='' ;;");
    lines.add("  esac");
    lines.add("}");
    lines.add("_morgue_quoted() {");
    lines.add("  local i some=''");
    lines.add("  for i in \"${!COMPREPLY[@]}\"; do");
    lines.add("    [[ -n ${COMPREPLY[i]} ]] || continue");
    lines.add("    if [[ ${COMPREPLY[i]} == *[![:alnum:]_-]* ]]; then");
    lines.add("      COMPREPLY[i]=\"\\\"${COMPREPLY[i]}\\\"\" some=1");
    lines.add("    fi");
    lines.add("    COMPREPLY[i]=$begun${COMPREPLY[i]}");
    lines.add("  done");
    lines.add("  if [[ -n $some ]] && ((${#COMPREPLY[@]} > 1)); then");
    lines.add("    COMPREPLY+=('')");
    lines.add("  fi");
    lines.add("}");
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
        alike.computeIfAbsent(meaning(option), m -> new ArrayList<>()).add(option.name());
      }
    }
    alike.forEach((meaning, names) ->
        lines.add("        " + String.join(" | ", names) + ") " + meaning + " ;;"));
    CompletionWords.before(form.name())
        .forEach((word, field) -> lines.add("        " + word + ") field=" + field + " ;;"));
    lines.add("        *) " + meaning(form.operands().label()) + " ;;");
    lines.add("      esac");
    lines.add("      ;;");
  }

  private static String options(CommandForm form) {
    List<String> names = new ArrayList<>(form.options().stream().map(Option::name).toList());
    names.add("--help");
    return String.join(" ", names);
  }

  private static String meaning(Option option) {
    return ValueCompletion.field(option.name().replaceFirst("^--", ""))
        .map(field -> "field=" + field.label())
        .orElseGet(() -> meaning(option.label()));
  }

  /** What to set so that this label is completed. */
  private static String meaning(String label) {
    return CompletionWords.isFile(label)
        ? "files=1"
        : "values='" + String.join(" ", CompletionWords.of(label)) + "'";
  }
}
