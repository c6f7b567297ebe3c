package dev.morgue.index;

import dev.morgue.text.EnglishPlurals;
import dev.morgue.text.WordScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a typed word or quoted phrase looks for: consecutive slots, each with the terms of a text
 * field that may stand there, and single terms that may stand for the whole.
 *
 * <p>The same scanner cuts what is typed and what is indexed. Immutable, thread-safe.
 *
 * @param slots the words in order; empty when nothing typed is a word
 * @param joined terms that stand for all slots together, for a typed hyphenated word; else empty
 */
public record QueryWords(List<Slot> slots, List<String> joined) {
  private static final List<String> POSSESSIVES = List.of("", "'s", "'S");

  /** Copies the lists. */
  public QueryWords {
    slots = List.copyOf(slots);
    joined = List.copyOf(joined);
  }

  /**
   * One position of the text and the terms of which any may stand there.
   *
   * @param gap positions after the slot before, 1 but where a paragraph was typed; 1 for the first
   * @param terms at least one, each once
   */
  public record Slot(int gap, List<String> terms) {
    /** Copies the list. */
    public Slot {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A word typed without quotes: the form of each word with its regular English singular and
   * plural, and the joined form of a hyphenated word.
   *
   * <ul>
   *   <li>{@code universities}, {@code university}: each other, possessives, any case and accents;
   *   <li>{@code anti-corruption}: the two words, and anticorruption;
   *   <li>{@code U.S.}: see {@link #quoted};
   *   <li>{@code l'Europe}: Europe. The article is left out where it is typed in lower case,
   *       D'Amato and L'Oréal stay two words.
   * </ul>
   *
   * <p>The plural of a typed singular is found in text that was indexed with English forms; the
   * singular of a typed plural in all text.
   */
  public static QueryWords bare(String typed) {
    return bare(typed, true);
  }

  /** As {@link #bare(String)}; without the English plural rule where it does not apply. */
  public static QueryWords bare(String typed, boolean englishForms) {
    WordScanner words = new WordScanner();
    words.reset(typed);
    List<Slot> slots = new ArrayList<>();
    Set<String> joined = new LinkedHashSet<>();
    int whole = 0;
    while (words.next()) {
      if (words.count() == 1 && words.isJoined()) {
        whole = words.joinedWords();
        addForms(joined, words.joined(), false, englishForms);
      }
      if (!isArticle(words)) {
        slots.add(new Slot(slots.isEmpty() ? 1 : words.gap(), terms(words, true, englishForms)));
      }
    }
    return new QueryWords(slots, whole == words.count() ? List.copyOf(joined) : List.of());
  }

  /**
   * Words inside quotes: their forms only, so neither plurals nor joined words; still without
   * regard to case, accents and possessives. A dotted acronym ({@code U.S.}) looks for what is
   * printed as an acronym, with dots or in capitals, so not for "us"; a sum ({@code $100}) for that
   * currency.
   */
  public static QueryWords quoted(String typed) {
    WordScanner words = new WordScanner();
    words.reset(typed);
    List<Slot> slots = new ArrayList<>();
    while (words.next()) {
      slots.add(new Slot(words.gap(), terms(words, false, false)));
    }
    return new QueryWords(slots, List.of());
  }

  private static boolean isArticle(WordScanner words) {
    return words.count() == 1
        && words.isElided()
        && !words.isPrintedApart()
        && !words.form().equals("d");
  }

  private static List<String> terms(WordScanner words, boolean variants, boolean englishForms) {
    String form = words.form();
    if (words.isAcronym()) {
      return acronym(form, words.printed());
    }
    if (!words.currencies().isEmpty() && !words.isCurrencyApart()) {
      return List.of(WordTerms.money(words.currencies().getLast(), form));
    }
    if (!variants || words.isCharacter()) {
      return List.of(form);
    }
    Set<String> terms = new LinkedHashSet<>();
    addForms(terms, form, englishForms && words.isPluralOfCapitals(), englishForms);
    return List.copyOf(terms);
  }

  private static void addForms(
      Set<String> terms, String form, boolean pluralOfCapitals, boolean englishForms) {
    terms.add(form);
    terms.add(WordTerms.variant(form));
    char[] letters = form.toCharArray();
    int length = letters.length;
    if (pluralOfCapitals) {
      length--;
    } else if (englishForms) {
      length = EnglishPlurals.singular(letters, length);
    }
    String singular = new String(letters, 0, length);
    terms.add(singular);
    terms.add(WordTerms.variant(singular));
  }

  private static List<String> acronym(String form, String printed) {
    String letters = printed.replace(".", "");
    if (letters.endsWith("'s") || letters.endsWith("'S")) {
      letters = letters.substring(0, letters.length() - 2);
    }
    Set<String> terms = new LinkedHashSet<>();
    String upper = letters.toUpperCase(Locale.ROOT);
    for (String possessive : POSSESSIVES) {
      terms.add(WordTerms.printed(form, upper + possessive));
      for (String cased : List.of(upper, letters.toLowerCase(Locale.ROOT))) {
        String dotted = dotted(cased);
        terms.add(WordTerms.printed(form, dotted + possessive));
        terms.add(WordTerms.printed(form, dotted + "." + possessive));
      }
    }
    return List.copyOf(terms);
  }

  private static String dotted(String letters) {
    return letters.codePoints().mapToObj(Character::toString).collect(Collectors.joining("."));
  }
}
