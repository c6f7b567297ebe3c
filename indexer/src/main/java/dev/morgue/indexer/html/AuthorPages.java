package dev.morgue.indexer.html;

import java.util.regex.Pattern;

/** Tells by its address whether a page is an author's. */
final class AuthorPages {

  /** The names of the places in the pattern: most addresses have none of them for a step. */
  private static final NameTable<Boolean> PLACES = new NameTable<>(false);

  static {
    for (String name :
        ("author authors autor autoren autores autorin auteur auteurs profil profils profile profiles"
                + " people person staff journalist journalists writer writers contributor"
                + " contributors by team newsteam redaktion firma firmas autore producers u users"
                + " userprofile members columnist columnists columnista columnistas reporter"
                + " reporters redakteur redakteure expert experten experts expertos")
            .split(" ", -1)) {
      PLACES.put(name, true);
    }
  }

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
    return hasStep(href) && ADDRESS.matcher(href).find();
  }

  /** Whether a step of the address is called as such places are. */
  private static boolean hasStep(String href) {
    int slash = href.indexOf('/');
    while (slash >= 0) {
      int next = href.indexOf('/', slash + 1);
      int length = next - slash - 1;
      if (length > 0 && length <= LONGEST_STEP && PLACES.get(href, slash + 1, next)) {
        return true;
      }
      slash = next;
    }
    return false;
  }
}
