package dev.morgue.cli;

import java.util.List;

/**
 * How a command is typed, and its help.
 *
 * @param name the word after {@code morgue}
 * @param summary one sentence
 * @param operands what it takes besides options
 * @param options its options, in the order the help lists them
 * @param footer what the help ends with: examples, rules, one line each
 */
record CommandForm(
    String name, String summary, Operands operands, List<Option> options, List<String> footer) {

  /**
   * The words that are no options.
   *
   * @param label what stands for them in the help
   * @param least at least how many
   * @param help a sentence
   */
  record Operands(String label, int least, String help) {}

  CommandForm {
    options = List.copyOf(options);
    footer = List.copyOf(footer);
  }
}
