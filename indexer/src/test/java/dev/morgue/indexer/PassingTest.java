package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hash of what passes must be that of the file, however it is read. */
final class PassingTest {

  private static final long SEED = Long.getLong("morgue.seed", 20261130);

  @TempDir Path folder;

  private final Random random = new Random(SEED);

  @Test
  void hashesAsItIsReadInAnySteps() throws IOException {
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(200_000)];
      random.nextBytes(bytes);
      Passing passing = new Passing();
      SavedFile file = SavedFile.of(write("plain", bytes), passing);
      file.sample();
      try (InputStream in = file.open()) {
        readSomehow(in);
      }
      assertThat(passing.stored(bytes.length)).isEqualTo(Sha256.of(bytes));
      assertThat(file.original(bytes, "text").sha256()).isEqualTo(Sha256.of(bytes));
    }
  }

  @Test
  void tellsTheFileFromWhatIsPackedInIt() throws IOException {
    byte[] bytes = "The bridge is closed.".repeat(9_000).getBytes("UTF-8");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    Path path = write("packed.gz", packed.toByteArray());
    Passing passing = new Passing();
    SavedFile file = SavedFile.of(path, passing);
    byte[] read = file.bytes(1 << 20);

    assertThat(file.original(read, "text").sha256()).isEqualTo(Sha256.of(bytes));
    assertThat(passing.stored(packed.size())).isEqualTo(Sha256.of(packed.toByteArray()));
    assertThat(passing.unpacked(packed.size())).isNull();
  }

  @Test
  void knowsNoHashOfAFileReadInPart() throws IOException {
    byte[] bytes = new byte[100_000];
    Passing passing = new Passing();
    SavedFile file = SavedFile.of(write("part", bytes), passing);
    try (InputStream in = file.open()) {
      in.readNBytes(10);
    }
    assertThat(passing.stored(bytes.length)).isNull();
    assertThat(passing.position()).isBetween(10L, 99_999L);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private void readSomehow(InputStream in) throws IOException {
    for (int read = 0; read >= 0; ) {
      read =
          switch (random.nextInt(4)) {
            case 0 -> in.read();
            case 1 -> in.skip(random.nextInt(70_000)) < 0 ? -1 : in.read();
            case 2 -> in.read(new byte[1 + random.nextInt(100)]);
            default -> in.read(new byte[1 + random.nextInt(100_000)]);
          };
    }
  }
}
