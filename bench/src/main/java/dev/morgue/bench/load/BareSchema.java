package dev.morgue.bench.load;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.Author;
import dev.morgue.Name;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** The fields that anybody would write down first. */
final class BareSchema {
  static final String TEXT = "body";
  static final String PERSON = "person";
  static final String DATE = "date";
  static final String JSON = "json";

  /** What the page of {@link QuestionKind#PAGE} counts. */
  static final List<String> FACETS = List.of("source", "section", PERSON);

  private BareSchema() {}

  /** The document: the text is the product's (headline, deck, body), the date its first day. */
  static Document document(Article article) {
    Document document = new Document();
    document.add(new StringField("id", article.id().value(), Field.Store.NO));
    if (article.headline() != null) {
      document.add(new TextField("headline", article.headline(), Field.Store.NO));
    }
    document.add(new TextField(TEXT, article.searchedText(), Field.Store.NO));
    value(document, "source", article.source().name() == null ? "" : article.source().name());
    value(
        document,
        "section",
        article.placement().section() == null ? "" : article.placement().section());
    for (Author author : article.byline().authors()) {
      value(document, "byline", author.name());
    }
    article.names(Name.Kind.PERSON).forEach(name -> value(document, PERSON, name.text()));
    article.names(Name.Kind.PLACE).forEach(name -> value(document, "place", name.text()));
    if (article.dates().published() != null) {
      long day = article.dates().published().earliest().toEpochDay();
      document.add(new LongPoint(DATE, day));
      document.add(new NumericDocValuesField(DATE, day));
    }
    byte[] json = ArticleJson.write(article).getBytes(StandardCharsets.UTF_8);
    document.add(new StoredField(JSON, json));
    return document;
  }

  private static void value(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }
}
