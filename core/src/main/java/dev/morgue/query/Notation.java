package dev.morgue.query;

import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How another system writes what a query says. A part that it cannot write is null and is left out.
 * Used once.
 */
abstract class Notation {

  private final Set<String> lost = new LinkedHashSet<>();
  private final Map<String, String> fields;

  /**
   * A notation.
   *
   * @param fields that system's names of our fields
   */
  Notation(Map<String, String> fields) {
    this.fields = fields;
  }

  List<String> lost() {
    return new ArrayList<>(lost);
  }

  /** Notes what is lost, and keeps what is left. */
  final <T extends @Nullable Object> T lost(String sentence, T left) {
    lost.add(sentence);
    return left;
  }

  final @Nullable String leftOut(String what) {
    return lost(what + " cannot be said there and is left out", null);
  }

  /** That system's name of a field; null, and noted, if it has none. */
  @Nullable String field(String label) {
    String name = fields.get(label);
    return name == null ? leftOut(label + ":") : name;
  }

  abstract String connector(String ours);

  /** A word or phrase. */
  abstract @Nullable String word(WordNode node);

  /** Two sides near each other, each in brackets where it needs them. */
  abstract @Nullable String near(String left, String right, Proximity proximity);

  @Nullable String atLeast(int times, String inner) {
    return lost("the number of mentions cannot be asked for", inner);
  }

  final @Nullable String mentions(int times, String inner) {
    lost("mentions under other spellings of a name, or by the surname alone, are not counted", "");
    return times == 1 ? inner : atLeast(times, inner);
  }

  @Nullable String first(int words, String inner) {
    return lost("the first words cannot be asked for", inner);
  }

  /** A field with what stands in it. */
  abstract @Nullable String within(String label, String inner);

  /** A range of days in a field of that system's. */
  abstract String days(String name, @Nullable PartialDate from, @Nullable PartialDate to);

  final @Nullable String days(Days days) {
    String name = field(days.field().label());
    if (name == null) {
      return null;
    }
    if (days.overlapping()) {
      lost("dates that only may lie within cannot be asked for", "");
    }
    return days(name, days.from(), days.to());
  }

  abstract @Nullable String numbers(Numbers numbers);

  @Nullable String noValue(String label) {
    return leftOut("that " + label + ": is empty");
  }

  @Nullable String boost(String inner, double factor) {
    return lost("a factor on the order of hits is left out", inner);
  }

  @Nullable String everything() {
    return leftOut("every article");
  }

  /** The fields that together stand for what an article is about. */
  List<String> aboutFields() {
    return List.of("headline", "lead", "subject", "person", "org", "place");
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }
}
