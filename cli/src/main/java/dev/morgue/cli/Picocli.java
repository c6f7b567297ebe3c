package dev.morgue.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands as picocli knows them: for help, and to read or refuse what was typed oddly. */
final class Picocli {

  private static final String HELP = "--help";

  private static final Pattern FULL_STOP = Pattern.compile("\\.(?=\\S)");
  private static final Pattern HYPHEN = Pattern.compile("-(?=\\S)");
  private static final String UNBROKEN_STOP = "\uE000";
  private static final String UNBROKEN_HYPHEN = "\uE001";

  private final CommandLine root;

  Picocli(List<CommandForm> forms, List<String> footer, int width) {
    CommandSpec spec = CommandSpec.create().name("morgue");
    spec.usageMessage()
        .description("Searches a news archive.")
        .footer(lines(footer))
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n");
    spec.addOption(help());
    spec.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description("Prints the version.")
            .build());
    for (CommandForm form : forms) {
      spec.addSubcommand(form.name(), spec(form));
    }
    root = new CommandLine(spec);
    root.setExpandAtFiles(false); // @three is a group of sources, not a file of arguments
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setUsageHelpWidth(Math.max(width, 55)); // picocli's least
    root.setUsageHelpLongOptionsMaxWidth(28);
  }

  private static CommandSpec spec(CommandForm form) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(escaped(form.summary()))
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .footer(lines(form.footer()));
    form.options().forEach(option -> spec.addOption(spec(option)));
    spec.addOption(help());
    CommandForm.Operands operands = form.operands();
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(operands.label())
            .description(escaped(operands.help()))
            .arity(operands.least() + "..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
    return spec;
  }

  private static OptionSpec spec(Option option) {
    String[] names =
        option.letter().isEmpty()
            ? new String[] {option.name()}
            : new String[] {option.letter(), option.name()};
    OptionSpec.Builder spec = OptionSpec.builder(names).description(escaped(option.help()));
    return switch (option.takes()) {
      case NOTHING -> spec.type(boolean.class).build();
      case ONE -> spec.type(String.class).paramLabel(option.label()).build();
      case MANY ->
          spec.type(List.class).auxiliaryTypes(String.class).paramLabel(option.label()).build();
    };
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", HELP).usageHelp(true).description("Prints this help.").build();
  }

  private static String[] lines(List<String> lines) {
    return lines.stream().map(Picocli::escaped).toArray(String[]::new);
  }

  /**
   * Help texts are formats to picocli. Within dates, file names and options it would begin a new
   * line, so signs there are written as letters of no language until the text is printed.
   */
  private static String escaped(String text) {
    return HYPHEN
        .matcher(FULL_STOP.matcher(text).replaceAll(UNBROKEN_STOP))
        .replaceAll(UNBROKEN_HYPHEN)
        .replace("%", "%%");
  }

  private static void usage(CommandLine command, PrintWriter out) {
    out.print(command.getUsageMessage().replace(UNBROKEN_STOP, ".").replace(UNBROKEN_HYPHEN, "-"));
    out.flush();
  }

  /** Prints the help of a command, or of all where it is empty. */
  void help(String command, PrintWriter out) throws Failure {
    CommandLine asked = command.isEmpty() ? root : root.getSubcommands().get(command);
    if (asked == null) {
      throw noCommand(command, List.of());
    }
    usage(asked, out);
  }

  /**
   * Reads what was typed, the command's name first; prints help or version where asked for.
   *
   * @return what to run, empty after help
   */
  Optional<Typed> read(List<String> typed, PrintWriter out) throws Failure {
    ParseResult top;
    try {
      top = root.parseArgs(typed.toArray(String[]::new));
    } catch (UnmatchedArgumentException e) {
      throw unmatched(e);
    } catch (ParameterException e) {
      throw Failure.usage(sentence(Sentences.of(e)) + hint(e.getCommandLine()));
    }
    ParseResult last = top.hasSubcommand() ? top.subcommand() : top;
    if (top.isVersionHelpRequested()) {
      out.println("morgue " + Version.current());
      return Optional.empty();
    }
    if (last.isUsageHelpRequested() || !top.hasSubcommand()) {
      usage(last.commandSpec().commandLine(), out);
      return Optional.empty();
    }
    Arguments arguments = arguments(last);
    PositionalParamSpec operand = last.commandSpec().positionalParameters().getFirst();
    if (arguments.operands().size() < operand.arity().min()) {
      throw Failure.usage(
          "which " + operand.paramLabel() + "?" + hint(last.commandSpec().commandLine()));
    }
    return Optional.of(new Typed(last.commandSpec().name(), arguments));
  }

  /**
   * A command and what was typed after it.
   *
   * @param command the command's name
   * @param arguments the rest
   */
  record Typed(String command, Arguments arguments) {}

  private static Arguments arguments(ParseResult result) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (OptionSpec option : result.matchedOptions()) {
      List<String> values = new ArrayList<>();
      if (option.arity().max() > 0) {
        values.addAll(option.stringValues());
      }
      options.put(option.longestName(), values);
    }
    // The one operand is listed once for each run of words between options.
    List<String> operands =
        result.matchedPositionals().isEmpty()
            ? List.of()
            : result.matchedPositionals().getFirst().stringValues();
    return new Arguments(options, operands);
  }

  private Failure unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    List<String> near = e.getSuggestions();
    boolean inCommand = e.getCommandLine().getParent() != null;
    if (!inCommand && !first.startsWith("-")) {
      return noCommand(first, near);
    }
    String sentence = "there is no option '" + first + "'" + didYouMean(near);
    if (inCommand && near.isEmpty() && first.startsWith("-")) {
      sentence += "; what begins with '-' and is no option goes after '--'";
    }
    return Failure.usage(sentence + hint(e.getCommandLine()));
  }

  private Failure noCommand(String name, List<String> near) {
    // the nearest alone: with many commands the others are near nothing that was typed
    List<String> commands =
        near.stream().limit(1).map(s -> s.replaceFirst("^morgue ", "")).toList();
    return Failure.usage("there is no command '" + name + "'" + didYouMean(commands) + hint(root));
  }

  private static String didYouMean(List<String> near) {
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  private static String hint(CommandLine line) {
    return " (see " + line.getCommandSpec().qualifiedName() + " " + HELP + ")";
  }

  /** Picocli's messages begin with a capital letter and may end with a full stop; ours do not. */
  private static String sentence(String message) {
    String whole = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    return Character.toLowerCase(whole.charAt(0)) + whole.substring(1);
  }
}
