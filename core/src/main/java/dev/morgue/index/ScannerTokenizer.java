package dev.morgue.index;

import dev.morgue.text.WordScanner;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads a text whole and hands it to a scanner; the buffer is kept for the next text. */
abstract class ScannerTokenizer extends Tokenizer {
  private static final int START = 8192;
  private static final int KEEP = 1 << 20;

  final WordScanner scanner = new WordScanner();
  final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private char[] text = new char[START];
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    int read = 0;
    while (read >= 0) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, length * 2);
      }
      read = input.read(text, length, text.length - length);
    }
    scanner.reset(text, length);
  }

  @Override
  public void end() throws IOException {
    super.end();
    offsets(length, length);
  }

  @Override
  public final void close() throws IOException {
    super.close();
    if (text.length > KEEP) {
      text = new char[START];
    }
    length = 0;
    scanner.reset(text, length);
  }

  final void offsets(int start, int end) {
    offset.setOffset(correctOffset(start), correctOffset(end));
  }

  /** Sets the term to the scanner's form. */
  final void termOfForm() {
    term.copyBuffer(scanner.formChars(), 0, scanner.formLength());
  }
}
