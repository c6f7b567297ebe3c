package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.Quote;
import dev.morgue.names.Quotes;
import java.util.List;
import java.util.Objects;

/** Prints what an article quotes, each quotation with who says it. */
final class QuotePrinter {

  private static final String NOBODY = "(not said who)";

  private final Shell shell;

  QuotePrinter(Shell shell) {
    this.shell = shell;
  }

  /** One quotation a paragraph, in the order of the article. */
  void print(Article article) {
    List<Quote> quotes = Quotes.of(article);
    if (quotes.isEmpty()) {
      shell.say("note: nothing is quoted in this article");
    }
    for (Quote quote : quotes) {
      String speaker = Objects.requireNonNullElse(quote.speaker(), NOBODY);
      Passage passage = new Passage(shell.colours()).strong(speaker + ": ");
      String words = '\u201c' + Passage.onOneLine(quote.in(article)) + '\u201d';
      int width = shell.terminal() ? shell.width() : Integer.MAX_VALUE;
      passage.plain(words).lines(width).forEach(shell.out()::println);
    }
  }
}
