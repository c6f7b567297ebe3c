package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.Quote;
import dev.morgue.names.Quotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * Indexes what an article quotes: where each quotation stands, in word positions of the searched
 * text, and who is quoted in it. Speakers are whole values; a quotation knows its speaker by the
 * place among the article's speakers, in the order of Lucene's sorted-set doc values.
 */
final class QuoteFields {

  private QuoteFields() {}

  static void add(Article article, WordPositions words, DocumentFields fields) {
    List<Quote> quotes = new ArrayList<>(Quotes.of(article));
    quotes.removeIf(quote -> words.positionBefore(quote.end()) < words.positionAt(quote.start()));
    if (quotes.isEmpty()) {
      return;
    }
    quotes.sort(Comparator.comparingInt(Quote::start));
    List<BytesRef> speakers = speakers(quotes);
    VarInts out = new VarInts(8 + 4 * quotes.size());
    out.add(quotes.size());
    int before = 0;
    for (Quote quote : quotes) {
      int first = words.positionAt(quote.start());
      int last = words.positionBefore(quote.end());
      out.add(first - before);
      out.add(last - first);
      out.add(speakers.indexOf(term(quote)) + 1);
      before = first;
    }
    fields.add(new BinaryDocValuesField(IndexFields.QUOTES, out.bytes()));
    fields.has(NewsField.QUOTE.label());
    fields.whole(NewsField.SAID.label(), speakers.stream().map(BytesRef::utf8ToString).toList());
  }

  private static List<BytesRef> speakers(List<Quote> quotes) {
    TreeSet<BytesRef> speakers = new TreeSet<>();
    quotes.stream().map(QuoteFields::term).filter(term -> term.length > 0).forEach(speakers::add);
    return List.copyOf(speakers);
  }

  /** The speaker as it is indexed; empty where there is none. */
  private static BytesRef term(Quote quote) {
    String speaker = Objects.requireNonNullElse(quote.speaker(), "");
    return new BytesRef(speaker.isBlank() ? "" : DocumentFields.cut(speaker));
  }
}
