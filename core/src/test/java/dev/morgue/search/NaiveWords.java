package dev.morgue.search;

import dev.morgue.query.WordNode;
import dev.morgue.query.WordNode.GrammaticalNumber;
import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Says which words of a text a node of words means, and whether a whole value is meant. */
final class NaiveWords {

  /** The plurals among the words of {@link TinyArticles} and {@link RandomArticles}. */
  private static final Map<String, String> SINGULARS =
      Map.of("tides", "tide", "banks", "bank", "cities", "city");

  private static final Map<String, Pattern> PATTERNS = new HashMap<>();

  private NaiveWords() {}

  /** A typed word beside the word it is compared with. */
  private interface Same extends BiPredicate<NaiveText.Token, NaiveText.Token> {}

  static Set<Long> places(WordNode node, List<NaiveText.Token> held) {
    return switch (node) {
      case WordNode.Word w -> bare(w.text(), held);
      case WordNode.PlainPhrase p -> bare(p.text(), held);
      case WordNode.Phrase p -> runs(p.text(), held, (a, b) -> a.form().equals(b.form()));
      case WordNode.Exact e -> runs(e.text(), held, (a, b) -> a.printed().equals(b.printed()));
      case WordNode.Cased c ->
          runs(c.text(), held, (a, b) -> a.form().equals(b.form()) && isCased(c, b.printed()));
      case WordNode.InNumber n -> inNumber(n, held);
      case WordNode.SloppyPhrase s -> sloppy(s, held);
      case WordNode.Prefix p -> fitting(held, form -> form.startsWith(WordForms.fold(p.stem())));
      case WordNode.Wildcard w -> fitting(held, pattern(w)::matches);
      case WordNode.Regex r -> fitting(held, form -> regex(r.pattern(), form));
      case WordNode.Fuzzy f ->
          fitting(held, form -> edits(WordForms.fold(f.word()), form) <= f.edits());
    };
  }

  /** Whether a value that is matched whole is meant. */
  static boolean isWhole(WordNode node, String value) {
    String folded = WordForms.fold(value);
    return switch (node) {
      case WordNode.Word w -> folded.equals(WordForms.fold(w.text()));
      case WordNode.PlainPhrase p -> folded.equals(WordForms.fold(p.text()));
      case WordNode.Phrase p -> folded.equals(WordForms.fold(p.text()));
      case WordNode.Exact e -> folded.equals(WordForms.fold(e.text()));
      case WordNode.Cased c -> folded.equals(WordForms.fold(c.text()));
      case WordNode.InNumber n -> folded.equals(WordForms.fold(n.text()));
      case WordNode.SloppyPhrase s -> folded.equals(WordForms.fold(s.text()));
      case WordNode.Prefix p -> folded.startsWith(WordForms.fold(p.stem()));
      case WordNode.Wildcard w -> pattern(w).matches(folded);
      case WordNode.Regex r -> regex(r.pattern(), folded);
      case WordNode.Fuzzy f -> edits(WordForms.fold(f.word()), folded) <= f.edits();
    };
  }

  private static Set<Long> bare(String typed, List<NaiveText.Token> held) {
    Set<Long> places = new TreeSet<>(runs(typed, held, NaiveWords::isAlike));
    List<NaiveText.Token> words = NaiveText.of(List.of(typed)).tokens();
    if (words.size() > 1 && typed.strip().indexOf(' ') < 0) {
      String joined = joined(words);
      for (NaiveText.Token token : held) {
        if (singular(token).equals(joined) || singularOf(token.joined()).equals(joined)) {
          places.add(1L << token.position());
        }
      }
    }
    return places;
  }

  /** The joined form of a hyphenated word stands at its first part. */
  private static boolean isAlike(NaiveText.Token typed, NaiveText.Token held) {
    return singular(typed).equals(singular(held))
        || singular(typed).equals(singularOf(held.joined()));
  }

