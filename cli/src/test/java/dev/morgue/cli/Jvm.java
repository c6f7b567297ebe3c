package dev.morgue.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of these modules as a process of its own. */
final class Jvm {

  private Jvm() {}

  /** A process that will run the main method of a class in a folder, with nothing inherited. */
  static ProcessBuilder process(Path folder, Class<?> main, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    // it lives for a second or two: the best compiler would only take the processors
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    String logging = System.getProperty("java.util.logging.config.file");
    if (logging != null) {
      command.add("-Djava.util.logging.config.file=" + logging);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(args);
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().remove("JAVA_TOOL_OPTIONS");
    process.environment().remove(Archives.VARIABLE);
    return process;
  }
}
