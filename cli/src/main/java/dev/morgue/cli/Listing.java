package dev.morgue.cli;

import dev.morgue.search.Hit;
import dev.morgue.search.SearchPage;
import java.io.IOException;
import java.util.List;

/** Prints the hits of a search, which may come in several pages. */
interface Listing {

  /** Before the first hits: what the answer's first page says of the whole. */
  void begin(SearchPage first) throws IOException;

  /** Some hits, in order. */
  void hits(List<Hit> hits) throws IOException;

  /** After the last hits: how it may go on. */
  void end(SearchPage last);
}
