package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.names.Tagging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LatLonPoint;

/**
 * Indexes the names of an article: what they are filed under and how they are written, which of
 * them the source's own metadata gives, which stand in front, how often each is mentioned, and
 * where the places lie.
 */
final class NameFields {

  /** Between the parts of an area: {@code Ukraine > Kharkiv Oblast}. */
  static final String WITHIN = " > ";

  private final Article article;
  private final DocumentFields fields;
  private final Language language;
  private final int headlineEnd;
  private final int bodyStart;
  private final int leadEnd;

  private NameFields(Article article, DocumentFields fields) {
    this.article = article;
    this.fields = fields;
    this.language = Language.of(article.language());
    List<String> parts = article.searchedParts();
    this.headlineEnd = parts.getFirst().length();
    this.bodyStart = after(parts.get(0)) + after(parts.get(1));
    this.leadEnd = bodyStart + Layout.leadEnd(article.body());
  }

  private static int after(String part) {
    return part.isEmpty() ? 0 : part.length() + Article.PARAGRAPH_BREAK.length();
  }

  static void add(Article article, DocumentFields fields) {
    NameFields names = new NameFields(article, fields);
    names.kind(NewsField.PERSON, Name.Kind.PERSON);
    names.kind(NewsField.ORGANISATION, Name.Kind.ORGANISATION);
    names.kind(NewsField.PLACE, Name.Kind.PLACE);
    names.kind(NewsField.EVENT, Name.Kind.EVENT);
    names.places();
    String tagger = Tagging.version(article);
    if (tagger != null) {
      fields.add(DocumentFields.keyword(IndexFields.TAGGER, tagger));
    }
  }

  /**
   * One person, organisation, place or event of the article.
   *
   * @param filedAs what it is filed under
   */
  private record Filed(String filedAs, List<Name> names) {

    boolean isGiven() {
      return names.stream().anyMatch(name -> name.origin() == Name.Origin.METADATA);
    }

    long mentions() {
      return names.stream().flatMap(name -> name.mentions().stream()).distinct().count();
    }
  }

  private void kind(NewsField field, Name.Kind kind) {
    Map<String, Filed> filed = new LinkedHashMap<>();
    Set<String> written = new LinkedHashSet<>();
    for (Name name : article.names(kind)) {
      String filedAs = DocumentFields.cut(name.filedAs());
      if (!filedAs.isBlank()) {
        filed.computeIfAbsent(filedAs, f -> new Filed(f, new ArrayList<>())).names().add(name);
      }
      written.add(name.filedAs());
      written.add(name.text());
    }
    String label = field.label();
    fields.whole(label, filed.keySet());
    written.forEach(name -> fields.words(label, name, language));
    filed.values().forEach(each -> one(label, each));
  }

  private void one(String label, Filed filed) {
    if (filed.isGiven()) {
      fields.add(DocumentFields.keyword(IndexFields.given(label), filed.filedAs()));
      filed.names().forEach(name -> fields.words(IndexFields.GIVEN, name.text(), language));
      fields.words(IndexFields.GIVEN, filed.filedAs(), language);
    }
    if (filed.isGiven() || filed.names().stream().anyMatch(this::standsInFront)) {
      fields.add(DocumentFields.keyword(IndexFields.prominent(label), filed.filedAs()));
    }
    int mentions = Math.toIntExact(filed.mentions());
    if (mentions > 0) {
      fields.add(TokenField.count(IndexFields.mentions(label), filed.filedAs(), mentions));
    }
  }

  private boolean standsInFront(Name name) {
    return name.mentions().stream()
        .anyMatch(
            mention ->
                mention.start() < headlineEnd
                    || (mention.start() >= bodyStart && mention.start() < leadEnd));
  }

  private void places() {
    Set<String> areas = new LinkedHashSet<>();
    Set<PlaceTerm> located = new LinkedHashSet<>();
    for (Name name : article.names(Name.Kind.PLACE)) {
      Location location = name.location();
      if (location != null && !name.filedAs().isBlank()) {
        located.add(new PlaceTerm(name.filedAs(), location));
        for (int length = 1; length <= location.path().size(); length++) {
          areas.add(String.join(WITHIN, location.path().subList(0, length)));
        }
      }
    }
    fields.whole(NewsField.AREA.label(), areas);
    for (PlaceTerm place : located) {
      fields.add(DocumentFields.keyword(IndexFields.PLACE_AT, place.text()));
      Location at = place.location();
      fields.add(new LatLonPoint(IndexFields.POINT, at.latitude(), at.longitude()));
      fields.has(NewsField.NEAR.label());
    }
  }
}
