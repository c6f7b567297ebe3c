package dev.morgue.bench.load;

import dev.morgue.Article;
import java.io.Closeable;
import java.io.IOException;

/** An index under load. Adding is thread-safe; answering is done by one thread. */
interface Contender extends Closeable {

  /** The column's name. */
  String name();

  /** Adds an article. */
  void add(Article article) throws IOException;

  /** Makes all that was added permanent, and opens it for questions. */
  void commit() throws IOException;

  /**
   * Answers, up to the ten hits' own text.
   *
   * @return how many articles match, as far as they were counted
   */
  long answer(Question question) throws IOException;
}
