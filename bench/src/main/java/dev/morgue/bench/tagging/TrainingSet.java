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
  WIKIGOLD("wikigold.bio"),
  /** Wikipedia on five subjects; MIT, Wikipedia's text. */
  CROSSNER("crossner.bio"),
  /** Web pages, mail, reviews; CC BY-SA 4.0. */
  UNER("uner-dev.bio"),
  /** Social media; CC BY 4.0. */
  WNUT_TRAIN("wnut17-train.bio"),
  /** Social media; CC BY 4.0. */
  WNUT_TEST("wnut17-test.bio"),
  /** Social media; CC BY 4.0. */
  BTC("btc.bio");

  private final String file;

  TrainingSet(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /** The set's texts. */
  List<TaggedText> read(Path folder) throws IOException {
    List<TaggedText> texts = new ArrayList<>();
    for (List<BioSentence> document : BioFile.read(folder.resolve(file)).documents()) {
      texts.add(text(document));
    }
    return texts;
  }

  private static TaggedText text(List<BioSentence> document) {
    RunningText text = new RunningText(document);
    List<Span> names = new ArrayList<>();
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
    return new TaggedText(text.text(), names);
  }
}
