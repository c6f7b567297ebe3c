package dev.morgue.tagging.model;

import org.jspecify.annotations.Nullable;

/**
 * What a token's letters tell, whatever stands around it. Immutable but for the sums of weights and
 * {@link #beginsPlace}, which are filled in once and are the same whoever does it.
 *
 * @see Vocabulary
 */
final class Word {
  /** The first letter is a capital. */
  static final int CAPITAL = 1;

  /** Two letters or more, all of them capitals. */
  static final int CAPITALS = 1 << 1;

  /** One capital, perhaps with a full stop. */
  static final int INITIAL = 1 << 2;

  static final int DIGIT = 1 << 3;

  /** Neither letter nor digit. */
  static final int MARK = 1 << 4;

  /** May stand inside a name between capitals: of, de, bin, &amp;, a hyphen. */
  static final int LINK = 1 << 5;

  static final int QUOTE = 1 << 6;

  /** The first letter is a small one. */
  static final int SMALL = 1 << 7;

  /** Lists beside those of {@link WordLists}: a well known place is called so; a town is. */
  static final int LARGE_PLACE = 1 << 30;

  static final int SMALL_PLACE = 1 << 29;

  /** The printed form, and its lower case. */
  final long exact;

  final long lower;

  /** The kinds of letters, runs of one kind cut short; and cut to one. */
  final long shape;

  final long kinds;
  final int flags;

  /** Hashes of the first 2, 3, 4 and last 2, 3, 4 letters in lower case. */
  final long[] affixes;

  final int cluster;

  /** The lists it stands on, see {@link WordLists}, and whether a place is called so. */
  final int lists;

  /** The sums of the weights of its own features, by distance; by {@link Weights}. */
  volatile long @Nullable [] sums;

  /** Whether a place's name of several words begins with it: 1, -1, and 0 if not asked yet. */
  int beginsPlace;

  /** How the word is written. */
  record Look(long shape, long kinds, int flags) {}

  Word(long exact, long lower, Look look, long[] affixes, int cluster, int lists) {
    this.exact = exact;
    this.lower = lower;
    this.shape = look.shape();
    this.kinds = look.kinds();
    this.flags = look.flags();
    this.affixes = affixes;
    this.cluster = cluster;
    this.lists = lists;
  }

  /** What stands before the first and after the last token of a sentence. */
  static Word edge() {
    return new Word(0, 0, new Look(0, 0, MARK), new long[0], Clusters.NONE, 0);
  }

  boolean is(int flag) {
    return (flags & flag) != 0;
  }
}
