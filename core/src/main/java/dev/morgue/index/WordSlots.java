package dev.morgue.index;

import dev.morgue.query.WordNode;
import dev.morgue.query.WordNode.GrammaticalNumber;
import dev.morgue.query.WordNode.Lettering;
import dev.morgue.text.EnglishPlurals;
import dev.morgue.text.WordScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;

/** Finds the terms of words that are printed in a certain way or fit a pattern, in one field. */
final class WordSlots {

  /** Told of a pattern that stands for more words than are searched. */
  interface Overflow {
    void tell(WordNode pattern, int words);
  }

  private final String field;
  private final Expansions expansions;
  private final Patterns patterns;
  private final Overflow overflow;

  WordSlots(String field, Expansions expansions, Patterns patterns, Overflow overflow) {
    this.field = field;
    this.expansions = expansions;
    this.patterns = patterns;
    this.overflow = overflow;
  }

  /** Words printed exactly so. */
  List<WordSlot> exactly(String text) throws IOException {
    List<WordSlot> slots = new ArrayList<>();
    WordScanner words = new WordScanner();
    words.reset(text);
    while (words.next()) {
      String form = words.form();
      boolean apart = words.isPrintedApart();
      slots.add(
          apart
              ? WordSlot.of(words.gap(), List.of(WordTerms.printed(form, words.printed())))
              : slot(words.gap(), form, printed(form, surface -> true)));
    }
    return slots;
  }

  private static WordSlot slot(int gap, String form, List<String> except) {
    return new WordSlot(gap, List.of(new BytesRef(form)), WordSlot.bytes(except));
  }

  /** The terms of a form's printed spellings that pass a test. */
  private List<String> printed(String form, Predicate<String> test) throws IOException {
    List<String> terms = new ArrayList<>();
    for (String surface : expansions.printed(field, form)) {
      if (test.test(surface)) {
        terms.add(WordTerms.printed(form, surface));
      }
    }
    return terms;
  }

  /** Words with capitals or without. */
  List<WordSlot> cased(Lettering lettering, String text) throws IOException {
    List<WordSlot> slots = new ArrayList<>();
    WordScanner words = new WordScanner();
    words.reset(text);
    while (words.next()) {
      String form = words.form();
      slots.add(
          switch (lettering) {
            case CAPS -> WordSlot.of(words.gap(), printed(form, WordSlots::hasCapital));
            case ALLCAPS -> WordSlot.of(words.gap(), printed(form, WordSlots::isAllCapitals));
            case NOCAPS -> slot(words.gap(), form, printed(form, WordSlots::hasCapital));
          });
    }
    return slots;
  }

  private static boolean hasCapital(String printed) {
    return printed.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  private static boolean isAllCapitals(String printed) {
    String word = printed.endsWith("'s") ? printed.substring(0, printed.length() - 2) : printed;
    return hasCapital(word) && word.codePoints().noneMatch(Character::isLowerCase);
  }

  /** A word in one grammatical number; of several parts, the last one is. */
  List<WordSlot> inNumber(GrammaticalNumber number, String text) throws IOException {
    List<WordSlot> slots = new ArrayList<>();
    WordScanner words = new WordScanner();
    words.reset(text);
    String singular = "";
    while (words.next()) {
      String form = words.form();
      slots.add(WordSlot.of(words.gap(), List.of(form)));
      singular = words.isPluralOfCapitals() ? form.substring(0, form.length() - 1) : singular(form);
    }
    int gap = slots.removeLast().gap();
    boolean one = number == GrammaticalNumber.SINGULAR;
    slots.add(WordSlot.of(gap, one ? List.of(singular) : plurals(singular)));
    return slots;
  }

  private static String singular(String form) {
    char[] letters = form.toCharArray();
    return new String(letters, 0, EnglishPlurals.singular(letters, letters.length));
  }

  /** The terms of the forms whose singular a form is. */
  private List<String> plurals(String form) throws IOException {
    Set<String> spelled = new LinkedHashSet<>(List.of(form + "s", form + "es", form + "zes"));
    if (form.endsWith("y")) {
      spelled.add(form.substring(0, form.length() - 1) + "ies");
    }
    List<String> plurals = new ArrayList<>();
    for (String each : spelled) {
      if (singular(each).equals(form)) {
        plurals.add(each);
      }
    }
    if (!plurals.contains(form + "s")) {
      // MPs is a plural as it is printed, mps is none
      String capitals = form.toUpperCase(Locale.ROOT) + "s";
      plurals.addAll(printed(form + "s", p -> p.equals(capitals) || p.equals(capitals + "'")));
    }
    return plurals;
  }

  /** Words that fit a pattern; a pattern with hyphens has one slot a part. */
  List<WordSlot> fitting(WordNode pattern) throws IOException {
    List<WordSlot> slots = new ArrayList<>();
    for (Automaton part : patterns.of(pattern)) {
      Expansions.Words words = expansions.words(field, part);
      if (words.all() > words.terms().size()) {
        overflow.tell(pattern, words.all());
      }
      slots.add(new WordSlot(1, words.terms(), List.of()));
    }
    return slots;
  }
}
