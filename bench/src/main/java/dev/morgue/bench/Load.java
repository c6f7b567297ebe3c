package dev.morgue.bench;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.load.LoadRun;
import dev.morgue.json.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loads generated news into the product and into bare Lucene and asks both the same: {@code load N
 * SEED DIR [--json]}. DIR must be empty or absent; the two indexes are left in it. Exit code 0:
 * measured; 1: the disk refused; 2: wrong use.
 */
public final class Load {
  private Load() {}

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(args, out, err);
    out.flush();
    System.exit(code);
  }

  /** The whole program but for the end of the process; returns the exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      int numbers = Math.min(2, args.length);
      if (numbers < 2) {
        throw new IllegalArgumentException("expected N and SEED");
      }
      int count = Integer.parseInt(args[0]);
      long seed = Long.parseLong(args[1]);
      List<String> rest = Arrays.asList(args).subList(numbers, args.length);
      Arguments arguments = Arguments.parse(rest, Set.of());
      Path folder = arguments.onlyPath("a folder");
      if (Files.exists(folder) && !isEmpty(folder)) {
        throw new IllegalArgumentException(folder + " is not an empty folder");
      }
      Report report = new LoadRun(seed, count).run(folder);
      out.print(arguments.json() ? Json.write(report.json()) + "\n" : report.text());
      return 0;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println("usage: load N SEED DIR [--json]: N articles, DIR an empty folder");
      return 2;
    } catch (IOException e) {
      err.println("load: " + e.getMessage());
      return 1;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
