package dev.morgue.search;

import dev.morgue.query.Warning;
import java.util.List;

/**
 * What an archive holds, or what of it a query finds. Counts are exact.
 *
 * @param readAs the query as it was read
 * @param warnings what may surprise
 * @param lessPrecise articles left out because their date only may lie in the days asked for
 * @param all everything counted together
 * @param revised articles of which earlier versions came in too
 * @param superseded those earlier versions, as far as the request finds them and they are held;
 *     counted as articles only where the request asks for all versions
 * @param copied articles saved in several places, byte for byte the same
 * @param copies their further places
 * @param languages articles by language
 * @param collections articles by collection, each in every one that it is in; most frequent first
 * @param holdings parted by the fields asked for, largest first; what has no value comes last
 */
public record ArchiveStats(
    String readAs,
    List<Warning> warnings,
    long lessPrecise,
    Holding all,
    long revised,
    long superseded,
    long copied,
    long copies,
    Facet languages,
    Facet collections,
    List<Holding> holdings) {

  /** Copies the lists. */
  public ArchiveStats {
    warnings = List.copyOf(warnings);
    holdings = List.copyOf(holdings);
  }
}
