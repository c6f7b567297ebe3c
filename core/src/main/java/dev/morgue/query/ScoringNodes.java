package dev.morgue.query;

import dev.morgue.NewsField;

/**
 * Tells which parts of a query put articles in an order: those that look for words of the text, and
 * for people, organisations and places by name. The others hold or do not.
 */
public final class ScoringNodes {

  private ScoringNodes() {}

  /**
   * Whether a node scores.
   *
   * @param field the label of the field that it stands in
   */
  public static boolean scores(QueryNode node, String field) {
    return switch (node) {
      case QueryNode.And and -> and.nodes().stream().anyMatch(n -> scores(n, field));
      case QueryNode.Or or -> or.nodes().stream().anyMatch(n -> scores(n, field));
      case QueryNode.InField within -> scores(within.node(), within.field());
      case WordNode word -> isZone(field) || (isName(word) && isNamed(field));
      case QueryNode.Boost boost -> scores(boost.node(), field);
      case QueryNode.Near n -> isZone(field);
      case QueryNode.AtLeast n -> isZone(field);
      case QueryNode.First n -> isZone(field);
      case QueryNode.About a -> true;
      case QueryNode.Mentions m -> true;
      case Said s -> true;
      case Saved saved -> scores(saved.node(), field);
      case Around a -> false;
      case QueryNode.Is i -> false;
      case QueryNode.Everything e -> false;
      case QueryNode.Not n -> false;
      case QueryNode.NoValue n -> false;
      case QueryNode.Days d -> false;
      case QueryNode.Numbers n -> false;
    };
  }

  private static boolean isZone(String field) {
    return NewsField.of(field).map(f -> f.kind() == NewsField.Kind.ZONE).orElse(false);
  }

  /** Whether it is a name as typed, not a pattern or letters as they are printed. */
  private static boolean isName(WordNode node) {
    return node instanceof WordNode.Word
        || node instanceof WordNode.Phrase
        || node instanceof WordNode.PlainPhrase;
  }

  /** Whether a field has names of which it is kept how much an article is about them. */
  private static boolean isNamed(String field) {
    return NewsField.of(field)
        .map(known ->
            switch (known) {
              case PERSON, ORGANISATION, PLACE -> true;
              default -> false;
            })
        .orElse(false);
  }
}
