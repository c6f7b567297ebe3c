package dev.morgue.tagging.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.tagging.SpanTagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Archives are brought up to a new tagger by its version: what it goes by has one of its own. */
class VersionTest {

  private static final List<String> GOES_BY =
      List.of(
          "model/news.model",
          "model/lists.txt",
          "places/gazetteer.bin",
          "document/words.txt",
          "document/people.txt",
          "document/given.txt",
          "quotes/speech.txt");

  @Test
  void otherWeightsAndListsHaveAnotherVersion() throws IOException {
    CRC32 sum = new CRC32();
    for (String resource : GOES_BY) {
      try (InputStream in = SpanTagger.class.getResourceAsStream(resource)) {
        sum.update(Objects.requireNonNull(in, resource).readAllBytes());
      }
    }
    assertThat(
            new NewsTagger(text -> List.of()).version() + ": " + Long.toHexString(sum.getValue()))
        .as("a release with other weights, lists or rules needs another NewsTagger.VERSION")
        .isEqualTo("morgue-news 4: 30fe974");
  }
}
