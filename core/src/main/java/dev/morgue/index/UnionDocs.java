package dev.morgue.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.PriorityQueue;

/** The documents of any of many iterators, which move along with it; {@link FewDocs} for few. */
final class UnionDocs extends DocIdSetIterator {

  /** Of so many a queue is no slower than to look at each. */
  private static final int MANY = 8;

  private final PriorityQueue<DocIdSetIterator> queue;
  private final long cost;
  private int doc = -1;

  private UnionDocs(List<? extends DocIdSetIterator> each) {
    queue = new ByDoc(each.size());
    each.forEach(queue::add);
    cost = each.stream().mapToLong(DocIdSetIterator::cost).sum();
  }

  /** The documents of any of these; of one, that one itself. */
  static DocIdSetIterator of(List<? extends DocIdSetIterator> each) {
    return switch (each.size()) {
      case 0 -> DocIdSetIterator.empty();
      case 1 -> each.getFirst();
      default -> each.size() < MANY ? new FewDocs(each) : new UnionDocs(each);
    };
  }

  private static final class ByDoc extends PriorityQueue<DocIdSetIterator> {
    ByDoc(int size) {
      super(size);
    }

    @Override
    protected boolean lessThan(DocIdSetIterator a, DocIdSetIterator b) {
      return a.docID() < b.docID();
    }
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
    DocIdSetIterator least = queue.top();
    while (least.docID() < target) {
      least.advance(target);
      least = queue.updateTop();
    }
    doc = least.docID();
    return doc;
  }

  @Override
  public long cost() {
    return cost;
  }
}
