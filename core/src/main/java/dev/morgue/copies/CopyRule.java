package dev.morgue.copies;

/**
 * Whether two bodies are copies of one story: the same text in several papers, cut, with a lead of
 * the paper's own, sub-edited. What is alike and yet no copy, and how it is told:
 *
 * <ul>
 *   <li>Two stories with the same background paragraphs or the same standing text: what they share
 *       stands in one part, and another part has next to nothing of it. A copy shares throughout.
 *   <li>A form filled in day by day, the weather, prices, results: the words are the same and the
 *       figures are not. A copy keeps its figures.
 *   <li>A round-up that prints a short piece whole among others: it does not stand at the beginning
 *       of the longer text. What is cut from a story's end does.
 *   <li>What comes round again: what was said of this day a year ago, a bank's weekly notice.
 *       Copies of one story are published within 31 days, of a short one within four.
 *   <li>One paper's own series: a piece is compared more strictly with others of the same
 *       publication, because a paper rarely prints a story twice and often fills in its own form.
 * </ul>
 *
 * <p>The figures were set on invented copies and on pairs read one by one; docs/decisions/copies.md
 * has them.
 */
public final class CopyRule {

  /** Counts up whenever another rule would group other articles. */
  public static final int VERSION = 1;

  /** Copies of any story are published within so many days. */
  public static final int DAYS = 31;

  private static final int SHORT_WORDS = 120;

  private static final int SHORT_DAYS = 4;

  private static final CopyRule BETWEEN_PAPERS = new CopyRule(0.5, 0.2, 0.9, false);
  private static final CopyRule WITHIN_A_PAPER = new CopyRule(0.8, 0.5, 0.9, true);

  private static final int PARTS = 3;

  /** A text so many times as long is no more looked at whole, only its beginning is. */
  private static final double LONGER = 2;

  /** How far that beginning goes beyond what was cut from it, for passages left out within. */
  private static final double HEAD = 1.2;

  /** And how many words more, for a lead that is the longer one's own. */
  private static final int OWN_LEAD = 40;

  private final double all;
  private final double part;
  private final double figures;
  private final boolean bothWays;

  /**
   * A rule.
   *
   * @param all how much of the shorter text the longer one must have
   * @param part how much of each third of it
   * @param figures how many of its figures
   * @param bothWays whether the shorter text must have as much of the longer
   */
  private CopyRule(double all, double part, double figures, boolean bothWays) {
    this.all = all;
    this.part = part;
    this.figures = figures;
    this.bothWays = bothWays;
  }

  /**
   * Copies of one story are published within so many days.
   *
   * @param words how many the shorter one has
   */
  public static int days(int words) {
    return words < SHORT_WORDS ? SHORT_DAYS : DAYS;
  }

  /**
   * The rule for two articles.
   *
   * @param samePublication whether one publication printed both, as far as is known
   */
  public static CopyRule of(boolean samePublication) {
    return samePublication ? WITHIN_A_PAPER : BETWEEN_PAPERS;
  }

  /** Whether two texts are copies of one story; the same whichever comes first. */
  public boolean areCopies(StoryText one, StoryText other) {
    boolean shorterFirst = one.compareSize(other) <= 0;
    StoryText shorter = shorterFirst ? one : other;
    StoryText longer = shorterFirst ? other : one;
    if (!shorter.isComparable()) {
      return false;
    }
    boolean cut = longer.size() > LONGER * shorter.size();
    StoryText compared = cut ? longer.head((int) (HEAD * shorter.size()) + OWN_LEAD) : longer;
    return sharesThroughout(shorter, compared)
        && shorter.figuresIn(longer) >= figures * shorter.figures()
        && (!bothWays || longer.shared(0, longer.size(), shorter) >= all);
  }

  private boolean sharesThroughout(StoryText shorter, StoryText longer) {
    if (shorter.shared(0, shorter.size(), longer) < all) {
      return false;
    }
    for (int i = 0; i < PARTS; i++) {
      int from = shorter.size() * i / PARTS;
      int to = shorter.size() * (i + 1) / PARTS;
      if (shorter.shared(from, to, longer) < part) {
        return false;
      }
    }
    return true;
  }
}
