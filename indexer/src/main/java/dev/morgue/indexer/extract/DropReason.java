package dev.morgue.indexer.extract;

import java.util.List;

/** Says for a reader why a block is not in the running text. The judge's own reasons are sums. */
final class DropReason {

  /** An element that far out still says what a block is. */
  private static final int NEAR = 4;

  private record Sign(Mark mark, Phrase phrase, String reason) {}

  /** The first that fits is said. */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(Mark.CONSENT, Phrase.CONSENT, "cookies and consent"),
          new Sign(Mark.COMMENT, Phrase.COMMENT, "readers' comments"),
          new Sign(Mark.ADVERTISEMENT, Phrase.ADVERTISEMENT, "advertisement"),
          new Sign(Mark.SIGNUP, Phrase.SIGNUP, "subscription or newsletter"),
          new Sign(Mark.CAPTION, Phrase.CREDIT, "caption or picture credit"),
          new Sign(Mark.SHARE, Phrase.SHARE, "share line"),
          new Sign(Mark.RELATED, Phrase.READ_MORE, "related articles"),
          new Sign(Mark.BIO, Phrase.BYLINE, "byline or author's biography"),
          new Sign(Mark.DATELINE, Phrase.DATE, "date line"),
          new Sign(Mark.TAGS, Phrase.TAGS, "tags"),
          new Sign(Mark.FOOTER, Phrase.COPYRIGHT, "footer or copyright"));

  private DropReason() {}

  /** The reason. */
  static String of(Block block) {
    if (block.distance(Mark.TAG_NAV) <= NEAR || block.distance(Mark.NAVIGATION) <= 1) {
      return "navigation";
    }
    for (Sign sign : SIGNS) {
      if (sign.phrase.in(block.said)) {
        return sign.reason;
      }
    }
    for (Sign sign : SIGNS) {
      if (block.distance(sign.mark) <= NEAR) {
        return sign.reason;
      }
    }
    if (block.linkedShare() > 0.5) {
      return "links";
    }
    return block.distance(Mark.TAG_ASIDE) <= NEAR ? "beside the article" : "not running text";
  }
}
