package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** Reads the places of one {@link Group} in one segment. Not thread-safe. */
abstract class PlacesReader {

  /** Documents that may have places; every document with a place is among them. */
  abstract DocIdSetIterator docs();

  /**
   * Adds the places in a document, in order and each once, up to what the list takes.
   *
   * @param doc not less than where {@link #docs} stands
   */
  abstract void read(int doc, Places places) throws IOException;

  /** What reading one document costs, in about as many steps. */
  abstract float cost();

  /** Whether a document is among those of an iterator that is not beyond it. */
  static boolean stands(DocIdSetIterator docs, int doc) throws IOException {
    int at = docs.docID();
    return (at < doc ? docs.advance(doc) : at) == doc;
  }
}
