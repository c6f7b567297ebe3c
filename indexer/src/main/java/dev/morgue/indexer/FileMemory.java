package dev.morgue.indexer;

import dev.morgue.indexer.crawl.Found;
import dev.morgue.indexer.crawl.PathName;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.CrawledFile;
import dev.morgue.search.FileRegister;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the archive's register of files during a crawl: what was made of each file, which files
 * came back, and which are not there any more. Used by the crawl's own thread.
 */
final class FileMemory {

  /** Paths in memory at once. */
  private static final int CHUNK = 1_000;

  private final ArchiveWriter writer;
  private final FileRegister register;
  private final Tally tally;
  private final List<String> returned = new ArrayList<>();

  FileMemory(ArchiveWriter writer, Tally tally) throws IOException {
    this.writer = writer;
    this.tally = tally;
    this.register = writer.files();
    register.begin();
  }

  FileRegister register() {
    return register;
  }

  /** Remembers what was made of a file, once all its records have ended. */
  void keep(FileReading file, FileEnding ending) throws IOException {
    switch (file.found()) {
      case Found.Resources of -> tally.resources(of.files());
      case Found.LeftOut left -> {} // it was not read, and will not be
      case Found.Gone gone -> {
        if (!writer.isPlace(file.where())) {
          register.remove(file.where());
        }
      }
      case Found.SavedPath saved -> keepRead(file, ending);
      case Found.Unreadable unreadable -> keepRead(file, ending);
    }
  }

  private void keepRead(FileReading file, FileEnding ending) throws IOException {
    CrawledFile known = file.known();
    boolean pruned = known != null && known.pruned();
    // where the register was lost, what is held from the file may be hidden
    boolean mayBeHidden = known == null ? ending.heldBefore() : pruned;
    boolean back = mayBeHidden && !file.isBroken();
    CrawledFile made = file.unchanged() == null ? ending.of(file) : file.unchanged();
    CrawledFile now = made.withPruned(pruned && !back);
    if (!now.equals(known)) {
      register.put(now);
    }
    if (back) {
      returned.add(now.path());
      if (returned.size() >= CHUNK) {
        showReturned();
      }
    }
  }

  /** Shows the articles of files that had gone and came back. */
  void showReturned() throws IOException {
    if (!returned.isEmpty()) {
      tally.shown(writer.settlePruned(returned));
      returned.clear();
    }
  }

  /**
   * Tells which files under the inputs are not there any more, and hides the articles of which none
   * is left if that is wanted. The inputs were crawled whole. A file that cannot be looked at, as
   * its folder may not be read, is not taken for gone, nor is anything under an input that is
   * itself not there: a disk may be away.
   */
  void settleVanished(List<Path> inputs, boolean prune) throws IOException {
    List<String> places =
        inputs.stream().filter(Files::exists).map(PathName::of).distinct().toList();
    for (String place : places) {
      if (places.stream().noneMatch(other -> isUnder(place, other))) {
        register.eachUnseen(place, file -> settleUnseen(file, prune));
        if (prune) {
          hideGone(place);
        }
      }
    }
  }

  private static boolean isUnder(String place, String other) {
    return !place.equals(other) && place.startsWith(other.endsWith("/") ? other : other + "/");
  }

  private void settleUnseen(CrawledFile file, boolean prune) throws IOException {
    if (file.pruned() || !isGone(PathName.path(file.path()))) {
      return;
    }
    if (!writer.isPlace(file.path())) {
      register.remove(file.path());
      return;
    }
    tally.vanished(file.path());
    if (prune) {
      register.put(file.withPruned(true));
    }
  }

  private void hideGone(String place) throws IOException {
    List<String> gone = new ArrayList<>();
    register.eachUnseen(
        place,
        file -> {
          gone.add(file.path());
          if (gone.size() >= CHUNK) {
            hide(gone);
          }
        });
    hide(gone);
  }

  private void hide(List<String> gone) throws IOException {
    if (!gone.isEmpty()) {
      tally.hidden(writer.settlePruned(gone));
      gone.clear();
    }
  }

  /** Whether there surely is no file at a path: nothing, or a folder. */
  static boolean isGone(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isDirectory();
    } catch (NoSuchFileException e) {
      return true;
    } catch (FileSystemException e) {
      return isBelowFile(path);
    } catch (IOException e) {
      return false;
    }
  }

  /** A file may stand where a folder was; the system then says only that it is no folder. */
  private static boolean isBelowFile(Path path) {
    for (Path above = path.getParent(); above != null; above = above.getParent()) {
      if (Files.isRegularFile(above, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return false;
  }
}
