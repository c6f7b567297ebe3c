package dev.morgue.search;

import dev.morgue.text.SentenceSplitter;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/** Our sentences for a highlighter that asks for the JDK's kind of iterator. For one thread. */
final class SentenceBreaks extends BreakIterator {

  private CharacterIterator text = new StringCharacterIterator("");
  private int[] breaks = {0};
  private int at;

  @Override
  public void setText(CharacterIterator newText) {
    StringBuilder characters = new StringBuilder(newText.getEndIndex());
    for (char c = newText.first(); newText.getIndex() < newText.getEndIndex(); c = newText.next()) {
      characters.append(c);
    }
    text = newText;
    int[] starts = SentenceSplitter.standard().sentenceStarts(characters);
    int skip = starts.length > 0 && starts[0] == 0 ? 1 : 0;
    int end = characters.length();
    breaks = new int[starts.length - skip + (end > 0 ? 2 : 1)];
    System.arraycopy(starts, skip, breaks, 1, starts.length - skip);
    breaks[breaks.length - 1] = end;
    at = 0;
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int current() {
    return breaks[at];
  }

  @Override
  public int first() {
    at = 0;
    return breaks[0];
  }

  @Override
  public int last() {
    at = breaks.length - 1;
    return breaks[at];
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int next(int steps) {
    int target = at + steps;
    if (target < 0 || target >= breaks.length) {
      at = target < 0 ? 0 : breaks.length - 1;
      return DONE;
    }
    at = target;
    return breaks[at];
  }

  @Override
  public int following(int offset) {
    int index = Arrays.binarySearch(breaks, offset);
    return moveTo(index < 0 ? -index - 1 : index + 1);
  }

  @Override
  public int preceding(int offset) {
    int index = Arrays.binarySearch(breaks, offset);
    return moveTo((index < 0 ? -index - 1 : index) - 1);
  }

  private int moveTo(int index) {
    at = 0;
    return next(index);
  }
}
