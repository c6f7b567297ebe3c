package dev.morgue.indexer;

import dev.morgue.indexer.ArticleParser.Claim;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The parsers to choose from. */
record Parsers(List<ArticleParser> all) {

  /** Those that come with Morgue and those that the application adds. */
  static Parsers found() {
    return new Parsers(
        ServiceLoader.load(ArticleParser.class).stream().map(ServiceLoader.Provider::get).toList());
  }

  /** The parser that takes a file most surely, the first of equals; null when none does. */
  @Nullable ArticleParser forFile(FileSample sample) {
    ArticleParser surest = null;
    Claim claim = Claim.NO;
    for (ArticleParser parser : all) {
      Claim its = parser.claim(sample);
      if (its.compareTo(claim) > 0) {
        surest = parser;
        claim = its;
      }
    }
    return surest;
  }
}
