package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Further mentions of what an article names elsewhere, where their own sentences did not give them
 * away: whole names, and the family names of people. One pass over the text.
 */
final class Echoes {
  /** Names that begin with one word; more are not looked for. */
  private static final int MOST = 50;

  private static final int SHORTEST = 3;

  /** What is certain of a mention that only an echo says, of what is certain of the name. */
  private static final double SHARE = 0.8;

  private record Known(String name, Name.Kind kind, double confidence) {}

  private final Map<String, List<Known>> known = new HashMap<>();
  private final ReadingText text;

  private Echoes(ReadingText text) {
    this.text = text;
  }

  /** The mentions and their echoes, in order. */
  static List<Found> with(List<Found> found, List<Name> given, ReadingText text) {
    Echoes echoes = new Echoes(text);
    for (Name name : given) {
      echoes.learn(Letters.oneLine(name.filedAs()), name.kind(), 1);
    }
    for (Found mention : found) {
      echoes.learn(mention.name(), mention.kind(), mention.confidence());
    }
    return echoes.known.isEmpty() ? found : echoes.all(found);
  }

  private void learn(String name, Name.Kind kind, double confidence) {
    know(name, kind, confidence);
    List<String> words = PersonWords.of(name);
    if (kind == Name.Kind.PERSON && words.size() > 1 && words.getLast().length() >= SHORTEST) {
      know(words.getLast(), kind, confidence);
    }
  }

  private void know(String name, Name.Kind kind, double confidence) {
    int end = name.isEmpty() ? 0 : Letters.wordEnd(name, 0, name.length());
    if (end == 0 || !CharKinds.isUpper(name.charAt(0))) {
      return;
    }
    List<Known> same = known.computeIfAbsent(name.substring(0, end), w -> new ArrayList<>());
    for (Known other : same) {
      if (other.name.equals(name)) {
        return;
      }
    }
    if (same.size() < MOST) {
      same.add(new Known(name, kind, confidence));
    }
  }

  private List<Found> all(List<Found> found) {
    List<Found> all = new ArrayList<>();
    int from = 0;
    for (Found mention : found) {
      scan(from, mention.start(), all);
      all.add(mention);
      from = Math.max(from, mention.end());
    }
    scan(from, text.reading().length(), all);
    return all;
  }

  private void scan(int from, int to, List<Found> all) {
    String reading = text.reading();
    int at = from;
    while (at < to) {
      if (!Letters.isWord(reading.charAt(at))) {
        at++;
        continue;
      }
      int end = Letters.wordEnd(reading, at, to);
      boolean inside = at > 0 && Letters.isWord(reading.charAt(at - 1));
      if (!inside && CharKinds.isUpper(reading.charAt(at))) {
        Known name = longest(at, end, to);
        if (name != null) {
          end = at + name.name.length();
          all.add(found(name, at, end, from));
        }
      }
      at = end;
    }
  }

  /** With the given name before a family name, if somebody else of that name is meant. */
  private Found found(Known name, int at, int end, int from) {
    int given = name.kind == Name.Kind.PERSON ? Shapes.given(text, at) : -1;
    int start = given < from || name.name.indexOf(' ') > 0 ? at : given;
    String whole = Letters.oneLine(text.reading().substring(start, at) + name.name);
    return new Found(start, end, name.kind, SHARE * name.confidence, whole);
  }

  private @Nullable Known longest(int at, int wordEnd, int to) {
    String reading = text.reading();
    Known longest = null;
    for (Known name : known.getOrDefault(reading.substring(at, wordEnd), List.of())) {
      int end = at + name.name.length();
      boolean fits = end <= to && reading.startsWith(name.name, at) && isEnd(end);
      boolean longer = longest == null || name.name.length() > longest.name.length();
      if (fits && longer && (name.name.indexOf(' ') > 0 || isAlone(at, end))) {
        longest = name;
      }
    }
    return longest;
  }

  private boolean isEnd(int end) {
    String reading = text.reading();
    return end == reading.length()
        || !Letters.isWord(reading.charAt(end)) && reading.charAt(end) != '-';
  }

  /** Whether a word is no part of a longer name, and not just the first word of a sentence. */
  private boolean isAlone(int at, int end) {
    String reading = text.reading();
    int before = Letters.wordBefore(reading, at);
    boolean glued = at > 0 && reading.charAt(at - 1) == '-';
    if (glued || Words.NEVER_PERSON.has(reading.substring(at, end))) {
      return false;
    }
    if (before >= 0 && CharKinds.isUpper(reading.charAt(before))) {
      String word = reading.substring(before, at - 1);
      boolean given = Shapes.given(text, at) >= 0;
      if (!given && !Words.TITLE.has(word) && !Letters.isFirstOfSentence(reading, before)) {
        return false;
      }
    }
    boolean next =
        end + 1 < reading.length()
            && reading.charAt(end) == ' '
            && CharKinds.isUpper(reading.charAt(end + 1));
    boolean first = Letters.isFirstOfSentence(reading, at);
    return !next && (!first || text.casing().isNeverLower(reading.substring(at, end)));
  }
}
