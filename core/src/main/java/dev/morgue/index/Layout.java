package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.query.Proximity;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Where the zones, paragraphs and sentences of an article begin, counted in word positions of the
 * one searched text. Kept as a binary doc value of variable-length deltas: beside marker terms it
 * is searched faster, holds paragraphs and zones for the same room, and leaves counts of words
 * alone (docs/decisions/sentence-boundaries.md). Looks at the stored form, of which paragraphs and
 * sentences are read when they are asked for. Not thread-safe.
 */
public final class Layout {

  private static final int ZONES = 5;

  private final VarIntsReader in = new VarIntsReader();
  private BytesRef stored = new BytesRef();
  private int words;

  /** First positions of deck, body, the body's third paragraph, captions, and the end. */
  private final int[] zones = new int[ZONES];

  private final Starts fields = new Starts();
  private final Starts paragraphs = new Starts();
  private final Starts sentences = new Starts();
  private boolean hasParagraphs;
  private boolean hasSentences;

  Layout() {}

  /** Reads a stored form. */
  public static Layout decode(BytesRef bytes) {
    Layout layout = new Layout();
    layout.read(bytes);
    return layout;
  }

  /** Goes to another article, whose stored form must not change as long as it is looked at. */
  void read(BytesRef bytes) {
    stored = bytes;
    hasParagraphs = false;
    hasSentences = false;
    in.start(bytes);
    words = in.next();
    int last = 0;
    for (int i = 0; i < ZONES; i++) {
      last += in.next();
      zones[i] = last;
    }
  }

  /** The stored form. */
  public BytesRef encode() {
    return BytesRef.deepCopyOf(stored);
  }

  /** How many words there are. */
  public int words() {
    return words;
  }

  /** Where the sentence, paragraph or zone around a position begins. */
  int start(Proximity.Unit unit, int position) {
    return starts(unit).start(position);
  }

  /** The first position after the sentence, paragraph or zone around a position. */
  int end(Proximity.Unit unit, int position) {
    return starts(unit).end(position);
  }

  private Starts starts(Proximity.Unit unit) {
    return switch (unit) {
      case SENTENCE -> sentences();
      case PARAGRAPH -> paragraphs();
      case FIELD -> fields();
      case WORDS -> throw new IllegalArgumentException("words have no bounds");
    };
  }

  private Starts fields() {
    fields.clear();
    fields.add(zones[0]);
    fields.add(zones[1]);
    fields.add(zones[3]);
    fields.add(zones[4]);
    return fields;
  }

  private Starts paragraphs() {
    if (!hasParagraphs) {
      toParagraphs();
      paragraphs.read(in, in.next());
      hasParagraphs = true;
    }
    return paragraphs;
  }

  private Starts sentences() {
    if (!hasSentences) {
      toParagraphs();
      in.skip(in.next());
      sentences.read(in, in.next());
      hasSentences = true;
    }
    return sentences;
  }

  private void toParagraphs() {
    in.start(stored);
    in.skip(1 + ZONES);
  }

  /** Whether a position stands in a body that is not divided into paragraphs. */
  public boolean isUndividedBody(int position) {
    int start = zones[1];
    int end = zones[3];
    return position >= start
        && position < end
        && paragraphs().before(start) == paragraphs().before(end - 1);
  }

  /** How many positions two words that are in one sentence or paragraph are apart at most. */
  int farthest(Proximity.Unit unit) {
    Starts starts = starts(unit);
    int farthest = 0;
    for (int start = 0; start < zones[4]; start = starts.end(start)) {
      int apart = Math.min(starts.end(start), zones[4]) - start - 1;
      boolean undivided = unit == Proximity.Unit.PARAGRAPH && isUndividedBody(start);
      farthest = Math.max(farthest, undivided ? Math.min(apart, Reach.PARAGRAPH_WORDS) : apart);
    }
    return farthest;
  }

  /** The layout of an article's searched text. */
  public static Layout of(Article article) {
    return of(article, WordPositions.of(article.searchedText()));
  }

  /** The layout of an article's searched text, which is cut into words already. */
  static Layout of(Article article, WordPositions words) {
    String text = article.searchedText();
    SentenceSplitter splitter = SentenceSplitter.standard();
    int[] paragraphs = words.positionsAt(splitter.paragraphs(text).stream().mapToInt(Span::start));
    int[] sentences = words.positionsAt(Arrays.stream(splitter.sentenceStarts(text)));
    VarInts out = new VarInts(16 + paragraphs.length + sentences.length);
    out.add(words.count());
    out.addAscending(zones(article, words));
    out.add(paragraphs.length);
    out.addAscending(paragraphs);
    out.add(sentences.length);
    out.addAscending(sentences);
    return decode(out.bytes());
  }

  private static int[] zones(Article article, WordPositions words) {
    List<String> parts = article.searchedParts();
    int[] zones = new int[ZONES];
    int at = 0;
    for (int part = 0; part < 3; part++) {
      String text = parts.get(part);
      if (part == 2) {
        zones[2] = words.positionAt(at + leadEnd(text));
      }
      at += text.isEmpty() ? 0 : text.length() + Article.PARAGRAPH_BREAK.length();
      // what follows headline, deck and body
      zones[part == 2 ? 3 : part] = words.positionAt(at);
    }
    zones[4] = words.end();
    return zones;
  }

  /** The characters of a body's first two paragraphs. */
  private static int leadEnd(String body) {
    int first = body.indexOf(Article.PARAGRAPH_BREAK);
    int second = first < 0 ? -1 : body.indexOf(Article.PARAGRAPH_BREAK, first + 2);
    return second < 0 ? body.length() : second;
  }

  /** The first position of a zone. */
  public int start(NewsField zone) {
    return switch (zone) {
      case DECK -> zones[0];
      case BODY, LEAD -> zones[1];
      case CAPTION -> zones[3];
      default -> 0;
    };
  }

  /** The position after the last one of a zone. */
  public int end(NewsField zone) {
    return switch (zone) {
      case HEADLINE -> zones[0];
      case DECK -> zones[1];
      case LEAD -> zones[2];
      case BODY -> zones[3];
      default -> zones[4];
    };
  }

  /** The part of the text that a position stands in: HEADLINE, DECK, BODY or CAPTION. */
  public NewsField zone(int position) {
    if (position < zones[1]) {
      return position < zones[0] ? NewsField.HEADLINE : NewsField.DECK;
    }
    return position < zones[3] ? NewsField.BODY : NewsField.CAPTION;
  }
}
