package dev.morgue.cli;

import dev.morgue.ArticleType;
import dev.morgue.NewsField;
import dev.morgue.search.Interval;
import dev.morgue.search.SortOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What may stand where a label stands in the help: the words of a fixed list, or a file. */
final class CompletionWords {

  private static final Set<String> FILES = Set.of("PATH", "FILE", "DIR", "FOLDER");

  private CompletionWords() {}

  /** Whether the label stands for a file or a folder. */
  static boolean isFile(String label) {
    return FILES.contains(label);
  }

  /** The words that may stand for the label; none where anything may. */
  static List<String> of(String label) {
    return switch (label) {
      case "ORDER" -> names(SortOrder.values());
      case "INTERVAL" -> names(Interval.values());
      case "TYPE" -> Arrays.stream(ArticleType.values()).map(ArticleType::label).toList();
      case "FIELD", "FIELD[:N]" ->
          Arrays.stream(NewsField.values())
              .filter(NewsField::isFacet)
              .map(NewsField::label)
              .toList();
      case "SHELL" -> names(CompletionCommand.Language.values());
      case "ACTION" -> Arrays.stream(NamesCommand.Action.values()).map(a -> a.typed()).toList();
      case "WORD" -> Arrays.stream(CollectionCommand.Action.values()).map(a -> a.typed()).toList();
      case "DO" -> Arrays.stream(SearchesCommand.Action.values()).map(a -> a.typed()).toList();
      case "COMMAND" -> Main.forms().stream().map(CommandForm::name).toList();
      default -> List.of();
    };
  }

  /** The fields of which an archive offers values, saved searches among them, by any name. */
  static Map<String, String> offered() {
    Map<String, String> offered = new LinkedHashMap<>();
    offered.put(ValueCompletion.SEARCHES, ValueCompletion.SEARCHES);
    offered.put("in", NewsField.COLLECTION.label());
    for (NewsField field : NewsField.values()) {
      ValueCompletion.field(field.label()).ifPresent(f -> offered.put(f.label(), f.label()));
    }
    return offered;
  }

  /** The words before a name of which the archive offers those that there are, by command. */
  static Map<String, String> before(String command) {
    Map<String, String> before = new LinkedHashMap<>();
    if (command.equals("searches")) {
      for (SearchesCommand.Action action : SearchesCommand.Action.values()) {
        if (action.takesHeld()) {
          before.put(action.typed(), ValueCompletion.SEARCHES);
        }
      }
    }
    if (command.equals("collection")) {
      for (CollectionCommand.Action action : CollectionCommand.Action.values()) {
        before.put(action.typed(), NewsField.COLLECTION.label());
      }
    }
    return before;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
