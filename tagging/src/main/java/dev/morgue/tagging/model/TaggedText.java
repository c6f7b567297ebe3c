package dev.morgue.tagging.model;

import dev.morgue.tagging.Span;
import java.util.List;

/**
 * Text whose names are known, to learn from.
 *
 * @param text paragraphs parted by blank lines
 * @param names its people, places and organisations, in order and without overlaps
 */
public record TaggedText(String text, List<Span> names) {

  /** Copies the list. */
  public TaggedText {
    names = List.copyOf(names);
  }
}
