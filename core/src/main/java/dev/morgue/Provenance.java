package dev.morgue;

import java.util.List;
import java.util.Objects;

/**
 * Where a field's value came from, so that a reader can judge it.
 *
 * @param evidence the tag, column or rule that gave the value, "JSON-LD datePublished"
 * @param confidence 0 to 1
 * @param runnersUp what other evidence said, best first
 */
public record Provenance(String evidence, double confidence, List<Candidate> runnersUp) {

  private static final double WEAK = 0.6;

  /**
   * A value that was not taken.
   *
   * @param value what it said
   * @param evidence where
   */
  public record Candidate(String value, String evidence) {

    /** Checks that nothing is missing. */
    public Candidate {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(evidence, "evidence");
    }
  }

  /** Copies the list and checks the confidence. */
  public Provenance {
    Objects.requireNonNull(evidence, "evidence");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
    runnersUp = List.copyOf(runnersUp);
  }

  /** Whether a person had better look at the value; docs/decisions/dates.md has the figures. */
  public boolean isWeak() {
    return confidence < WEAK;
  }

  /** A value on the word of one piece of evidence. */
  public static Provenance of(String evidence, double confidence) {
    return new Provenance(evidence, confidence, List.of());
  }
}
