package dev.morgue.indexer.extract;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@linkplain Mark marks} in the values of class, id and data attributes. Remembers those
 * of a page, which repeats them: of 620 values on a news page some 250 are different ones. Made for
 * one page, so that what is remembered is near; not thread-safe.
 */
final class MarkReader {

  /** Longer values and words say nothing that a reader could use, and may be hostile. */
  private static final int LONGEST_VALUE = 512;

  private static final int LONGEST_WORD = 24;
  private static final int SHORTEST_PART = 3;

  private static final int REMEMBERED = 1 << 9;

  // What a character is: a letter 0 to 25, with a bit for a capital, or none.
  private static final int LETTER = 31;
  private static final int CAPITAL = 32;
  private static final int NONE = 64;

  private static final byte[] ASCII = new byte[128];

  static {
    Arrays.fill(ASCII, (byte) NONE);
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII[c] = (byte) (c - 'a');
      ASCII[c - 'a' + 'A'] = (byte) (c - 'a' | CAPITAL);
    }
  }

  private final WordTrie words;

  /** By the values' hash; a later one takes an earlier one's place. */
  private final @Nullable String[] values = new String[REMEMBERED];

  private final long[] marks = new long[REMEMBERED];
  private final byte[] letters = new byte[LONGEST_VALUE + 1];

  MarkReader(MarkWords words) {
    this.words = words.trie;
  }

  /** The marks of all words in a value, as a set of bits. */
  long marks(String value) {
    int hash = value.hashCode();
    int place = (hash ^ hash >>> 16) & (REMEMBERED - 1);
    if (!value.equals(values[place])) {
      values[place] = value;
      marks[place] = read(value);
    }
    return marks[place];
  }

  private long read(String value) {
    int end = Math.min(value.length(), LONGEST_VALUE);
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      letters[i] = c < ASCII.length ? ASCII[c] : NONE;
    }
    letters[end] = NONE;
    long found = 0;
    int at = 0;
    while (at < end) {
      if (letters[at] == NONE) {
        at++;
      } else {
        int stop = wordEnd(at);
        found |= word(at, stop);
        at = stop;
      }
    }
    return found;
  }

  /** Where the word ends that begins at a place: {@code storyBody} is two. */
  private int wordEnd(int start) {
    int at = start + 1;
    while (letters[at] != NONE && (letters[at] & ~letters[at - 1] & CAPITAL) == 0) {
      at++;
    }
    return at;
  }

  /** A word that is not known is tried as two that are, the longest first one before others. */
  private long word(int start, int stop) {
    int node = 0;
    int cuts = 0;
    for (int i = start; i < stop; i++) {
      node = words.next(node, letters[i] & LETTER);
      if (node == 0) {
        return pair(start, stop, cuts);
      }
      cuts |= words.isWord(node) ? 1 << (i + 1 - start) : 0;
    }
    return words.isWord(node) ? words.bits(node) : pair(start, stop, cuts);
  }

  /**
   * The marks of a word that is made of two.
   *
   * @param cuts a set of bits, the lengths of what it begins with
   */
  private long pair(int start, int stop, int cuts) {
    int size = stop - start;
    if (size > LONGEST_WORD) {
      return 0;
    }
    for (int rest = cuts; rest >= 1 << SHORTEST_PART; ) {
      int cut = 31 - Integer.numberOfLeadingZeros(rest);
      rest -= 1 << cut;
      int tail = size - cut < SHORTEST_PART ? 0 : node(start + cut, stop);
      if (words.isWord(tail)) {
        return words.bits(node(start, start + cut)) | words.bits(tail);
      }
    }
    return 0;
  }

  /** The node of a part; 0 if no word begins so. */
  private int node(int from, int to) {
    int node = 0;
    for (int i = from; i < to; i++) {
      node = words.next(node, letters[i] & LETTER);
      if (node == 0) {
        return 0;
      }
    }
    return node;
  }
}
