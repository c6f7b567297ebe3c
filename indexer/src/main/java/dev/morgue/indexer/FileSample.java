package dev.morgue.indexer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The name and the first bytes of a file, for telling its format. Gzipped files are sampled
 * unpacked. Immutable as long as nobody writes to the bytes.
 */
public final class FileSample {

  /** How many bytes are sampled. */
  public static final int SIZE = 64 * 1024;

  private final String name;
  private final byte[] bytes;

  /**
   * A sample.
   *
   * @param name the file's name without folders and without ".gz"
   * @param bytes its first bytes, at most {@link #SIZE}; the whole file when it is shorter
   */
  public FileSample(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The file's name without folders and without ".gz". */
  public String name() {
    return name;
  }

  /** Its first bytes, not copied. */
  public byte[] bytes() {
    return bytes;
  }

  /** The name's ending after the last dot in lower case, "" when there is none. */
  public String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The bytes as a text in which every byte is one character: good for looking at ASCII only. */
  public String ascii() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /**
   * Whether it is no text: it holds a NUL, unless it begins as UTF-16 does, or more than one
   * control character in fifty, or it is one of the formats that may begin like a text.
   */
  public boolean isBinary() {
    if (startsWith("%PDF-") || startsWith("{\\rtf") || startsWith("PK\u0003\u0004")) {
      return true;
    }
    if (startsWith("\u00ff\u00fe") || startsWith("\u00fe\u00ff")) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      // tab, line feed, form feed and carriage return are text
      controls += b >= 0 && b < 0x20 && (b < 9 || b > 13) ? 1 : 0;
    }
    return controls * 50 > bytes.length;
  }

  private boolean startsWith(String ascii) {
    return ascii().startsWith(ascii);
  }
}
