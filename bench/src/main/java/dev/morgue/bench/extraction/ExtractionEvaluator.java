package dev.morgue.bench.extraction;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.UsageException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * {@code eval extraction DIR [--src a,b] [--boot N]}: articles taken from the saved pages of DIR by
 * the whole product, against the gold beside them.
 */
public final class ExtractionEvaluator implements Evaluator {
  static final String NAME = "extraction";
  private static final String SOURCES = "--src";
  private static final String BOOT = "--boot";
  private static final String TODAY = "--today";
  private static final int DEFAULT_BOOT = 300;

  /** The speed is measured on that many pages, evenly drawn. */
  private static final int TIMED = 100;

  /** The news sets that are judged as one. */
  private static final Set<String> POOLED = Set.of("aeb", "fundus-eval", "fundus");

  private final LongSupplier nanos;
  private final LocalDate today;

  ExtractionEvaluator(LongSupplier nanos, LocalDate today) {
    this.nanos = nanos;
    this.today = today;
  }

  /** The evaluator as the command line runs it. */
  public static ExtractionEvaluator standard() {
    return new ExtractionEvaluator(ExtractionEvaluator::processorTime, LocalDate.of(2026, 12, 31));
  }

  /** Of this thread alone, so that what else the machine does is not measured. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String usage() {
    return "DIR [--src aeb,fundus] [--boot N] [--today yyyy-mm-dd]";
  }

  @Override
  public String purpose() {
    return "articles out of the saved pages of DIR (gold.jsonl[.gz] and the pages it names)";
  }

  @Override
  public Set<String> options() {
    return Set.of(SOURCES, BOOT, TODAY);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path folder = arguments.onlyPath("one folder with gold.jsonl and pages");
    GoldPages gold = GoldPages.open(folder);
    List<GoldPage> pages = chosen(gold, arguments);
    LocalDate believed = arguments.option(TODAY).map(LocalDate::parse).orElse(today);
    PageReader reader = new PageReader(believed);
    List<Prediction> found = new ArrayList<>();
    List<GoldPage> timed = new ArrayList<>();
    List<byte[]> timedBytes = new ArrayList<>();
    int step = Math.max(1, pages.size() / TIMED);
    for (int i = 0; i < pages.size(); i++) {
      byte[] bytes = gold.bytes(pages.get(i));
      found.add(reader.read(pages.get(i), bytes));
      if (i % step == 0) {
        timed.add(pages.get(i));
        timedBytes.add(bytes);
      }
    }
    ReadingSpeed speed = ReadingSpeed.measure(timed, timedBytes, reader, nanos);
    return new ExtractionReport(
        folder.toString(), rows(pages, found, samples(arguments)), skips(pages, found), speed);
  }

  private static List<GoldPage> chosen(GoldPages gold, Arguments arguments) throws InputException {
    List<String> sources =
        arguments.option(SOURCES).map(list -> List.of(list.split(",", -1))).orElse(List.of());
    List<GoldPage> chosen =
        gold.pages().stream()
            .filter(page -> sources.isEmpty() || sources.contains(page.source()))
            .toList();
    if (chosen.isEmpty()) {
      throw new InputException(gold.folder() + " has no page of " + sources);
    }
    return chosen;
  }

  private static int samples(Arguments arguments) {
    String given = arguments.option(BOOT).orElse(Integer.toString(DEFAULT_BOOT));
    if (!given.matches("\\d{1,6}")) {
      throw new UsageException(BOOT + " is how often to resample, a number, not " + given);
    }
    return Integer.parseInt(given);
  }

  /** A row a source, then the pool of the news sets, then everything. */
  private static Map<String, Map<String, Double>> rows(
      List<GoldPage> pages, List<Prediction> found, int samples) {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    Set<String> sources = new TreeSet<>();
    pages.forEach(page -> sources.add(page.source()));
    for (String source : sources) {
      rows.put(source, scores(pages, found, Set.of(source)).figures(samples));
    }
    if (sources.stream().filter(POOLED::contains).count() > 1) {
      rows.put("news pooled", scores(pages, found, POOLED).figures(samples));
    }
    if (sources.size() > 1) {
      rows.put("all", scores(pages, found, sources).figures(samples));
    }
    return rows;
  }

  private static SetScores scores(
      List<GoldPage> pages, List<Prediction> found, Set<String> sources) {
    List<GoldPage> gold = new ArrayList<>();
    List<Prediction> predictions = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (sources.contains(pages.get(i).source())) {
        gold.add(pages.get(i));
        predictions.add(found.get(i));
      }
    }
    return SetScores.of(gold, predictions);
  }

  private static Map<String, String> skips(List<GoldPage> pages, List<Prediction> found) {
    Map<String, String> skips = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      if (!found.get(i).skipped().isEmpty()) {
        skips.put(pages.get(i).id(), found.get(i).skipped());
      }
    }
    return skips;
  }
}
