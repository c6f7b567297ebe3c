package dev.morgue.tagging.model;

import dev.morgue.tagging.places.Gazetteer;
import dev.morgue.tagging.places.Renown;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Word}s of tokens and remembers the most recent ones. Thread-safe: words are
 * immutable, and a race only makes one twice.
 */
final class Vocabulary {
  /** Some 30 MB, when there are so many. Fewer are made anew too often in a day's news. */
  private static final int REMEMBERED = 1 << 16;

  private static final int SHORTEST_PLACE = 3;

  /** In the lexicon's tree all proper nouns lie behind these steps, 1010, and little else. */
  private static final int PROPER = 0b1_1010;

  private static final int PROPER_STEPS = 4;
  private static final int AFFIX_LEAST = 2;
  private static final int AFFIX_MOST = 4;
  private static final String LINKS =
      " of de la del da do dos das di du van von der den bin ibn al el ul bint abu and for the & - ' ";

  /** What stands before the first and after the last token; never a token's word. */
  final Word edge = Word.edge();

  private final Clusters clusters;
  private final WordLists lists;
  private final @Nullable Gazetteer places;

  /** Two for each slot, the one that was asked for last before the other: common words stay. */
  private final Word[] recent = new Word[REMEMBERED];

  /** With a gazetteer, or without one as if no place were known. */
  Vocabulary(Clusters clusters, WordLists lists, @Nullable Gazetteer places) {
    this.clusters = clusters;
    this.lists = lists;
    this.places = places;
    Arrays.fill(recent, edge);
  }

  /** How well known a place of this name is. */
  Renown renown(String name) {
    return places == null ? Renown.NONE : places.renown(name);
  }

  /** Whether a place's name of several words may begin with a word, which is looked up once. */
  boolean beginsPlace(Word word, CharSequence text, int start, int end) {
    int begins = word.beginsPlace;
    if (begins == 0) {
      String spelled = text.subSequence(start, end).toString();
      begins = places != null && places.beginsName(spelled) ? 1 : -1;
      word.beginsPlace = begins;
    }
    return begins > 0;
  }

  /** Whether the word is known, and not among proper nouns. */
  boolean isOrdinary(String word) {
    int path = word(word, 0, word.length()).cluster;
    return path != Clusters.NONE && Clusters.prefix(path, PROPER_STEPS) != PROPER;
  }

  /** The words of tokens: fills in their hashes, see {@link Hash}, and them. */
  void read(CharSequence text, Tokens tokens, long[] hashes, Word[] words) {
    recall(text, tokens, hashes, words);
    complete(text, tokens, hashes, words);
  }

  /** What stands where each word would. */
  private void recall(CharSequence text, Tokens tokens, long[] hashes, Word[] words) {
    int size = tokens.size();
    for (int i = 0; i < size; i++) {
      hashes[i] = Hash.of(text, tokens.start(i), tokens.end(i));
    }
    // apart, and without a branch: the processor waits for several of these at once
    for (int i = 0; i < size; i++) {
      words[i] = recent[slot(hashes[i])];
    }
  }

  /** Finds those that do not stand there. */
  private void complete(CharSequence text, Tokens tokens, long[] hashes, Word[] words) {
    int size = tokens.size();
    for (int i = 0; i < size; i++) {
      if (words[i].exact != hashes[i]) {
        words[i] = older(hashes[i], text, tokens.start(i), tokens.end(i));
      }
    }
  }

  /** The word that stands between two offsets. */
  Word word(CharSequence text, int start, int end) {
    long exact = Hash.of(text, start, end);
    Word word = recent[slot(exact)];
    return word.exact == exact ? word : older(exact, text, start, end);
  }

  private static int slot(long exact) {
    return (int) (exact & REMEMBERED - 2);
  }

  /** A word that is not the last one asked for of its slot. */
  private Word older(long exact, CharSequence text, int start, int end) {
    int slot = slot(exact);
    Word last = recent[slot];
    if (last.exact == exact) {
      return last; // it stands in the sentence twice
    }
    Word older = recent[slot + 1];
    boolean known = older.exact == exact;
    Word found = known ? older : make(text.subSequence(start, end).toString(), exact);
    recent[slot + 1] = last;
    recent[slot] = found;
    return found;
  }

