package dev.morgue.bench.eval;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments after an evaluator's name: paths in their order, options with a value ({@code
 * --name value} or {@code --name=value}) and {@code --json}. After {@code --} everything is a path.
 */
public record Arguments(List<Path> paths, Map<String, String> options, boolean json) {
  /** The option that names a file to make. */
  public static final String OUT = "--out";

  public Arguments {
    paths = List.copyOf(paths);
    options = Map.copyOf(options);
  }

  /**
   * Reads arguments.
   *
   * @param options the options that take a value, with their dashes
   * @throws UsageException for an unknown or repeated option, or one without its value
   */
  public static Arguments parse(List<String> arguments, Set<String> options) {
    List<Path> paths = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    boolean json = false;
    boolean onlyPaths = false;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (onlyPaths || !argument.startsWith("-") || argument.equals("-")) {
        paths.add(path(argument));
      } else if (argument.equals("--")) {
        onlyPaths = true;
      } else if (argument.equals("--json")) {
        json = true;
      } else {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (!options.contains(name)) {
          throw new UsageException("unknown option " + name);
        }
        if (equals < 0 && i + 1 == arguments.size()) {
          throw new UsageException("option " + name + " needs a value");
        }
        String value = equals < 0 ? arguments.get(++i) : argument.substring(equals + 1);
        if (values.put(name, value) != null) {
          throw new UsageException("option " + name + " is given twice");
        }
      }
    }
    return new Arguments(paths, values, json);
  }

  /** The value of an option, given with its dashes. */
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /**
   * The file to make.
   *
   * @throws UsageException if {@code --out} is missing
   */
  public Path out() {
    return path(option(OUT).orElseThrow(() -> new UsageException(OUT + " is missing")));
  }

  /**
   * The only path.
   *
   * @param what what it should be, for the complaint, for example {@code "a folder"}
   * @throws UsageException if there is none or more than one
   */
  public Path onlyPath(String what) {
    if (paths.size() != 1) {
      throw new UsageException("expected " + what + ", got " + paths.size() + " paths " + paths);
    }
    return paths.getFirst();
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UsageException("not a path: " + argument + " (" + e.getReason() + ")");
    }
  }
}
