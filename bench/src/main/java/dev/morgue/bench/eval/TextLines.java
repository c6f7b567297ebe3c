package dev.morgue.bench.eval;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 file, plain or (by its name) gzipped, with their numbers, so that every
 * complaint can name its line. A byte order mark is dropped. Bytes that are not UTF-8, and a gzip
 * that ends early, are complaints, not silently replaced. Not thread-safe.
 */
public final class TextLines implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final BufferedReader reader;
  private long number;

  private TextLines(Path file, BufferedReader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** Opens a file. */
  public static TextLines open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      InputStream text =
          file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
      // A decoder made this way reports malformed bytes instead of replacing them.
      return new TextLines(
          file,
          new BufferedReader(
              new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()), BUFFER));
    } catch (ZipException | EOFException e) {
      bytes.close();
      throw new InputException(file + " is not a gzip file: " + e.getMessage());
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** The next line without its end; null after the last. */
  public @Nullable String next() throws IOException {
    number++;
    try {
      String line = reader.readLine();
      return number == 1 && line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
    } catch (CharacterCodingException e) {
      throw complaint("not UTF-8, here or a little further on");
    } catch (ZipException | EOFException e) {
      throw complaint("the gzip is damaged, here or a little further on: " + e.getMessage());
    }
  }

  /** A complaint about the line that was read last. */
  public InputException complaint(String message) {
    return InputException.at(file, number, message);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
