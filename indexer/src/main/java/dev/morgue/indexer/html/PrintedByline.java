package dev.morgue.indexer.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a byline from the pieces in which a page prints it. Behind the first author's name stand
 * the office and the place, in elements of another kind; further authors stand in elements of the
 * same kind, or are joined by a comma or an "and". Not thread-safe.
 */
final class PrintedByline {

  private static final Pattern JOINS_NEXT =
      Pattern.compile("(?iu).*(?:[,&;]|\\b(?:and|und|et|y|e|og|och|en|i|и))");
  private static final Pattern JOINS_LAST =
      Pattern.compile("(?iu)(?:[,&;]|(?:and|und|et|y|e|og|och|en|i|и)\\s).*");

  /** "Photos:", "Reviewed by": what follows is no author. */
  private static final Pattern OTHER_ROLE =
      Pattern.compile("(?iu).*(?::|\\bby|\\bvon|\\bpar|\\bpor)");

  private final Credited credited;
  private @Nullable Element first;

  /**
   * Whether an element without a class tells a further author: list items of all kinds have none.
   */
  private boolean bare = true;

  PrintedByline(Credited credited) {
    this.credited = credited;
  }

  /** Takes whom the pieces name; whether they name anybody. */
  boolean read(List<TextPiece> pieces) {
    boolean labelled = false;
    boolean joined = false;
    boolean other = false;
    for (TextPiece piece : pieces) {
      String text = piece.text();
      if (AuthorLabels.behind(text).isEmpty()) {
        labelled = true;
      } else if (!other && (joined || isLike(piece)) && credited.printed(text, labelled)) {
        first = first == null ? piece.holder() : first;
      }
      other =
          mayEnd(text)
              && OTHER_ROLE.matcher(text).matches()
              && !AuthorLabels.behind(text).isEmpty();
      joined = first != null && JOINS_NEXT.matcher(text).matches();
    }
    return first != null;
  }

  /** Whether the last sign is one that {@link #OTHER_ROLE} may end with. */
  private static boolean mayEnd(String text) {
    char last = text.charAt(text.length() - 1);
    return last >= 0x80 || ":ynrYNR".indexOf(last) >= 0;
  }

  /**
   * Takes whom the pieces behind a label name: where that is no person's name, still the whole
   * piece, because it can be nothing else than the author's.
   */
  void readLabelled(List<TextPiece> pieces) {
    for (int i = 0; i < Math.min(2, pieces.size()); i++) {
      TextPiece piece = pieces.get(i);
      String name = AuthorLabels.behind(piece.text());
      if (!name.isEmpty()) {
        boolean alone = i > 0 && !AuthorLabels.isPreposition(pieces.getFirst().text());
        List<TextPiece> rest = pieces.subList(i + 1, pieces.size());
        if (credited.printed(name, true)) {
          first = piece.holder();
          bare = false;
          read(rest);
        } else if (alone) {
          credited.whole(name);
        }
        return;
      }
    }
  }

  private boolean isLike(TextPiece piece) {
    return first == null
        || JOINS_LAST.matcher(piece.text()).matches()
        || ((bare || !first.className().isEmpty())
            && first.normalName().equals(piece.holder().normalName())
            && first.className().equals(piece.holder().className()));
  }
}
