package dev.morgue.index;

import dev.morgue.NewsField;
import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Reads the places of a group and keeps those that lie right, or all or none for their number. */
final class KeptReader extends PlacesReader {

  /** Which places are kept. */
  sealed interface Rule {}

  /** Those within a zone. */
  record InZone(NewsField zone, LayoutReader layouts) implements Rule {}

  /** Those within the first words of a zone; without layouts, of the field. */
  record First(int words, NewsField zone, @Nullable LayoutReader layouts) implements Rule {}

  /** Those within one quotation. */
  record InQuotes(QuoteReader quotes) implements Rule {}

  /** Those within the first words from where the first quotation begins. */
  record FirstQuoted(int words, QuoteReader quotes) implements Rule {}

  /** All, if there are so many apart from each other. */
  record Times(int times) implements Rule {}

  private final PlacesReader reader;
  private final Rule rule;
  private final Places all = new Places();

  KeptReader(PlacesReader reader, Rule rule) {
    this.reader = reader;
    this.rule = rule;
  }

  @Override
  DocIdSetIterator docs() {
    return reader.docs();
  }

  @Override
  void read(int doc, Places places) throws IOException {
    all.clear(Places.MOST);
    reader.read(doc, all);
    if (all.isCut()) {
      places.cutShort();
    }
    if (all.count() == 0) {
      return;
    }
    switch (rule) {
      case InZone in -> {
        Layout layout = in.layouts().of(doc);
        keep(layout.start(in.zone()), layout.end(in.zone()), places);
      }
      case First first -> {
        LayoutReader layouts = first.layouts();
        int start = layouts == null ? 0 : layouts.of(doc).start(first.zone());
        keep(start, start + first.words(), places);
      }
      case InQuotes in -> quoted(in.quotes(), doc, places);
      case FirstQuoted first -> {
        if (first.quotes().read(doc) > 0) {
          int start = first.quotes().first(0);
          keep(start, start + first.words(), places);
        }
      }
      case Times times -> {
        if (all.apartFromEachOther() >= times.times()) {
          keep(0, Integer.MAX_VALUE, places);
        }
      }
    }
  }

  private void quoted(QuoteReader quotes, int doc, Places places) throws IOException {
    int count = quotes.read(doc);
    for (int place = 0; place < all.count() && count > 0 && !places.isFull(); place++) {
      if (quotes.holds(all.first(place), all.last(place))) {
        places.add(all, place);
      }
    }
  }

  private void keep(int from, int to, Places places) {
    for (int place = 0; place < all.count() && !places.isFull(); place++) {
      if (all.first(place) >= from && all.last(place) < to) {
        places.add(all, place);
      }
    }
  }

  @Override
  float cost() {
    return reader.cost() + 10;
  }
}
