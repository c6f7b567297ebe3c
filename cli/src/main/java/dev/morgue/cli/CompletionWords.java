package dev.morgue.cli;

import dev.morgue.ArticleType;
import dev.morgue.NewsField;
import dev.morgue.search.Interval;
import dev.morgue.search.SortOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
      case "DO" -> Arrays.stream(SearchesCommand.Action.values()).map(a -> a.typed()).toList();
      case "COMMAND" -> Main.forms().stream().map(CommandForm::name).toList();
      default -> List.of();
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
