package dev.morgue.tagging.quotes;

import dev.morgue.Name;
import dev.morgue.tagging.quotes.Token.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether people of an article are men or women, as far as titles, nouns and given names say. */
final class Genders {

  private static final int TITLE = 2;

  /** More than 0 for a woman, less for a man. */
  private final Map<Integer, Integer> female = new HashMap<>();

  Genders(List<Name> names) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).filedAs().toLowerCase(Locale.ROOT);
      String given = name.split("[ -]", -1)[0];
      boolean man = SpeechWords.MALE_NAME.has(given);
      boolean woman = SpeechWords.FEMALE_NAME.has(given);
      if (man != woman) {
        add(i, woman, 1);
      }
    }
  }

  private void add(int name, boolean woman, int weight) {
    female.merge(name, woman ? weight : -weight, Integer::sum);
  }

  /** Learns from what stands beside the names of a paragraph: Mrs. Doe; Jane Doe, an actress. */
  void read(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.PERSON)) {
        int name = tokens.get(i).number();
        boolean put = i > 1 && tokens.get(i - 1).isMark(",");
        learn(tokens, put ? i - 2 : i - 1, name);
        if (i + 3 < tokens.size() && tokens.get(i + 1).isMark(",")) {
          boolean determined = tokens.get(i + 2).is(SpeechWords.DETERMINER);
          learn(tokens, determined ? i + 3 : i + 2, name);
        }
      }
    }
  }

  private void learn(List<Token> tokens, int at, int name) {
    if (at >= 0 && at < tokens.size() && tokens.get(at).is(Kind.WORD)) {
      String word = tokens.get(at).word();
      boolean woman = SpeechWords.FEMALE.has(word);
      if (woman || SpeechWords.MALE.has(word)) {
        add(name, woman, TITLE);
      }
    }
  }

  /** Whether a person is certainly of a gender. */
  boolean isSurely(int name, boolean woman) {
    int sum = female.getOrDefault(name, 0);
    return woman ? sum > 0 : sum < 0;
  }

  /** Whether nothing says that a person is not of a gender. */
  boolean isPerhaps(int name, boolean woman) {
    return !isSurely(name, !woman);
  }
}
