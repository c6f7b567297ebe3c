package dev.morgue.tagging.document;

import dev.morgue.tagging.Lately;
import dev.morgue.text.WordForms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or name as an article writes it, and what the rules ask of it again and again. What was
 * asked for lately is kept. Thread-safe.
 */
final class Written {
  private static final int KEPT_BITS = 14;
  private static final Lately<Written> LATELY = new Lately<>(KEPT_BITS, Written::new);

  private final String text;
  private final String key;
  private final boolean isPeoples;

  /** Made when they are first asked for; two threads make the same. */
  private @Nullable List<String> words;

  private @Nullable PersonWords person;
  private @Nullable Boolean fitsPerson;

  private Written(String text) {
    this.text = text;
    this.key = fold(text);
    this.isPeoples = PeoplesNames.hasKey(key);
  }

  static Written of(String text) {
    return LATELY.of(text);
  }

  /** What is alike in all writings that differ in letter case, accents and punctuation only. */
  static String fold(String name) {
    return WordForms.fold(name).replace(".", "").replace('’', '\'').strip();
  }

  /** See {@link Found#key()}. */
  String key() {
    return key;
  }

  /** Whether people are called so. */
  boolean isPeoples() {
    return isPeoples;
  }

  /** See {@link PersonWords#of}. */
  List<String> words() {
    List<String> known = words;
    if (known == null) {
      known = List.copyOf(PersonWords.cut(text));
      words = known;
    }
    return known;
  }

  /** See {@link PersonShape#fits(String)}. */
  boolean fitsPerson() {
    Boolean known = fitsPerson;
    if (known == null) {
      known = PersonShape.fits(text);
      fitsPerson = known;
    }
    return known;
  }

  /** See {@link PersonWords#read}. */
  PersonWords person() {
    PersonWords known = person;
    if (known == null) {
      known = PersonWords.readAnew(text);
      person = known;
    }
    return known;
  }
}
