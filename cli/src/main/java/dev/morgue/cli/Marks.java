package dev.morgue.cli;

import dev.morgue.search.Snippet;
import dev.morgue.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Matched words of an article.
 *
 * @param spans ranges of the article's searched text, in order and apart
 */
record Marks(List<Span> spans) {

  static final Marks NONE = new Marks(List.of());

  Marks {
    spans = List.copyOf(spans);
  }

  /** The marks of all these passages, which may overlap or repeat. */
  static Marks of(List<Snippet> passages) {
    List<Span> all = new ArrayList<>();
    for (Snippet passage : passages) {
      for (Span mark : passage.marks()) {
        all.add(new Span(passage.offset() + mark.start(), passage.offset() + mark.end()));
      }
    }
    all.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> apart = new ArrayList<>();
    for (Span span : all) {
      if (apart.isEmpty() || span.start() >= apart.getLast().end()) {
        apart.add(span);
      } else {
        Span before = apart.removeLast();
        apart.add(new Span(before.start(), Math.max(before.end(), span.end())));
      }
    }
    return new Marks(apart);
  }

  /** Those within a stretch of the text, as ranges of that stretch. */
  List<Span> within(int start, int end) {
    List<Span> within = new ArrayList<>();
    for (Span span : spans) {
      int from = Math.max(span.start(), start);
      int to = Math.min(span.end(), end);
      if (from < to) {
        within.add(new Span(from - start, to - start));
      }
    }
    return within;
  }
}
