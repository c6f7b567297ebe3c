package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.search.TwoPhaseIterator;

/** Looks whether a document that has the words has a place too. */
final class PlacesCheck extends TwoPhaseIterator {

  private final PlacesReader reader;
  private final PlacesQuery query;
  private final Places places = new Places();

  PlacesCheck(PlacesReader reader, PlacesQuery query) {
    super(reader.docs());
    this.reader = reader;
    this.query = query;
  }

  @Override
  public boolean matches() throws IOException {
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
