package dev.morgue.tagging.model;

import dev.morgue.tagging.Span;
import java.util.List;

/**
 * Text whose names are known, to learn from.
 *
 * @param text paragraphs parted by blank lines
 * @param names its people, places and organisations, in order and without overlaps
 * @param unknown stretches of which nobody has said whether they are names, or of what kind
 * @param weight how much it counts beside other texts, 1 for gold of the best kind
 */
public record TaggedText(
    String text, List<Span> names, List<dev.morgue.text.Span> unknown, double weight) {

  /** Copies the lists. */
  public TaggedText {
    names = List.copyOf(names);
    unknown = List.copyOf(unknown);
  }
}
