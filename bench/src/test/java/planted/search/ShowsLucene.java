package planted.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import planted.query.UsesSearch;

public class ShowsLucene {
  public static final List<Term> FIELD = List.of();

  /** Hidden from callers, so allowed. */
  final Map<String, Sort> hidden = Map.of();

  public ShowsLucene() {}

  protected ShowsLucene(Query query) {
    query.toString();
  }

  public <T extends BytesRef> void bound(List<T> list) {
    list.clear();
  }

  public void fails() throws AlreadyClosedException {}

  protected Map<String, List<TopDocs>> argument() {
    return Map.of();
  }

  public void backTo(UsesSearch earlier) {
    earlier.toString();
  }

  IndexReader hidden() {
    throw new AlreadyClosedException("closed");
  }

  private static void alsoHidden(IndexWriter writer) {
    writer.toString();
  }

  static final class Hidden {
    public void shown(IndexWriter writer) {
      alsoHidden(writer);
    }
  }
}
