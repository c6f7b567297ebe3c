package dev.morgue.bench.eval;

import java.io.IOException;
import java.util.Set;

/**
 * Measures one quality of the product on material in a documented form. One class an evaluator,
 * listed in {@code dev.morgue.bench.Eval}. Implementations hold no state between runs.
 */
public interface Evaluator {

  /** The word on the command line, for example {@code ranking}. */
  String name();

  /** The arguments after the name, for example {@code DIR [--fields body]}. */
  String usage();

  /** What is measured, in one sentence. */
  String purpose();

  /** The options that take a value, with their dashes; {@code --json} is always there. */
  Set<String> options();

  /**
   * Measures.
   *
   * @throws UsageException if the arguments make no sense
   * @throws InputException if the material is missing or malformed
   * @throws IOException if reading it, or a scratch folder, fails
   */
  Report evaluate(Arguments arguments) throws IOException;
}
