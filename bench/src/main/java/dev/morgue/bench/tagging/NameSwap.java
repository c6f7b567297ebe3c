package dev.morgue.bench.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Copies of tagged sentences in which other people meet in other places: names are exchanged for
 * ones of the same kind and shape, of one people in each sentence. What stands around names is then
 * learned from all of it and not from the names that happen to be there. The same seed gives the
 * same copies. Not thread-safe.
 */
final class NameSwap {
  private static final double GIVEN_ALONE = 0.3;
  private static final double SAME_PLACE = 0.3;

  private final NameStock stock;
  private final Random dice;
  private final PersonNames people;

  NameSwap(NameStock stock, Random dice) {
    this.stock = stock;
    this.dice = dice;
    this.people = new PersonNames(dice);
  }

  /** The copy; has no other names than the sentence, or as many. */
  BioSentence copy(BioSentence sentence) {
    NameStock.Custom custom = stock.custom(dice);
    Map<String, String> before = new HashMap<>();
    List<String> tokens = new ArrayList<>();
    List<TokenSpan> names = new ArrayList<>();
    int at = 0;
    for (TokenSpan name : sentence.names()) {
      tokens.addAll(sentence.tokens().subList(at, name.first()));
      int first = tokens.size();
      tokens.addAll(
          exchange(
              sentence.tokens().subList(name.first(), name.end()), name.kind(), custom, before));
      names.add(new TokenSpan(first, tokens.size(), name.kind()));
      at = name.end();
    }
    tokens.addAll(sentence.tokens().subList(at, sentence.tokens().size()));
    return new BioSentence(tokens, names);
  }

  private List<String> exchange(
      List<String> words, String kind, NameStock.Custom custom, Map<String, String> before) {
    String last = words.getLast();
    boolean plain = isName(words.getFirst()) && isName(last);
    boolean person = kind.equals("PER");
    if (!plain || !person && !(kind.equals("LOC") && dice.nextDouble() > SAME_PLACE)) {
      return words;
    }
    String name;
    if (!person) {
      name = before.computeIfAbsent(String.join(" ", words), old -> place(words, custom));
    } else if (words.size() == 1) {
      name = before.computeIfAbsent(last, old -> single(custom));
    } else {
      name = people.full(custom, before.computeIfAbsent(last, old -> people.surname(custom)));
    }
    boolean shouts = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
    return List.of((shouts && person ? name.toUpperCase(Locale.ROOT) : name).split(" ", -1));
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private String single(NameStock.Custom custom) {
    return dice.nextDouble() < GIVEN_ALONE ? people.given(custom) : people.surname(custom);
  }

  /** A country for a country, a river for a river; else a city or region. */
  private String place(List<String> words, NameStock.Custom custom) {
    String whole = String.join(" ", words);
    if (stock.has("country", whole)) {
      return stock.any("country", dice);
    }
    String other =
        dice.nextInt(3) == 0 ? NameStock.any(custom.surnames(), dice) : stock.any("city", dice);
    if (words.size() == 1) {
      return stock.any("city", dice);
    }
    if (stock.has("feature", words.getLast())) {
      return other + " " + words.getLast();
    }
    return stock.has("landform", words.getFirst()) ? words.getFirst() + " " + other : other;
  }
}
