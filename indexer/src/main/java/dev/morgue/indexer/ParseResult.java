package dev.morgue.indexer;

import dev.morgue.Article;

/** What a parser makes of one record of a saved file. Exactly one of these for every record. */
public sealed interface ParseResult {

  /**
   * The record is an article.
   *
   * @param article what it says, with its original filled in
   */
  record Parsed(Article article) implements ParseResult {}

  /**
   * The record was understood and is no article.
   *
   * @param where the file, "file:line" or "file#record"
   * @param reason what it is instead, a few words
   */
  record Skipped(String where, String reason) implements ParseResult {}

  /**
   * The record could not be read.
   *
   * @param where the file, "file:line" or "file#record"
   * @param reason what is wrong with it
   */
  record Failed(String where, String reason) implements ParseResult {}
}
