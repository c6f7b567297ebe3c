package dev.morgue.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two texts, by words. Paragraphs that are the same stay whole; in what lies
 * between them, words are compared. Differences in spaces alone are none.
 *
 * <p>The cost is bounded: where more than {@value #MOST_EDITS} words changed in a stretch, the
 * whole stretch counts as replaced.
 */
public final class TextDiff {

  /** Edits looked for in one stretch; time and memory grow with its square. */
  static final int MOST_EDITS = 1_500;

  /** Words in common that do not part two changes, because they are easier read as one. */
  private static final int SPLINTER = 2;

  private TextDiff() {}

  /** What became of a run of words. */
  public enum Kind {
    /** In both texts. */
    SAME,
    /** Only in the old one. */
    REMOVED,
    /** Only in the new one. */
    ADDED
  }

  /**
   * A run of words.
   *
   * @param kind what became of it
   * @param text the words with single spaces between them; a paragraph's end is an empty line
   */
  public record Piece(Kind kind, String text) {}

  /**
   * Compares two texts, paragraphs parted by blank lines.
   *
   * @return the pieces in order; what was removed comes before what was added in its place. Joined,
   *     those that are not added give the old text and those that are not removed the new one,
   *     spaces aside
   */
  public static List<Piece> of(String before, String after) {
    List<Change> changes = new ArrayList<>();
    List<String> old = DiffWords.paragraphs(before);
    List<String> now = DiffWords.paragraphs(after);
    for (Change paragraphs : ShortestEdit.of(old, now, MOST_EDITS)) {
      if (paragraphs.isSame()) {
        changes.add(Change.same(DiffWords.of(paragraphs.removed())));
      } else {
        List<String> oldWords = DiffWords.of(paragraphs.removed());
        List<String> newWords = DiffWords.of(paragraphs.added());
        changes.addAll(ShortestEdit.of(oldWords, newWords, MOST_EDITS));
      }
    }
    return pieces(whole(changes));
  }

  /**
   * Words removed and words added in their place, or words in both.
   *
   * @param removed words of the old text
   * @param added words of the new one; the same list where nothing changed
   */
  record Change(List<String> removed, List<String> added) {

    static Change same(List<String> words) {
      return new Change(words, words);
    }

    boolean isSame() {
      return removed.equals(added);
    }
  }

  /** Joins neighbours of a kind, and changes that only a splinter parts. */
  private static List<Change> whole(List<Change> changes) {
    List<Change> whole = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (change.removed().isEmpty() && change.added().isEmpty()) {
        continue;
      }
      boolean last = i + 1 == changes.size();
      boolean changedBefore = !whole.isEmpty() && !whole.getLast().isSame();
      boolean splinter =
          change.isSame()
              && changedBefore
              && !last
              && isSplinter(change.removed(), whole.getLast(), changes.get(i + 1));
      boolean joins = !whole.isEmpty() && (splinter || whole.getLast().isSame() == change.isSame());
      if (joins) {
        whole.add(joined(whole.removeLast(), change));
      } else {
        whole.add(change);
      }
    }
    return whole;
  }

  private static boolean isSplinter(List<String> same, Change before, Change after) {
    int removed = Math.min(before.removed().size(), after.removed().size());
    int added = Math.min(before.added().size(), after.added().size());
    return same.size() <= SPLINTER
        && !same.contains(DiffWords.PARAGRAPH)
        && Math.min(removed, added) > same.size();
  }

  private static Change joined(Change one, Change other) {
    List<String> removed = new ArrayList<>(one.removed());
    removed.addAll(other.removed());
    if (one.isSame() && other.isSame()) {
      return Change.same(removed);
    }
    List<String> added = new ArrayList<>(one.added());
    added.addAll(other.added());
    return new Change(removed, added);
  }

  private static List<Piece> pieces(List<Change> changes) {
    List<Piece> pieces = new ArrayList<>();
    for (Change change : changes) {
      if (change.isSame()) {
        pieces.add(new Piece(Kind.SAME, DiffWords.joined(change.removed())));
      } else {
        add(pieces, Kind.REMOVED, change.removed());
        add(pieces, Kind.ADDED, change.added());
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, DiffWords.joined(words)));
    }
  }
}
