package dev.morgue.tagging.model;

import dev.morgue.Name;

/**
 * The labels of tokens: outside, or the beginning, inside, last or only token of a name of one kind
 * (BILOU). A sequence is whole if every name that begins ends; the closed labels (outside, last,
 * only) are followed by outside, beginning or only, the open ones by inside or last of their kind.
 */
final class Labels {
  static final int OUTSIDE = 0;
  static final int KINDS = 3;
  static final int COUNT = 1 + 4 * KINDS;

  private static final Name.Kind[] NAMES = {
    Name.Kind.PERSON, Name.Kind.PLACE, Name.Kind.ORGANISATION
  };

  private static final int[][] NEXT = followers();

  private Labels() {}

  static int begin(int kind) {
    return 1 + kind;
  }

  static int inside(int kind) {
    return 1 + KINDS + kind;
  }

  static int last(int kind) {
    return 1 + 2 * KINDS + kind;
  }

  static int only(int kind) {
    return 1 + 3 * KINDS + kind;
  }

  /** Whether a name goes on after the label. */
  static boolean isOpen(int label) {
    return label >= 1 && label < last(0);
  }

  static boolean isBegin(int label) {
    return label >= 1 && label < inside(0);
  }

  static boolean isOnly(int label) {
    return label >= only(0);
  }

  /** The number of the label's kind; not for outside. */
  static int kind(int label) {
    return (label - 1) % KINDS;
  }

  static Name.Kind name(int kind) {
    return NAMES[kind];
  }

  /** The number of a kind, or -1 for one that is not tagged. */
  static int kind(Name.Kind name) {
    for (int kind = 0; kind < KINDS; kind++) {
      if (NAMES[kind] == name) {
        return kind;
      }
    }
    return -1;
  }

  /** The labels that may follow one. */
  static int[] next(int label) {
    return NEXT[label];
  }

  private static int[][] followers() {
    int[] afterClosed = new int[1 + 2 * KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
      afterClosed[1 + kind] = begin(kind);
      afterClosed[1 + KINDS + kind] = only(kind);
    }
    int[][] next = new int[COUNT][];
    for (int label = 0; label < COUNT; label++) {
      next[label] =
          isOpen(label) ? new int[] {inside(kind(label)), last(kind(label))} : afterClosed;
    }
    return next;
  }
}
