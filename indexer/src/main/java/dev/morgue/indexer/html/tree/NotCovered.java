package dev.morgue.indexer.html.tree;

/** The page has something that is left to jsoup. Without a trace: it is no error. */
final class NotCovered extends RuntimeException {

  private static final long serialVersionUID = 1;

  private NotCovered() {
    super("left to jsoup", null, false, false);
  }

  static NotCovered here() {
    return new NotCovered();
  }
}
