package dev.morgue.tagging;

import java.util.List;

/** Finds names in plain text, sentence by sentence. Thread-safe; never fails on any text. */
public interface SpanTagger {

  /** The names of a text, paragraphs separated by blank lines, in order and without overlaps. */
  List<Span> tag(String text);

  /**
   * Whether a word, in any letter case, is known to stand where no names do: "wireless", "century".
   * A tagger that knows of none says so of none.
   */
  default boolean isOrdinary(String word) {
    return false;
  }
}
