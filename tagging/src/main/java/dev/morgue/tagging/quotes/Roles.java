package dev.morgue.tagging.quotes;

import dev.morgue.tagging.quotes.Token.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people of an article are called beside their names: "the minister" is the one minister. */
final class Roles {

  private static final int SHORTEST = 4;
  private static final int LONGEST_APPOSITION = 7;

  private final Map<String, Set<Integer>> names = new HashMap<>();

  /** Learns from a paragraph: Finance Minister Jane Doe; Jane Doe, the finance minister. */
  void read(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.PERSON) && i > 0) {
        Token before = tokens.get(i - 1);
        learn(before.isMark(",") && i > 1 ? tokens.get(i - 2) : before, token.number());
      }
      if (token.is(Kind.PERSON) && i + 1 < tokens.size() && tokens.get(i + 1).isMark(",")) {
        apposition(tokens, i);
      }
      if (token.is(Kind.ORGANISATION) && i > 1 && tokens.get(i - 1).isWord("for")) {
        spokesman(tokens.get(i - 2), token.number());
      }
    }
  }

  private void apposition(List<Token> tokens, int person) {
    int i = person + 2;
    int end = Math.min(tokens.size(), person + LONGEST_APPOSITION);
    Token head = Token.STOP;
    while (i < end && tokens.get(i).is(Kind.WORD) && !tokens.get(i).is(SpeechWords.OF)) {
      if (tokens.get(i).isVerb() || tokens.get(i).is(SpeechWords.JOINING)) {
        return;
      }
      head = tokens.get(i);
      i++;
    }
    learn(head, tokens.get(person).number());
  }

  private void spokesman(Token noun, int organisation) {
    if (noun.is(SpeechWords.SPEAKS_FOR)) {
      learn(noun, organisation);
    }
  }

  private void learn(Token noun, int name) {
    boolean plain =
        noun.is(Kind.WORD)
            && noun.word().length() >= SHORTEST
            && !noun.isVerb()
            && !noun.isBetween()
            && !noun.is(SpeechWords.OF)
            && !noun.is(SpeechWords.JOINING);
    if (plain) {
      names.computeIfAbsent(noun.word(), word -> new HashSet<>()).add(name);
    }
  }

  /** The number of the one name that is called so; -1 if there is none or more than one. */
  int only(String noun) {
    Set<Integer> all = names.getOrDefault(noun, Set.of());
    return all.size() == 1 ? all.iterator().next() : -1;
  }
}
