package dev.morgue.indexer.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that hint at a {@link Mark}, for a {@link MarkReader}. Immutable. */
final class MarkWords {

  final WordTrie trie;

  private MarkWords(List<String> lines) {
    Map<String, Long> marks = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      long bit = Mark.valueOf(line.substring(0, colon)).bit();
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        marks.merge(word, bit, (one, other) -> one | other);
      }
    }
    trie = new WordTrie(marks);
  }

  /** The words of {@code marks.txt}. */
  static MarkWords standard() {
    return new MarkWords(ResourceLines.of("marks.txt"));
  }

  /** No words at all. */
  static MarkWords none() {
    return new MarkWords(List.of());
  }
}
