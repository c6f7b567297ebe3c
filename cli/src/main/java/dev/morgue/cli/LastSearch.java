package dev.morgue.cli;

import dev.morgue.ArticleId;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The last list of hits that was printed on a terminal, so that the next command can say {@code
 * show 3} and {@code search --next}. Kept in the user's state folder, readable by the user alone,
 * one for each archive: what a reporter searched for is nobody else's business.
 *
 * @param arguments what was typed after {@code search}
 * @param next the cursor of the next page; empty after the last
 * @param shown how many hits were printed so far, all pages together
 * @param ids the hits so far, the first page's first; number 1 is the first
 */
record LastSearch(Arguments arguments, String next, int shown, List<ArticleId> ids) {

  /** Longer lists keep their beginning. */
  static final int MOST_IDS = 10_000;

  private static final String FORM = "morgue last search 1";

  LastSearch {
    ids = List.copyOf(ids.subList(0, Math.min(ids.size(), MOST_IDS)));
  }

  /** What the last search of these archives left, if anything can be read there. */
  static Optional<LastSearch> read(Shell shell, List<Path> archives) {
    try {
      List<String> lines = Files.readAllLines(file(shell, archives));
      boolean ours = lines.size() > 1 && lines.getFirst().equals(FORM);
      return ours && lines.get(1).equals(line("archives", archives.toString()))
          ? Optional.of(parse(lines.subList(2, lines.size())))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static LastSearch parse(List<String> lines) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    List<String> operands = new ArrayList<>();
    List<ArticleId> ids = new ArrayList<>();
    String next = "";
    int shown = 0;
    for (String line : lines) {
      String[] words = line.split(" ", 2);
      String value = words.length < 2 ? "" : unescaped(words[1]);
      switch (words[0]) {
        case "switch" -> options.put(value, List.of());
        case "option" -> addOption(options, value);
        case "operand" -> operands.add(value);
        case "next" -> next = value;
        case "shown" -> shown = Integer.parseInt(value);
        case "id" -> ids.add(new ArticleId(value));
        default -> throw new IllegalArgumentException(line);
      }
    }
    return new LastSearch(new Arguments(options, operands), next, shown, ids);
  }

  private static void addOption(Map<String, List<String>> options, String nameAndValue) {
    String[] both = nameAndValue.split(" ", 2);
    options.computeIfAbsent(both[0], name -> new ArrayList<>()).add(both[1]);
  }

  /**
   * Keeps this in place of what was kept before.
   *
   * @return whether that worked; a search is no worse for it
   */
  boolean write(Shell shell, List<Path> archives) {
    List<String> lines = new ArrayList<>();
    lines.add(FORM);
    lines.add(line("archives", archives.toString()));
    lines.add(line("next", next));
    lines.add(line("shown", Integer.toString(shown)));
    arguments.options().forEach((name, values) -> lines.addAll(option(name, values)));
    arguments.operands().forEach(word -> lines.add(line("operand", word)));
    ids.forEach(id -> lines.add(line("id", id.value())));
    try {
      replace(file(shell, archives), String.join("\n", lines) + "\n");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> option(String name, List<String> values) {
    return values.isEmpty()
        ? List.of(line("switch", name))
        : values.stream().map(value -> line("option", name + " " + value)).toList();
  }

  /** Written aside and moved into place: another command sees the old list or the new one. */
  private static void replace(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is not in a folder");
    }
    makeFolder(folder);
    // Named by the process: a random name would load the machinery of secure random numbers.
    Path aside = folder.resolve(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.deleteIfExists(aside);
      Files.createFile(aside, forUserAlone(folder, false));
      Files.writeString(aside, text);
      move(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder, forUserAlone(folder, true));
    } catch (FileAlreadyExistsException e) {
      throw new IOException(folder + " is not a folder", e);
    }
  }

  private static FileAttribute<?>[] forUserAlone(Path path, boolean folder) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> may =
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    if (folder) {
      may.add(PosixFilePermission.OWNER_EXECUTE);
    }
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(may)};
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path file(Shell shell, List<Path> archives) {
    String name = "last-" + Integer.toHexString(archives.toString().hashCode());
    return shell.userFolder("XDG_STATE_HOME", ".local/state").resolve("morgue").resolve(name);
  }

  private static String line(String name, String value) {
    return name + " " + value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder(value.length());
    boolean escaped = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!escaped && c == '\\') {
        escaped = true;
      } else {
        text.append(escaped && c == 'n' ? '\n' : escaped && c == 'r' ? '\r' : c);
        escaped = false;
      }
    }
    return text.toString();
  }
}
