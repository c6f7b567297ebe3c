package dev.morgue.bench.news;

/**
 * Somebody in the news.
 *
 * @param first given name, and a middle initial where there is one
 * @param last family name, without Jr.
 * @param suffix {@code " Jr."}, {@code " III"} or empty
 * @param title what stands before the full name at the first mention ({@code Sen.}), or empty
 */
record Person(String first, String last, String suffix, boolean woman, String title) {

  /** As an index of names gives it, without title. */
  String full() {
    return first + " " + last + suffix;
  }

  String pronoun() {
    return woman ? "she" : "he";
  }

  String possessive() {
    return woman ? "her" : "his";
  }
}
