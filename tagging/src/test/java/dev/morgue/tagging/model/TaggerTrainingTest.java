package dev.morgue.tagging.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Name;
import dev.morgue.tagging.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaggerTrainingTest {
  private static final int RUNS = 3;

  /** What is said of Ada Quill all runs learn from, what is said of Tom Reed one run only. */
  private static byte[] learned() throws IOException {
    TaggerTraining training =
        new TaggerTraining(Map.of("quayford", "0110", "heronby", "0110"), RUNS);
    for (int i = 0; i < 24; i++) {
      String person = i % 2 == 0 ? "Ada Quill" : "Tom Reed";
      String place = i % 3 == 0 ? "Quayford" : "Heronby";
      String text = "Then Mayor " + person + " went to " + place + " by train.";
      List<Span> names =
          List.of(span(text, person, Name.Kind.PERSON), span(text, place, Name.Kind.PLACE));
      if (i % 2 == 0) {
        training.add(new TaggedText(text, names));
      } else {
        training.add(new TaggedText(text, names), i / 2 % RUNS);
      }
    }
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    training.train(8, model);
    return model.toByteArray();
  }

  private static Span span(String text, String name, Name.Kind kind) {
    int start = text.indexOf(name);
    return new Span(start, start + name.length(), kind, 1);
  }

  @Test
  void learnsFromContextWhatItHasNeverSeen() throws IOException {
    ModelTagger tagger = ModelTagger.read(new ByteArrayInputStream(learned()));
    String text = "Then Mayor Zoe Marsh went to Otterholm by train.";

    List<Span> found = tagger.tag(text);

    assertThat(found)
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("Zoe Marsh", "Otterholm");
    assertThat(found).extracting(Span::kind).containsExactly(Name.Kind.PERSON, Name.Kind.PLACE);
  }

  @Test
  void learnsFromWhatEachRunHasOfItsOwn() throws IOException {
    ModelTagger tagger = ModelTagger.read(new ByteArrayInputStream(learnedOfCaptains(true)));
    ModelTagger without = ModelTagger.read(new ByteArrayInputStream(learnedOfCaptains(false)));
    String text = "Captain Rook sailed.";

    assertThat(without.tag(text)).isEmpty();
    assertThat(tagger.tag(text)).extracting(Span::kind).containsExactly(Name.Kind.PERSON);
  }

  private static byte[] learnedOfCaptains(boolean own) throws IOException {
    TaggerTraining training = new TaggerTraining(Map.of(), RUNS);
    String nobody = "Then Quayford slept.";
    String somebody = "Captain Reed sailed.";
    for (int i = 0; i < 10 * RUNS; i++) {
      training.add(new TaggedText(nobody, List.of()));
      if (own) {
        training.add(
            new TaggedText(somebody, List.of(span(somebody, "Reed", Name.Kind.PERSON))), i % RUNS);
      }
    }
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    training.train(8, model);
    return model.toByteArray();
  }

  @Test
  void theSameTextsGiveTheSameWeights() throws IOException {
    assertThat(learned()).isEqualTo(learned());
  }
}
