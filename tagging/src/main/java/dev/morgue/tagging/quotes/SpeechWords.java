package dev.morgue.tagging.quotes;

import dev.morgue.tagging.ListFile;
import java.util.Map;
import java.util.Set;

/** The lists of {@code speech.txt}; what each is for stands there. */
enum SpeechWords {
  BETWEEN,
  BE,
  OF,
  STRONG,
  JOINING,
  BELONGS,
  TELLING,
  SPEAKS_FOR,
  DETERMINER,
  MALE,
  FEMALE,
  MALE_NAME,
  FEMALE_NAME;

  /** Whether the list has a word that is in lower case. */
  boolean has(String word) {
    return Lists.OF.getOrDefault(this, Set.of()).contains(word);
  }

  private static final class Lists {
    static final Map<SpeechWords, Set<String>> OF = ListFile.read(SpeechWords.class, "speech.txt");
  }
}
