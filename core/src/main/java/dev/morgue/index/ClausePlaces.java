package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/** Counts in one article where a clause of a query has places. Not thread-safe. */
public final class ClausePlaces {

  private final WordCompiler words;
  private final QuotedSpeakers quoted;
  private List<String> speakers = List.of();

  /** For one state of an archive; what cannot be given is told elsewhere. */
  public ClausePlaces(Values values) {
    words = new WordCompiler(values, new ArrayList<>(), new AtomicBoolean(), false);
    quoted = new QuotedSpeakers(values, message -> {}, new ArrayList<>());
  }

  /** From now on counts in the quotations of a speaker; null for everywhere again. */
  public void quoting(QueryNode.@Nullable InField speaker) throws IOException {
    speakers = speaker == null ? List.of() : quoted.called(speaker.node(), speaker.asTyped());
    words.quoting(speaker == null ? null : speakers);
  }

  /**
   * Under which names those are filed whom an article quotes, of the speakers chosen.
   *
   * @param doc the article's number in the segment
   */
  public List<String> speakers(LeafReaderContext leaf, int doc) throws IOException {
    String said = IndexFields.whole(NewsField.SAID.label());
    SortedSetDocValues names = DocValues.getSortedSet(leaf.reader(), said);
    List<String> here = new ArrayList<>();
    for (int left = names.advanceExact(doc) ? names.docValueCount() : 0; left > 0; left--) {
      String name = names.lookupOrd(names.nextOrd()).utf8ToString();
      if (speakers.contains(name)) {
        here.add(name);
      }
    }
    return here;
  }

  /** Whether words have places in a field, so that they can be counted. */
  public boolean has(String field) {
    return words.hasPlaces(field);
  }

  /**
   * How many places a clause has, of which none begins before another has ended, by the part of the
   * text they begin in (headline, deck, body, caption) or under the name of another field. Of a
   * speaker's name, how many quotations there are.
   *
   * @param clause words, or what is made of their places
   * @param field where it is looked for, one that has places
   * @param doc the article's number in the segment
   */
  public Map<String, Integer> times(QueryNode clause, String field, LeafReaderContext leaf, int doc)
      throws IOException {
    PlacesQuery query =
        field.equals(NewsField.SAID.label())
            ? words.quotations(speakers)
            : words.places(clause, field);
    Places places = query.read(leaf, doc);
    Map<String, Integer> times = new LinkedHashMap<>();
    if (!query.field().equals(IndexFields.TEXT)) {
      if (places.count() > 0) {
        times.put(field, places.apartFromEachOther());
      }
      return times;
    }
    Layout layout = places.count() == 0 ? null : new LayoutReader(leaf).of(doc);
    int end = -1;
    for (int place : places.firstToEnd()) {
      if (layout != null && places.first(place) > end) {
        times.merge(layout.zone(places.first(place)).label(), 1, Integer::sum);
        end = places.last(place);
      }
    }
    return times;
  }

  /**
   * How many positions the nearest two places of a connector's sides stand apart, in the order
   * asked for if there is one; empty where a side has none, or none in that order.
   *
   * @param doc the article's number in the segment
   */
  public OptionalInt apart(QueryNode.Near near, String field, LeafReaderContext leaf, int doc)
      throws IOException {
    Places left = words.places(near.left(), field).read(leaf, doc);
    Places right = words.places(near.right(), field).read(leaf, doc);
    boolean ordered = near.proximity().ordered();
    int least = Integer.MAX_VALUE;
    for (int l = 0; l < left.count(); l++) {
      for (int r = 0; r < right.count(); r++) {
        int apart = left.apart(l, right, r);
        if (apart > 0 && ordered) {
          apart = right.first(r) - left.last(l);
        }
        least = apart > 0 ? Math.min(least, apart) : least;
      }
    }
    return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
  }
}
