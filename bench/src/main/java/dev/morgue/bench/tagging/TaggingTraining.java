package dev.morgue.bench.tagging;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.MadeFile;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.UsageException;
import dev.morgue.tagging.model.TaggedText;
import dev.morgue.tagging.model.TaggerTraining;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * {@code eval tagging-training DIR --out FILE [--without SET.bio]}: learns the tagger's weights
 * from the sets of DIR whose licences let weights be shipped, listed in {@link TrainingSet}, from
 * copies of them with names of many peoples ({@link NameSwap}), from invented news ({@link
 * InventedNews}), and from the clusters of words there. The same folder gives the same file. What
 * is learned without a set can be judged by it.
 */
public final class TaggingTraining implements Evaluator {
  private static final String NAME = "tagging-training";
  private static final String WITHOUT = "--without";
  private static final int ROUNDS = 7;

  /** Each learns from invented news of its own. */
  private static final int RUNS = 3;

  /** How often each pattern of a sentence is filled with names for a run. */
  private static final int INVENTED = 12;

  private static final long SEED = 5;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String usage() {
    return "DIR --out FILE [--without SET.bio]";
  }

  @Override
  public String purpose() {
    return "learns the tagger's weights from the tagged text of DIR";
  }

  @Override
  public Set<String> options() {
    return Set.of(Arguments.OUT, WITHOUT);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path folder = arguments.onlyPath("one folder of .bio files and clusters");
    Path out = arguments.out();
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + " is no folder");
    }
    List<TrainingSet> sets = sets(arguments.option(WITHOUT).orElse(""));
    TaggerTraining training = new TaggerTraining(ClusterFile.read(folder), RUNS);
    Map<String, Integer> learned = new LinkedHashMap<>();
    NameStock stock = NameStock.standard();
    for (TrainingSet set : sets) {
      learned.put(set.file(), add(set.read(folder, stock), training));
    }
    for (int run = 0; run < RUNS; run++) {
      learned.merge("invented", invent(stock, run, training), Integer::sum);
    }
    try (OutputStream model = Files.newOutputStream(out)) {
      training.train(ROUNDS, model);
    }
    return new MadeFile(NAME, "model", "set", "names", learned, Files.size(out));
  }

  /** Adds a run's invented news; how many names it has. */
  private static int invent(NameStock stock, int run, TaggerTraining training) {
    List<BioSentence> news = new InventedNews(stock, new Random(SEED + run)).sentences(INVENTED);
    List<TaggedText> texts = news.stream().map(each -> TrainingSet.text(List.of(each))).toList();
    texts.forEach(text -> training.add(text, run));
    return names(texts);
  }

  private static List<TrainingSet> sets(String without) {
    List<TrainingSet> sets =
        Arrays.stream(TrainingSet.values()).filter(set -> !set.file().equals(without)).toList();
    if (!without.isEmpty() && sets.size() == TrainingSet.values().length) {
      throw new UsageException(
          WITHOUT + " " + without + ": no set, there are " + Arrays.toString(fileNames()));
    }
    return sets;
  }

  private static String[] fileNames() {
    return Arrays.stream(TrainingSet.values()).map(TrainingSet::file).toArray(String[]::new);
  }

  /** Adds texts for all runs; how many names they have. */
  private static int add(List<TaggedText> texts, TaggerTraining training) {
    texts.forEach(training::add);
    return names(texts);
  }

  private static int names(List<TaggedText> texts) {
    return texts.stream().mapToInt(text -> text.names().size()).sum();
  }
}
