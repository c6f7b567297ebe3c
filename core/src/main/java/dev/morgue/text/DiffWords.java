package dev.morgue.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into what is compared: words with the signs that stick to them, paragraphs' ends. */
final class DiffWords {

  /** Stands for the end of a paragraph. */
  static final String PARAGRAPH = "\n\n";

  private DiffWords() {}

  /** The paragraphs, each with single spaces, without empty ones. */
  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String part : text.split("\\R\\s*\\R", -1)) {
      String words = part.replaceAll("\\s+", " ").strip();
      if (!words.isEmpty()) {
        paragraphs.add(words);
      }
    }
    return paragraphs;
  }

  /** The words of some paragraphs, each of which ends with {@link #PARAGRAPH}. */
  static List<String> of(List<String> paragraphs) {
    List<String> words = new ArrayList<>();
    for (String paragraph : paragraphs) {
      words.addAll(List.of(paragraph.split(" ", -1)));
      words.add(PARAGRAPH);
    }
    return words;
  }

  /** The words with spaces between them; no space beside the end of a paragraph. */
  static String joined(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      boolean spaced =
          !text.isEmpty() && !word.equals(PARAGRAPH) && text.charAt(text.length() - 1) != '\n';
      text.append(spaced ? " " : "").append(word);
    }
    return text.toString();
  }
}
