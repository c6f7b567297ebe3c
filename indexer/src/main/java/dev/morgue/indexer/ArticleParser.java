package dev.morgue.indexer;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads one format of saved news files. The extension point: an implementation with a public
 * constructor without parameters is found by {@link java.util.ServiceLoader} under the name of this
 * interface. Called by several threads at once, so it keeps no state between calls.
 */
public interface ArticleParser {

  /** How surely a parser takes a file for its own. The surest parser gets it. */
  enum Claim {
    /** It is something else. */
    NO,
    /** It can be read so if nobody knows better: text without any marks of a format. */
    PERHAPS,
    /** The shape of its first bytes fits. */
    LIKELY,
    /** Its first bytes, or its name and its first bytes together, leave no doubt. */
    CERTAIN
  }

  /** What it reads, as {@link dev.morgue.Original#format()} says it: "text", "jsonl". */
  String format();

  /**
   * Whether this parser reads a file, by its content first and its name second.
   *
   * @param sample its name and first bytes
   */
  Claim claim(FileSample sample);

  /**
   * The file's records in their order, read while the stream is pulled, so that a file of any size
   * needs the memory of one record. A record that fails costs one record. The caller closes the
   * stream.
   *
   * @param file what to read
   * @param context what else to go by
   * @return at least one result
   * @throws IOException if the file cannot be opened; while the stream is pulled, an {@link
   *     java.io.UncheckedIOException} stands for it
   */
  Stream<ParseResult> parse(SavedFile file, ParseContext context) throws IOException;

  /**
   * What of a file is not in its articles, for a reader who wants to know what was thrown away.
   *
   * @param file what was read
   * @param context what else was gone by
   * @return in the file's order; empty where a format throws nothing away or cannot tell
   * @throws IOException if the file cannot be read
   */
  default List<LeftOut> leftOut(SavedFile file, ParseContext context) throws IOException {
    return List.of();
  }

  /**
   * A piece of a file that was thrown away.
   *
   * @param reason why, a few words
   * @param text what it said
   */
  record LeftOut(String reason, String text) {}
}
