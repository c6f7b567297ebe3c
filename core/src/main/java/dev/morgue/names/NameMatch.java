package dev.morgue.names;

/**
 * How likely two names are one person's.
 *
 * @param score 0 to 1
 * @param verdict what to do about it
 */
public record NameMatch(double score, Verdict verdict) {

  /** From this score on names are merged without asking: precision .97 on the development pairs. */
  static final double SAME = 0.9;

  /** From this score on a name is offered. */
  static final double MAYBE = 0.64;

  /** What a score means. */
  static NameMatch of(double score) {
    return new NameMatch(
        score, score >= SAME ? Verdict.SAME : score >= MAYBE ? Verdict.MAYBE : Verdict.DIFFERENT);
  }

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
