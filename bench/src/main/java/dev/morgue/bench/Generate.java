package dev.morgue.bench;

import dev.morgue.bench.news.ArticleLines;
import dev.morgue.bench.news.NewsGenerator;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Prints generated news as JSON Lines: {@code gen N SEED}. Exit code 0: printed, or the reader had
 * enough; 1: the output could not be written; 2: wrong use.
 */
public final class Generate {
  private static final int BUFFER = 1 << 18;

  private Generate() {}

  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(args, new FileOutputStream(FileDescriptor.out), err);
    System.exit(code);
  }

  /** The whole program but for the end of the process; returns the exit code. */
  static int run(String[] args, OutputStream out, PrintStream err) {
    int count;
    long seed;
    try {
      if (args.length != 2) {
        throw new NumberFormatException("expected 2 numbers, got " + args.length + " arguments");
      }
      count = Integer.parseInt(args[0]);
      if (count < 0) {
        throw new NumberFormatException("cannot print " + count + " articles");
      }
      seed = Long.parseLong(args[1]);
    } catch (NumberFormatException e) {
      err.println("usage: gen N SEED: prints N articles as JSON Lines, always the same for a seed");
      err.println(e.getMessage());
      return 2;
    }
    NewsGenerator generator = new NewsGenerator(seed, count);
    try (ArticleLines lines = new ArticleLines(new BufferedOutputStream(out, BUFFER))) {
      for (int i = 0; i < count; i++) {
        lines.write(generator.article(i));
      }
      return 0;
    } catch (IOException e) {
      // A reader that stops early, as head does, is no failure.
      if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
        return 0;
      }
      err.println("gen: cannot write: " + e.getMessage());
      return 1;
    }
  }
}
