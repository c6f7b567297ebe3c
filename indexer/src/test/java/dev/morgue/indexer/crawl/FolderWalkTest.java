package dev.morgue.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.indexer.crawl.Found.LeftOut;
import dev.morgue.indexer.crawl.Found.SavedPath;
import dev.morgue.indexer.crawl.Found.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void findRealName() throws IOException {
    folder = temporary.toRealPath();
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private static List<Found> walk(Path... inputs) {
    List<Found> found = new ArrayList<>();
    new FolderWalk(List.of(inputs)).forEachRemaining(found::add);
    return found;
  }

  @Test
  void goesByName() throws IOException {
    Path c = file("c.txt");
    Path b = file("b/2.txt");
    Path b1 = file("b/1/x.txt");
    Path capital = file("Z.txt");
    Files.createDirectories(folder.resolve("empty/inside"));
    assertThat(walk(folder))
        .containsExactly(
            new SavedPath(capital), new SavedPath(b1), new SavedPath(b), new SavedPath(c));
  }

  @Test
  void leavesHiddenNamesOutUnlessTheyAreAskedFor() throws IOException {
    Path store = file(".DS_Store");
    Path inside = file(".git/config");
    Path plain = file("a.txt");
    assertThat(walk(folder))
        .containsExactly(
            new LeftOut(store, "hidden"),
            new LeftOut(folder.resolve(".git"), "hidden"),
            new SavedPath(plain));
    assertThat(walk(folder.resolve(".git"), store))
        .containsExactly(new SavedPath(inside), new SavedPath(store));
  }

  @Test
  void entersNoFolderTwice() throws IOException {
    Path file = file("real/a.txt");
    Path outside = file("other/b.txt");
    Path input = folder.resolve("real");
    Path loop = Files.createSymbolicLink(input.resolve("loop"), input);
    Path away = Files.createSymbolicLink(input.resolve("x"), folder.resolve("other"));
    Path again = Files.createSymbolicLink(input.resolve("y"), folder.resolve("other"));
    assertThat(outside).exists();
    assertThat(walk(input, input))
        .containsExactly(
            new SavedPath(file),
            new LeftOut(loop, "a link to a folder that is crawled under its own name"),
            new SavedPath(away.resolve("b.txt")),
            new LeftOut(again, "a folder that was crawled already"),
            new LeftOut(input, "a folder that was crawled already"));
  }

  @Test
  void doesNotEnterTheResourcesOfASavedPage() throws IOException {
    Path page = file("Flut.HTML");
    file("flut-Dateien/a.png");
    file("flut-Dateien/deeper/b.css");
    Path gz = file("x.html.gz");
    file("x_files/ad.html");
    Path alone = file("only_files/a.html");
    Path noFolder = file("y_files");
    Path y = file("y.htm");
    Path list = file("z.txt");
    Path besideText = file("z_files/a.html");
    Files.createDirectories(folder.resolve("d.html"));
    Path besideFolder = file("d_files/a.html");
    assertThat(walk(folder))
        .containsExactly(
            new SavedPath(page),
            new SavedPath(besideFolder),
            new Found.Resources(folder.resolve("flut-Dateien"), page, 2),
            new SavedPath(alone),
            new SavedPath(gz),
            new Found.Resources(folder.resolve("x_files"), gz, 1),
            new SavedPath(y),
            new SavedPath(noFolder),
            new SavedPath(list),
            new SavedPath(besideText));
    assertThat(walk(folder.resolve("x_files"))).hasSize(1);
  }

  @Test
  void tellsWhatCannotBeOpened() throws IOException {
    Path gone = folder.resolve("gone");
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), gone);
    Path self = Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
    assertThat(walk(gone, folder))
        .containsExactly(
            new Unreadable(gone, "no such file"),
            new Unreadable(dangling, "a link that leads nowhere"),
            new Unreadable(self, "a link that leads nowhere"));
  }

  @Test
  void endsAsIteratorsDo() {
    FolderWalk walk = new FolderWalk(List.of());
    assertThat(walk.hasNext()).isFalse();
    assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
  }
}
