package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import dev.morgue.text.WordScanner;
import java.util.ArrayList;
import java.util.List;

/** The words of one field of an article with where they stand, as plain reading sees them. */
record NaiveText(List<Token> tokens) {

  /**
   * One word.
   *
   * @param position words before it, and one for each paragraph or value that began since the first
   * @param form folded
   * @param printed as in the text
   * @param joined the forms of a hyphenated word without hyphens, at its first part; else empty
   * @param zone headline, deck, body or caption; TEXT in other fields
   * @param lead whether it stands in the body's first two paragraphs
   */
  record Token(
      int position,
      String form,
      String printed,
      String joined,
      int start,
      int end,
      NewsField zone,
      boolean lead,
      int sentence,
      int paragraph) {}

  /** The one searched text. */
  static NaiveText of(Article article) {
    NaiveText text = new NaiveText(new ArrayList<>());
    String headline = article.headline();
    int at = text.part(headline == null ? "" : headline, NewsField.HEADLINE, 0, 0);
    String deck = article.deck();
    at = text.part(deck == null ? "" : deck, NewsField.DECK, at, 0);
    int paragraph = 0;
    for (String each : article.body().split("\n\n", -1)) {
      at = text.part(each, NewsField.BODY, at, ++paragraph);
    }
    for (String caption : article.captions()) {
      at = text.part(caption, NewsField.CAPTION, at, 0);
    }
    return text;
  }

  /** Adds one paragraph; returns where the next one begins. */
  private int part(String part, NewsField zone, int at, int paragraphOfBody) {
    if (part.isEmpty()) {
      return at;
    }
    List<Span> sentences = SentenceSplitter.standard().sentences(part);
    int paragraphs = tokens.isEmpty() ? 0 : tokens.getLast().paragraph() + 1;
    int before = tokens.isEmpty() ? 0 : tokens.getLast().sentence() + 1;
    int position = tokens.isEmpty() ? -1 : tokens.getLast().position() + 1;
    WordScanner words = new WordScanner();
    words.reset(part);
    while (words.next()) {
      int sentence = 0;
      while (sentences.get(sentence).end() <= words.start()) {
        sentence++;
      }
      tokens.add(
          new Token(
              ++position,
              words.form(),
              words.isPrintedApart() ? words.printed() : words.form(),
              words.isJoined() ? words.joined() : "",
              at + words.start(),
              at + words.end(),
              zone,
              zone == NewsField.BODY && paragraphOfBody <= 2,
              before + sentence,
              paragraphs));
    }
    return at + part.length() + 2;
  }

  /** Several values of another field. */
  static NaiveText of(List<String> values) {
    NaiveText text = new NaiveText(new ArrayList<>());
    values.forEach(value -> text.part(value, NewsField.TEXT, 0, 0));
    return text;
  }
}