  private static String joined(List<NaiveText.Token> words) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.form()));
    return singularOf(joined.toString());
  }

  private static String singular(NaiveText.Token token) {
    return singularOf(token.form());
  }

  private static String singularOf(String form) {
    if (form.startsWith("anti") && form.length() > 4) {
      return "anti" + singularOf(form.substring(4));
    }
    return SINGULARS.getOrDefault(form, form);
  }

  /** Only the last part of a hyphenated word is in a number. */
  private static Set<Long> inNumber(WordNode.InNumber node, List<NaiveText.Token> held) {
    int last = NaiveText.of(List.of(node.text())).tokens().size() - 1;
    boolean wanted = node.number() == GrammaticalNumber.PLURAL;
    return runs(
        node.text(),
        held,
        (a, b) ->
            a.position() < last
                ? a.form().equals(b.form())
                : singular(a).equals(singular(b)) && wanted != singular(b).equals(b.form()));
  }

  private static boolean isCased(WordNode.Cased cased, String printed) {
    boolean capital = printed.chars().anyMatch(Character::isUpperCase);
    boolean small = printed.replaceFirst("'s$", "").chars().anyMatch(Character::isLowerCase);
    return switch (cased.lettering()) {
      case CAPS -> capital;
      case ALLCAPS -> capital && !small;
      case NOCAPS -> !capital;
    };
  }

  private static Set<Long> runs(String typed, List<NaiveText.Token> held, Same same) {
    List<NaiveText.Token> words = NaiveText.of(List.of(typed)).tokens();
    Set<Long> places = new TreeSet<>();
    for (int at = 0; at + words.size() <= held.size(); at++) {
      long place = 0;
      boolean all = true;
      for (int i = 0; i < words.size(); i++) {
        NaiveText.Token token = held.get(at + i);
        all &= same.test(words.get(i), token);
        all &= token.position() == held.get(at).position() + i;
        place |= 1L << token.position();
      }
      if (all) {
        places.add(place);
      }
    }
    return places;
  }

  private static Set<Long> sloppy(WordNode.SloppyPhrase sloppy, List<NaiveText.Token> held) {
    List<NaiveText.Token> words = NaiveText.of(List.of(sloppy.text())).tokens();
    List<List<Integer>> chosen = new ArrayList<>(List.of(List.of()));
    for (NaiveText.Token word : words) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> positions : chosen) {
        for (NaiveText.Token token : held) {
          if (token.form().equals(word.form()) && !positions.contains(token.position())) {
            List<Integer> more = new ArrayList<>(positions);
            more.add(token.position());
            longer.add(more);
          }
        }
      }
      chosen = longer;
    }
    Set<Long> places = new TreeSet<>();
    for (List<Integer> positions : chosen) {
      long place = 0;
      int least = Integer.MAX_VALUE;
      int greatest = Integer.MIN_VALUE;
      for (int i = 0; i < positions.size(); i++) {
        place |= 1L << positions.get(i);
        least = Math.min(least, positions.get(i) - i);
        greatest = Math.max(greatest, positions.get(i) - i);
      }
      if (greatest - least <= sloppy.slop()) {
        places.add(place);
      }
    }
    return places;
  }

  private static Set<Long> fitting(
      List<NaiveText.Token> held, java.util.function.Predicate<String> test) {
    Set<Long> places = new TreeSet<>();
    for (NaiveText.Token token : held) {
      if (test.test(token.form())) {
        places.add(1L << token.position());
      }
    }
    return places;
  }

  /** Matches letter by letter, trying every length for an asterisk. */
  private record Letters(String pattern) {
    boolean matches(String word) {
      return matches(0, word, 0);
    }

    private boolean matches(int p, String word, int w) {
      if (p == pattern.length()) {
        return w == word.length();
      }
      char c = pattern.charAt(p);
      if (c == '*') {
        return matches(p + 1, word, w) || (w < word.length() && matches(p, word, w + 1));
      }
      return w < word.length() && (c == '?' || c == word.charAt(w)) && matches(p + 1, word, w + 1);
    }
  }

  private static Letters pattern(WordNode.Wildcard wildcard) {
    return new Letters(WordForms.fold(wildcard.pattern()));
  }

  private static boolean regex(String pattern, String word) {
    return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(word).matches();
  }

  /** The least number of edits, a swap of neighbours being one (optimal string alignment). */
  private static int edits(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        least[i][j] = Math.min(least[i - 1][j] + 1, least[i][j - 1] + 1);
        least[i][j] = Math.min(least[i][j], least[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
        }
      }
    }
    return least[a.length()][b.length()];
  }
}
