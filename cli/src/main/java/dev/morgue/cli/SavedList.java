package dev.morgue.cli;

import dev.morgue.query.SavedSearches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The saved searches that a command goes by. */
final class SavedList {

  private SavedList() {}

  /** Those in all of the archives' folders; of a name that several have, the first archive's. */
  static SavedSearches beside(List<Path> folders) throws Failure {
    try {
      SavedSearches all = SavedSearches.EMPTY;
      for (Path folder : folders) {
        SavedSearches further = SavedSearches.beside(folder);
        all = all.and(further, folder.resolve(SavedSearches.FILE_NAME).toString());
      }
      return all;
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, Sentences.of(e), e);
    }
  }
}
