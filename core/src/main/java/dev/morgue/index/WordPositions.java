package dev.morgue.index;

import dev.morgue.text.Span;
import dev.morgue.text.WordScanner;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The words of one text: at which position each stands and which characters it has. */
public final class WordPositions {

  private int[] positions;
  private int[] starts;
  private int[] ends;
  private int count;

  private WordPositions(int expected) {
    positions = new int[expected];
    starts = new int[expected];
    ends = new int[expected];
  }

  /** Cuts a text into words, as indexing does. */
  public static WordPositions of(String text) {
    WordPositions words = new WordPositions(Math.max(16, text.length() / 4));
    WordScanner scanner = new WordScanner();
    scanner.reset(text);
    int position = -1;
    while (scanner.next()) {
      position += scanner.gap();
      words.add(position, scanner.start(), scanner.end());
    }
    return words;
  }

  private void add(int position, int start, int end) {
    if (count == positions.length) {
      positions = Arrays.copyOf(positions, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    positions[count] = position;
    starts[count] = start;
    ends[count++] = end;
  }

  /** How many words there are. */
  public int count() {
    return count;
  }

  /** The position after the last word. */
  public int end() {
    return count == 0 ? 0 : positions[count - 1] + 1;
  }

  /** The position of the first word at or after a character; {@link #end()} if none follows. */
  public int positionAt(int character) {
    int index = Arrays.binarySearch(starts, 0, count, character);
    index = index < 0 ? -index - 1 : index;
    return index < count ? positions[index] : end();
  }

  /** The position of the last word that begins before a character; -1 if none does. */
  public int positionBefore(int character) {
    int index = Arrays.binarySearch(starts, 0, count, character);
    index = index < 0 ? -index - 1 : index;
    return index == 0 ? -1 : positions[index - 1];
  }

  /** The positions of the first words at or after these characters, each once, in order. */
  public int[] positionsAt(IntStream characters) {
    return characters.map(this::positionAt).filter(p -> p < end()).distinct().toArray();
  }

  /** The characters of the words from one position to another, both included. */
  public Span characters(int first, int last) {
    int from = Arrays.binarySearch(positions, 0, count, first);
    int to = Arrays.binarySearch(positions, 0, count, last);
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException(
          "no word stands at position " + first + " or " + last + " of this text");
    }
    return new Span(starts[from], ends[to]);
  }
}
