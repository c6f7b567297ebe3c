package dev.morgue.names;

import dev.morgue.text.EnglishPlurals;
import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs among the names of organisations and places that may be one's: the same words but for
 * punctuation, "the", "and" and the form of a company; singular and plural; a party and its
 * members; and initials or the beginnings of words beside what they may stand for. Other likeness
 * says little there: the Bank of England is not the Bank of Ireland.
 */
public final class TitlePairs {

  /** Short of {@link NameMatch.Verdict#SAME}: a search takes neither for the other. */
  private static final NameMatch ALIKE = NameMatch.of(0.89);

  private static final NameMatch NUMBER = NameMatch.of(0.8);

  private static final NameMatch SHORT = NameMatch.of(0.7);

  /** Beginnings of words have so many letters at least. */
  private static final int BEGINNING = 3;

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,6}");

  private static final Set<String> LEFT_OUT = Set.of("the", "and");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "on", "in", "to", "de");

  private static final Set<String> FORMS =
      Set.of(
          ("inc incorporated ltd limited plc corp corporation co company llc lp ag gmbh sa nv ab"
                  + " spa")
              .split(" ", -1));

  private TitlePairs() {}

  /**
   * Finds pairs; each comes once.
   *
   * @param names distinct names, the most important first; of names that are alike each is paired
   *     with the first
   */
  public static void find(List<String> names, NamePairs.Sink sink) {
    Map<String, Integer> firstOfWords = new HashMap<>();
    List<Integer> distinct = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      String key = String.join("", words(names.get(name)));
      Integer first = key.isEmpty() ? null : firstOfWords.putIfAbsent(key, name);
      if (first != null) {
        sink.pair(first, name, ALIKE);
      } else {
        distinct.add(name);
      }
    }
    Set<Long> paired = new HashSet<>();
    NamePairs.Sink once =
        (one, other, match) -> {
          if (paired.add(((long) one << Integer.SIZE) + other)) {
            sink.pair(one, other, match);
          }
        };
    List<Integer> apart = inOneNumber(names, distinct, once);
    byInitials(names, apart, once);
    byMembers(names, distinct, once);
    byBeginnings(names, apart, once);
  }

  /** Pairs singular and plural; the names that are no other's. */
  private static List<Integer> inOneNumber(
      List<String> names, List<Integer> distinct, NamePairs.Sink sink) {
    Map<String, Integer> first = new HashMap<>();
    List<Integer> apart = new ArrayList<>();
    for (int name : distinct) {
      String key = String.join("", singular(names.get(name)));
      Integer other = key.isEmpty() ? null : first.putIfAbsent(key, name);
      if (other == null) {
        apart.add(name);
      } else {
        sink.pair(other, name, NUMBER);
      }
    }
    return apart;
  }

  private static void byInitials(List<String> names, List<Integer> distinct, NamePairs.Sink sink) {
    Map<String, Integer> first = new HashMap<>();
    List<Integer> abbreviated = new ArrayList<>();
    for (int name : distinct) {
      if (ABBREVIATION.matcher(names.get(name).replace(".", "")).matches()) {
        abbreviated.add(name);
      } else {
        first.putIfAbsent(initials(names.get(name)), name);
      }
    }
    for (int name : abbreviated) {
      pair(first.get(names.get(name).replace(".", "")), name, sink);
    }
  }

  /** Conservatives, Conservative Party. */
  private static void byMembers(List<String> names, List<Integer> distinct, NamePairs.Sink sink) {
    Map<String, Integer> first = new HashMap<>();
    distinct.forEach(name -> first.putIfAbsent(String.join("", words(names.get(name))), name));
    for (int name : distinct) {
      List<String> words = words(names.get(name));
      if (words.size() > 1 && words.getLast().equals("party")) {
        pair(first.get(String.join("", words.subList(0, words.size() - 1)) + "s"), name, sink);
      }
    }
  }

  private static void pair(@Nullable Integer one, int other, NamePairs.Sink sink) {
    if (one != null) {
      sink.pair(Math.min(one, other), Math.max(one, other), SHORT);
    }
  }

  /** Lib Dems, Liberal Democrats: the first that it may be short for. */
  private static void byBeginnings(
      List<String> names, List<Integer> distinct, NamePairs.Sink sink) {
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int name : distinct) {
      List<String> words = singular(names.get(name));
      if (words.size() < 2 || words.stream().anyMatch(word -> word.length() < BEGINNING)) {
        continue;
      }
      String key =
          words.stream().map(w -> w.substring(0, BEGINNING)).collect(Collectors.joining(" "));
      List<Integer> others = alike.computeIfAbsent(key, k -> new ArrayList<>(1));
      others.stream()
          .filter(other -> isShortOf(words, singular(names.get(other))))
          .findFirst()
          .ifPresent(other -> pair(other, name, sink));
      others.add(name);
    }
  }

  /** Whether each word of the one begins that of the other. */
  private static boolean isShortOf(List<String> one, List<String> other) {
    int letters = String.join("", one).length() - String.join("", other).length();
    List<String> shorter = letters < 0 ? one : other;
    List<String> longer = letters < 0 ? other : one;
    return letters != 0
        && IntStream.range(0, shorter.size())
            .allMatch(i -> longer.get(i).startsWith(shorter.get(i)));
  }

  /** In what two such names are alike. */
  public static List<String> likeness(String one, String other) {
    if (String.join("", words(one)).equals(String.join("", words(other)))) {
      return List.of("the same words");
    }
    if (String.join("", singular(one)).equals(String.join("", singular(other)))) {
      return List.of("singular and plural");
    }
    return one.length() < other.length()
        ? List.of(one + " may be short for " + other)
        : List.of(other + " may be short for " + one);
  }

  /** The words of a name, each in the singular. */
  private static List<String> singular(String name) {
    return words(name).stream()
        .map(word -> {
          char[] letters = word.toCharArray();
          return new String(letters, 0, EnglishPlurals.singular(letters, letters.length));
        })
        .toList();
  }

  /** The words that tell names apart, folded. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NOT_WORD.split(WordForms.fold(name), -1)) {
      if (!word.isEmpty() && !LEFT_OUT.contains(word)) {
        words.add(word);
      }
    }
    while (words.size() > 1 && FORMS.contains(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  /** The first letters of three words or more, small ones left out; else nothing. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : NOT_WORD.split(name, -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        initials.append(word, 0, word.offsetByCodePoints(0, 1));
      }
    }
    return initials.length() < 3 ? "" : initials.toString();
  }
}
