package dev.morgue.indexer.html.tree;

/** The page has something that is left to jsoup. One for all, without a trace: it is no error. */
final class NotCovered extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final NotCovered ONE = new NotCovered();

  private NotCovered() {
    super("left to jsoup", null, false, false);
  }

  static NotCovered here() {
    return ONE;
  }
}
