package dev.morgue.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents of any of a few iterators, which move along with it. */
final class FewDocs extends DocIdSetIterator {

  private final DocIdSetIterator[] each;
  private final long cost;
  private int doc = -1;

  FewDocs(List<? extends DocIdSetIterator> each) {
    this.each = each.toArray(DocIdSetIterator[]::new);
    this.cost = each.stream().mapToLong(DocIdSetIterator::cost).sum();
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() throws IOException {
    return doc == NO_MORE_DOCS ? doc : advance(doc + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    int least = NO_MORE_DOCS;
    for (DocIdSetIterator docs : each) {
      int at = docs.docID();
      least = Math.min(least, at < target ? docs.advance(target) : at);
    }
    doc = least;
    return doc;
  }

  @Override
  public long cost() {
    return cost;
  }
}
