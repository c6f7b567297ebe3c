package dev.morgue.query;

import java.util.Locale;

/**
 * How near two things stand to each other. Make one with {@link #words}, {@link #sentence}, {@link
 * #paragraph} or {@link #field}.
 *
 * @param unit what counts
 * @param distance how many words apart at most, 1 to {@link #MAX_DISTANCE}: 1 is side by side; 0
 *     where no words are counted
 * @param ordered whether the left one must stand first
 * @param negated whether the left one must have no right one near
 */
public record Proximity(Unit unit, int distance, boolean ordered, boolean negated) {

  /** The greatest distance in words. */
  public static final int MAX_DISTANCE = 1_000;

  /** What counts as near. */
  public enum Unit {
    /** So many words. */
    WORDS,
    /** The same sentence. */
    SENTENCE,
    /** The same paragraph; a headline, a deck and a caption are paragraphs of their own. */
    PARAGRAPH,
    /** The same one of headline, deck, body and captions; in another field, one value of it. */
    FIELD
  }

  /** Checks the distance. */
  public Proximity {
    if (unit == Unit.WORDS) {
      QueryText.checkRange("words apart", distance, 1, MAX_DISTANCE);
    } else if (distance != 0) {
      throw new IllegalArgumentException("only words are counted, not " + unit);
    }
  }

  /** At most so many words apart, in any order. */
  public static Proximity words(int distance) {
    return new Proximity(Unit.WORDS, distance, false, false);
  }

  /** In one sentence, in any order. */
  public static Proximity sentence() {
    return new Proximity(Unit.SENTENCE, 0, false, false);
  }

  /** In one paragraph, in any order. */
  public static Proximity paragraph() {
    return new Proximity(Unit.PARAGRAPH, 0, false, false);
  }

  /** In one of headline, deck, body and captions, in any order. */
  public static Proximity field() {
    return new Proximity(Unit.FIELD, 0, false, false);
  }

  /** The same with the left one first. */
  public Proximity inOrder() {
    return new Proximity(unit, distance, true, negated);
  }

  /** The left one with no right one so near. */
  public Proximity negate() {
    return new Proximity(unit, distance, ordered, true);
  }

  /** Reads what {@link #toString} writes. */
  static Proximity of(String connector) {
    boolean negated = connector.startsWith("not ");
    Proximity read =
        Connectors.of(negated ? connector.substring(4) : connector, Dialect.NEWS)
            .orElseThrow(() -> new IllegalArgumentException("no connector: " + connector));
    return negated ? read.negate() : read;
  }

  /** The connector: {@code w/5}, {@code pre/s}, {@code not w/p}. */
  @Override
  public String toString() {
    String counted = distance == 0 ? unit.name().substring(0, 1).toLowerCase(Locale.ROOT) : "";
    String reach =
        switch (unit) {
          case WORDS -> Integer.toString(distance);
          case SENTENCE, PARAGRAPH -> counted;
          case FIELD -> "field";
        };
    return (negated ? "not " : "") + (ordered ? "pre/" : "w/") + reach;
  }
}
