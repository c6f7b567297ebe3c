package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.Quote;
import dev.morgue.query.Proximity;
import dev.morgue.query.QueryNode;
import dev.morgue.query.Saved;
import dev.morgue.query.WordNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The places of a node, word for word as docs/decisions/proximity.md defines them. A place is the
 * set of its positions, one bit each, so a text may have 64.
 */
final class NaivePlaces {

  private final NaiveText text;
  private final boolean laidOut;
  private final NaiveText.Token[] at = new NaiveText.Token[64];

  /** The positions of the zone. */
  private final long zone;

  /** The positions of each quotation that counts; none where the zone is another. */
  private final List<Long> quotes;

  /**
   * Places within a zone of a text.
   *
   * @param laidOut whether sentences and paragraphs are known
   */
  NaivePlaces(NaiveText text, boolean laidOut, NewsField zone, List<Quote> quoted) {
    this.quotes = quoted.stream().map(quote -> positions(text, quote)).toList();
    this.text = text;
    this.laidOut = laidOut;
    long inZone = 0;
    for (NaiveText.Token token : text.tokens()) {
      at[token.position()] = token;
      inZone |= lies(token, zone) ? 1L << token.position() : 0;
    }
    for (long each : zone == NewsField.QUOTE ? quotes : List.<Long>of()) {
      inZone |= each;
    }
    this.zone = inZone;
  }

  /** The positions of what is quoted. */
  static long positions(NaiveText text, Quote quote) {
    long positions = 0;
    for (NaiveText.Token token : text.tokens()) {
      boolean inside = token.start() >= quote.start() && token.start() < quote.end();
      positions |= inside ? 1L << token.position() : 0;
    }
    return positions;
  }

  private static boolean lies(NaiveText.Token token, NewsField zone) {
    return switch (zone) {
      case TEXT -> true;
      case LEAD -> token.lead();
      default -> token.zone() == zone;
    };
  }

  Set<Long> of(QueryNode node) {
    Set<Long> places = new HashSet<>();
    switch (node) {
      case WordNode word -> {
        for (long place : NaiveWords.places(word, text.tokens())) {
          boolean whole = quotes.isEmpty() || quotes.stream().anyMatch(q -> (place & ~q) == 0);
          if ((place & ~zone) == 0 && whole) {
            places.add(place);
          }
        }
      }
      case QueryNode.Or or -> or.nodes().forEach(each -> places.addAll(of(each)));
      case Saved saved -> places.addAll(of(saved.node()));
      case QueryNode.First first -> {
        for (long place : of(first.node())) {
          if (last(place) < Long.numberOfTrailingZeros(zone) + first.words()) {
            places.add(place);
          }
        }
      }
      case QueryNode.AtLeast least -> {
        Set<Long> all = of(least.node());
        if (mostApart(all) >= least.times()) {
          places.addAll(all);
        }
      }
      case QueryNode.Near near -> near(near, places);
      default -> throw new IllegalArgumentException("no places: " + node);
    }
    return places;
  }

  private void near(QueryNode.Near near, Set<Long> places) {
    Proximity p = near.proximity();
    Set<Long> rights = of(near.right());
    for (long left : of(near.left())) {
      if (p.negated()) {
        if (rights.stream().noneMatch(right -> spoils(left, right, p))) {
          places.add(left);
        }
      } else {
        for (long right : rights) {
          boolean order = !p.ordered() || last(left) < first(right);
          int distance = p.ordered() ? first(right) - last(left) : apart(left, right);
          if ((left & right) == 0 && order && reaches(left, right, p, distance)) {
            places.add(left | right);
          }
        }
      }
    }
  }

  private boolean spoils(long left, long right, Proximity p) {
    if ((right & ~left) == 0) {
      return false;
    }
    if (!p.ordered()) {
      return reaches(left, right, p, apart(left, right));
    }
    long after = last(left) == 63 ? 0 : right & (-1L << (last(left) + 1));
    return after != 0 && reaches(left, right, p, first(after) - last(left));
  }

  private boolean reaches(long left, long right, Proximity p, int distance) {
    long both = left | right;
    return switch (p.unit()) {
      case WORDS -> distance <= p.distance();
      case SENTENCE -> laidOut ? inOne(both, NaiveText.Token::sentence) : distance <= 25;
      case PARAGRAPH ->
          laidOut
              ? inOne(both, NaiveText.Token::paragraph)
                  && (!isUndividedBody(at[first(both)]) || distance <= 75)
              : distance <= 75;
      case FIELD -> !laidOut || inOne(both, t -> t.zone().ordinal());
    };
  }

  private boolean inOne(long place, ToIntFunction<NaiveText.Token> stretch) {
    int expected = stretch.applyAsInt(at[first(place)]);
    for (int i = first(place); i <= last(place); i++) {
      if ((place >> i & 1) == 1 && stretch.applyAsInt(at[i]) != expected) {
        return false;
      }
    }
    return true;
  }

  private boolean isUndividedBody(NaiveText.Token token) {
    return token.zone() == NewsField.BODY
        && text.tokens().stream()
            .filter(t -> t.zone() == NewsField.BODY)
            .allMatch(t -> t.paragraph() == token.paragraph());
  }

  static List<Integer> positions(long place) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      if ((place >> i & 1) == 1) {
        positions.add(i);
      }
    }
    return positions;
  }

  private static int first(long place) {
    return Long.numberOfTrailingZeros(place);
  }

  private static int last(long place) {
    return 63 - Long.numberOfLeadingZeros(place);
  }

  private static int apart(long one, long other) {
    int least = Integer.MAX_VALUE;
    for (int a = first(one); a <= last(one); a++) {
      for (int b = first(other); b <= last(other); b++) {
        if ((one >> a & 1) == 1 && (other >> b & 1) == 1) {
          least = Math.min(least, Math.abs(a - b));
        }
      }
    }
    return least;
  }

  /** The most places of which none begins before another has ended, counted from the back. */
  private static int mostApart(Set<Long> places) {
    int[] most = new int[66];
    for (int from = 63; from >= 0; from--) {
      most[from] = most[from + 1];
      for (long place : places) {
        if (first(place) == from) {
          most[from] = Math.max(most[from], 1 + most[last(place) + 1]);
        }
      }
    }
    return most[0];
  }
}
