package dev.morgue.names;

/** Slips of the keyboard. */
final class Slips {

  private Slips() {}

  /** Whether one letter more, less or other, or two letters swapped, make one word the other. */
  static boolean isOne(String one, String other) {
    int limit = Math.min(one.length(), other.length());
    int front = 0;
    while (front < limit && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < limit - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    String a = one.substring(front, one.length() - back);
    String b = other.substring(front, other.length() - back);
    boolean swapped =
        a.length() == 2
            && b.length() == 2
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swapped || Math.max(a.length(), b.length()) <= 1;
  }
}
