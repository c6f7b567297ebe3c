package dev.morgue.index;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.query.Around;
import dev.morgue.text.WordForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SloppyMath;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Indexes where the places of an article lie, and finds articles by it. Where a place lies that a
 * query names, the archive's own articles say: nothing else here knows.
 */
final class PlacePoints {

  /** Up to which radius places stand in a field of their own, in kilometres. */
  private static final int[] REACHES = {0, 25, 50, 100, 250, 500, 1000, 2500};

  /** Between the parts of a term: a place's folded name, its path, its point. */
  private static final String PART = "\u0001";

  private static final String WITHIN = " > ";

  /** Another place of the same name is told of if it is named in one of so many articles. */
  private static final int WORTH_TELLING = 20;

  private PlacePoints() {}

  static void add(Article article, DocumentFields fields) {
    Set<String> terms = new LinkedHashSet<>();
    for (Name name : article.names(Name.Kind.PLACE)) {
      Location location = name.location();
      if (location == null || location.path().isEmpty()) {
        continue;
      }
      for (int reach : REACHES) {
        if (location.radius() <= reach) {
          fields.add(
              new LatLonPoint(IndexFields.point(reach), location.latitude(), location.longitude()));
          break;
        }
      }
      for (String each : List.of(name.filedAs(), name.text(), location.path().getLast())) {
        terms.add(
            WordForms.fold(each)
                + PART
                + String.join(WITHIN, location.path())
                + PART
                + location.latitude()
                + ","
                + location.longitude());
      }
    }
    terms.forEach(term -> fields.add(DocumentFields.keyword(IndexFields.PLACE_POINT, term)));
  }

  /**
   * What a condition means in an archive; it is told where the place is not known or not alone.
   *
   * @param marking whether the places that are near are to be marked
   */
  static Query query(Around around, IndexReader reader, boolean marking, Consumer<String> warn)
      throws IOException {
    Optional<Around.Point> centre = centre(around, reader, warn);
    if (centre.isEmpty()) {
      return new MatchNoDocsQuery("no such place");
    }
    Query articles = near(centre.get(), around.kilometres());
    return marking ? NamesQuery.near(articles, centre.get(), around.kilometres()) : articles;
  }

  private static Optional<Around.Point> centre(
      Around around, IndexReader reader, Consumer<String> warn) throws IOException {
    return switch (around.centre()) {
      case Around.Point point -> Optional.of(point);
      case Around.Named named -> {
        List<Known> known = known(named.name(), reader);
        if (known.isEmpty()) {
          warn.accept(
              "no article in this archive names a place called '"
                  + named.name()
                  + "' of which is known where it lies; near: takes a point, too: near:50.0,36.2~50km");
        } else {
          tell(named.name(), known, warn);
        }
        yield known.stream().findFirst().map(Known::point);
      }
    };
  }

  /** Whether a place counts as near, as the query for it has it; null is nowhere. */
  static boolean isNear(@Nullable Location place, Around.Point centre, double kilometres) {
    if (place == null || place.path().isEmpty()) {
      return false;
    }
    double metres =
        SloppyMath.haversinMeters(
            centre.latitude(), centre.longitude(), place.latitude(), place.longitude());
    return metres <= 1000 * kilometres
        && IntStream.of(REACHES).anyMatch(reach -> place.radius() <= reach && reach <= kilometres);
  }

  private static Query near(Around.Point point, double kilometres) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int reach : REACHES) {
      if (reach <= kilometres) {
        query.add(
            LatLonPoint.newDistanceQuery(
                IndexFields.point(reach), point.latitude(), point.longitude(), 1000 * kilometres),
            Occur.SHOULD);
      }
    }
    return new ConstantScoreQuery(query.build());
  }

  /** A place that a name means in the archive, and how many articles say so. */
  private record Known(String path, Around.Point point, int articles) {}

  /** The places of a name, those that most articles name first. */
  private static List<Known> known(String name, IndexReader reader) throws IOException {
    List<Known> whole = named(name, "", reader);
    int comma = name.lastIndexOf(',');
    return whole.isEmpty() && comma > 0
        ? named(name.substring(0, comma).strip(), name.substring(comma + 1).strip(), reader)
        : whole;
  }

  private static List<Known> named(String name, String container, IndexReader reader)
      throws IOException {
    String wanted = WordForms.fold(container);
    BytesRef prefix = new BytesRef(WordForms.fold(name) + PART);
    Terms terms = MultiTerms.getTerms(reader, IndexFields.PLACE_POINT);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    Map<String, Known> byPath = new TreeMap<>();
    boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(each.term(), prefix)) {
      String[] parts = each.term().utf8ToString().split(PART, -1);
      List<String> path = List.of(parts[1].split(WITHIN, -1));
      if (wanted.isEmpty() || path.stream().map(WordForms::fold).anyMatch(wanted::equals)) {
        String[] degrees = parts[2].split(",", -1);
        Around.Point point =
            new Around.Point(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
        Known known = new Known(parts[1], point, each.docFreq());
        byPath.merge(parts[1], known, (one, other) -> one.articles < other.articles ? other : one);
      }
      more = each.next() != null;
    }
    List<Known> known = new ArrayList<>(byPath.values());
    known.sort((one, other) -> Integer.compare(other.articles, one.articles));
    return known;
  }

  private static void tell(String name, List<Known> known, Consumer<String> warn) {
    if (known.size() > 1 && known.get(1).articles * WORTH_TELLING >= known.getFirst().articles) {
      String others = path(known.get(1));
      warn.accept(
          String.format(
              Locale.ROOT,
              "'%s' is taken for %s here; for %s write near:\"%s\"",
              name,
              path(known.getFirst()),
              others,
              others));
    }
  }

  /** The place and what it lies in, as it can be typed: "Paris, Texas". */
  private static String path(Known known) {
    String[] path = known.path.split(WITHIN, -1);
    int last = path.length - 1;
    return last == 0 ? path[0] : path[last] + ", " + path[last - 1];
  }
}
