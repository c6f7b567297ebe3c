package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** Looks whether a document that has the words has a place too. */
final class PlacesCheck extends TwoPhaseIterator {

  /** Of so many articles one asks for the time. */
  private static final int ASKING = 16;

  private final PlacesReader reader;
  private final PlacesQuery query;
  private final @Nullable QueryTimeout timeout;
  private final Places places = new Places();
  private int checked;

  /**
   * A check.
   *
   * @param timeout tells when to stop, as some articles take long; null for never
   */
  PlacesCheck(PlacesReader reader, PlacesQuery query, @Nullable QueryTimeout timeout) {
    super(reader.docs());
    this.reader = reader;
    this.query = query;
    this.timeout = timeout;
  }

  @Override
  public boolean matches() throws IOException {
    if (timeout != null && ++checked % ASKING == 0 && timeout.shouldExit()) {
      throw new CollectionTerminatedException();
    }
    places.clear(1);
    reader.read(approximation.docID(), places);
    if (places.isCut()) {
      query.cutShort();
    }
    return places.count() > 0;
  }

  @Override
  public float matchCost() {
    return reader.cost();
  }
}
