package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Reads the article that a document of an index holds. */
public final class StoredArticle {

  private static final Set<String> STORED = Set.of(IndexFields.ARTICLE);

  private StoredArticle() {}

  /**
   * The article of a document.
   *
   * @throws IOException if it cannot be read or is no article
   */
  public static Article read(StoredFields fields, int doc) throws IOException {
    return read(fields, doc, ArticleDocument::article);
  }

  /**
   * What {@link ArticleJson#readHead} reads of the article of a document.
   *
   * @throws IOException if it cannot be read or is no article
   */
  public static Article readHead(StoredFields fields, int doc) throws IOException {
    return read(
        fields, doc, stored -> ArticleJson.readHead(stored.bytes, stored.offset, stored.length));
  }

  private static Article read(StoredFields fields, int doc, Function<BytesRef, Article> reader)
      throws IOException {
    BytesRef stored = fields.document(doc, STORED).getBinaryValue(IndexFields.ARTICLE);
    if (stored == null) {
      throw new IOException("document " + doc + " holds no article; the index is not sound");
    }
    try {
      return reader.apply(stored);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "document " + doc + " holds no readable article (" + e.getMessage() + ")", e);
    }
  }
}
