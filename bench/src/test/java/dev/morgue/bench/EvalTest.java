package dev.morgue.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aTableForPeople() throws IOException {
    writeCollection();

    assertThat(run("ranking", folder.toString())).isZero();
    assertThat(text(out)).contains("ranker ", "plain BM25   1.0000");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void oneObjectForMachines() throws IOException {
    writeCollection();

    assertThat(run("ranking", folder.toString(), "--json")).isZero();
    assertThat(text(out)).endsWith("}\n").containsOnlyOnce("\n");
    assertThat(Json.parseObject(text(out)).text("evaluator")).isEqualTo("ranking");
  }

  @Test
  void wrongUseIsCodeTwoWithTheUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("beauty", "x")).isEqualTo(2);
    assertThat(text(err)).contains("no evaluator is named beauty", "usage: eval NAME PATH…");
    err.reset();
    assertThat(run("ranking")).isEqualTo(2);
    assertThat(text(err))
        .contains("expected one folder", "usage: eval ranking DIR [--fields body]");
    assertThat(run("ranking", folder.toString(), "--colour")).isEqualTo(2);
    assertThat(text(out)).isEmpty();
  }

  @Test
  void unusableMaterialIsCodeOneWithASentence() {
    assertThat(run("ranking", folder.resolve("absent").toString())).isEqualTo(1);
    assertThat(text(err)).startsWith("eval ranking: ").contains("absent is not a folder");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void helpIsNoMistake() {
    assertThat(run("--help")).isZero();
    assertThat(text(out)).contains("eval ranking DIR");
  }

  private void writeCollection() throws IOException {
    Files.writeString(
        folder.resolve("docs.jsonl"), "{\"id\": \"n1\", \"body\": \"Bread rises\"}\n");
    Files.writeString(folder.resolve("queries.tsv"), "q1\tbread\n");
    Files.writeString(folder.resolve("qrels.tsv"), "q1\t0\tn1\t1\n");
  }

  private int run(String... arguments) {
    PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Eval.run(arguments, toOut, toErr);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
