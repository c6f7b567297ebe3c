package dev.morgue.names;

import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds pairs among the names of organisations and places that may be one's: the same words but for
 * punctuation, "the", "and" and the form of a company; and initials beside what they may stand for.
 * Other likeness says little there: the Bank of England is not the Bank of Ireland.
 */
public final class TitlePairs {

  /** Short of {@link NameMatch.Verdict#SAME}: a search takes neither for the other. */
  private static final NameMatch ALIKE = NameMatch.of(0.89);

  private static final NameMatch INITIALS = NameMatch.of(0.7);

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
    Map<String, Integer> firstOfInitials = new HashMap<>();
    List<Integer> abbreviated = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      String key = key(names.get(name));
      Integer first = key.isEmpty() ? null : firstOfWords.putIfAbsent(key, name);
      if (first != null) {
        sink.pair(first, name, ALIKE);
        continue;
      }
      String bare = names.get(name).replace(".", "");
      if (ABBREVIATION.matcher(bare).matches()) {
        abbreviated.add(name);
      } else {
        firstOfInitials.putIfAbsent(initials(names.get(name)), name);
      }
    }
    for (int name : abbreviated) {
      Integer whole = firstOfInitials.get(names.get(name).replace(".", ""));
      if (whole != null) {
        sink.pair(Math.min(whole, name), Math.max(whole, name), INITIALS);
      }
    }
  }

  /** In what two such names are alike. */
  public static List<String> likeness(String one, String other) {
    return key(one).equals(key(other))
        ? List.of("the same words")
        : one.length() < other.length()
            ? List.of(one + " may be short for " + other)
            : List.of(other + " may be short for " + one);
  }

  /** The words that tell names apart, folded, without a space between them. */
  private static String key(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NOT_WORD.split(WordForms.fold(name), -1)) {
      if (!word.isEmpty() && !LEFT_OUT.contains(word)) {
        words.add(word);
      }
    }
    while (words.size() > 1 && FORMS.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join("", words);
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
