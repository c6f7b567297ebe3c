package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.Author;
import dev.morgue.NewsField;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Sha256;
import dev.morgue.Subject;
import dev.morgue.UrlNormalForm;
import dev.morgue.query.Proximity;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Article to document and back: the only mapping. The document is a pure function of the article;
 * {@link #versioned} adds what depends on the archive.
 */
public final class ArticleDocument {

  private final Article article;
  private final byte[] stored;
  private final DocumentFields fields = new DocumentFields();

  private ArticleDocument(Article article) {
    String json = ArticleJson.write(article);
    this.stored = json.getBytes(StandardCharsets.UTF_8);
    // half a pair of surrogates cannot be stored, and what is indexed is what is stored
    boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(json);
    this.article = whole ? article : ArticleJson.read(stored, 0, stored.length);
  }

  /** The document of an article. */
  public static Document of(Article article) {
    ArticleDocument mapping = new ArticleDocument(article);
    mapping.identity();
    mapping.texts();
    Fingerprints.of(article.body()).forEach(mapping::add);
    mapping.names();
    mapping.values();
    mapping.dates();
    return mapping.fields.document();
  }

  /**
   * The document of an article as one version among others.
   *
   * @param place its number, whether it is the latest, and its place in the order of arrival
   */
  public static Document versioned(Article article, Versions.Place place) {
    Document document = of(article);
    document.add(new NumericDocValuesField(IndexFields.VERSION, place.number()));
    document.add(new NumericDocValuesField(IndexFields.LATEST, place.latest() ? 1 : 0));
    document.add(new NumericDocValuesField(IndexFields.ARRIVAL, place.arrival()));
    return document;
  }

  /** The article that a stored document holds. */
  public static Article article(BytesRef stored) {
    return ArticleJson.read(stored.bytes, stored.offset, stored.length);
  }

  /** The term under which a saved hash is indexed. */
  public static BytesRef savedTerm(String sha256) {
    return new BytesRef(HexFormat.of().parseHex(sha256, 0, 32));
  }

  /**
   * The term under which a place is indexed: long paths are cut, by a hash that tells them apart.
   */
  public static String place(Original.Location location) {
    String place = location.toString();
    return place.length() <= 4_000 ? place : Sha256.of(place);
  }

  /** The term that the articles found in a file have in common. */
  public static Term pathTerm(String path) {
    return new Term(NewsField.PATH.label(), DocumentFields.cut(path));
  }

  private void add(Field field) {
    fields.add(field);
  }

  private void identity() {
    String id = article.id().value();
    Original original = article.original();
    add(new StringField(IndexFields.ID, id, Field.Store.NO));
    add(new BinaryDocValuesField(IndexFields.ID, new BytesRef(id)));
    add(new StringField(IndexFields.SAVED, savedTerm(original.sha256()), Field.Store.NO));
    add(new NumericDocValuesField(IndexFields.TIE, tie(id)));
    add(new NumericDocValuesField(IndexFields.PLACES, original.locations().size()));
    Set<String> paths = new LinkedHashSet<>();
    for (Original.Location location : original.locations()) {
      paths.add(location.path());
      add(new StringField(IndexFields.PLACE_SAVED, place(location), Field.Store.NO));
    }
    for (String path : paths) {
      add(DocumentFields.keyword(NewsField.PATH.label(), path));
      has(NewsField.PATH.label());
    }
    if (original.locations().size() > 1) {
      has(IndexFields.HAS_COPIES);
    }
    add(new StoredField(IndexFields.ARTICLE, stored));
    if (article.url() != null) {
      add(DocumentFields.keyword(NewsField.URL.label(), UrlNormalForm.of(article.url())));
      has(NewsField.URL.label());
    }
  }

  private static long tie(String id) {
    return Long.parseUnsignedLong(id, 0, 16, 16) ^ Long.parseUnsignedLong(id, 17, 33, 16);
  }

  private void texts() {
    String text = article.searchedText();
    String headline = article.headline() == null ? "" : article.headline();
    WordPositions words = WordPositions.of(text);
    Layout layout = Layout.of(article, words);
    QuoteFields.add(article, words, fields);
    Language language = Language.of(article.language());
    zone(IndexFields.TEXT, text, layout.words());
    // the layout's end of the headline lies after the gap that parts it from what follows
    zone(IndexFields.HEADLINE, headline, WordPositions.of(headline).count());
    rank(IndexFields.RANK, text, language);
    rank(IndexFields.RANK_HEADLINE, headline, language);
    add(new BinaryDocValuesField(IndexFields.LAYOUT, layout.encode()));
    farthest(IndexFields.LONGEST_SENTENCE, layout, Proximity.Unit.SENTENCE);
    farthest(IndexFields.LONGEST_PARAGRAPH, layout, Proximity.Unit.PARAGRAPH);
    add(new IntPoint(IndexFields.LENGTH, layout.words()));
    add(new NumericDocValuesField(IndexFields.LENGTH, layout.words()));
    present(NewsField.HEADLINE, headline);
    present(NewsField.DECK, article.deck());
    present(NewsField.BODY, article.body());
    present(NewsField.LEAD, article.body());
    present(NewsField.CAPTION, article.captions().isEmpty() ? null : "x");
    present(NewsField.TEXT, text);
    words(NewsField.DATELINE, article.dateline() == null ? null : article.dateline().printed());
    words(NewsField.SLUGLINE, article.slugline());
    words(NewsField.SUMMARY, article.summary());
    article.corrections().forEach(note -> words(NewsField.CORRECTION, note.text()));
  }

  private void farthest(String name, Layout layout, Proximity.Unit unit) {
    add(new NumericDocValuesField(name, Farthest.stored(layout, unit)));
  }

  private void zone(String name, String text, int words) {
    if (words > 0) {
      add(TokenField.forms(name, text, Language.of(article.language())));
      add(TokenField.count(IndexFields.WORDS, name, words));
    }
  }

  private void rank(String name, String text, Language language) {
    if (!text.isEmpty()) {
      add(TokenField.stems(name, text, language));
    }
  }

  private void present(NewsField field, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      has(field.label());
    }
  }

  private void words(NewsField field, @Nullable String text) {
    if (text != null) {
      fields.words(field.label(), text, Language.of(article.language()));
      has(field.label());
    }
  }

  private void has(String label) {
    fields.has(label);
  }

  private void names() {
    List<String> authors = article.byline().authors().stream().map(Author::name).toList();
    // counted are people; an organisation credited like one is found by its words
    whole(
        NewsField.BYLINE,
        article.byline().authors().stream().filter(Author::isPerson).map(Author::name).toList());
    if (article.byline().printed() != null) {
      words(NewsField.BYLINE, article.byline().printed());
    } else {
      authors.forEach(author -> words(NewsField.BYLINE, author));
    }
    NameFields.add(article, fields);
    listed(NewsField.SUBJECT, article.subjects().stream().map(Subject::label).toList());
    listed(NewsField.KEYWORD, article.keywords());
    listed(NewsField.SECTION, optional(article.placement().section()));
    listed(NewsField.EDITION, optional(article.placement().edition()));
    listed(NewsField.COLUMN, optional(article.placement().column()));
    listed(NewsField.WIRE, article.credits());
    article.fields().forEach((name, values) -> listed(IndexFields.own(name), values));
  }

  private void listed(NewsField field, List<String> values) {
    listed(field.label(), values);
  }

  private void listed(String label, List<String> values) {
    whole(label, values);
    Language language = Language.of(article.language());
    values.forEach(value -> fields.words(label, value, language));
  }

  private void whole(NewsField field, Collection<String> values) {
    whole(field.label(), values);
  }

  private void whole(String label, Collection<String> values) {
    fields.whole(label, values);
  }

  private static List<String> optional(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private void values() {
    whole(NewsField.SOURCE, optional(article.source().name()));
    whole(NewsField.DOMAIN, optional(article.source().domain()));
    whole(NewsField.PAGE, optional(article.placement().page()));
    whole(NewsField.TYPE, optional(article.type() == null ? null : article.type().label()));
    whole(NewsField.COLLECTION, article.accession().collections());
    whole(NewsField.LANGUAGE, optional(article.language()));
    whole(NewsField.DATE_CONFIDENCE, optional(dateConfidence()));
    article.flags().forEach(flag -> add(DocumentFields.keyword(IndexFields.FLAG, flag.label())));
    codes();
  }

  /** Low also where dates were seen and none of them was believed; null where nothing is said. */
  private @Nullable String dateConfidence() {
    return article.provenance().entrySet().stream()
        .filter(said -> NewsField.of(said.getKey()).equals(Optional.of(NewsField.DATE)))
        .findFirst()
        .map(said -> said.getValue().isWeak() ? "low" : "high")
        .orElse(null);
  }

  /** Beside the names, because one publication's code may be another's name. */
  private void codes() {
    String code = article.source().code();
    if (code != null && !code.isBlank()) {
      whole(IndexFields.SOURCE_CODE, List.of(code));
    }
  }

  private void dates() {
    PartialDate published = article.dates().published();
    if (published != null) {
      int from = Math.toIntExact(published.earliest().toEpochDay());
      int to = Math.toIntExact(published.latest().toEpochDay());
      add(new NumericDocValuesField(IndexFields.DATE_FROM, from));
      add(new NumericDocValuesField(IndexFields.DATE_TO, to));
      add(new LongField(IndexFields.DATE_SORT, published.sortSeconds(), Field.Store.NO));
      days(NewsField.DATE, List.of(published));
    }
    days(NewsField.UPDATED, article.dates().updated());
    days(NewsField.SAVED, article.dates().captured());
    PartialDate loaded = article.dates().loaded();
    days(NewsField.LOADED, loaded == null ? List.of() : List.of(loaded));
    PartialDate indexed = article.accession().indexed();
    if (indexed != null) {
      days(NewsField.INDEXED, List.of(indexed));
      add(new NumericDocValuesField(IndexFields.INDEXED_SORT, indexed.sortSeconds()));
    }
  }

  private void days(NewsField field, List<PartialDate> dates) {
    for (PartialDate date : dates) {
      int[] from = {Math.toIntExact(date.earliest().toEpochDay())};
      int[] to = {Math.toIntExact(date.latest().toEpochDay())};
      add(new IntRange(field.label(), from, to));
      has(field.label());
    }
  }
}
