package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.names.Tagging;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;

/**
 * Indexes the names of an article: what they are filed under and how they are written, which of
 * them the source's own metadata gives, what the places lie in, and whose tagger found them.
 */
final class NameFields {

  /** Between the parts of an area: {@code Ukraine > Kharkiv Oblast}. */
  private static final String WITHIN = " > ";

  /** Between what an organisation is called and what it is filed under; in no name of one line. */
  private static final char BESIDE = '\n';

  private static final int LONGEST_FORM = 100;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private NameFields() {}

  static void add(Article article, DocumentFields fields) {
    kind(article, NewsField.PERSON, Name.Kind.PERSON, fields);
    kind(article, NewsField.ORGANISATION, Name.Kind.ORGANISATION, fields);
    kind(article, NewsField.PLACE, Name.Kind.PLACE, fields);
    kind(article, NewsField.EVENT, Name.Kind.EVENT, fields);
    fields.whole(NewsField.AREA.label(), areas(article));
    PlacePoints.add(article, fields);
    called(article)
        .forEach(pair -> fields.add(DocumentFields.keyword(IndexFields.ORGANISATION_CALLED, pair)));
    String tagger = Tagging.version(article);
    if (tagger != null) {
      fields.add(DocumentFields.keyword(IndexFields.TAGGER, tagger));
    }
  }

  private static void kind(
      Article article, NewsField field, Name.Kind kind, DocumentFields fields) {
    Language language = Language.of(article.language());
    List<Name> names = article.names(kind);
    if (names.isEmpty()) {
      return;
    }
    List<Name> given =
        names.stream().filter(name -> name.origin() == Name.Origin.METADATA).toList();
    fields.whole(field.label(), names.stream().map(Name::filedAs).toList());
    written(names).forEach(name -> fields.words(field.label(), name, language));
    written(given).forEach(name -> fields.words(IndexFields.given(field.label()), name, language));
    mentions(field, names, fields);
    Prominence.add(article, field, names, fields);
  }

  /** How often each name is mentioned: one that only metadata gives, nowhere. */
  private static void mentions(NewsField field, List<Name> names, DocumentFields fields) {
    Map<String, Integer> mentions = new LinkedHashMap<>();
    for (Name name : names) {
      mentions.merge(DocumentFields.cut(name.filedAs()), name.mentions().size(), Integer::sum);
    }
    mentions.forEach((name, times) -> {
      if (times > 0 && !name.isBlank()) {
        fields.add(TokenField.count(IndexFields.mentions(field.label()), name, times));
      }
    });
  }

  /** The values that names are found by, in the order in which they are indexed. */
  private static Set<String> written(List<Name> names) {
    Set<String> written = new LinkedHashSet<>();
    names.forEach(name -> written.addAll(List.of(name.filedAs(), name.text())));
    return written;
  }

  /**
   * Which of the values that names are found by have a match.
   *
   * @param matches positions in the field of their words; null for none
   * @param names all that the article has in the field
   */
  static Set<String> at(@Nullable MatchesIterator matches, List<Name> names) throws IOException {
    NavigableMap<Integer, String> byStart = new TreeMap<>();
    int start = 0;
    for (String value : written(names)) {
      byStart.put(start, value);
      // a position is left free after each value, see NewsTokenizer
      start += WordPositions.of(value).end() + 1;
    }
    Set<String> found = new HashSet<>();
    while (matches != null && matches.next()) {
      Map.Entry<Integer, String> value = byStart.floorEntry(matches.startPosition());
      if (value != null) {
        found.add(value.getValue());
      }
    }
    return found;
  }

  /** Whose names stand in the text under a field; null for a field of other names or of none. */
  static Name.@Nullable Kind kind(NewsField field) {
    return switch (field) {
      case PERSON -> Name.Kind.PERSON;
      case ORGANISATION -> Name.Kind.ORGANISATION;
      case PLACE -> Name.Kind.PLACE;
      case EVENT -> Name.Kind.EVENT;
      default -> null;
    };
  }

  /** The other names that the text has for its organisations, each before the one filed under. */
  private static Set<String> called(Article article) {
    List<Name> names = article.names(Name.Kind.ORGANISATION);
    String text = names.isEmpty() ? "" : article.searchedText();
    Set<String> called = new LinkedHashSet<>();
    for (Name name : names) {
      Set<String> forms = new LinkedHashSet<>(List.of(name.text()));
      for (Name.Mention mention : name.mentions()) {
        if (mention.end() <= text.length()) {
          forms.add(SPACES.matcher(text.substring(mention.start(), mention.end())).replaceAll(" "));
        }
      }
      forms.removeIf(form -> form.equals(name.filedAs()) || form.length() > LONGEST_FORM);
      forms.forEach(form -> called.add(form + BESIDE + name.filedAs()));
    }
    return called;
  }

  /** For each name that articles write, under which they file it, and how many do. */
  static Map<String, Map<String, Integer>> called(IndexReader reader) throws IOException {
    Map<String, Map<String, Integer>> called = new HashMap<>();
    Values.terms(reader, IndexFields.ORGANISATION_CALLED)
        .forEach((pair, articles) -> {
          int at = pair.indexOf(BESIDE);
          called
              .computeIfAbsent(pair.substring(0, at), form -> new HashMap<>())
              .put(pair.substring(at + 1), articles);
        });
    return called;
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
