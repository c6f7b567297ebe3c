package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.Quote;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Saved;
import dev.morgue.query.WordNode;
import dev.morgue.text.WordForms;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Says by plain reading whose quotations are meant. */
final class NaiveSpeakers {

  private NaiveSpeakers() {}

  /** The quotations of speakers who are called as a node asks. */
  static List<Quote> quotes(Article article, QueryNode name) {
    return article.quotes().stream()
        .filter(quote -> quote.speaker() != null && isCalled(quote.speaker(), name))
        .toList();
  }

  private static boolean isCalled(String speaker, QueryNode name) {
    return switch (name) {
      case QueryNode.Or or -> or.nodes().stream().anyMatch(each -> isCalled(speaker, each));
      case Saved saved -> isCalled(speaker, saved.node());
      case WordNode.Prefix p -> fits(p, speaker);
      case WordNode.Wildcard w -> fits(w, speaker);
      case WordNode.Fuzzy f -> fits(f, speaker);
      case WordNode.Regex r -> fits(r, speaker);
      case WordNode word -> Collections.indexOfSubList(words(speaker), words(typed(word))) >= 0;
      default -> throw new IllegalArgumentException("no name: " + name);
    };
  }

  private static boolean fits(WordNode pattern, String speaker) {
    return !NaiveWords.places(pattern, NaiveText.of(List.of(speaker)).tokens()).isEmpty();
  }

  /** What was typed, of its written form what the signs are around. */
  private static String typed(WordNode word) {
    String printed = QueryPrinter.print(word).replaceFirst("~\\d$", "");
    int open = printed.indexOf('(');
    return open < 0 ? printed : printed.substring(open + 1);
  }

  private static List<String> words(String text) {
    return Arrays.stream(WordForms.fold(text).split("[^a-z0-9]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
