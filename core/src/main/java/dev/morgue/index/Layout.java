package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.query.Proximity;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * Where the zones, paragraphs and sentences of an article begin, counted in word positions of the
 * one searched text. Kept as a binary doc value of variable-length deltas: beside marker terms it
 * is searched faster, holds paragraphs and zones for the same room, and leaves counts of words
 * alone (docs/decisions/sentence-boundaries.md).
 */
public final class Layout {

  private static final int ZONES = 5;

  private final int words;

  /** First positions of deck, body, the body's third paragraph, captions, and the end. */
  private final int[] zones;

  private final int[] paragraphs;
  private final int[] sentences;

  private Layout(int words, int[] zones, int[] paragraphs, int[] sentences) {
    this.words = words;
    this.zones = zones;
    this.paragraphs = paragraphs;
    this.sentences = sentences;
  }

  /** How many words there are. */
  public int words() {
    return words;
  }

  /** Where the sentence, paragraph or zone around a position begins. */
  int start(Proximity.Unit unit, int position) {
    int[] starts = starts(unit);
    int before = stretch(starts, position);
    return before == 0 ? 0 : starts[before - 1];
  }

  /** The first position after the sentence, paragraph or zone around a position. */
  int end(Proximity.Unit unit, int position) {
    int[] starts = starts(unit);
    int before = stretch(starts, position);
    return before == starts.length ? Integer.MAX_VALUE : starts[before];
  }

  private int[] starts(Proximity.Unit unit) {
    return switch (unit) {
      case SENTENCE -> sentences;
      case PARAGRAPH -> paragraphs;
      case FIELD -> new int[] {zones[0], zones[1], zones[3], zones[4]};
      case WORDS -> throw new IllegalArgumentException("words have no bounds");
    };
  }

  /** Whether a position stands in a body that is not divided into paragraphs. */
  public boolean isUndividedBody(int position) {
    int start = zones[1];
    return position >= start
        && position < zones[3]
        && stretch(paragraphs, start) == stretch(paragraphs, zones[3] - 1);
  }

  /** How many stretches begin at or before a position. */
  private static int stretch(int[] starts, int position) {
    int index = Arrays.binarySearch(starts, position);
    if (index < 0) {
      return -index - 1;
    }
    // an empty zone begins where the next one does
    int after = index + 1;
    while (after < starts.length && starts[after] == position) {
      after++;
    }
    return after;
  }

  /** The layout of an article's searched text. */
  public static Layout of(Article article) {
    String text = article.searchedText();
    WordPositions words = WordPositions.of(text);
    SentenceSplitter splitter = SentenceSplitter.standard();
    IntStream paragraphs = splitter.paragraphs(text).stream().mapToInt(Span::start);
    return new Layout(
        words.count(),
        zones(article, words),
        words.positionsAt(paragraphs),
        words.positionsAt(Arrays.stream(splitter.sentenceStarts(text))));
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

  /** The stored form. */
  public BytesRef encode() {
    VarInts out = new VarInts(16 + paragraphs.length + sentences.length);
    out.add(words);
    out.addAscending(zones);
    out.add(paragraphs.length);
    out.addAscending(paragraphs);
    out.add(sentences.length);
    out.addAscending(sentences);
    return out.bytes();
  }

  /** Reads the stored form. */
  public static Layout decode(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int words = in.readVInt();
    int[] zones = ascending(in, ZONES);
    int[] paragraphs = ascending(in, in.readVInt());
    return new Layout(words, zones, paragraphs, ascending(in, in.readVInt()));
  }

  private static int[] ascending(ByteArrayDataInput in, int count) {
    int[] values = new int[count];
    int last = 0;
    for (int i = 0; i < count; i++) {
      last += in.readVInt();
      values[i] = last;
    }
    return values;
  }
}
