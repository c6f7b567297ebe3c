package dev.morgue.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX) // where a name may be any bytes
class PathNameTest {

  @TempDir Path folder;

  @Test
  void ordinaryNamesAreWrittenAsTheyAre() {
    for (String name : new String[] {"/a/b c.txt", "/Zürich/水.html", "/a?b", "/100%.txt", "/"}) {
      assertThat(PathName.of(Path.of(name))).isEqualTo(name);
      assertThat(PathName.path(name)).isEqualTo(Path.of(name));
    }
    assertThat(PathName.of(Path.of("/a/../b/./c"))).isEqualTo("/b/c");
  }

  @Test
  void anyBytesHaveANameThatLeadsBackToThem() throws IOException {
    long seed = Long.getLong("morgue.seed", 60_033_116);
    Random random = new Random(seed);
    Map<String, Path> named = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder raw = new StringBuilder();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        raw.append(
            switch (random.nextInt(6)) {
              case 0 -> String.format(Locale.ROOT, "%%%02X", 0x80 + random.nextInt(0x80));
              case 1 -> "%C3%BC"; // ü
              case 2 -> "%EF%BF%BD"; // the character that stands for bytes that are none
              case 3 -> "%25E9";
              case 4 -> "%F0%9F%93%B0"; // a newspaper, beyond the basic plane
              default -> String.valueOf((char) ('a' + random.nextInt(26)));
            });
      }
      Path file = Path.of(URI.create(folder.toRealPath().toUri().toString() + raw));
      if (!Files.exists(file)) {
        Files.createFile(file);
        String name = PathName.of(file);
        assertThat(PathName.path(name)).as("seed %d, %s", seed, raw).isEqualTo(file);
        assertThat(named.put(name, file)).as("seed %d, %s", seed, raw).isNull();
      }
    }
  }
}
