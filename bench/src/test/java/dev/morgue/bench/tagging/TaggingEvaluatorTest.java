package dev.morgue.bench.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Name;
import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.UsageException;
import dev.morgue.tagging.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggingEvaluatorTest {
  private static final String BIO =
      """
      -DOCSTART-\tO

      Ada\tB-PER
      Quill\tI-PER
      left\tO
      Quayford\tB-LOC
      ,\tO
      Reed\tI-PER
      's\tO
      home\tO
      .\tO

      """;

  @TempDir Path folder;

  private BioFile read(String bio) throws IOException {
    Path file = folder.resolve("news.bio");
    Files.writeString(file, bio);
    return BioFile.read(file);
  }

  @Test
  void textIsRebuiltOfTokensWithTheWayBack() throws IOException {
    List<BioSentence> document = read(BIO).documents().getFirst();
    RunningText text = new RunningText(document);
    assertThat(text.text()).isEqualTo("Ada Quill left Quayford, Reed's home.");
    Span quill = new Span(0, 9, Name.Kind.PERSON, 1);
    Span half = new Span(17, 20, Name.Kind.PLACE, 1);
    assertThat(text.tokens(List.of(quill, half)))
        .containsExactly(List.of(new RunningText.Found(new TokenSpan(0, 2, "PER"), 1)));
  }

  @Test
  void countsWholeSpansOfTheRightKindOnly() throws IOException {
    List<BioSentence> document = read(BIO).documents().getFirst();
    SpanScores scores = new SpanScores();
    scores.count(
        document,
        new RunningText(document),
        List.of(
            new Span(0, 9, Name.Kind.PERSON, 0.95), new Span(15, 23, Name.Kind.ORGANISATION, 0.5)));
    assertThat(scores.of("PER").precision()).isEqualTo(1);
    assertThat(scores.of("PER").recall()).isEqualTo(0.5);
    assertThat(scores.of("LOC").recall()).isZero();
    assertThat(scores.of("ORG").precision()).isZero();
    assertThat(scores.tokens()).isEqualTo(9);
  }

  @Test
  void saysWhichLineIsOfAnotherForm() {
    assertThatThrownBy(() -> read("Ada\tB-PER\nQuill\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2");
  }

  @Test
  void theDocumentPassIsMeasuredApart() throws IOException {
    Path file = folder.resolve("news.bio");
    Files.writeString(file, BIO);
    Report report =
        new TaggingEvaluator()
            .evaluate(
                Arguments.parse(
                    List.of(file.toString(), "--pass", "document"),
                    new TaggingEvaluator().options()));
    assertThat(report.json()).containsKey("news");
    assertThatThrownBy(() ->
            new TaggingEvaluator()
                .evaluate(
                    Arguments.parse(
                        List.of(file.toString(), "--pass", "paragraph"),
                        new TaggingEvaluator().options())))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("sentence or document");
  }

  @Test
  void aSetThatIsNotThereCannotBeLeftOut() {
    TaggingTraining training = new TaggingTraining();
    assertThatThrownBy(() ->
            training.evaluate(
                Arguments.parse(
                    List.of(folder.toString(), "--out", "x", "--without", "umer.bio"),
                    training.options())))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("uner-dev.bio");
  }
}
