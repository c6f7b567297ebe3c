package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.tagging.SpanTagger;
import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * First words that a tagger glues to people's names: what a page prints before everybody's
 * ("Sportsline Jane Doe", "Sportsline John Roe"), and an ordinary word of a headline or that begins
 * a sentence ("Getting Doe to sign", in an article that has Jane Doe). And words behind a name that
 * the article has without them, too.
 */
final class Glued {
  /** So many people whose names go on differently show that a word before them is none's. */
  private static final int PEOPLE = 2;

  /** They stand before the sentence that follows the credit of a picture. */
  private static final Set<String> AGENCIES = Set.of("Getty", "Reuters", "Alamy", "Shutterstock");

  private final ReadingText text;
  private final SpanTagger words;

  /** How full names go on behind a first word that nobody is known to be called by. */
  private final Map<String, Set<String>> behind = new HashMap<>();

  /** The first words of full names, by each of their other words; and they themselves. */
  private final Map<String, Set<String>> firsts = new HashMap<>();

  /** The names of more than one word, as keys. */
  private final Set<String> full = new HashSet<>();

  private Glued(ReadingText text, SpanTagger words) {
    this.text = text;
    this.words = words;
  }

  /** The mentions, people without such words, in order; the tagger knows ordinary words. */
  static List<Found> cut(List<Found> found, ReadingText text, SpanTagger words) {
    Glued glued = new Glued(text, words);
    for (Found mention : found) {
      glued.look(mention);
    }
    if (glued.full.isEmpty()) {
      return found;
    }
    List<Found> cut = new ArrayList<>(found.size());
    for (Found mention : found) {
      cut.add(glued.cut(mention));
    }
    return cut;
  }

  private void look(Found mention) {
    int blank = mention.name().indexOf(' ');
    if (mention.kind() != Name.Kind.PERSON || blank < 0) {
      return;
    }
    String first = mention.name().substring(0, blank);
    String rest = mention.name().substring(blank + 1);
    full.add(mention.key());
    for (String word : PersonWords.of(mention.name())) {
      firsts.computeIfAbsent(Found.key(word), w -> new HashSet<>()).add(first);
    }
    if (rest.indexOf(' ') > 0 && CharKinds.isUpper(rest.charAt(0)) && !isName(first)) {
      behind.computeIfAbsent(first, w -> new HashSet<>()).add(Found.key(rest));
    }
  }

  private static boolean isName(String first) {
    return PeoplesNames.has(first) || first.length() == 1 || first.indexOf('.') >= 0;
  }

  /** The mention without such a first word, and without last words that are none of the name. */
  private Found cut(Found mention) {
    if (mention.kind() != Name.Kind.PERSON || mention.name().indexOf(' ') < 0) {
      return mention;
    }
    List<String> of = PersonWords.of(mention.name());
    if (of.size() < 2) {
      return mention; // Doe Jr.
    }
    int from = isGlued(mention, of) ? 1 : 0;
    int to = of.size();
    for (int end = of.size() - 1; end - from > 1 && to == of.size(); end--) {
      boolean none = !PeoplesNames.has(of.get(end)) && full.contains(key(of.subList(from, end)));
      to = none ? end : to;
    }
    return from == 0 && to == of.size() ? mention : part(mention, from, to);
  }

  private boolean isGlued(Found mention, List<String> of) {
    String first = of.getFirst();
    String rest = key(of.subList(1, of.size()));
    boolean more = of.size() > 2;
    boolean surname = Words.PARTICLE.has(of.get(1)); // De Graaf, who is Willemijn de Graaf
    boolean whole = more && !surname && full.contains(rest);
    boolean alone = whole && (words.isOrdinary(first) || PeoplesNames.has(of.get(1)));
    boolean printedBefore = behind.getOrDefault(first, Set.of()).size() >= PEOPLE;
    if (!isName(first) && more && (alone || printedBefore)) {
      return true;
    }
    boolean begins =
        mention.start() < text.headlineEnd()
            || Letters.isFirstOfSentence(text.reading(), mention.start());
    boolean another = firsts.getOrDefault(rest, Set.of()).size() > 1;
    boolean word = !isName(first) && words.isOrdinary(first) || Words.SPEECH.has(first);
    return another && (AGENCIES.contains(first) || begins && word);
  }

  private static String key(List<String> of) {
    return Found.key(String.join(" ", of));
  }

  /** The words of a mention from one to before another. */
  private Found part(Found mention, int from, int to) {
    String reading = text.reading();
    int start = mention.start();
    int end = start;
    for (int word = 0; word < to; word++) {
      while (end < mention.end() && Letters.isBlank(reading.charAt(end))) {
        end++;
      }
      start = word <= from ? end : start;
      while (end < mention.end() && !Letters.isBlank(reading.charAt(end))) {
        end++;
      }
    }
    boolean all = to == PersonWords.of(mention.name()).size(); // and perhaps "Jr."
    String rest = mention.name().substring(mention.name().indexOf(' ') + 1);
    String name = all ? rest : Letters.oneLine(reading.substring(start, end));
    int last = all ? mention.end() : end;
    return new Found(start, last, mention.kind(), mention.confidence(), name);
  }
}
