package dev.morgue.tagging.model;

import dev.morgue.tagging.places.Renown;

/**
 * Names of known places among the words of a sentence, each the longest that begins where the one
 * before has ended: "Salt Lake City" in "Salt Lake City Utah", and "Utah" after it. Reused; not
 * thread-safe.
 */
final class KnownNames {

  /** What a token is that is no part of a known name. */
  static final int NONE = 0;

  private static final int LONGEST = 6;

  /** Of words in small letters, which would else often make up a village by chance. */
  private static final int LONGEST_SMALL = 3;

  static final int FIRST = 1;
  static final int INSIDE = 2;
  static final int LAST = 3;
  static final int ONLY = 4;
  private static final int RENOWNS = Renown.values().length;

  private int[] parts = new int[64];

  /** Reads a sentence whose words and runs of capitals are known. */
  void read(Sentence sentence, CharSequence text, Vocabulary vocabulary) {
    int size = sentence.size();
    if (parts.length < size) {
      parts = new int[size * 2];
    }
    for (int i = 0; i < size; ) {
      Renown renown = Renown.NONE;
      int last = furthest(sentence, i) + 1;
      if (last > i + 1 && !sentence.mayBeginPlace(i, text, vocabulary)) {
        last = i; // no need to ask for each
      }
      while (renown == Renown.NONE && --last > i) {
        renown = renown(sentence, i, last, text, vocabulary);
      }
      if (renown == Renown.NONE) {
        parts[i] = only(sentence.word(i));
        i++;
      } else {
        for (int at = i; at <= last; at++) {
          parts[at] = part(at == i ? FIRST : at == last ? LAST : INSIDE, renown);
        }
        i = last + 1;
      }
    }
  }

  /** A number for a place in a name and how well known the name is. */
  static int part(int place, Renown renown) {
    return place * RENOWNS + renown.ordinal();
  }

  private static int only(Word word) {
    if ((word.lists & Word.LARGE_PLACE) != 0) {
      return part(ONLY, Renown.LARGE);
    }
    return (word.lists & Word.SMALL_PLACE) != 0 ? part(ONLY, Renown.TOWN) : NONE;
  }

  /** The last token that a name which begins at one may have. */
  private static int furthest(Sentence sentence, int first) {
    if (sentence.runFirst(first) >= 0) {
      return sentence.word(first).is(Word.CAPITAL)
          ? Math.min(sentence.runLast(first), first + LONGEST - 1)
          : first;
    }
    int last = first;
    if (sentence.isCareless() && !sentence.word(first).is(Word.LINK)) {
      while (last - first + 1 < LONGEST_SMALL && sentence.word(last).is(Word.SMALL)) {
        last++;
      }
    }
    return last;
  }

  private static Renown renown(
      Sentence sentence, int first, int last, CharSequence text, Vocabulary vocabulary) {
    if (first == sentence.runFirst(first) && last == sentence.runLast(first)) {
      return sentence.renown(first); // it was asked for already
    }
    boolean small = sentence.word(first).is(Word.SMALL);
    Word end = sentence.word(last);
    if (small ? !end.is(Word.SMALL) || end.is(Word.LINK) : !end.is(Word.CAPITAL)) {
      return Renown.NONE;
    }
    int from = sentence.tokens.start(first);
    Renown renown = vocabulary.renown(text.subSequence(from, sentence.tokens.end(last)).toString());
    return small && renown == Renown.VILLAGE ? Renown.NONE : renown;
  }

  /** Which part of what known place's name a token is; {@link #NONE} if it is none. */
  int part(int token) {
    return parts[token];
  }
}
