package dev.morgue.index;

import dev.morgue.NewsField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the quotations of certain speakers: each is a place. */
final class SpokenReader extends PlacesReader {

  private final QuoteReader quotes;
  private final DocIdSetIterator docs;

  private SpokenReader(QuoteReader quotes, DocIdSetIterator docs) {
    this.quotes = quotes;
    this.docs = docs;
  }

  /** A reader, or null where no article of the segment quotes any of them. */
  static @Nullable SpokenReader open(List<String> speakers, LeafReaderContext leaf)
      throws IOException {
    Terms said = leaf.reader().terms(IndexFields.whole(NewsField.SAID.label()));
    List<PostingsEnum> postings = new ArrayList<>();
    if (said != null) {
      TermsEnum terms = said.iterator();
      for (String speaker : speakers) {
        if (terms.seekExact(new BytesRef(speaker))) {
          postings.add(terms.postings(null, PostingsEnum.NONE));
        }
      }
    }
    return postings.isEmpty()
        ? null
        : new SpokenReader(new QuoteReader(leaf, speakers), UnionDocs.of(postings));
  }

  @Override
  DocIdSetIterator docs() {
    return docs;
  }

  @Override
  void read(int doc, Places places) throws IOException {
    int count = stands(docs, doc) ? quotes.read(doc) : 0;
    for (int i = 0; i < count && !places.isFull(); i++) {
      places.add(quotes.first(i), quotes.last(i));
    }
  }

  @Override
  float cost() {
    return 10;
  }
}
