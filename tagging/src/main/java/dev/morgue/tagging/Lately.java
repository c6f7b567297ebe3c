package dev.morgue.tagging;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a function made of texts lately: the names and words of news come again and again, within an
 * article and from one to the next. A text has one place, where another one may take its turn. A
 * race of two threads only makes something twice. Thread-safe, if the values are immutable.
 *
 * @param <V> what is made of a text
 */
public final class Lately<V> {

  /** What is longer is hardly a name, and not worth keeping. */
  private static final int LONGEST = 60;

  /** Spreads hashes over the places: Knuth's multiplier. */
  private static final int SPREAD = 0x9e3779b1;

  private record Made(String text, Object value) {}

  private final Function<String, V> maker;
  private final @Nullable Made[] places;
  private final int shift;

  /**
   * Of a function that depends on nothing but the text.
   *
   * @param bits the number of places, as a power of two
   */
  public Lately(int bits, Function<String, V> maker) {
    this.maker = maker;
    this.places = new Made[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /** What the function makes of a text. */
  @SuppressWarnings("unchecked") // a place holds what the maker made
  public V of(String text) {
    int place = text.hashCode() * SPREAD >>> shift;
    Made made = places[place];
    return made != null && made.text.equals(text) ? (V) made.value : make(text, place);
  }

  private V make(String text, int place) {
    V value = maker.apply(text);
    if (text.length() <= LONGEST) {
      places[place] = new Made(text, value);
    }
    return value;
  }
}
