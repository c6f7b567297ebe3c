package dev.morgue.bench.tagging;

import dev.morgue.tagging.Span;
import dev.morgue.tagging.model.TaggedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sets whose licences let weights learned from them be shipped; NOTICE names them. */
enum TrainingSet {
  /** Wikipedia, gold; CC BY 4.0. */
  WIKIGOLD("wikigold.bio", 1),
  /** Wikipedia on five subjects; MIT, Wikipedia's text. */
  CROSSNER("crossner.bio", 1),
  /** Web pages, mail, reviews; CC BY-SA 4.0. */
  UNER("uner-dev.bio", 1),
  /** Social media; CC BY 4.0. */
  WNUT_TRAIN("wnut17-train.bio", 1),
  /** Social media; CC BY 4.0. */
  WNUT_TEST("wnut17-test.bio", 1),
  /** Social media; CC BY 4.0. */
  BTC("btc.bio", 1);

  private final String file;
  private final double weight;

  TrainingSet(String file, double weight) {
    this.file = file;
    this.weight = Double.parseDouble(System.getProperty("t.w." + name(), "" + weight));
  }

  String file() {
    return file;
  }

  /** The set's texts. */
  List<TaggedText> read(Path folder) throws IOException {
    List<TaggedText> texts = new ArrayList<>();
    if (weight == 0) return texts;
    for (List<BioSentence> document : BioFile.read(folder.resolve(file)).documents()) {
      texts.add(text(document));
    }
    return texts;
  }

  private TaggedText text(List<BioSentence> document) {
    RunningText text = new RunningText(document);
    List<Span> names = new ArrayList<>();
    List<dev.morgue.text.Span> unknown = new ArrayList<>();
    for (int s = 0; s < document.size(); s++) {
      for (TokenSpan name : document.get(s).names()) {
        int start = text.start(s, name);
        int end = text.end(s, name);
        var kind = TokenSpan.name(name.kind());
        if (kind != null) {
          names.add(new Span(start, end, kind, 1));
        }
      }
    }
    return new TaggedText(text.text(), names, unknown, weight);
  }
}
