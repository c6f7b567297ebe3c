package dev.morgue.bench.extraction;

import dev.morgue.Article;
import dev.morgue.Author;
import dev.morgue.PartialDate;
import dev.morgue.indexer.ArticleParser;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Runs saved pages through the product's own parser, bytes in and article out. Immutable. */
final class PageReader {
  private static final String FORMAT = "html";

  private final ArticleParser parser;
  private final ParseContext context;

  /**
   * A reader.
   *
   * @param today dates after it are not believed
   */
  PageReader(LocalDate today) {
    parser =
        ServiceLoader.load(ArticleParser.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(found -> found.format().equals(FORMAT))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no parser reads " + FORMAT));
    context = ParseContext.of(today);
  }

  Prediction read(GoldPage page, byte[] bytes) throws IOException {
    SavedFile file = SavedFile.of(page.id() + ".html", bytes);
    try (Stream<ParseResult> results = parser.parse(file, context)) {
      return switch (results.findFirst().orElseThrow()) {
        case ParseResult.Parsed parsed -> prediction(parsed.article());
        case ParseResult.Skipped skipped -> Prediction.none(skipped.reason());
        case ParseResult.Failed failed -> Prediction.none("failed: " + failed.reason());
      };
    }
  }

  private static Prediction prediction(Article article) {
    PartialDate published = article.dates().published();
    List<String> authors = article.byline().authors().stream().map(Author::name).toList();
    return new Prediction(
        article.body(),
        article.headline(),
        authors,
        published == null ? null : published.toString(),
        "");
  }
}
