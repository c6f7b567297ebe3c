package dev.morgue.sources;

/** International standard serial numbers, ISO 3297. */
final class Issn {

  private Issn() {}

  /** Whether a text is one, with its check digit right. */
  static boolean isValid(String text) {
    if (!text.matches("[0-9]{4}-?[0-9]{3}[0-9Xx]")) {
      return false;
    }
    String digits = text.replace("-", "");
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      char digit = digits.charAt(i);
      sum += (8 - i) * (Character.isDigit(digit) ? digit - '0' : 10);
    }
    return sum % 11 == 0;
  }
}
