package dev.morgue.sources;

import dev.morgue.csv.CsvFile;
import dev.morgue.csv.CsvSyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** A list kept by the user has mistakes. The message says where each is and what to do. */
public final class InvalidRegistryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_TOLD = 10;

  private final transient List<RegistryProblem> problems;

  /**
   * Tells of mistakes.
   *
   * @param name what to call the list
   * @param problems the mistakes in the order of the file
   */
  public InvalidRegistryException(String name, List<RegistryProblem> problems) {
    super(message(name, problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads the CSV of a list.
   *
   * @param name what to call the list
   * @throws InvalidRegistryException if it is no CSV
   */
  public static CsvFile parse(String csv, String name) {
    try {
      return CsvFile.parse(csv);
    } catch (CsvSyntaxException e) {
      String what = String.valueOf(e.getMessage());
      String after = what.substring(what.indexOf(": ") + 2);
      throw new InvalidRegistryException(
          name, List.of(new RegistryProblem(e.line(), e.column(), after)));
    }
  }

  private static String message(String name, List<RegistryProblem> problems) {
    String told =
        problems.stream()
            .limit(MOST_TOLD)
            .map(RegistryProblem::toString)
            .collect(Collectors.joining("; "));
    int more = problems.size() - MOST_TOLD;
    return name + ", " + told + (more > 0 ? "; and " + more + " more" : "");
  }

  /** Every mistake, in the order of the file. */
  public List<RegistryProblem> problems() {
    return problems;
  }
}
