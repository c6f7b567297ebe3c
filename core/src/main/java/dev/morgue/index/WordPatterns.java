package dev.morgue.index;

import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Automata over the forms of words: what begins so, fits a pattern, is spelled nearly so. Terms
 * that are stacked on forms hold characters below U+0020 and are never accepted.
 */
final class WordPatterns {

  /** A longer regular expression is refused. */
  static final int LONGEST_REGEX = 300;

  /** The product of the repetitions that a regular expression spells out, at most. */
  static final int MOST_REPETITIONS = 1_000;

  private static final Pattern REPETITION = Pattern.compile("\\{(\\d*),?(\\d*)}");

  private WordPatterns() {}

  /** Any letters or none. */
  private static Automaton anything() {
    return Operations.repeat(anyLetter());
  }

  private static Automaton anyLetter() {
    return Automata.makeCharRange(0x20, Character.MAX_CODE_POINT);
  }

  /** Words that begin so. */
  static Automaton beginning(String form) {
    return Operations.determinize(
        Operations.concatenate(List.of(Automata.makeString(form), anything())),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /**
   * Words that fit a pattern of letters, {@code *} and {@code ?}; empty if it is too intricate to
   * be searched.
   */
  static Optional<Automaton> wildcard(String pattern) {
    List<Automaton> parts = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' || c == '?') {
        parts.add(Automata.makeString(WordForms.fold(letters)));
        letters.setLength(0);
        boolean again = c == '*' && i > 0 && pattern.charAt(i - 1) == '*';
        parts.add(again ? Automata.makeEmptyString() : c == '*' ? anything() : anyLetter());
      } else {
        letters.append(c);
      }
    }
    parts.add(Automata.makeString(WordForms.fold(letters)));
    return determinized(Operations.concatenate(parts));
  }

  /** Words at most so many edits away; a swap of neighbours counts as one. */
  static Automaton fuzzy(String form, int edits) {
    int[] letters = form.codePoints().toArray();
    LevenshteinAutomata spelled = new LevenshteinAutomata(letters, Character.MAX_CODE_POINT, true);
    return Operations.determinize(
        Operations.intersection(spelled.toAutomaton(edits), anything()), Integer.MAX_VALUE);
  }

  /**
   * Words that match a regular expression of Lucene's plain syntax; empty if it is too intricate to
   * be searched.
   *
   * @throws IllegalArgumentException if it cannot be read, or is longer or repeats more than is
   *     searched, with a message for the writer
   */
  static Optional<Automaton> regex(String pattern) {
    if (pattern.length() > LONGEST_REGEX) {
      throw new IllegalArgumentException(
          "it has more than " + LONGEST_REGEX + " characters; take a shorter one");
    }
    long repetitions = 1;
    Matcher repetition = REPETITION.matcher(pattern);
    while (repetition.find()) {
      repetitions *=
          Math.max(1, Math.max(number(repetition.group(1)), number(repetition.group(2))));
      if (repetitions > MOST_REPETITIONS) {
        throw new IllegalArgumentException(
            "it repeats more than " + MOST_REPETITIONS + " times; take smaller numbers in {}");
      }
    }
    String unslashed = pattern.replace("\\/", "/");
    Automaton matching = new RegExp(unslashed, RegExp.NONE, RegExp.CASE_INSENSITIVE).toAutomaton();
    return determinized(matching)
        .flatMap(words -> determinized(Operations.intersection(words, anything())));
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : digits.length() > 4 ? 10_000 : Integer.parseInt(digits);
  }

  private static Optional<Automaton> determinized(Automaton automaton) {
    try {
      return Optional.of(
          Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    } catch (TooComplexToDeterminizeException e) {
      return Optional.empty();
    }
  }
}
