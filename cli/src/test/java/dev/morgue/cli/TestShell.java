package dev.morgue.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Surroundings for a command, and what it printed into them. */
final class TestShell {

  /** The clock of the command, and of archives whose articles are printed. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> env = new HashMap<>();
  private final Path folder;
  private boolean terminal;

  TestShell(Path folder) {
    this.folder = folder;
    env.put("HOME", folder.resolve("home").toString());
  }

  TestShell with(String variable, String value) {
    env.put(variable, value);
    return this;
  }

  TestShell terminal() {
    terminal = true;
    return this;
  }

  Shell shell() {
    return new Shell(env, folder, new PrintWriter(out), new PrintWriter(err), terminal, CLOCK);
  }

  /** Runs the command; earlier output is forgotten. */
  ExitCode run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(args, shell());
  }

  String out() {
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  String err() {
    return err.toString().replace(System.lineSeparator(), "\n");
  }
}
