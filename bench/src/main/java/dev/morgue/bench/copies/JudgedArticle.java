package dev.morgue.bench.copies;

import dev.morgue.Article;
import dev.morgue.Dates;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Sha256;
import dev.morgue.Source;
import dev.morgue.bench.eval.TextLines;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of which is known what it is a copy of.
 *
 * @param id its name in the file
 * @param article what an archive takes in
 * @param copyOf the name of the article it is a copy of; null for an original, or where nothing is
 *     known
 * @param kind in which way it is a copy, or tempts to take it for one; empty for neither
 */
record JudgedArticle(String id, Article article, @Nullable String copyOf, String kind) {

  /** Reads JSON Lines: id, headline, body, and where known date, source, copyOf, copyKind. */
  static List<JudgedArticle> read(Path file) throws IOException {
    List<JudgedArticle> articles = new ArrayList<>();
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          articles.add(parse(line, articles.size() + 1L, lines));
        }
      }
    }
    return articles;
  }

  private static JudgedArticle parse(String line, long record, TextLines lines) throws IOException {
    try {
      JsonObject json = Json.parseObject(line);
      String id = json.requiredText("id");
      String kind = json.text("copyKind");
      String body = json.text("body");
      Article article =
          Article.builder()
              .vendorId(id)
              .headline(json.text("headline"))
              .body(body == null ? "" : body)
              .source(Source.of(json.text("source")))
              .dates(Dates.published(date(json.text("date"))))
              .original(
                  new Original(
                      Sha256.of(line), "jsonl", List.of(new Original.Location("copies", record))))
              .build();
      return new JudgedArticle(id, article, json.text("copyOf"), kind == null ? "" : kind);
    } catch (IllegalArgumentException e) {
      throw lines.complaint(String.valueOf(e.getMessage()));
    }
  }

  /** A date in another form than ISO 8601 counts as none. */
  private static @Nullable PartialDate date(@Nullable String printed) {
    try {
      return printed == null ? null : PartialDate.parse(printed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
