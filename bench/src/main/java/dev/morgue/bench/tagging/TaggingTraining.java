package dev.morgue.bench.tagging;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.MadeFile;
import dev.morgue.bench.eval.Report;
import dev.morgue.tagging.model.TaggedText;
import dev.morgue.tagging.model.TaggerTraining;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * {@code eval tagging-training DIR --out FILE}: learns the tagger's weights from the sets of DIR
 * whose licences let weights be shipped, listed in {@link TrainingSet}, from copies of them with
 * names of many peoples ({@link NameSwap}), from invented news ({@link InventedNews}), and from the
 * clusters of words there. The same folder gives the same file.
 */
public final class TaggingTraining implements Evaluator {
  private static final String NAME = "tagging-training";
  private static final int ROUNDS = 10;

  /** How often each pattern of a sentence is filled with names. */
  private static final int INVENTED = 15;

  private static final long SEED = 5;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String usage() {
    return "DIR --out FILE";
  }

  @Override
  public String purpose() {
    return "learns the tagger's weights from the tagged text of DIR";
  }

  @Override
  public Set<String> options() {
    return Set.of(Arguments.OUT);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path folder = arguments.onlyPath("one folder of .bio files and clusters");
    Path out = arguments.out();
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + " is no folder");
    }
    TaggerTraining training = new TaggerTraining(ClusterFile.read(folder));
    Map<String, Integer> learned = new LinkedHashMap<>();
    NameStock stock = NameStock.standard();
    for (TrainingSet set : TrainingSet.values()) {
      learned.put(set.file(), add(set.read(folder, stock), training));
    }
    List<BioSentence> invented = new InventedNews(stock, new Random(SEED)).sentences(INVENTED);
    learned.put(
        "invented",
        add(invented.stream().map(each -> TrainingSet.text(List.of(each))).toList(), training));
    try (OutputStream model = Files.newOutputStream(out)) {
      training.train(ROUNDS, model);
    }
    return new MadeFile(NAME, "model", "set", "names", learned, Files.size(out));
  }

  /** Adds texts; how many names they have. */
  private static int add(List<TaggedText> texts, TaggerTraining training) {
    texts.forEach(training::add);
    return texts.stream().mapToInt(text -> text.names().size()).sum();
  }
}
