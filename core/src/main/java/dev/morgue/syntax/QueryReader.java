package dev.morgue.syntax;

import dev.morgue.query.Dialect;
import dev.morgue.query.Expansion;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryParser;
import dev.morgue.query.ReadOptions;

/** Reads a query in any dialect. Never throws: what cannot be read is repaired and reported. */
public final class QueryReader {

  private QueryReader() {}

  /** The tree of a query and what was repaired. */
  public static ParsedQuery read(String query, ReadOptions options) {
    return read(query, options, new Expansion(QueryReader::read));
  }

  private static ParsedQuery read(String query, ReadOptions options, Expansion expansion) {
    return options.dialect() == Dialect.LUCENE
        ? LuceneReader.read(query, options, expansion)
        : QueryParser.parse(query, options, expansion);
  }
}
