package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.HighlightFlag;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;

/** Chooses the passages of an article to show, in the bounds of its sentences. */
final class Snippets {

  /** A sentence longer than this is cut to a window around its first mark. */
  private static final int LONGEST = 500;

  /** How much of a long sentence is shown before the first mark. */
  private static final int BEFORE_MARK = 150;

  private final Article article;
  private final String text;
  private final List<Span> marks;
  private final int bodyStart;
  private final int captionStart;

  /**
   * Prepares for one article.
   *
   * @param marks ranges of its searched text, in order and apart
   */
  Snippets(Article article, String text, List<Span> marks) {
    this.article = article;
    this.text = text;
    this.marks = marks;
    int gap = Article.PARAGRAPH_BREAK.length();
    int start = deckStart() + (article.deck() == null ? 0 : article.deck().length() + gap);
    this.bodyStart = Math.min(start, text.length());
    this.captionStart = bodyStart + article.body().length();
  }

  private int deckStart() {
    String headline = article.headline();
    return headline == null ? 0 : headline.length() + Article.PARAGRAPH_BREAK.length();
  }

  /** The headline with its marks. */
  Snippet headline() {
    String headline = article.headline() == null ? "" : article.headline();
    return new Snippet(NewsField.HEADLINE, headline, 0, within(0, headline.length()));
  }

  /** The best passages below the headline, in reading order; without any mark, the lead. */
  List<Snippet> passages(int most) throws IOException {
    int from = Math.min(deckStart(), text.length());
    if (most == 0 || from == text.length()) {
      return List.of();
    }
    List<Span> below = within(from, text.length());
    if (below.isEmpty()) {
      return List.of(lead());
    }
    FieldHighlighter highlighter =
        new FieldHighlighter(
            "text",
            new Found(below),
            new SentenceBreaks(),
            new PassageScorer(),
            most,
            0,
            new Formatter(from),
            Comparator.comparingInt(Passage::getStartOffset));
    // the marks are found already, so the highlighter never reads the index
    Object chosen = highlighter.highlightFieldForDoc(null, 0, text.substring(from));
    return chosen instanceof Chosen(List<Snippet> snippets) ? snippets : List.of(lead());
  }

  private record Chosen(List<Snippet> snippets) {}

  private Snippet lead() {
    int from = bodyStart < text.length() ? bodyStart : deckStart();
    List<Span> sentences = SentenceSplitter.standard().sentences(text.substring(from));
    Span first = sentences.isEmpty() ? new Span(0, 0) : sentences.getFirst();
    return snippet(from + first.start(), from + first.end());
  }

  /** The snippet for a passage of the text. */
  private Snippet snippet(int from, int to) {
    int start = from;
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end - start > LONGEST) {
      List<Span> inside = within(start, end);
      int first = inside.isEmpty() ? start : inside.getFirst().start();
      int mustHold = inside.isEmpty() ? start : inside.getFirst().end();
      start = first - start > BEFORE_MARK ? wordAfter(first - BEFORE_MARK, first) : start;
      end = end - start > LONGEST ? wordBefore(start + LONGEST, mustHold) : end;
    }
    return new Snippet(zone(start), text.substring(start, end), start, relative(start, end));
  }

  private int wordAfter(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return limit;
  }

  private int wordBefore(int to, int limit) {
    for (int i = to; i > limit; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Math.max(to, limit);
  }

  private NewsField zone(int offset) {
    if (offset < bodyStart) {
      return NewsField.DECK;
    }
    return offset < captionStart ? NewsField.BODY : NewsField.CAPTION;
  }

  private List<Span> within(int from, int to) {
    return marks.stream().filter(m -> m.start() >= from && m.end() <= to).toList();
  }

  private List<Span> relative(int from, int to) {
    return within(from, to).stream()
        .map(mark -> new Span(mark.start() - from, mark.end() - from))
        .toList();
  }

  private final class Formatter extends PassageFormatter {

    private final int base;

    Formatter(int base) {
      this.base = base;
    }

    @Override
    public Object format(Passage[] passages, String content) {
      List<Snippet> snippets = new ArrayList<>();
      for (Passage passage : passages) {
        snippets.add(snippet(base + passage.getStartOffset(), base + passage.getEndOffset()));
      }
      return new Chosen(snippets);
    }
  }

  /** Hands the marks to the highlighter, which only chooses among passages. */
  private final class Found extends FieldOffsetStrategy {

    private final List<Span> found;

    Found(List<Span> found) {
      super(
          new UHComponents(
              "text",
              field -> true,
              MatchAllDocsQuery.INSTANCE,
              new BytesRef[0],
              PhraseHelper.NONE,
              new LabelledCharArrayMatcher[0],
              false,
              EnumSet.noneOf(HighlightFlag.class)));
      this.found = found;
    }

    @Override
    public OffsetSource getOffsetSource() {
      return OffsetSource.NONE_NEEDED;
    }

    @Override
    public OffsetsEnum getOffsetsEnum(LeafReader reader, int docId, String content) {
      int base = text.length() - content.length();
      return new Offsets(base);
    }

    private final class Offsets extends OffsetsEnum {

      private final int base;
      private int at = -1;

      Offsets(int base) {
        this.base = base;
      }

      @Override
      public boolean nextPosition() {
        return ++at < found.size();
      }

      @Override
      public int freq() {
        return found.size();
      }

      /** What is marked, to tell one from another: Lucene takes only the beginning of long ones. */
      @Override
      public BytesRef getTerm() {
        Span mark = found.get(at);
        int end = Math.min(mark.end(), mark.start() + LONGEST);
        return new BytesRef(text.substring(mark.start(), end));
      }

      @Override
      public int startOffset() {
        return found.get(at).start() - base;
      }

      @Override
      public int endOffset() {
        return found.get(at).end() - base;
      }
    }
  }
}
