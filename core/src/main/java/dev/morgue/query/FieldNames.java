package dev.morgue.query;

import dev.morgue.NewsField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields that a name before a colon means. The vendors' names are those of their help pages:
 * Nexis segments, Factiva's two-letter fields, ProQuest's and GDELT's.
 */
final class FieldNames {

  /** Not fields of an article, but written as if they were. */
  static final String ABOUT = "about";

  static final String IS = "is";
  static final String HAS = "has";
  static final String SEARCH = "search";

  private static final String MENTIONS = "mentions";

  /** {@code mentions3}: not about so many as no article can have. */
  private static final Pattern COUNTED_MENTIONS = Pattern.compile(MENTIONS + "(\\d{1,9})");

  private static final Set<String> CONDITIONS = Set.of(ABOUT, IS, HAS, SEARCH);

  /** Names that stand for several fields, or that only a vendor uses. */
  private static final Map<String, List<NewsField>> OTHERS = others();

  /** What to write for fields that other search systems have. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("after", "date:>2008-09-15"),
          Map.entry("since", "date:>=2008-09-15"),
          Map.entry("before", "date:<2008-09-15"),
          Map.entry("until", "date:<=2008-09-15"),
          Map.entry("_exists_", "has:headline"),
          Map.entry("intitle", "headline:x"),
          Map.entry("allintitle", "headline:(x y)"),
          Map.entry("intext", "body:x"),
          Map.entry("inurl", "url:\"https://...\", or domain:x"),
          Map.entry("words", "length:>500"),
          Map.entry("image", "has:caption"),
          Map.entry("photo", "has:caption"),
          Map.entry(MENTIONS, "mentions3:x"),
          Map.entry("country", "area:x"));

  private final Dialect dialect;
  private final Set<String> ownFields;

  FieldNames(ReadOptions options) {
    this.dialect = options.dialect();
    this.ownFields = options.ownFields();
  }

  private static Map<String, List<NewsField>> others() {
    Map<String, List<NewsField>> names = new TreeMap<>();
    for (String name : List.of("hlead", "hlp")) {
      names.put(name, List.of(NewsField.HEADLINE, NewsField.DECK, NewsField.LEAD));
    }
    names.put("hl", List.of(NewsField.HEADLINE, NewsField.SECTION, NewsField.COLUMN));
    names.put(
        "terms",
        List.of(NewsField.SUBJECT, NewsField.PERSON, NewsField.ORGANISATION, NewsField.PLACE));
    put(names, NewsField.DECK, "highlight");
    put(names, NewsField.TEXT, "ft");
    put(names, NewsField.ORGANISATION, "fds");
    put(names, NewsField.SOURCE, "rst", "sc");
    put(names, NewsField.SUBJECT, "theme", "industry");
    put(names, NewsField.SUMMARY, "ab", "abstract");
    put(names, NewsField.DOMAIN, "domainis");
    put(names, NewsField.LANGUAGE, "sourcelang");
    put(names, NewsField.DATE, "pub-date", "pubdate", "publication-date", "yr");
    put(names, NewsField.LOADED, "load-date", "loaddate");
    return names;
  }

  private static void put(Map<String, List<NewsField>> names, NewsField field, String... others) {
    for (String other : others) {
      names.put(other, List.of(field));
    }
  }

  /** The canonical name, or one of several fields' common name; empty if there is none. */
  String canonical(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (dialect == Dialect.FACTIVA && lower.equals("in")) {
      return NewsField.SUBJECT.label();
    }
    List<NewsField> others = OTHERS.getOrDefault(lower, List.of());
    if (others.size() == 1) {
      return others.getFirst().label();
    }
    String label = NewsField.of(lower).map(NewsField::label).orElse(lower);
    boolean known =
        isCondition(label)
            || !others.isEmpty()
            || NewsField.of(label).isPresent()
            || ownFields.contains(label);
    return known ? label : "";
  }

  /** The fields that a canonical name stands for. */
  static List<String> fields(String canonical) {
    List<NewsField> several = OTHERS.get(canonical);
    return several == null ? List.of(canonical) : several.stream().map(NewsField::label).toList();
  }

  /** Whether a canonical name is a field of dates or numbers. */
  static boolean isScalar(String canonical) {
    return NewsField.of(canonical)
        .map(f -> f.kind() == NewsField.Kind.DATE || f.kind() == NewsField.Kind.NUMBER)
        .orElse(false);
  }

  /** Whether a canonical name is a field that is matched whole. */
  static boolean isWhole(String canonical) {
    return NewsField.of(canonical)
        .map(f -> f.kind() == NewsField.Kind.VALUE || f.kind() == NewsField.Kind.EXACT)
        .orElse(false);
  }

  /** Whether a canonical name is a text, or several. */
  static boolean isText(String canonical) {
    return isAbout(canonical)
        || fields(canonical).stream()
            .flatMap(label -> NewsField.of(label).stream())
            .anyMatch(f -> f.kind() == NewsField.Kind.ZONE || f.kind() == NewsField.Kind.WORDS);
  }

  static boolean isCondition(String canonical) {
    return CONDITIONS.contains(canonical) || isMentions(canonical);
  }

  /** Whether a canonical name takes words and says how an article is to be about them. */
  static boolean isAbout(String canonical) {
    return canonical.equals(ABOUT) || isMentions(canonical);
  }

  /** Whether a canonical name asks for a number of mentions: {@code mentions3}. */
  static boolean isMentions(String canonical) {
    return COUNTED_MENTIONS.matcher(canonical).matches();
  }

  /** The name that asks for so many mentions. */
  static String mentions(int times) {
    return MENTIONS + times;
  }

  /** What to say of a name that is none. */
  String unknown(String name) {
    List<String> all = new ArrayList<>(ownFields);
    all.addAll(OTHERS.keySet());
    all.addAll(CONDITIONS);
    Stream.of(NewsField.values()).forEach(field -> all.addAll(field.labels()));
    List<String> near = NearestNames.of(name, all);
    String instead = ELSEWHERE.get(name.toLowerCase(Locale.ROOT));
    String hint =
        instead != null
            ? "; write " + instead
            : near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    return "no field is called '" + name + "', so it is searched as text" + hint;
  }

  /** What to say of a state that {@code is:} does not know. */
  static String unknownFlag(String name) {
    List<String> all = Arrays.stream(ArticleFlag.values()).map(ArticleFlag::label).toList();
    return "nothing is called is:" + name + "; there are " + String.join(", ", all);
  }
}
