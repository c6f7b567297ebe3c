package dev.morgue.names;

import dev.morgue.Article;
import dev.morgue.Quote;
import dev.morgue.text.Quotations;
import dev.morgue.text.Span;
import java.util.List;

/** The quotations of articles. */
public final class Quotes {

  private Quotes() {}

  /** What is known of an article's quotations: what its tagger found, else what marks show. */
  public static List<Quote> of(Article article) {
    boolean read = Tagging.version(article) != null || !article.quotes().isEmpty();
    return read ? article.quotes() : unattributed(article);
  }

  /** The quotations that the marks in an article's body show, without speakers. */
  static List<Quote> unattributed(Article article) {
    Span body = body(article);
    return Quotations.of(article.searchedText(), body.start(), body.end()).stream()
        .map(each -> Quote.unattributed(each.start(), each.end()))
        .toList();
  }

  /** Where the body stands in an article's searched text. */
  public static Span body(Article article) {
    List<String> parts = article.searchedParts();
    int at = 0;
    for (String part : parts.subList(0, 2)) {
      at += part.isEmpty() ? 0 : part.length() + Article.PARAGRAPH_BREAK.length();
    }
    int start = article.body().isEmpty() ? 0 : at;
    return new Span(start, start + article.body().length());
  }
}
