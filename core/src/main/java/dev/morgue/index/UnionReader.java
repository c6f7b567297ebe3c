package dev.morgue.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** Reads the places of any of several groups. */
final class UnionReader extends PlacesReader {

  private final List<PlacesReader> readers;
  private final DocIdSetIterator docs;

  UnionReader(List<PlacesReader> readers) {
    this.readers = readers;
    this.docs = UnionDocs.of(readers.stream().map(PlacesReader::docs).toList());
  }

  @Override
  DocIdSetIterator docs() {
    return docs;
  }

  @Override
  void read(int doc, Places places) throws IOException {
    if (!stands(docs, doc)) {
      return;
    }
    for (PlacesReader reader : readers) {
      if (!places.isFull() && stands(reader.docs(), doc)) {
        reader.read(doc, places);
      }
    }
    places.sort();
  }

  @Override
  float cost() {
    return (float) readers.stream().mapToDouble(PlacesReader::cost).sum();
  }
}
