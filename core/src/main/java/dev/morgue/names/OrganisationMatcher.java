package dev.morgue.names;

import java.util.regex.Pattern;

/**
 * Compares two names of organisations as they are printed: the form of a company, "the", "{@code
 * &}", and abbreviations of usual words make no other name, one other word does. Two names by
 * themselves do not tell whether ECB is the European Central Bank or Labour the Labour Party; an
 * archive does, see {@link OrganisationBook}. Stateless.
 *
 * <p>Figures are from {@code bench/eval names testdata/organisation-pairs.tsv --of organisations}.
 */
public final class OrganisationMatcher {

  private static final double OTHER_FORM = 0.95;
  private static final double SHORT = 0.7;
  private static final double SLIP = 0.66;
  private static final int LEAST_FOR_SLIP = 8;
  private static final int LEAST_FOR_WORD = 4;
  private static final Pattern NOT_DIGIT = Pattern.compile("\\P{N}");

  private OrganisationMatcher() {}

  /** Compares two names. Symmetric; 1 for names that are written alike. */
  public static NameMatch compare(String one, String other) {
    return compare(OrganisationName.of(one), OrganisationName.of(other));
  }

  static NameMatch compare(OrganisationName one, OrganisationName other) {
    return NameMatch.of(score(one, other));
  }

  private static double score(OrganisationName one, OrganisationName other) {
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return 0;
    }
    if (one.key().equals(other.key())) {
      if (!one.mayShareForm(other) || isOneAWord(one, other)) {
        return SHORT; // Merck & Co. is not Merck KGaA, WHO not The Who
      }
      return one.forms().equals(other.forms()) ? 1 : OTHER_FORM;
    }
    if (isSpelledOut(one, other) || isSpelledOut(other, one)) {
      return OTHER_FORM;
    }
    if (one.turned().equals(other.turned())) {
      return SHORT;
    }
    boolean shorter = one.isShortFor(other) && !one.isCommon();
    if (shorter || other.isShortFor(one) && !other.isCommon()) {
      return SHORT;
    }
    return isSlip(one.key(), other.key()) ? SLIP : 0;
  }

  /** Short letters are no word; longer ones are printed so, too: NATO, Nato. */
  private static boolean isOneAWord(OrganisationName one, OrganisationName other) {
    return one.isAcronym() != other.isAcronym() && one.key().length() < LEAST_FOR_WORD;
  }

  private static boolean isSlip(String one, String other) {
    return Math.min(one.length(), other.length()) >= LEAST_FOR_SLIP
        && Slips.isOne(one, other)
        && digits(one).equals(digits(other));
  }

  private static String digits(String key) {
    return NOT_DIGIT.matcher(key).replaceAll("");
  }

  /** Whether the one is an acronym that the other has in brackets. */
  private static boolean isSpelledOut(OrganisationName one, OrganisationName other) {
    return one.isAcronym() && !other.isAcronym() && one.acronym().equals(other.acronym());
  }
}
