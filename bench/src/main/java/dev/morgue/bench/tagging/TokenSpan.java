package dev.morgue.bench.tagging;

import dev.morgue.Name;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that are a name.
 *
 * @param first the first token
 * @param end after the last token
 * @param kind as files write it: PER, LOC, ORG, or what else a file has
 */
record TokenSpan(int first, int end, String kind) {

  /** The product's kind; null for those that it does not tag. */
  static Name.@Nullable Kind name(String kind) {
    return switch (kind) {
      case "PER" -> Name.Kind.PERSON;
      case "LOC" -> Name.Kind.PLACE;
      case "ORG" -> Name.Kind.ORGANISATION;
      default -> null;
    };
  }

  /** As files write the product's kind. */
  static String kind(Name.Kind name) {
    return switch (name) {
      case PERSON -> "PER";
      case PLACE -> "LOC";
      case ORGANISATION -> "ORG";
      case EVENT -> "EVENT";
    };
  }
}
