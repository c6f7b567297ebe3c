package dev.morgue.upkeep;

import dev.morgue.Article;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import dev.morgue.index.StoredArticle;
import dev.morgue.index.Versions;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Whether every stored article can be read, found, and agrees with what is derived from it. */
final class ArticlesCheck {

  private static final int TOLD_EVERY = 1_000;

  private final DirectoryReader reader;
  private final Problems problems;
  private final UpkeepProgress progress;
  private final VersionsCheck versions;
  private long read;
  private long seen;

  ArticlesCheck(DirectoryReader reader, Problems problems, UpkeepProgress progress) {
    this.reader = reader;
    this.problems = problems;
    this.progress = progress;
    this.versions = new VersionsCheck(reader.numDocs());
  }

  /** How many versions are in order. */
  long read() {
    return read;
  }

  /** How many articles they are versions of. */
  long articles() {
    return versions.articles();
  }

  void run() throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      segment(leaf);
    }
    progress.at("articles", seen, reader.numDocs());
    versions.run(problems);
  }

  private void segment(LeafReaderContext leaf) throws IOException {
    StoredFields stored = leaf.reader().storedFields();
    ColumnsCheck columns = new ColumnsCheck(leaf.reader());
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if (live == null || live.get(doc)) {
        article(leaf, doc, stored, columns);
        seen++;
        if (seen % TOLD_EVERY == 0) {
          progress.at("articles", seen, reader.numDocs());
        }
      }
    }
  }

  private void article(LeafReaderContext leaf, int doc, StoredFields stored, ColumnsCheck columns) {
    String where = "document " + (leaf.docBase + doc);
    try {
      Article article = StoredArticle.read(stored, doc);
      where = "article " + article.id();
      versions.add(article.id(), Versions.place(reader, leaf.docBase + doc));
      List<String> differing = columns.differing(article, doc);
      for (String what : differing) {
        problems.add(where, what + "; 'rebuild' derives it anew");
      }
      boolean found = isFound(leaf, doc, article);
      if (!found) {
        problems.add(where, "it is not found by its id or saved bytes; 'rebuild' cures that");
      }
      read += differing.isEmpty() && found ? 1 : 0;
    } catch (IOException | RuntimeException | AssertionError e) {
      // where assertions are on, Lucene's own meet a damaged file before its checks do
      problems.add(where, "it cannot be read: " + ArchiveCheck.reason(e));
    }
  }

  private static boolean isFound(LeafReaderContext leaf, int doc, Article article)
      throws IOException {
    String hash = article.original().sha256();
    return has(leaf, doc, new Term(IndexFields.ID, new BytesRef(article.id().value())))
        && has(leaf, doc, new Term(IndexFields.SAVED, ArticleDocument.savedTerm(hash)));
  }

  private static boolean has(LeafReaderContext leaf, int doc, Term term) throws IOException {
    PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
    return docs != null && docs.advance(doc) == doc;
  }
}
