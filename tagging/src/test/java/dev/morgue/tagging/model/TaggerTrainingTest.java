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

  private static byte[] learned() throws IOException {
    TaggerTraining training = new TaggerTraining(Map.of("quayford", "0110", "heronby", "0110"));
    for (int i = 0; i < 12; i++) {
      String person = i % 2 == 0 ? "Ada Quill" : "Tom Reed";
      String place = i % 3 == 0 ? "Quayford" : "Heronby";
      String text = "Then Mayor " + person + " went to " + place + " by train.";
      training.add(
          new TaggedText(
              text,
              List.of(span(text, person, Name.Kind.PERSON), span(text, place, Name.Kind.PLACE))));
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
  void theSameTextsGiveTheSameWeights() throws IOException {
    assertThat(learned()).isEqualTo(learned());
  }
}
