package dev.morgue.text;

import java.util.ArrayList;
import java.util.List;

/** What a scanner finds in a text. */
final class ScannedWords {

  private ScannedWords() {}

  /** A scanner before the first word of a text. */
  static WordScanner scan(CharSequence text) {
    WordScanner words = new WordScanner();
    words.reset(text);
    return words;
  }

  /** The forms of a text's words. */
  static List<String> forms(String text) {
    List<String> forms = new ArrayList<>();
    WordScanner words = scan(text);
    while (words.next()) {
      forms.add(words.form());
    }
    return forms;
  }
}
