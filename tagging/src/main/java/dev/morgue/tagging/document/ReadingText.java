package dev.morgue.tagging.document;

import dev.morgue.Article;
import dev.morgue.text.CharKinds;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An article's searched text as a tagger reads it best: lines that are printed in capitals, the
 * places that open reports among them, and headlines with a capital on every word are written like
 * running text. Every character keeps its place.
 *
 * @param printed the searched text
 * @param reading the same, in the letter case of running text
 * @param casing how running text writes the article's words
 * @param paragraphs in order
 * @param headlineEnd after the headline's last character
 */
record ReadingText(
    String printed, String reading, Casing casing, List<Span> paragraphs, int headlineEnd) {
  private static final int FEW_WORDS = 4;
  private static final int FEW_LETTERS = 6;
  private static final int LONG_WORD = 4;

  /** Copies the list. */
  ReadingText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Of an article. */
  static ReadingText of(Article article) {
    String text = article.searchedText();
    List<Span> paragraphs = SentenceSplitter.standard().paragraphs(text);
    Casing casing = new Casing();
    int head = headlineEnd(article);
    for (Span paragraph : paragraphs) {
      boolean body = paragraph.start() >= head;
      if (body && !isCapitals(text, paragraph.start(), paragraph.end())) {
        casing.count(text, paragraph.start(), paragraph.end());
      }
    }
    char[] reading = text.toCharArray();
    for (Span paragraph : paragraphs) {
      int start = paragraph.start();
      int end = paragraph.end();
      if (isCapitals(text, start, end)) {
        plain(reading, start, end, casing);
      } else if (start < head && isTitleCase(text, start, end)) {
        lower(reading, start, end, casing);
      }
      int dateline = Dateline.capitalsEnd(text, start, end);
      plain(reading, start, Math.max(start, dateline), casing);
    }
    return new ReadingText(text, String.valueOf(reading), casing, paragraphs, head);
  }

  private static int headlineEnd(Article article) {
    String headline = article.headline();
    return headline == null ? 0 : headline.length();
  }

  /** Whether there are letters enough and none of them is small. */
  private static boolean isCapitals(String text, int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (CharKinds.isLower(c)) {
        return false;
      }
      capitals += CharKinds.isUpper(c) ? 1 : 0;
    }
    return capitals > FEW_LETTERS;
  }

  /** Whether every long word has a capital, and there are a few. */
  private static boolean isTitleCase(String text, int from, int to) {
    int words = 0;
    int at = Letters.nextWord(text, from, to);
    while (at < to) {
      int end = Letters.wordEnd(text, at, to);
      if (end - at >= LONG_WORD && CharKinds.isLower(text.charAt(at))) {
        return false;
      }
      words++;
      at = Letters.nextWord(text, end, to);
    }
    return words >= FEW_WORDS;
  }

  private static void plain(char[] text, int from, int to, Casing casing) {
    eachWord(text, from, to, casing::plain);
  }

  /** Takes the capital from words that running text never gives one. */
  private static void lower(char[] text, int from, int to, Casing casing) {
    eachWord(
        text, from, to, word -> casing.isLower(word) || Words.SMALL.has(word) ? small(word) : word);
  }

  private static String small(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  private static void eachWord(char[] text, int from, int to, UnaryOperator<String> written) {
    String before = String.valueOf(text, from, to - from);
    int at = Letters.nextWord(before, 0, before.length());
    while (at < before.length()) {
      int end = Letters.wordEnd(before, at, before.length());
      String word = before.substring(at, end);
      String now = written.apply(word);
      boolean first = at == 0 && CharKinds.isLetter(now.charAt(0));
      String put = first ? Character.toUpperCase(now.charAt(0)) + now.substring(1) : now;
      if (put.length() == word.length()) {
        put.getChars(0, put.length(), text, from + at);
      }
      at = Letters.nextWord(before, end, before.length());
    }
  }
}
