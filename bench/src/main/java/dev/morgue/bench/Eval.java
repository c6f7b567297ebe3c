package dev.morgue.bench;

import dev.morgue.bench.copies.CopiesEvaluator;
import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.UsageException;
import dev.morgue.bench.extraction.ExtractionEvaluator;
import dev.morgue.bench.extraction.TrainingEvaluator;
import dev.morgue.bench.names.NamesEvaluator;
import dev.morgue.bench.people.PeopleEvaluator;
import dev.morgue.bench.places.GazetteerEvaluator;
import dev.morgue.bench.places.PlacesEvaluator;
import dev.morgue.bench.ranking.RankingEvaluator;
import dev.morgue.bench.tagging.TaggingEvaluator;
import dev.morgue.bench.tagging.TaggingTraining;
import dev.morgue.json.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs an evaluator: {@code eval NAME PATH… [--json] [options]}. A plain table on standard output,
 * or one JSON object with {@code --json}; complaints on standard error. Exit code 0: measured; 1:
 * the material could not be used; 2: wrong use.
 */
public final class Eval {
  private static final List<Evaluator> EVALUATORS =
      List.of(
          RankingEvaluator.standard(),
          ExtractionEvaluator.standard(),
          new TrainingEvaluator(),
          new NamesEvaluator(),
          new TaggingEvaluator(),
          new PeopleEvaluator(),
          new TaggingTraining(),
          new PlacesEvaluator(),
          new CopiesEvaluator(),
          new GazetteerEvaluator());

  static final int MEASURED = 0;
  static final int UNUSABLE = 1;
  static final int WRONG_USE = 2;

  private Eval() {}

  public static void main(String[] args) {
    // Neither the console's charset nor the platform's: tables and JSON are UTF-8 everywhere.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(args, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The whole program but for the end of the process; returns the exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"))) {
      out.print(usage());
      return MEASURED;
    }
    Evaluator evaluator = args.length == 0 ? null : named(args[0]);
    if (evaluator == null) {
      err.println(args.length == 0 ? "no evaluator named" : "no evaluator is named " + args[0]);
      err.print(usage());
      return WRONG_USE;
    }
    try {
      List<String> rest = Arrays.asList(args).subList(1, args.length);
      Arguments arguments = Arguments.parse(rest, evaluator.options());
      Report report = evaluator.evaluate(arguments);
      out.print(arguments.json() ? Json.write(report.json()) + "\n" : report.text());
      return MEASURED;
    } catch (UsageException e) {
      err.println(e.getMessage());
      err.println("usage: eval " + evaluator.name() + " " + evaluator.usage() + " [--json]");
      return WRONG_USE;
    } catch (IOException e) {
      err.println("eval " + evaluator.name() + ": " + e.getMessage());
      return UNUSABLE;
    }
  }

  private static @Nullable Evaluator named(String name) {
    return EVALUATORS.stream().filter(e -> e.name().equals(name)).findFirst().orElse(null);
  }

  private static String usage() {
    StringBuilder text = new StringBuilder("usage: eval NAME PATH… [--json] [options]\n");
    for (Evaluator evaluator : EVALUATORS) {
      text.append("  eval ").append(evaluator.name()).append(' ').append(evaluator.usage());
      text.append("\n      ").append(evaluator.purpose()).append('\n');
    }
    return text.toString();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
