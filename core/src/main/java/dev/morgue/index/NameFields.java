package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.names.Tagging;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Indexes the names of an article: what they are filed under and how they are written, which of
 * them the source's own metadata gives, what the places lie in, and whose tagger found them.
 */
final class NameFields {

  /** Between the parts of an area: {@code Ukraine > Kharkiv Oblast}. */
  private static final String WITHIN = " > ";

  private NameFields() {}

  static void add(Article article, DocumentFields fields) {
    mentions(article, fields);
    kind(article, NewsField.PERSON, Name.Kind.PERSON, fields);
    kind(article, NewsField.ORGANISATION, Name.Kind.ORGANISATION, fields);
    kind(article, NewsField.PLACE, Name.Kind.PLACE, fields);
    kind(article, NewsField.EVENT, Name.Kind.EVENT, fields);
    fields.whole(NewsField.AREA.label(), areas(article));
    PlacePoints.add(article, fields);
    String tagger = Tagging.version(article);
    if (tagger != null) {
      fields.add(DocumentFields.keyword(IndexFields.TAGGER, tagger));
    }
  }

  private static void kind(
      Article article, NewsField field, Name.Kind kind, DocumentFields fields) {
    Language language = Language.of(article.language());
    Set<String> filed = new LinkedHashSet<>();
    Set<String> written = new LinkedHashSet<>();
    Set<String> given = new LinkedHashSet<>();
    for (Name name : article.names(kind)) {
      filed.add(name.filedAs());
      List<String> both = List.of(name.filedAs(), name.text());
      written.addAll(both);
      if (name.origin() == Name.Origin.METADATA) {
        given.addAll(both);
      }
    }
    fields.whole(field.label(), filed);
    written.forEach(name -> fields.words(field.label(), name, language));
    given.forEach(name -> fields.words(IndexFields.given(field.label()), name, language));
  }

  /** How often the text mentions each name; one that only metadata gives it may not mention. */
  private static void mentions(Article article, DocumentFields fields) {
    for (NewsField field : MentionsQuery.FIELDS) {
      Map<String, Integer> mentions = new LinkedHashMap<>();
      for (Name name : article.names(MentionsQuery.kind(field))) {
        mentions.merge(DocumentFields.cut(name.filedAs()), name.mentions().size(), Integer::sum);
      }
      mentions.forEach((name, times) -> {
        if (times > 0 && !name.isBlank()) {
          fields.add(TokenField.count(IndexFields.mentions(field.label()), name, times));
        }
      });
    }
  }

  private static Set<String> areas(Article article) {
    Set<String> areas = new LinkedHashSet<>();
    for (Name name : article.names(Name.Kind.PLACE)) {
      Location location = name.location();
      List<String> path = location == null ? List.of() : location.path();
      for (int length = 1; length <= path.size(); length++) {
        areas.add(String.join(WITHIN, path.subList(0, length)));
      }
    }
    return areas;
  }
}
