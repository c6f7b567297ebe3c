package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.indexer.FieldMapping;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Encodings, files that break off, lines beyond every bound. */
class JsonLinesBytesTest {

  private final JsonLinesParser parser = new JsonLinesParser();

  @Test
  void readsOtherEncodings() throws IOException {
    String json = "{\"title\": \"Größe 水原 \ud83d\ude00\"}\n";
    byte[] utf16 = ("\ufeff" + json.repeat(3_000)).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Parsing.all(parser, SavedFile.of("/saved/a.jsonl", utf16), FieldMapping.DEFAULT))
        .hasSize(3_000)
        .allSatisfy(r ->
            assertThat(((ParseResult.Parsed) r).article().headline())
                .isEqualTo("Größe 水原 \ud83d\ude00"));
    byte[] latin =
        "{\"title\": \"Größe\", \"body\": \"5 €\"}".getBytes(Charset.forName("windows-1252"));
    Article article =
        Parsing.one(
            Parsing.all(parser, SavedFile.of("/saved/a.jsonl", latin), FieldMapping.DEFAULT));
    assertThat(article.headline()).isEqualTo("Größe");
    assertThat(article.provenance().get("body").evidence()).contains("windows-1252");
    Article marked = Parsing.one(parser, "a.jsonl", "\ufeff{\"title\": \"Rain\"}");
    assertThat(marked.headline()).isEqualTo("Rain");
  }

  @Test
  void recordsBeforeABreakInTheFileAreRead() throws IOException {
    byte[] whole = gzip("{\"title\": \"Rain\"}\n".repeat(20_000));
    SavedFile cut = SavedFile.of("/saved/a.jsonl.gz", Arrays.copyOf(whole, whole.length - 40));
    try (Stream<ParseResult> results =
        parser.parse(
            cut, new dev.morgue.indexer.ParseContext(Parsing.TODAY, FieldMapping.DEFAULT))) {
      Iterator<ParseResult> each = results.iterator();
      assertThat(each.next()).isInstanceOf(ParseResult.Parsed.class);
      assertThatThrownBy(
              () -> {
                while (each.hasNext()) {
                  assertThat(each.next()).isInstanceOf(ParseResult.Parsed.class);
                }
              })
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("its gzip data ends early");
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aLineTooLongToReadIsPassedOver() throws IOException {
    byte[] bytes = new byte[JsonRecords.LONGEST + 100];
    Arrays.fill(bytes, (byte) 'x');
    byte[] next = "\n{\"title\": \"Rain\"}\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(next, 0, bytes, bytes.length - next.length, next.length);
    List<ParseResult> results =
        Parsing.all(parser, SavedFile.of("/saved/a.jsonl", bytes), FieldMapping.DEFAULT);
    assertThat(Parsing.failure(results.get(0))).isEqualTo("/saved/a.jsonl:1 longer than 32 MiB");
    assertThat(((ParseResult.Parsed) results.get(1)).article().headline()).isEqualTo("Rain");
    assertThat(results).hasSize(2);
  }
}
