package dev.morgue.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far reading has gone into saved searches that lead to others: what ends loops, and bounds the
 * work. Begun for each query, and handed on to the reading of every saved search in it.
 */
public final class Expansion {

  /** Saved searches lead to others at most so deep. */
  public static final int MAX_DEPTH = 10;

  /** A query and what it leads to name saved searches at most so often. */
  public static final int MAX_USES = 100;

  /** Reads a query in any dialect. */
  public interface Reader {

    /** The tree of a query that stands within what is being read. */
    ParsedQuery read(String query, ReadOptions options, Expansion inside);
  }

  private final Reader reader;
  private final List<String> open;
  private final int brackets;
  private final AtomicInteger uses;

  private Expansion(Reader reader, List<String> open, int brackets, AtomicInteger uses) {
    this.reader = reader;
    this.open = open;
    this.brackets = brackets;
    this.uses = uses;
  }

  /** At the beginning of a query, with what reads the saved searches in it. */
  public Expansion(Reader reader) {
    this(reader, List.of(), 0, new AtomicInteger());
  }

  /** The brackets around what is being read, those of queries that lead to it among them. */
  public int brackets() {
    return brackets;
  }

  /** The saved searches that are being read, the outermost first. */
  List<String> open() {
    return open;
  }

  /** Counts one more use of a saved search; says whether a query may have so many. */
  boolean use() {
    return uses.incrementAndGet() <= MAX_USES;
  }

  /** Reads a saved search, at so many brackets' depth. */
  ParsedQuery read(SavedSearch search, ReadOptions options, int depth) {
    List<String> within = new ArrayList<>(open);
    within.add(search.name());
    return reader.read(
        search.query(), options.in(search.dialect()), new Expansion(reader, within, depth, uses));
  }
}
