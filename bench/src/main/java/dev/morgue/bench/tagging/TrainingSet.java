package dev.morgue.bench.tagging;

import dev.morgue.tagging.Span;
import dev.morgue.tagging.model.TaggedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The sets whose licences let weights learned from them be shipped; NOTICE names them. */
enum TrainingSet {
  /** Wikipedia, gold; CC BY 4.0. */
  WIKIGOLD("wikigold.bio", true),
  /** Wikipedia on five subjects; MIT, Wikipedia's text. */
  CROSSNER("crossner.bio", true),
  /** Web pages, mail, reviews; CC BY-SA 4.0. */
  UNER("uner-dev.bio", true),
  /** Social media; CC BY 4.0. */
  WNUT_TRAIN("wnut17-train.bio", false),
  /** Social media; CC BY 4.0. */
  WNUT_TEST("wnut17-test.bio", false),
  /** Social media; CC BY 4.0. */
  BTC("btc.bio", false);

  private static final long SEED = 7;

  private final String file;

  /** Whether it is written in whole sentences, which are then learned from with other names too. */
  private final boolean sentences;

  TrainingSet(String file, boolean sentences) {
    this.file = file;
    this.sentences = sentences;
  }

  String file() {
    return file;
  }

  /** The set's texts, each followed by its copy with other names. */
  List<TaggedText> read(Path folder, NameStock stock) throws IOException {
    Random dice = new Random(SEED + ordinal());
    NameSwap swap = new NameSwap(stock, dice);
    Typesetting typesetting = new Typesetting(dice);
    List<TaggedText> texts = new ArrayList<>();
    for (List<BioSentence> document : BioFile.read(folder.resolve(file)).documents()) {
      List<BioSentence> bare = document.stream().map(each -> Customs.kept(each, stock)).toList();
      texts.add(text(bare));
      List<BioSentence> copied = bare.stream().filter(TrainingSet::hasPeopleOrPlaces).toList();
      if (sentences && !copied.isEmpty()) {
        texts.add(text(copied.stream().map(swap::copy).map(typesetting::print).toList()));
      }
    }
    return texts;
  }

  private static boolean hasPeopleOrPlaces(BioSentence sentence) {
    return sentence.names().stream()
        .anyMatch(name -> name.kind().equals("PER") || name.kind().equals("LOC"));
  }

  /** A document's running text and the names that the product tags. */
  static TaggedText text(List<BioSentence> document) {
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
