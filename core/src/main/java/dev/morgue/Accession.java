package dev.morgue;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive notes of an article that it takes in. No part of the article's identity: neither
 * {@link ArticleKey} nor {@link ArticleId} knows of it.
 *
 * @param indexed when this version came in, by the clock of the archive's writer, to the second;
 *     null outside an archive, and for what came in before this was noted
 * @param collections what users put the article into, as first written; every version of an article
 *     is in the same ones
 */
public record Accession(@Nullable PartialDate indexed, List<String> collections) {

  /** Nothing noted. */
  public static final Accession NONE = new Accession(null, List.of());

  /** Puts each name on one line, and leaves blank and repeated ones out. */
  public Accession {
    collections =
        collections.stream()
            .map(Texts::lineOrEmpty)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
  }

  /** Only collections are known. */
  public static Accession in(Collection<String> collections) {
    return new Accession(null, List.copyOf(collections));
  }

  /** The same in other collections. */
  public Accession withCollections(Collection<String> others) {
    return new Accession(indexed, List.copyOf(others));
  }
}
