package dev.morgue.sources;

import java.util.List;
import java.util.stream.Collectors;

/** A list of publications has mistakes. The message says where each is and what to do. */
public final class InvalidRegistryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_TOLD = 10;

  private final transient List<RegistryProblem> problems;

  InvalidRegistryException(String name, List<RegistryProblem> problems) {
    super(message(name, problems));
    this.problems = List.copyOf(problems);
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
