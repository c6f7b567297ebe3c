package dev.morgue.tagging.document;

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
    return Lists.ALL.has(word, bit());
  }

  /** Stands for the list in numbers that stand for several. */
  long bit() {
    return 1L << ordinal();
  }

  private static final class Lists {
    static final ListedWords ALL = new ListedWords();
  }
}
