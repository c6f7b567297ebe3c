package dev.morgue.indexer.html;

import dev.morgue.Article;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** Reads pages held in memory, on a fixed day. */
final class Pages {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Enough running text to be an article. */
  static final String TEXT =
      """
      <p>The harbour office of Saltmarsh said on Monday that the old crane would come down before
      winter, eleven years after the last ship was unloaded with it and two after it was painted.</p>
      <p>“It has stood in the wind for long enough,” the harbour master said, adding that the steel
      would be sold and the money spent on the ferry landing, whose planks are older still.</p>
      <p>Neighbours who had asked for the crane to be kept said they would meet again on Thursday at
      the Mariners' Hall, and that nobody should think the matter was settled by one letter.</p>
      """;

  private Pages() {}

  static ParseResult result(byte[] bytes) throws IOException {
    SavedFile file = SavedFile.of("/saved/page.html", bytes);
    return new HtmlParser().parse(file, ParseContext.of(TODAY)).toList().getFirst();
  }

  static ParseResult result(String page) throws IOException {
    return result(page.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(String page) throws IOException {
    if (result(page) instanceof ParseResult.Parsed parsed) {
      return parsed.article();
    }
    throw new AssertionError("no article: " + result(page));
  }

  /** The article of a page with this head and body around the running text. */
  static Article article(String head, String aboveText) throws IOException {
    return article(
        "<!DOCTYPE html><html lang=\"en-GB\"><head>"
            + head
            + "</head><body><article>"
            + aboveText
            + TEXT
            + "</article></body></html>");
  }

  /** Where a field's value came from. */
  static String evidence(Article article, String field) {
    return Objects.requireNonNull(article.provenance().get(field)).evidence();
  }
}