  private Word make(String printed, long exact) {
    int length = printed.length();
    char[] chars = printed.toCharArray();
    char[] lower = new char[length];
    for (int i = 0; i < length; i++) {
      char c = Character.toLowerCase(chars[i]);
      lower[i] = c == '\u2019' ? '\'' : c;
    }
    long hash = Hash.of(lower, 0, length);
    String spelled = new String(lower);
    return new Word(
        exact,
        hash,
        look(chars, length, spelled),
        affixes(lower, length),
        cluster(lower, length, hash),
        lists.of(spelled) | place(spelled));
  }

  /** Lists beside those of words: names of well known places, of towns. */
  private int place(String word) {
    if (places == null || word.length() < SHORTEST_PLACE) {
      return 0;
    }
    return switch (places.lookUp(word)) {
      case LARGE -> Word.LARGE_PLACE;
      case TOWN -> Word.SMALL_PLACE;
      case VILLAGE, NONE -> 0;
    };
  }

  /** The lexicon writes every digit as 0, and acronyms with their stops or without. */
  private int cluster(char[] lower, int length, long hash) {
    int path = clusters.path(hash);
    if (path != Clusters.NONE) {
      return path;
    }
    char[] other = new char[length];
    int size = 0;
    for (int i = 0; i < length; i++) {
      char c = lower[i];
      if (c != '.' || i + 1 < length && Character.isDigit(lower[i + 1])) {
        other[size++] = Character.isDigit(c) ? '0' : c;
      }
    }
    return clusters.path(Hash.of(other, 0, size));
  }

  private static long[] affixes(char[] lower, int length) {
    long[] affixes = new long[2 * (AFFIX_MOST - AFFIX_LEAST + 1)];
    int at = 0;
    for (int size = AFFIX_LEAST; size <= AFFIX_MOST; size++) {
      int cut = Math.min(size, length);
      affixes[at++] = Hash.mix(size, Hash.of(lower, 0, cut));
      affixes[at++] = Hash.mix(-size, Hash.of(lower, length - cut, length));
    }
    return affixes;
  }

  private static Word.Look look(char[] chars, int length, String lower) {
    long shape = length > 3 ? 4 : length;
    long kinds = 1;
    int letters = 0;
    int capitals = 0;
    int before = -1;
    for (int i = 0; i < length; i++) {
      int kind = kind(chars[i]);
      letters += kind <= 2 ? 1 : 0;
      capitals += kind == 1 ? 1 : 0;
      if (kind != before) {
        kinds = Hash.mix(kinds, kind);
      }
      if (kind != before || i < 3) {
        shape = Hash.mix(shape, kind);
      }
      before = kind;
    }
    int flags = flags(kind(chars[0]), letters, capitals);
    flags |= lower.length() < 6 && LINKS.contains(" " + lower + " ") ? Word.LINK : 0;
    flags |= "\"“”„«»'‘’`".indexOf(chars[0]) >= 0 && length == 1 ? Word.QUOTE : 0;
    return new Word.Look(shape, kinds, flags);
  }

  private static int flags(int first, int letters, int capitals) {
    int flags = 0;
    if (first == 1) {
      flags = Word.CAPITAL;
      flags |= letters == capitals ? letters == 1 ? Word.INITIAL : Word.CAPITALS : 0;
    } else if (first == 0) {
      flags = Word.SMALL;
    } else if (first == 3) {
      flags = Word.DIGIT;
    } else if (letters == 0) {
      flags = Word.MARK;
    }
    return flags;
  }

  /** Small letters 0, capitals 1, letters without case 2, digits 3, some marks, other marks. */
  private static int kind(char c) {
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return 1;
    }
    if (Character.isLowerCase(c)) {
      return 0;
    }
    if (Character.isLetter(c) || Character.isSurrogate(c)) {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    return switch (c) {
      case '.' -> 4;
      case '\'', '\u2019' -> 5;
      case ',' -> 6;
      case '(', ')', '[', ']' -> 7;
      case '-', '\u2013', '\u2014', '\u2010' -> 8;
      case '"', '\u201c', '\u201d' -> 9;
      case ':', ';' -> 10;
      case '@', '#' -> 11;
      default -> 12;
    };
  }
}
