package dev.morgue.cli;

import dev.morgue.authority.NameAuthority;
import dev.morgue.query.SavedSearches;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.NewsArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which archive a command is about. */
final class Archives {

  static final String VARIABLE = "MORGUE_ARCHIVE";

  /** An archive of this name in the current folder or above is found without being named. */
  static final String USUAL_NAME = "morgue-archive";

  static final Option OPTION =
      Option.one(
          "--archive",
          "DIR",
          "The archive's folder. Without it: $MORGUE_ARCHIVE, else the folder morgue-archive here or"
              + " in a folder above, else morgue/archive in $XDG_DATA_HOME (~/.local/share).");

  static final Option SEVERAL =
      Option.many(OPTION.name(), "DIR", OPTION.help() + " Several are searched as one.");

  private Archives() {}

  /** The folders that are meant, absolute; at least one. */
  static List<Path> chosen(Arguments arguments, Shell shell) throws Failure {
    List<String> named = arguments.many(OPTION.name());
    String variable = shell.variable(VARIABLE);
    if (named.isEmpty() && variable != null) {
      named = List.of(variable);
    }
    List<Path> folders = new ArrayList<>();
    for (String name : named) {
      folders.add(path(name, shell));
    }
    if (folders.isEmpty()) {
      folders.add(usual(shell));
    }
    return folders;
  }

  /** A path as typed, seen from the current folder. */
  static Path path(String typed, Shell shell) throws Failure {
    try {
      return shell.folder().resolve(typed).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw Failure.usage("'" + typed + "' cannot be a path: " + e.getReason());
    }
  }

  private static Path usual(Shell shell) {
    Path folder = shell.folder().toAbsolutePath();
    while (folder != null) {
      Path here = folder.resolve(USUAL_NAME);
      if (Files.isDirectory(here)) {
        return here;
      }
      folder = folder.getParent();
    }
    return shell.userFolder("XDG_DATA_HOME", ".local/share").resolve("morgue/archive");
  }

  /** Opens the archives that are meant for reading, with the list of sources that is named. */
  static NewsArchive open(Arguments arguments, Shell shell) throws Failure {
    List<Path> folders = chosen(arguments, shell);
    return open(folders, SourceList.of(arguments, shell, folders));
  }

  /** Opens archives for reading, with the list of sources that lies beside them. */
  static NewsArchive open(List<Path> folders) throws Failure {
    return open(folders, SourceList.beside(folders));
  }

  /** Opens archives for reading. */
  static NewsArchive open(List<Path> folders, SourceList sources) throws Failure {
    check(folders);
    NameAuthority names = names(folders);
    SavedSearches searches = SavedList.beside(folders);
    try {
      Path[] more = folders.subList(1, folders.size()).toArray(Path[]::new);
      NewsArchive archive = NewsArchive.open(folders.getFirst(), more);
      if (!sources.registry().isEmpty()) {
        archive.use(sources.registry());
      }
      if (!names.isEmpty()) {
        archive.use(names);
      }
      if (!searches.equals(SavedSearches.EMPTY)) {
        archive.use(searches);
      }
      return archive;
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(ExitCode.ARCHIVE, Sentences.of(e), e);
    }
  }

  /**
   * Opens an archive for writing, and makes it where there is none.
   *
   * @param trial whether nothing is to be written in its folder
   */
  static ArchiveWriter write(Path archive, boolean trial, Shell shell) throws Failure {
    try {
      return trial
          ? ArchiveWriter.rehearse(archive, shell.clock())
          : ArchiveWriter.open(archive, shell.clock());
    } catch (IOException e) {
      throw new Failure(ExitCode.ARCHIVE, Sentences.of(e), e);
    }
  }

  /** Refuses folders that are not there. */
  static void check(List<Path> folders) throws Failure {
    for (Path folder : folders) {
      if (!Files.exists(folder)) {
        throw new Failure(
            ExitCode.ARCHIVE,
            "there is no archive at "
                + folder
                + ": make one with 'morgue index FILES', or name another with --archive or "
                + VARIABLE,
            null);
      }
    }
  }

  /** The first list of names that lies in an archive's folder. */
  private static NameAuthority names(List<Path> folders) throws Failure {
    try {
      for (Path folder : folders) {
        NameAuthority names = NameAuthority.beside(folder);
        if (!names.isEmpty()) {
          return names;
        }
      }
      return NameAuthority.EMPTY;
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, Sentences.of(e), e);
    }
  }
}
