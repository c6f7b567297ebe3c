package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.Source;
import dev.morgue.copies.CopyRule;
import dev.morgue.copies.StoryText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Compares stored articles; the texts read last are kept, because lead copies come up again. */
final class ComparedTexts {

  /** About 10 kB each. */
  private static final int KEPT = 2_000;

  private final IndexReader reader;
  private final Map<Integer, Compared> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Compared> eldest) {
          return size() > KEPT;
        }
      };

  ComparedTexts(IndexReader reader) {
    this.reader = reader;
  }

  /** What is compared of an article; the publication is null where it is not known. */
  private record Compared(StoryText text, @Nullable String publication) {

    boolean isOfOnePublicationWith(Compared other) {
      return publication != null && publication.equals(other.publication);
    }
  }

  /** Whether two documents hold copies of one story. */
  boolean areCopies(int one, int other) throws IOException {
    Compared first = read(one);
    Compared second = read(other);
    return CopyRule.of(first.isOfOnePublicationWith(second)).areCopies(first.text(), second.text());
  }

  private Compared read(int doc) throws IOException {
    Compared known = kept.get(doc);
    if (known == null) {
      Article article = StoredArticle.read(reader.storedFields(), doc);
      Source source = article.source();
      String publication = source.name() != null ? source.name() : source.domain();
      known = new Compared(StoryText.of(article.body()), publication);
      kept.put(doc, known);
    }
    return known;
  }
}
