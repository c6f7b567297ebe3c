package dev.morgue.tagging.document;

import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a person's name, to be laid on those of another.
 *
 * @param words folded, without titles, full stops and generation
 * @param generation "jr", "sr", "iii"; empty where none is given
 */
record PersonWords(List<String> words, String generation) {

  /** Copies the list. */
  PersonWords {
    words = List.copyOf(words);
  }

  /** The printed words of a name, without its generation and a comma before that. */
  static List<String> of(String name) {
    return Written.of(name).words();
  }

  /** The same, unless it is known. */
  static List<String> cut(String name) {
    List<String> words = Letters.words(name.replace(",", ""));
    if (words.size() > 1 && Words.GENERATION.has(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  /** "Jane Doe Jr" as "Jane Doe Jr.": the same person, however an article prints it. */
  static String withStop(String name) {
    return name.endsWith(" Jr") || name.endsWith(" Sr") ? name + "." : name;
  }

  /** Of a whole name. */
  static PersonWords read(String name) {
    return Written.of(name).person();
  }

  /** The same, unless it is known. */
  static PersonWords readAnew(String name) {
    List<String> printed = of(name);
    boolean titled = printed.size() == 2 && Words.REGNAL.has(printed.getFirst());
    List<String> words = new ArrayList<>();
    for (String word : printed.subList(titled ? 1 : 0, printed.size())) {
      String folded = WordForms.fold(word).replace(".", "").replace('’', '\'');
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    String last = Found.key(name.substring(name.lastIndexOf(' ') + 1));
    boolean more = name.indexOf(' ') > 0 && Words.GENERATION.has(last);
    return new PersonWords(words.isEmpty() ? List.of(Found.key(name)) : words, more ? last : "");
  }

  String last() {
    return words.getLast();
  }

  boolean isFull() {
    return words.size() > 1;
  }

  /** How many words are more than an initial. */
  int spelled() {
    int spelled = 0;
    for (String word : words) {
      spelled += word.length() > 1 ? 1 : 0;
    }
    return spelled;
  }

  /**
   * Whether this may be a shorter form of a longer name: its words stand in that one in the same
   * order, initials for words that begin with them, and the family name among them.
   */
  boolean isShorterFormOf(PersonWords full) {
    if (words.size() > 1 && !generation.equals(full.generation)) {
      return false; // Donald Trump is not Donald Trump Jr.
    }
    int at = 0;
    boolean spelled = false;
    boolean initials = hasInitial(words);
    for (String word : words) {
      while (at < full.words.size() && !stands(word, full.words.get(at))) {
        if (initials && full.words.get(at).length() == 1) {
          return false; // George W. Bush is not George H. W. Bush
        }
        at++;
      }
      if (at == full.words.size()) {
        return false;
      }
      spelled |= word.length() > 1;
      at++;
    }
    // Raúl Quispe is Raúl Quispe Mamani; who is only George is not George W.
    return spelled && (words.size() == 1 || at == full.words.size() || full.spelled() > 2);
  }

  /** Whether an initial stands behind the first word. */
  private static boolean hasInitial(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).length() == 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String word, String full) {
    boolean initial = word.length() == 1 || full.length() == 1;
    return initial ? word.charAt(0) == full.charAt(0) : word.equals(full);
  }
}
