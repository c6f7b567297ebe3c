package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.tagging.SpanTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * First words that a tagger glues to people's names: what a page prints before everybody's
 * ("Sportsline Jane Doe", "Sportsline John Roe"), and the ordinary word that begins a sentence
 * ("Getting Doe to sign", in an article that has Jane Doe).
 */
final class Glued {
  /** So many people whose names go on differently show that a word before them is none's. */
  private static final int PEOPLE = 2;

  private final ReadingText text;
  private final SpanTagger words;

  /** How full names go on behind a first word that nobody is known to be called by. */
  private final Map<String, Set<String>> behind = new HashMap<>();

  /** The first words of full names, by each of their other words; and they themselves. */
  private final Map<String, Set<String>> firsts = new HashMap<>();

  private Glued(ReadingText text, SpanTagger words) {
    this.text = text;
    this.words = words;
  }

  /** The mentions, people without such words, in order; the tagger knows ordinary words. */
  static List<Found> cut(List<Found> found, ReadingText text, SpanTagger words) {
    Glued glued = new Glued(text, words);
    found.forEach(glued::look);
    List<Found> cut = new ArrayList<>(found.size());
    found.forEach(
        mention -> cut.add(glued.isGlued(mention) ? glued.withoutFirst(mention) : mention));
    return cut;
  }

  private void look(Found mention) {
    int blank = mention.name().indexOf(' ');
    if (mention.kind() != Name.Kind.PERSON || blank < 0) {
      return;
    }
    String first = mention.name().substring(0, blank);
    String rest = mention.name().substring(blank + 1);
    for (String word : PersonWords.of(mention.name())) {
      firsts.computeIfAbsent(Found.key(word), w -> new HashSet<>()).add(first);
    }
    if (rest.indexOf(' ') > 0 && Character.isUpperCase(rest.charAt(0)) && !isName(first)) {
      behind.computeIfAbsent(first, w -> new HashSet<>()).add(Found.key(rest));
    }
  }

  private static boolean isName(String first) {
    return PeoplesNames.has(first) || first.length() == 1 || first.indexOf('.') >= 0;
  }

  private boolean isGlued(Found mention) {
    int blank = mention.name().indexOf(' ');
    if (mention.kind() != Name.Kind.PERSON || blank < 0) {
      return false;
    }
    String first = mention.name().substring(0, blank);
    String rest = mention.name().substring(blank + 1);
    boolean more = rest.indexOf(' ') > 0;
    if (isName(first) || more && behind.getOrDefault(first, Set.of()).size() >= PEOPLE) {
      return !isName(first);
    }
    boolean begins = Letters.isFirstOfSentence(text.reading(), mention.start());
    boolean another = firsts.getOrDefault(Found.key(rest), Set.of()).size() > 1;
    return begins && another && words.isOrdinary(first);
  }

  private Found withoutFirst(Found mention) {
    String reading = text.reading();
    int at = mention.start();
    while (!Letters.isBlank(reading.charAt(at))) {
      at++;
    }
    while (Letters.isBlank(reading.charAt(at))) {
      at++;
    }
    String rest = mention.name().substring(mention.name().indexOf(' ') + 1);
    return new Found(at, mention.end(), mention.kind(), mention.confidence(), rest);
  }
}
