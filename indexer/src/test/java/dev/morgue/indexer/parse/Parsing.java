package dev.morgue.indexer.parse;

import dev.morgue.Article;
import dev.morgue.indexer.ArticleParser;
import dev.morgue.indexer.FieldMapping;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Parses texts held in memory, on a fixed day. */
final class Parsing {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Parsing() {}

  static List<ParseResult> all(ArticleParser parser, SavedFile file, FieldMapping mapping)
      throws IOException {
    try (Stream<ParseResult> results = parser.parse(file, new ParseContext(TODAY, mapping))) {
      return results.toList();
    }
  }

  static List<ParseResult> all(ArticleParser parser, String name, String text) throws IOException {
    return all(parser, file(name, text), FieldMapping.DEFAULT);
  }

  static SavedFile file(String name, String text) {
    return SavedFile.of("/saved/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The only article of a text. */
  static Article one(ArticleParser parser, String name, String text) throws IOException {
    return one(all(parser, name, text));
  }

  static Article one(List<ParseResult> results) {
    if (results.size() == 1 && results.getFirst() instanceof ParseResult.Parsed parsed) {
      return parsed.article();
    }
    throw new AssertionError("not one article: " + results);
  }

  /** Where a record failed, and why. */
  static String failure(ParseResult result) {
    ParseResult.Failed failed = (ParseResult.Failed) result;
    return failed.where() + " " + failed.reason();
  }
}
