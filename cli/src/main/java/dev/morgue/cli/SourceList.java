package dev.morgue.cli;

import dev.morgue.sources.SourceRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The user's list of publications that a command goes by.
 *
 * @param file where it is, or would be
 * @param registry what it says; empty where there is no such file
 */
record SourceList(Path file, SourceRegistry registry) {

  static final Option OPTION =
      Option.one(
          "--sources",
          "FILE",
          "The list of sources to go by, a CSV file; else "
              + SourceRegistry.FILE_NAME
              + " in the archive's folder.");

  /** The list that is named, else the first that lies in an archive's folder. */
  static SourceList of(Arguments arguments, Shell shell, List<Path> folders) throws Failure {
    String named = arguments.one(OPTION.name());
    if (named != null) {
      Path file = Archives.path(named, shell);
      if (!Files.exists(file)) {
        throw Failure.usage(OPTION.name() + ": " + file + " does not exist");
      }
      return read(file);
    }
    return beside(folders);
  }

  /** The list that is named, which may not be there yet. */
  static SourceList perhaps(Arguments arguments, Shell shell) throws Failure {
    Path file = Archives.path(String.valueOf(arguments.one(OPTION.name())), shell);
    return Files.exists(file) ? read(file) : new SourceList(file, SourceRegistry.EMPTY);
  }

  /** The first list that lies in an archive's folder. */
  static SourceList beside(List<Path> folders) throws Failure {
    for (Path folder : folders) {
      Path file = folder.resolve(SourceRegistry.FILE_NAME);
      if (Files.exists(file)) {
        return read(file);
      }
    }
    return new SourceList(
        folders.getFirst().resolve(SourceRegistry.FILE_NAME), SourceRegistry.EMPTY);
  }

  private static SourceList read(Path file) throws Failure {
    try {
      return new SourceList(file, SourceRegistry.read(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, Sentences.of(e), e);
    }
  }
}
