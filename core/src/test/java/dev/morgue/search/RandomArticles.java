package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Name;
import dev.morgue.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Short random articles with many ties among their dates, values and words. */
final class RandomArticles {

  static final List<String> WORDS =
      List.of("tide", "tides", "bank", "banks", "café", "U.S.", "low", "tidal");
  static final List<String> PEOPLE = List.of("Ada Low", "Ben Bank", "Cleo Tide");
  private static final List<String> SOURCES = List.of("Gazette", "Herald", "Évening Post");
  private static final List<String> OWN = List.of("red", "blue", "Blue");

  private final Random random;
  private final String prefix;
  private int count;

  RandomArticles(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
  }

  List<Article> some(int number) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      articles.add(next());
    }
    return articles;
  }

  private Article next() {
    ArticleBuilder article = Articles.dated(prefix + count++, date()).body(words(8));
    if (random.nextInt(3) > 0) {
      article.headline(words(3));
    }
    if (random.nextInt(4) > 0) {
      article.source(Source.of(one(SOURCES)));
    }
    List<Name> names = new ArrayList<>();
    PEOPLE.stream().filter(p -> random.nextInt(3) == 0).forEach(p -> names.add(Articles.person(p)));
    article.names(names);
    switch (random.nextInt(3)) {
      case 0 -> article.byline(new Byline("By our own staff", List.of()));
      case 1 -> article.byline(new Byline(null, List.of(Author.of(one(PEOPLE)))));
      default -> {}
    }
    if (random.nextBoolean()) {
      article.fields(Map.of("box", List.of(one(OWN), one(OWN))));
    }
    return article.build();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private @Nullable String date() {
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1 -> "200" + random.nextInt(3);
      case 2 -> String.format(Locale.ROOT, "200%d-%02d", random.nextInt(3), month);
      default ->
          String.format(
              Locale.ROOT, "200%d-%02d-%02d", random.nextInt(3), month, 27 + random.nextInt(2));
    };
  }

  String words(int most) {
    StringBuilder words = new StringBuilder();
    for (int n = 1 + random.nextInt(most); n > 0; n--) {
      words.append(one(WORDS)).append(random.nextInt(6) == 0 ? ". " : " ");
    }
    return words.toString();
  }
}
