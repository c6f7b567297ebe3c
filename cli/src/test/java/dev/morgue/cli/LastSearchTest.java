package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.morgue.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastSearchTest {

  private static final ArticleId ONE = new ArticleId("00000000000000a1-00000000000000b1");
  private static final ArticleId TWO = new ArticleId("00000000000000a2-00000000000000b2");

  @TempDir Path folder;

  private Path state() {
    return folder.resolve("home/.local/state/morgue");
  }

  private static LastSearch example() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    options.put("--person", List.of("Jane Doe", "O'Brien \\n \"x\""));
    options.put("--exact-total", List.of());
    Arguments arguments = new Arguments(options, List.of("two\nlines", "-wire", "洪水", " "));
    return new LastSearch(arguments, "cursor\\n==", 12, List.of(ONE, TWO));
  }

  @Test
  void whatIsWrittenIsRead() {
    Shell shell = new TestShell(folder).shell();
    List<Path> archives = List.of(folder.resolve("archive"));

    assertThat(example().write(shell, archives)).isTrue();

    assertThat(LastSearch.read(shell, archives)).contains(example());
  }

  @Test
  void eachArchiveHasItsOwn() {
    Shell shell = new TestShell(folder).shell();

    assertThat(example().write(shell, List.of(folder.resolve("one")))).isTrue();

    assertThat(LastSearch.read(shell, List.of(folder.resolve("two")))).isEmpty();
  }

  /** "Aa" and "BB" have the same hash code in Java, so the same file. */
  @Test
  void archivesWhoseFilesCollideAreToldApart() {
    Shell shell = new TestShell(folder).shell();

    assertThat(example().write(shell, List.of(Path.of("/Aa")))).isTrue();

    assertThat(LastSearch.read(shell, List.of(Path.of("/BB")))).isEmpty();
  }

  @Test
  void onlyTheUserMayReadIt() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    assertThat(example().write(new TestShell(folder).shell(), List.of(folder))).isTrue();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state())))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(state())) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(all.getFirst())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aDamagedFileCountsAsNone() throws IOException {
    Shell shell = new TestShell(folder).shell();
    assertThat(example().write(shell, List.of(folder))).isTrue();
    try (Stream<Path> files = Files.list(state())) {
      Path file = files.findFirst().orElseThrow();
      Files.writeString(file, Files.readString(file).replace("id 00", "id zz"));
    }

    assertThat(LastSearch.read(shell, List.of(folder))).isEmpty();
  }

  @Test
  void aStateFolderThatCannotBeMadeIsNoHarm() throws IOException {
    Files.writeString(folder.resolve("home"), "a file where the home folder should be");

    assertThat(example().write(new TestShell(folder).shell(), List.of(folder))).isFalse();
  }
}
