package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.search.NewsArchive;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code morgue completion}: a script for the user's shell, made of the commands as they are. */
final class CompletionCommand implements Command {

  /** The shells that can be taught. */
  enum Language {
    /** GNU bash, 4 or newer. */
    BASH,
    /** The Z shell. */
    ZSH
  }

  @Override
  public CommandForm form() {
    return new CommandForm(
        "completion",
        "Prints a script that completes commands, options and fixed words in a shell; in bash also"
            + " names of people, places and publications, which it asks the archive for.",
        new CommandForm.Operands(
            "SHELL",
            1,
            "bash or zsh; or a field and the beginning of a word, as the script asks: person Zel."),
        List.of(Archives.SEVERAL),
        List.of(
            "",
            "Examples:",
            "  morgue completion bash > ~/.local/share/bash-completion/completions/morgue",
            "  morgue completion zsh > ~/.zsh/completions/_morgue"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<String> words = arguments.operands();
    Optional<NewsField> field =
        words.size() == 2 ? ValueCompletion.field(words.getFirst()) : Optional.empty();
    if (field.isPresent()) {
      try (NewsArchive archive = Archives.open(Archives.chosen(arguments, shell))) {
        List<String> values = ValueCompletion.of(archive, field.get(), words.getLast());
        values.forEach(shell.out()::println);
        return values.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
      }
    }
    String typed = arguments.operands().getFirst().toLowerCase(Locale.ROOT);
    for (Language language : Language.values()) {
      if (language.name().toLowerCase(Locale.ROOT).equals(typed)) {
        List<String> lines =
            switch (language) {
              case BASH -> BashCompletion.lines(Main.forms());
              case ZSH -> ZshCompletion.lines(Main.forms());
            };
        lines.forEach(shell.out()::println);
        return ExitCode.OK;
      }
    }
    throw Failure.usage(
        "completion is there for "
            + String.join(
                " and ",
                Arrays.stream(Language.values())
                    .map(language -> language.name().toLowerCase(Locale.ROOT))
                    .toList())
            + ", not for '"
            + typed
            + "'");
  }
}
