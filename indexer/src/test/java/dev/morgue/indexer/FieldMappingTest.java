package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldMappingTest {

  @TempDir Path folder;

  @Test
  void readsAFile() throws IOException {
    Path file = folder.resolve("map.json");
    Files.writeString(
        file,
        """
        {
          "headline": "Titel",
          "published": ["meta.datum", "datum"],
          "fields": {"ressort-code": "meta.ressort"},
          "unmapped": true,
          "dayFirst": true,
          "dateForms": ["dd.MM.yy HH:mm"]
        }
        """);
    assertThat(FieldMapping.read(file))
        .isEqualTo(
            new FieldMapping(
                Map.of(
                    ArticleMember.HEADLINE, List.of("Titel"),
                    ArticleMember.PUBLISHED, List.of("meta.datum", "datum")),
                Map.of("ressort-code", List.of("meta.ressort")),
                true,
                true,
                List.of("dd.MM.yy HH:mm")));
  }

  @Test
  void sayingNothingIsTheDefault() {
    assertThat(FieldMapping.parse("{}")).isEqualTo(FieldMapping.DEFAULT);
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertThatThrownBy(() -> FieldMapping.parse("{\"headlien\": \"Titel\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'headlien' is nothing a record can be mapped to")
        .hasMessageContaining("headline");
    assertThatThrownBy(() -> FieldMapping.parse("{\"headline\": 7}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("headline");
    assertThatThrownBy(() -> FieldMapping.parse("{\"dateForms\": [\"bogus{\"]}"))
        .isInstanceOf(IllegalArgumentException.class);
    Path file = folder.resolve("bad.json");
    Files.writeString(file, "{");
    assertThatThrownBy(() -> FieldMapping.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad.json");
    assertThatThrownBy(() -> FieldMapping.read(folder.resolve("absent.json")))
        .isInstanceOf(IOException.class);
  }
}
