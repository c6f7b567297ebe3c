package dev.morgue.names;

/**
 * A name that is held, beside one that was typed.
 *
 * @param name as it is held
 * @param match how likely both are one person's
 */
public record Spelling(String name, NameMatch match) {

  /** Whether it may be searched without asking. */
  public boolean isSame() {
    return match.verdict() == NameMatch.Verdict.SAME;
  }
}
