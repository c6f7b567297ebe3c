package dev.morgue.cli;

import dev.morgue.indexer.sites.SiteRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the user's rules for single sites. */
final class SiteList {

  private static final String NAME = "--sites";

  /** The rules of commands that know an archive. */
  static final Option OPTION =
      option("; else " + SiteRules.FILE_NAME + " in the archive's folder.");

  /** The rules of commands that know none. */
  static final Option WITHOUT_ARCHIVE = option(", as 'index' takes them.");

  private SiteList() {}

  private static Option option(String end) {
    return Option.one(
        NAME, "FILE", "Rules that say where the pages of single sites have what" + end);
  }

  /** The rules that are named, else those in an archive's folder. */
  static SiteRules of(Arguments arguments, Shell shell, Path archive) throws Failure {
    return arguments.one(NAME) == null
        ? read(() -> SiteRules.beside(archive))
        : named(arguments, shell);
  }

  /** The rules that are named; none where none are. */
  static SiteRules named(Arguments arguments, Shell shell) throws Failure {
    String named = arguments.one(NAME);
    if (named == null) {
      return SiteRules.EMPTY;
    }
    Path file = Archives.path(named, shell);
    if (!Files.exists(file)) {
      throw Failure.usage(NAME + ": " + file + " does not exist");
    }
    return read(() -> SiteRules.read(file));
  }

  /** Reads rules. */
  private interface Reader {
    SiteRules read() throws IOException;
  }

  private static SiteRules read(Reader rules) throws Failure {
    try {
      return rules.read();
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, Sentences.of(e), e);
    }
  }
}
