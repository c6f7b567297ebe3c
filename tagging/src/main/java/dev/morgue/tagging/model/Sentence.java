package dev.morgue.tagging.model;

import dev.morgue.tagging.places.Renown;
import java.util.Arrays;

/**
 * A sentence as the features see it: its words, the runs of capitals in it, and which of its tokens
 * can be part of a name at all. Reused; not thread-safe.
 */
final class Sentence {

  /** How far from a capital a token may be in a name with it: "de la" in Maria de la Cruz. */
  private static final int REACH = 3;

  private static final int LONGEST_PLACE = 6;

  final Tokens tokens = new Tokens();
  private Word[] words = new Word[64];

  /** For each token, the first and last token of its run of capitals; -1 outside of runs. */
  private int[] firsts = new int[64];

  private int[] lasts = new int[64];

  /** For the first token of a run of several words, how well known a place of its name is. */
  private Renown[] renowns = new Renown[64];

  private boolean[] near = new boolean[64];
  private long[] hashes = new long[64];
  private Word edge = Word.edge();
  private final KnownNames known = new KnownNames();
  private int size;
  private boolean shouting;
  private boolean titled;
  private boolean careless;

  /** Reads the tokens between two offsets of a text. */
  void read(CharSequence text, int from, int to, Vocabulary vocabulary) {
    edge = vocabulary.edge;
    tokens.clear();
    TokenCutter.cut(text, from, to, tokens);
    size = tokens.size();
    if (words.length < size) {
      words = new Word[size * 2];
      hashes = new long[size * 2];
      firsts = new int[size * 2];
      lasts = new int[size * 2];
      renowns = new Renown[size * 2];
      near = new boolean[size * 2];
    }
    vocabulary.read(text, tokens, hashes, words);
    findRuns();
    findPlaces(text, vocabulary);
    judgeCapitals();
    known.read(this, text, vocabulary);
    findNear();
  }

  private void findRuns() {
    Arrays.fill(firsts, 0, size, -1);
    Arrays.fill(lasts, 0, size, -1);
    int at = 0;
    while (at < size) {
      if (!words[at].is(Word.CAPITAL)) {
        at++;
        continue;
      }
      int last = at;
      for (int next = at + 1; next < size && next - last <= REACH; next++) {
        if (words[next].is(Word.CAPITAL)) {
          last = next;
        } else if (!words[next].is(Word.LINK)) {
          break;
        }
      }
      Arrays.fill(firsts, at, last + 1, at);
      Arrays.fill(lasts, at, last + 1, last);
      at = last + 1;
    }
  }

  private void findPlaces(CharSequence text, Vocabulary vocabulary) {
    for (int i = 0; i < size; i++) {
      int words = firsts[i] == i ? lasts[i] - i + 1 : 0;
      boolean asked = words > 1 && words <= LONGEST_PLACE && mayBeginPlace(i, text, vocabulary);
      renowns[i] =
          asked
              ? vocabulary.renown(
                  text.subSequence(tokens.start(i), tokens.end(lasts[i])).toString())
              : Renown.NONE;
    }
  }

  /** Whether a place's name of several words may begin here; glued words are one in such names. */
  boolean mayBeginPlace(int token, CharSequence text, Vocabulary vocabulary) {
    return token + 1 < size && tokens.isGlued(token + 1)
        || vocabulary.beginsPlace(words[token], text, tokens.start(token), tokens.end(token));
  }

  private void findNear() {
    Arrays.fill(near, 0, size, careless);
    for (int i = 0; i < size && !careless; i++) {
      if (words[i].is(Word.CAPITAL) || isPlace(words[i])) {
        int from = isJoint(i - 1) ? i - 2 : i - 1;
        int to = isJoint(i + 1) ? i + 3 : i + 2;
        Arrays.fill(near, Math.max(0, from), Math.min(size, to), true);
      }
      if (firsts[i] >= 0) {
        near[i] = true;
      }
    }
  }

  /** A word in small letters that names a well known place: kerala. */
  private static boolean isPlace(Word word) {
    return word.is(Word.SMALL) && (word.lists & Word.LARGE_PLACE) != 0;
  }

  /** A hyphen or apostrophe, which may join a small letter to a name: al-Amin, Min-ho. */
  private boolean isJoint(int token) {
    return word(token).is(Word.MARK) && word(token).is(Word.LINK);
  }

  private void judgeCapitals() {
    int spelled = 0;
    int capital = 0;
    int capitals = 0;
    for (int i = 0; i < size; i++) {
      boolean mark = words[i].is(Word.MARK | Word.DIGIT);
      spelled += mark ? 0 : 1;
      capital += words[i].is(Word.CAPITAL) || words[i].is(Word.LINK) && !mark ? 1 : 0;
      capitals += words[i].is(Word.CAPITALS) ? 1 : 0;
    }
    shouting = spelled > 2 && capitals * 10 >= spelled * 7;
    titled = !shouting && spelled > 3 && capital * 10 >= spelled * 8;
    careless = sparesCapitals();
  }

  private boolean sparesCapitals() {
    int first = 0;
    while (first < size && words[first].is(Word.MARK)) {
      first++;
    }
    return word(first).is(Word.SMALL);
  }

  int size() {
    return size;
  }

  Word word(int token) {
    return token < 0 || token >= size ? edge : words[token];
  }

  /**
   * Whether the token stands in or beside a run of capitals, or the sentence is written without
   * care for them; no other is part of a name.
   */
  boolean isNearCapital(int token) {
    return near[token];
  }

  /** The first token of the run of capitals that a token stands in, or -1. */
  int runFirst(int token) {
    return firsts[token];
  }

  int runLast(int token) {
    return lasts[token];
  }

  /** Which part of a known place's name a token is, see {@link KnownNames}. */
  int knownPart(int token) {
    return token < 0 || token >= size ? KnownNames.NONE : known.part(token);
  }

  /** How well known a place of the whole run's name is, for runs of several words. */
  Renown renown(int runFirst) {
    return renowns[runFirst];
  }

  /** Whether nearly all words are in capitals. */
  boolean isShouting() {
    return shouting;
  }

  /** Whether nearly all words begin with a capital, as in headlines. */
  boolean isTitled() {
    return titled;
  }

  /** Whether it begins with a small letter, as mail and comments are written. */
  boolean isCareless() {
    return careless;
  }
}
