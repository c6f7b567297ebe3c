package dev.morgue.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The command {@code morgue}. Everything it takes from the process is taken here. */
public final class Main {

  private static final List<String> COMMANDS =
      List.of(
          "index",
          "extract",
          "search",
          "show",
          "facets",
          "stats",
          "sources",
          "names",
          "with",
          "collection",
          "searches",
          "timeline",
          "versions",
          "explain",
          "why",
          "check",
          "rebuild",
          "retag",
          "optimize",
          "backup",
          "completion",
          "man");

  private static final String HELP = "help";

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args as typed
   */
  public static void main(String[] args) {
    StandardStream out = new StandardStream(new FileOutputStream(FileDescriptor.out));
    StandardStream err = new StandardStream(new FileOutputStream(FileDescriptor.err));
    Map<String, String> env = new HashMap<>(System.getenv());
    env.putIfAbsent("HOME", System.getProperty("user.home", ""));
    String folder = System.getProperty("user.dir", "");
    String lost =
        SystemText.lost(given(args, folder, env), System.getProperty("sun.jnu.encoding", "UTF-8"));
    Shell shell =
        new Shell(
            env,
            Path.of(lost == null ? folder : ""),
            out.writer(),
            err.writer(),
            Terminals.isTerminal(),
            Clock.system(ZoneId.systemDefault()));
    ExitCode code = ExitCode.USAGE;
    if (lost == null) {
      code = run(args, shell);
    } else {
      shell.say(lost);
    }
    shell.out().flush();
    IOException unwritten = out.failure();
    if (unwritten != null) {
      shell.say("the output could not be written: " + Sentences.of(unwritten));
      code = ExitCode.IO;
    }
    shell.err().flush();
    System.exit(code.code());
  }

  /** The system's texts that are asked for, or lead somewhere. */
  private static List<String> given(String[] args, String folder, Map<String, String> env) {
    List<String> given = new ArrayList<>(Arrays.asList(args));
    given.add(folder);
    for (String variable : List.of(Archives.VARIABLE, "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")) {
      given.add(env.getOrDefault(variable, ""));
    }
    return given;
  }

  /** Runs the command in surroundings of the caller's making. */
  static ExitCode run(String[] args, Shell shell) {
    try {
      return dispatch(Arrays.asList(args), shell);
    } catch (Failure e) {
      return fail(e.code(), e.sentence(), e, shell);
    } catch (IOException e) {
      return fail(ExitCode.IO, Sentences.of(e), e, shell);
    } catch (UncheckedIOException e) {
      return fail(ExitCode.IO, Sentences.of(e), e, shell);
    } catch (OutOfMemoryError e) {
      String cure = "memory ran out; give it more with MORGUE_JAVA_OPTS=-Xmx4g";
      return fail(ExitCode.BUG, cure, e, shell);
    } catch (RuntimeException | StackOverflowError e) {
      String what = "a bug in morgue: " + e + "; MORGUE_DEBUG=1 shows where, please report it";
      return fail(ExitCode.BUG, what, e, shell);
    } finally {
      shell.out().flush();
    }
  }

  private static ExitCode fail(ExitCode code, String sentence, Throwable cause, Shell shell) {
    shell.out().flush();
    shell.say(sentence);
    if (shell.debugging()) {
      cause.printStackTrace(shell.err());
      shell.err().flush();
    }
    return code;
  }

  private static ExitCode dispatch(List<String> typed, Shell shell) throws Failure, IOException {
    String first = typed.isEmpty() ? HELP : typed.getFirst();
    Command command = command(first);
    if (command != null) {
      Optional<Arguments> plain =
          ArgumentReader.read(command.form(), typed.subList(1, typed.size()));
      if (plain.isPresent()) {
        return command.run(plain.get(), shell);
      }
    }
    Picocli picocli = new Picocli(forms(), footer(), shell.width());
    if (first.equals(HELP)) {
      picocli.help(typed.size() < 2 ? "" : typed.get(1), shell.out());
      return ExitCode.OK;
    }
    Optional<Picocli.Typed> odd = picocli.read(typed, shell.out());
    if (odd.isEmpty()) {
      return ExitCode.OK;
    }
    Command named = command(odd.get().command());
    if (named == null) {
      throw new IllegalStateException("no command " + odd.get().command());
    }
    return named.run(odd.get().arguments(), shell);
  }

  /** Only the command that is run is made: loading the others would take longer than it does. */
  private static @Nullable Command command(String name) {
    return switch (name) {
      case "index" -> new IndexCommand();
      case "extract" -> new ExtractCommand();
      case "search" -> new SearchCommand();
      case "show" -> new ShowCommand();
      case "facets" -> new FacetsCommand();
      case "explain" -> new ExplainCommand();
      case "why" -> new WhyCommand();
      case "timeline" -> new TimelineCommand();
      case "versions" -> new VersionsCommand();
      case "check" -> new CheckCommand();
      case "rebuild" -> new RebuildCommand();
      case "retag" -> new RetagCommand();
      case "optimize" -> new OptimizeCommand();
      case "backup" -> new BackupCommand();
      case "completion" -> new CompletionCommand();
      case "man" -> new ManCommand();
      case "stats" -> new StatsCommand();
      case "sources" -> new SourcesCommand();
      case "names" -> new NamesCommand();
      case "collection" -> new CollectionCommand();
      case "with" -> new WithCommand();
      case "searches" -> new SearchesCommand();
      default -> null;
    };
  }

  /** How each command is typed, in the order that the help lists them. */
  static List<CommandForm> forms() {
    List<CommandForm> forms = new ArrayList<>();
    for (String name : COMMANDS) {
      forms.add(Objects.requireNonNull(command(name)).form());
    }
    return forms;
  }

  /** What the help ends with: exit codes, variables, examples. */
  static List<String> footer() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Exit codes:");
    for (ExitCode code : ExitCode.values()) {
      String number = Integer.toString(code.code());
      lines.add("  " + " ".repeat(2 - number.length()) + number + "  " + code.meaning());
    }
    lines.add("");
    lines.add(
        "Variables: "
            + Archives.VARIABLE
            + " names the archive; NO_COLOR turns bold and underlined type off; COLUMNS says how"
            + " wide a line is; MORGUE_DEBUG=1 shows where an error arose.");
    lines.add("");
    lines.add("Examples:");
    lines.add("  morgue index ~/clippings");
    lines.add("  morgue search 'climate change' --date 2008");
    lines.add("  morgue show 1");
    lines.add("  morgue help search");
    return lines;
  }
}
