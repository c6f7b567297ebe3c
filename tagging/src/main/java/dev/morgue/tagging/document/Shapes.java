package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People, seas and mountains by the shape of their names, where a sentence alone did not give them
 * away.
 */
final class Shapes {
  private static final double CONFIDENCE = 0.85;

  /**
   * Mohammed bin Salman, Kiprono arap Sang: the word between stands in nothing but people's names.
   */
  private static final Pattern SON_OF =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}{1,15} (?:bin|ibn|bint|binti|arap) \\p{Lu}\\p{Ll}{1,15}(?![\\p{L}-])");

  /** Kim Jong-il, Tsai Ing-wen: the family name, then two syllables. */
  private static final Pattern FAMILY_FIRST =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}{1,5}) (\\p{Lu}\\p{Ll}{1,6}-(\\p{L}\\p{Ll}{1,6}))(?![\\p{L}-])");

  /** In it the hyphen is no farther from the beginning. */
  private static final int HYPHEN = 14;

  /** One of them stands in every {@link #SON_OF}. */
  private static final List<String> SONS = List.of(" bin ", " ibn ", " bint ", " binti ", " arap ");

  private static final double WATER = 0.7;

  /** One of them stands in all {@link #WATERS}. */
  private static final List<String> WATER_WORDS =
      List.of(
          "Sea",
          "Ocean",
          "Strait",
          "Peninsula",
          "Mount",
          "Islands",
          "Gulf of ",
          "Bay of ",
          "Lake ");

  /** The Black Sea, the Strait of Hormuz, Lake Victoria. */
  private static final Pattern WATERS =
      Pattern.compile(
          "(?:\\p{Lu}\\p{Ll}{2,15}"
              + " (?:Sea|Ocean|Strait|Peninsula|Mountains|Islands)|(?:Strait|Gulf|Bay|Sea) of"
              + " \\p{Lu}\\p{Ll}{2,15}|(?:Lake|Mount) \\p{Lu}\\p{Ll}{2,15})(?![\\p{L}-])");

  private Shapes() {}

  /** The mentions with what their shape tells besides, in order. */
  static List<Found> completed(ReadingText text, List<Found> found) {
    String reading = text.reading();
    Near hyphen = new Near(reading);
    List<Found> families = of(reading, FAMILY_FIRST, hyphen::follows, Name.Kind.PERSON, CONFIDENCE);
    families.removeIf(name -> !isFamilyFirst(name.name()));
    List<Found> sons = ofAny(reading, SONS, SON_OF, Name.Kind.PERSON, CONFIDENCE);
    List<Found> shaped = Overlay.of(Overlay.untouched(sons, ofWords(found)), families);
    List<Found> people = extended(text, Overlay.of(found, shaped));
    return Overlay.of(ofAny(reading, WATER_WORDS, WATERS, Name.Kind.PLACE, WATER), people);
  }

  /** The names of more than one word. */
  private static List<Found> ofWords(List<Found> found) {
    List<Found> longer = new ArrayList<>();
    for (Found name : found) {
      if (name.name().indexOf(' ') > 0) {
        longer.add(name);
      }
    }
    return longer;
  }

  /** Tells of rising places whether a hyphen stands as near as {@link #FAMILY_FIRST} wants it. */
  private static final class Near {
    private final String text;
    private int next = -1;

    Near(String text) {
      this.text = text;
    }

    boolean follows(int at) {
      if (next < at && next < text.length()) {
        int found = text.indexOf('-', at);
        next = found < 0 ? text.length() : found;
      }
      return next - at <= HYPHEN;
    }
  }

  /** What has a shape, in a text that has one of the words without which there is none. */
  private static List<Found> ofAny(
      String text, List<String> words, Pattern shape, Name.Kind kind, double confidence) {
    for (String word : words) {
      if (text.contains(word)) {
        return of(text, shape, at -> true, kind, confidence);
      }
    }
    return List.of();
  }

  /** What has a shape, from words with a capital on; the rest of a text is passed over. */
  private static List<Found> of(
      String text, Pattern shape, IntPredicate may, Name.Kind kind, double confidence) {
    List<Found> found = new ArrayList<>();
    Matcher here = shape.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!Letters.isWord(text.charAt(at))) {
        at++;
        continue;
      }
      boolean joined = at > 0 && text.charAt(at - 1) == '-';
      boolean capital = CharKinds.isUpper(text.charAt(at));
      if (capital && !joined && may.test(at) && here.region(at, text.length()).lookingAt()) {
        found.add(new Found(at, here.end(), kind, confidence, here.group()));
        at = here.end();
      } else {
        at = Letters.wordEnd(text, at, text.length());
      }
    }
    return found;
  }

  private static boolean isFamilyFirst(String name) {
    return Words.FAMILY_FIRST.has(name.substring(0, name.indexOf(' ')))
        && !Words.JOINED.has(name.substring(name.indexOf('-') + 1));
  }

  /**
   * Where only a surname was found, a word with a capital right before it, within the sentence and
   * no title, is the given name.
   */
  private static List<Found> extended(ReadingText text, List<Found> found) {
    List<Found> extended = new ArrayList<>(found.size());
    int free = 0;
    for (Found mention : found) {
      boolean alone = mention.kind() == Name.Kind.PERSON && mention.name().indexOf(' ') < 0;
      int before = alone ? given(text, mention.start()) : -1;
      Found longer = mention;
      if (before >= free) {
        String name = text.reading().substring(before, mention.start()) + mention.name();
        longer =
            new Found(
                before, mention.end(), mention.kind(), mention.confidence(), Letters.oneLine(name));
      }
      extended.add(longer);
      free = longer.end();
    }
    return extended;
  }

  /** Where the given name before a family name begins, or -1. */
  static int given(ReadingText text, int family) {
    int before = Letters.wordBefore(text.reading(), family);
    return before >= 0 && isGiven(text, before, family - 1) ? before : -1;
  }

  private static boolean isGiven(ReadingText text, int from, int to) {
    String reading = text.reading();
    String word = reading.substring(from, to);
    boolean capital = CharKinds.isUpper(word.charAt(0));
    boolean rest = word.length() > 1 && CharKinds.isLower(word.charAt(word.length() - 1));
    return capital
        && rest
        && reading.charAt(to) == ' '
        && !Letters.isFirstOfSentence(reading, from)
        && text.casing().isNeverLower(word)
        && !Words.TITLE.has(word)
        && !Words.REGNAL.has(word)
        && !Words.NATIONALITY.has(word)
        && !Words.NEVER_PERSON.has(word)
        && !Words.STORM.has(word);
  }
}
