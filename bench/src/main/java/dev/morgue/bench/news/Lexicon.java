package dev.morgue.bench.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The words that carry meaning, each class in the order of its frequency: common English ones
 * first, coined ones after them. Immutable.
 */
final class Lexicon {
  private static final int NOUNS = 12_000;
  private static final int VERBS = 2_000;
  private static final int ADJECTIVES = 4_000;

  /** Levels the head: the commonest noun of news is a hundredth of all nouns, not a tenth. */
  private static final double FLAT = 10;

  // Numbers of coined words: the classes share none, nor do they with the open vocabulary.
  private static final int COINED_NOUNS = 0;
  private static final int COINED_VERBS = 20_000;
  private static final int COINED_ADJECTIVES = 30_000;

  private static final long SPREAD = 7919;

  /** Where the numbers of words outside the tables start. */
  static final int OPEN_VOCABULARY = 60_000;

  private final int englishNouns;
  private final int englishVerbs;
  private final int englishAdjectives;
  private final List<Noun> nouns;
  private final List<Verb> verbs;
  private final List<String> adjectives;
  private final List<String> adverbs;
  private final Zipf nounRanks = new Zipf(NOUNS, FLAT);
  private final Zipf verbRanks = new Zipf(VERBS, FLAT / 2);
  private final Zipf adjectiveRanks = new Zipf(ADJECTIVES, FLAT / 2);
  private final Zipf adverbRanks;

  Lexicon() {
    englishNouns = list(EnglishWords.NOUNS).size();
    englishVerbs = list(EnglishWords.VERBS).size();
    englishAdjectives = list(EnglishWords.ADJECTIVES).size();
    nouns = table(EnglishWords.NOUNS, NOUNS, COINED_NOUNS, Noun::parse);
    verbs = table(EnglishWords.VERBS, VERBS, COINED_VERBS, Verb::parse);
    adjectives = table(EnglishWords.ADJECTIVES, ADJECTIVES, COINED_ADJECTIVES, word -> word);
    adverbs = list(EnglishWords.ADVERBS);
    adverbRanks = new Zipf(adverbs.size(), 2);
  }

  /** The noun that 64 random bits stand for. */
  Noun noun(long bits) {
    return nouns.get(nounRanks.at(bits));
  }

  /** The same in another order of frequency, one for each shift: that of a page. */
  Noun noun(long bits, int shift) {
    return nouns.get(moved(nounRanks.at(bits), shift, englishNouns, NOUNS));
  }

  Verb verb(long bits) {
    return verbs.get(verbRanks.at(bits));
  }

  Verb verb(long bits, int shift) {
    return verbs.get(moved(verbRanks.at(bits), shift, englishVerbs, VERBS));
  }

  String adjective(long bits) {
    return adjectives.get(adjectiveRanks.at(bits));
  }

  String adjective(long bits, int shift) {
    return adjectives.get(moved(adjectiveRanks.at(bits), shift, englishAdjectives, ADJECTIVES));
  }

  String adverb(long bits) {
    return adverbs.get(adverbRanks.at(bits));
  }

  /** English words change places among themselves, coined ones too: each keeps its share. */
  private static int moved(int rank, int shift, int english, int size) {
    return rank < english
        ? (int) ((rank * SPREAD + shift) % english)
        : english + (int) (((rank - english) * SPREAD + shift) % (size - english));
  }

  /** The words of a list of {@link EnglishWords}, each once. */
  static List<String> list(String words) {
    return List.copyOf(new LinkedHashSet<>(List.of(words.strip().split("\\s+", -1))));
  }

  /** Phrases parted by upright strokes, repeats kept. */
  static List<String> phrases(String phrases) {
    return Arrays.stream(phrases.split("\\|", -1)).map(String::strip).toList();
  }

  private static <T> List<T> table(
      String english, int size, int firstCoined, Function<String, T> forms) {
    Set<String> words = new LinkedHashSet<>(list(english));
    for (int coined = firstCoined; words.size() < size; coined++) {
      words.add(CoinedWords.word(coined));
    }
    List<T> table = new ArrayList<>(size);
    for (String word : words) {
      table.add(forms.apply(word));
    }
    return List.copyOf(table);
  }
}
