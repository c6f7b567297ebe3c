package dev.morgue.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose habits a query is read by. The meanings are those of docs/query-language.md. */
public enum Dialect {
  /** Morgue's own: words side by side must all be there; AND binds before OR. */
  NEWS,
  /** Lexis and Nexis: words side by side are a phrase; OR binds first, AND NOT last; US dates. */
  NEXIS,
  /** Factiva: words side by side are a phrase; {@code w/n} is ordered; same, adj, {@code $n}. */
  FACTIVA,
  /** Lucene's classic syntax: words side by side are alternatives; + and - say what must be. */
  LUCENE;

  /** The name in requests and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dialect with this name, letter case ignored. */
  public static Optional<Dialect> of(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(dialect -> dialect.label().equals(lower)).findFirst();
  }

  /** Whether words that stand side by side are a phrase. */
  boolean joinsWords() {
    return this == NEXIS || this == FACTIVA;
  }
}
