package dev.morgue.indexer.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All files under some inputs, folder by folder, sorted by name, so that two walks of the same
 * folders give the same order. Names that begin with a dot are left out unless they are inputs
 * themselves. Links are followed, but no folder is entered twice, and one that lies within an input
 * is entered under its own name only. The folder with the pictures of a saved page that lies beside
 * it is not entered either. In memory are the names of one folder at each level. Not thread-safe.
 */
public final class FolderWalk implements Iterator<Found> {

  private static final Comparator<Path> BY_NAME = Comparator.comparing(FolderWalk::name);

  private final List<Path> inputs;
  private final @Nullable Path archive;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();
  private @Nullable Found upcoming;

  /** The paths in a folder that are still to be visited, and the page of each that has one. */
  private record Level(Iterator<Path> paths, Map<Path, Path> pages) {}

  /** A walk over files and folders, in the order given. */
  public FolderWalk(List<Path> inputs) {
    this(inputs, null);
  }

  /**
   * A walk that does not enter an archive's own folder.
   *
   * @param archive the folder; null for none
   */
  public FolderWalk(List<Path> inputs, @Nullable Path archive) {
    this.archive = archive;
    this.inputs = inputs.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    levels.push(new Level(this.inputs.iterator(), Map.of()));
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null && !levels.isEmpty()) {
      Level level = levels.getFirst();
      if (level.paths().hasNext()) {
        Path path = level.paths().next();
        Path page = level.pages().get(path);
        upcoming = page == null ? visit(path, levels.size() == 1) : resources(path, page);
      } else {
        levels.pop();
      }
    }
    return upcoming != null;
  }

  @Override
  public Found next() {
    Found found = hasNext() ? upcoming : null;
    if (found == null) {
      throw new NoSuchElementException();
    }
    upcoming = null;
    return found;
  }

  /** What is at a path; null for a folder that was entered. */
  private @Nullable Found visit(Path path, boolean input) {
    if (!input && name(path).startsWith(".")) {
      return new Found.LeftOut(path, "hidden");
    }
    return Files.isDirectory(path) ? enter(path, input) : file(path);
  }

  private @Nullable Found enter(Path folder, boolean input) {
    try {
      Path real = folder.toRealPath();
      if (!input && Files.isSymbolicLink(folder) && isWithinInputs(real)) {
        return new Found.LeftOut(folder, "a link to a folder that is crawled under its own name");
      }
      if (archive != null && Files.exists(archive) && real.equals(archive.toRealPath())) {
        return new Found.LeftOut(folder, "the archive itself");
      }
      if (!entered.add(real)) {
        return new Found.LeftOut(folder, "a folder that was crawled already");
      }
      List<Path> children = children(folder);
      levels.push(new Level(children.iterator(), pages(children)));
      return null;
    } catch (IOException e) {
      return new Found.Unreadable(folder, reason(e));
    }
  }

  /** The folders among these that belong to a page among these. */
  private static Map<Path, Path> pages(List<Path> siblings) {
    List<Path> likely = siblings.stream().filter(p -> PageResources.isLikely(name(p))).toList();
    if (likely.isEmpty()) {
      return Map.of();
    }
    Map<String, Path> names = new HashMap<>();
    siblings.forEach(path -> names.put(name(path).toLowerCase(Locale.ROOT), path));
    Map<Path, Path> pages = new HashMap<>();
    for (Path folder : likely) {
      String page = PageResources.page(name(folder), names.keySet());
      Path path = page == null ? null : names.get(page);
      if (path != null && Files.isDirectory(folder) && Files.isRegularFile(path)) {
        pages.put(folder, path);
      }
    }
    return pages;
  }

  private static Found resources(Path folder, Path page) {
    try {
      return new Found.Resources(folder, page, PageResources.files(folder));
    } catch (IOException e) {
      return new Found.Unreadable(folder, reason(e));
    }
  }

  private boolean isWithinInputs(Path real) throws IOException {
    for (Path input : inputs) {
      if (Files.exists(input) && real.startsWith(input.toRealPath())) {
        return true;
      }
    }
    return false;
  }

  private static Found file(Path path) {
    if (Files.isRegularFile(path)) {
      return Files.isReadable(path)
          ? new Found.SavedPath(path)
          : new Found.Unreadable(path, "may not be read");
    }
    if (Files.exists(path)) {
      return new Found.LeftOut(path, "neither a file nor a folder");
    }
    boolean link = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    return new Found.Unreadable(path, link ? "a link that leads nowhere" : "no such file");
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(BY_NAME);
    return children;
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** An I/O error in words, without the path, which stands beside it anyway. */
  public static String reason(Exception e) {
    Throwable error = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    if (error instanceof AccessDeniedException) {
      return "may not be read";
    }
    if (error instanceof NoSuchFileException) {
      return "no such file";
    }
    String said = error instanceof FileSystemException f ? f.getReason() : error.getMessage();
    return said == null ? error.getClass().getSimpleName() : said;
  }
}
