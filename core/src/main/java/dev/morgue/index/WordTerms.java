package dev.morgue.index;

import dev.morgue.query.WordNode;

/**
 * The terms of a text field. Every word position has exactly one plain term, the form; the others
 * stand at the same position and carry a mark, a control character that no text can bring into a
 * word:
 *
 * <ul>
 *   <li>{@link #VARIANT} + singular: "banks" has the variant {@code bank}; and + joined word:
 *       "anti-corruption" has {@code anticorruption} at its first part;
 *   <li>form + {@link #PRINTED} + the word as printed, where that is another than the form: {@code
 *       us␂U.S.}; so the printed spellings of a form are its terms with one prefix;
 *   <li>{@link #MONEY} + currency + number: {@code $100}, {@code us$100}, {@code €600m}.
 * </ul>
 */
public final class WordTerms {
  /** Before the singular of a plural and before the joined form of a hyphenated word. */
  public static final char VARIANT = '\u0001';

  /** Between a form and the word as printed. */
  public static final char PRINTED = '\u0002';

  /** Before a currency and its number. */
  public static final char MONEY = '\u0003';

  private WordTerms() {}

  /** The term of a singular or joined form. */
  public static String variant(String form) {
    return VARIANT + form;
  }

  /** The term of a form that is printed as given. */
  public static String printed(String form, String surface) {
    return form + PRINTED + surface;
  }

  /** What all terms of a form that is printed otherwise start with. */
  public static String printedPrefix(String form) {
    return form + PRINTED;
  }

  /** The term of a sum: the currency as {@code WordScanner.currencies()} gives it, and the form. */
  public static String money(String currency, String form) {
    return MONEY + currency + form;
  }

  /** Whether a term is a plain form, so that it counts as a word. */
  public static boolean isForm(CharSequence term) {
    return term.chars().noneMatch(c -> c >= VARIANT && c <= MONEY);
  }

  /** What was typed for a node, signs that mean something aside. */
  static String typed(WordNode node) {
    return switch (node) {
      case WordNode.Word w -> w.text();
      case WordNode.PlainPhrase p -> p.text();
      case WordNode.InNumber n -> n.text();
      case WordNode.Phrase p -> p.text();
      case WordNode.SloppyPhrase s -> s.text();
      case WordNode.Exact e -> e.text();
      case WordNode.Cased c -> c.text();
      case WordNode.Prefix p -> p.stem();
      case WordNode.Wildcard w -> w.pattern();
      case WordNode.Fuzzy f -> f.word();
      case WordNode.Regex r -> r.pattern();
    };
  }
}
