package dev.morgue.upkeep;

import dev.morgue.Article;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import dev.morgue.index.StoredArticle;
import dev.morgue.index.StoryPlace;
import dev.morgue.index.Versions;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;

/** Adds every article that a reader shows to a writer, each with its place among the others. */
final class ArticleCopying {

  private final DirectoryReader reader;
  private final IndexWriter writer;
  private final Path archive;
  private final UpkeepProgress progress;

  ArticleCopying(
      DirectoryReader reader, IndexWriter writer, Path archive, UpkeepProgress progress) {
    this.reader = reader;
    this.writer = writer;
    this.archive = archive;
    this.progress = progress;
  }

  /**
   * Adds them all; the caller commits.
   *
   * @param order the documents in the order to add them
   * @param threads with one, exactly in that order; with more, about so
   */
  void run(int[] order, int threads) throws IOException {
    new DocumentChunks(threads, progress).each(order, this::copy);
  }

  private void copy(int[] docs) throws IOException {
    StoredFields stored = reader.storedFields();
    for (int doc : docs) {
      writer.addDocument(document(article(stored, doc), doc));
    }
  }

  /** The document of an article that takes the place of another among versions. */
  Document document(Article article, int doc) throws IOException {
    Document document = ArticleDocument.versioned(article, Versions.place(reader, doc));
    if (Versions.isPruned(reader, doc)) {
      document.add(new NumericDocValuesField(IndexFields.PRUNED, 1));
    }
    StoryPlace.of(reader, doc).addTo(document);
    return document;
  }

  /** The article that a document holds. */
  Article article(StoredFields stored, int doc) throws IOException {
    try {
      return StoredArticle.read(stored, doc);
    } catch (IOException e) {
      throw new IOException(
          "an article of "
              + archive
              + " cannot be read, see what 'check' says of it: "
              + e.getMessage(),
          e);
    }
  }
}
