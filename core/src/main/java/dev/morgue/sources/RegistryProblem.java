package dev.morgue.sources;

/**
 * Something in a list of publications that cannot be right.
 *
 * @param line the line of the file, from 1
 * @param column the place in the line, in characters from 1
 * @param message what, and what to do
 */
public record RegistryProblem(int line, int column, String message) {

  @Override
  public String toString() {
    return "line " + line + ", column " + column + ": " + message;
  }
}
