package dev.morgue.tagging.document;

import dev.morgue.tagging.ListFile;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of {@code words.txt}; what each is for stands there. */
enum Words {
  TITLE,
  REGNAL,
  GENERATION,
  PRONOUN,
  PARTICLE,
  NEVER_PERSON,
  STORM,
  PLACE_AFTER,
  NATIONALITY,
  LEGAL_FORM,
  FAMILY_FIRST,
  JOINED,
  SMALL,
  ARTICLE,
  SPEECH,
  FIRM,
  TRADE,
  FIRM_HAS,
  TRADED,
  THING,
  THING_HAS,
  PLAYED,
  KIN,
  NO_SURNAME,
  NO_GIVEN,
  HEADLINE_VERB,
  NAMESAKE,
  HOUSE,
  DESCRIPTION,
  POSITION,
  BODY;

  /** Whether the list has a word; letter case and a full stop at its end are nothing. */
  boolean has(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean stop = lower.length() > 1 && lower.endsWith(".");
    String bare = stop ? lower.substring(0, lower.length() - 1) : lower;
    return Lists.OF.getOrDefault(this, Set.of()).contains(bare);
  }

  private static final class Lists {
    static final Map<Words, Set<String>> OF = ListFile.read(Words.class, "words.txt");
  }
}
