package dev.morgue.indexer.html;

import java.util.regex.Pattern;

/** Tells by its address whether a page is an author's. */
final class AuthorPages {

  private static final String[] WORDS = {
    "uthor",
    "utor",
    "uteur",
    "rofil",
    "eople",
    "erson",
    "taff",
    "ournalist",
    "riter",
    "ontributor",
    "/by/",
    "team",
    "edaktion",
    "irma",
    "roducer",
    "/u/",
    "/user",
    "/members/",
    "olumnist",
    "eporter",
    "edakteur",
    "xpert"
  };

  /** What the names of the places in the pattern begin with; the longest are "contributors". */
  private static final String FIRST_LETTERS = "apsjwcbtnrfmue";

  private static final int LONGEST_STEP = 12;

  /** Where sites keep their authors' pages. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)/(?:authors?|autor(?:en|es|in)?(?:/name)?|auteurs?|profile?s?|people|person|staff|journalists?|writers?"
              + "|contributors?|by|team|newsteam|redaktion|redaktion/autoren|firmas?|autore|producers|u|users|userprofile"
              + "|members|columnists?|columnistas?|reporters?|redakteure?|expert(?:en|s|os)?)/[^/?#]{3,80}/?(?:[?#].*)?$");

  private AuthorPages() {}

  /** Looks before the pattern does, which takes ten times as long. */
  static boolean is(String href) {
    if (!hasStep(href)) {
      return false;
    }
    for (String word : WORDS) {
      if (href.contains(word)) {
        return ADDRESS.matcher(href).find();
      }
    }
    return false;
  }

  /** Whether a step of the address is as long as the names of such places and begins like one. */
  private static boolean hasStep(String href) {
    int slash = href.indexOf('/');
    while (slash >= 0) {
      int next = href.indexOf('/', slash + 1);
      if (next - slash > 1
          && next - slash <= LONGEST_STEP + 1
          && FIRST_LETTERS.indexOf(href.charAt(slash + 1) | 0x20) >= 0) {
        return true;
      }
      slash = next;
    }
    return false;
  }
}
