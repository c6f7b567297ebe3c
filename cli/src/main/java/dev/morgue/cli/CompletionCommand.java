package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.search.NewsArchive;
import java.io.IOException;
import java.nio.file.Path;
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
        "Prints a script that completes commands, options and fixed words in a shell, and what it asks"
            + " the archive for: names, publications, collections, saved searches.",
        new CommandForm.Operands(
            "SHELL",
            1,
            "bash or zsh; or a field (search: saved searches) and the beginning of a word, as the script"
                + " asks: person Zel."),
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
    Optional<List<String>> values =
        words.size() == 2
            ? values(words.getFirst(), words.getLast(), Archives.chosen(arguments, shell))
            : Optional.empty();
    if (values.isPresent()) {
      values.get().forEach(shell.out()::println);
      return values.get().isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
    }
    String typed = words.getFirst().toLowerCase(Locale.ROOT);
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
    throw unknown(typed);
  }

  /** What the archives offer for a field, if they do. */
  private static Optional<List<String>> values(String asked, String typed, List<Path> folders)
      throws Failure, IOException {
    if (asked.equals(ValueCompletion.SEARCHES)) {
      Archives.check(folders);
      return Optional.of(ValueCompletion.of(SavedList.beside(folders), typed));
    }
    Optional<NewsField> field = ValueCompletion.field(asked);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    try (NewsArchive archive = Archives.open(folders)) {
      return Optional.of(ValueCompletion.of(archive, field.get(), typed));
    }
  }

  private static Failure unknown(String typed) {
    return Failure.usage(
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
