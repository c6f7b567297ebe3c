package dev.morgue.search;

import dev.morgue.index.Analyzers;
import dev.morgue.index.BagQuery;
import dev.morgue.index.IndexFields;
import dev.morgue.index.Language;
import dev.morgue.index.WordPositions;
import dev.morgue.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of an article that made it match. The positions come from the index's own
 * matching of the whole query, so no other word can be marked; the text is cut anew only to turn
 * positions into characters.
 */
final class Marks {

  private static final List<String> MARKED_FIELDS = List.of(IndexFields.TEXT, IndexFields.HEADLINE);

  private final Weight weight;
  private final @Nullable String bag;

  /** Articles in several languages have several stems of a word. */
  private final Map<Language, Set<String>> stemsOfBag = new HashMap<>();

  /**
   * Prepares for one query.
   *
   * @param bag the bag of words beside the query, or null
   */
  Marks(Snapshot snapshot, Query query, @Nullable String bag) throws IOException {
    Query rewritten = snapshot.searcher().rewrite(query);
    this.weight = snapshot.searcher().createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    this.bag = bag;
  }

  /**
   * The marked ranges of an article's searched text, in order and apart.
   *
   * @param text the searched text, or its beginning when the rest is not shown
   */
  List<Span> of(LeafReaderContext leaf, int doc, String text, Language language)
      throws IOException {
    List<Span> found = new ArrayList<>();
    Matches matches = text.isEmpty() ? null : weight.matches(leaf, doc - leaf.docBase);
    if (matches != null) {
      Shown shown = new Shown(text);
      for (String field : MARKED_FIELDS) {
        // a headline's words have the same positions in their own field as in the text
        collect(matches.getMatches(field), shown, found);
      }
    }
    if (bag != null && !text.isEmpty()) {
      bag(bag, text, language, found);
    }
    return apart(found);
  }

  /** A text, cut into words when that is first needed. */
  private static final class Shown {

    private final String text;
    private @Nullable WordPositions words;

    Shown(String text) {
      this.text = text;
    }

    WordPositions words() {
      WordPositions known = words;
      if (known == null) {
        known = WordPositions.of(text);
        words = known;
      }
      return known;
    }

    /** Adds a match, if it does not stand behind what is shown. */
    void add(MatchesIterator match, List<Span> found) throws IOException {
      boolean named = match.startPosition() < 0; // a name, known by its characters
      if (named && match.endOffset() <= text.length()) {
        found.add(new Span(match.startOffset(), match.endOffset()));
      } else if (!named && match.endPosition() < words().end()) {
        found.add(words().characters(match.startPosition(), match.endPosition()));
      }
    }
  }

  private static void collect(@Nullable MatchesIterator matches, Shown shown, List<Span> found)
      throws IOException {
    while (matches != null && matches.next()) {
      MatchesIterator parts = matches.getSubMatches();
      if (parts == null) {
        shown.add(matches, found);
      } else {
        collect(parts, shown, found);
      }
    }
  }

  private void bag(String words, String text, Language language, List<Span> found)
      throws IOException {
    Set<String> stems =
        stemsOfBag.computeIfAbsent(language, l -> BagQuery.stems(words, l).keySet());
    try (TokenStream stream = Analyzers.stems(language).tokenStream(IndexFields.RANK, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (stems.contains(term.toString())) {
          found.add(new Span(offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
    }
  }

  /** In order, overlapping ones made one. */
  private static List<Span> apart(List<Span> found) {
    found.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> apart = new ArrayList<>();
    for (Span span : found) {
      Span last = apart.isEmpty() ? null : apart.getLast();
      if (last != null && span.start() < last.end()) {
        apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }
}
