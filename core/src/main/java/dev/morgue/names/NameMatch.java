package dev.morgue.names;

/**
 * How likely two names are one person's.
 *
 * @param score 0 to 1
 * @param verdict what to do about it
 */
public record NameMatch(double score, Verdict verdict) {

  /** What a score means. */
  public enum Verdict {
    /** Spellings of one name: may be taken together without asking. */
    SAME,
    /** May be one person: to be offered, not to be taken for granted. */
    MAYBE,
    /** Two people, or nothing to go by. */
    DIFFERENT
  }
}
