package dev.morgue.bench.extraction;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.Figures;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.Table;
import dev.morgue.indexer.extract.BlockSamples;
import dev.morgue.indexer.extract.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * {@code eval extraction-training DIR [--out FILE]}: trains the judge of blocks on the gold of DIR,
 * tells how well it does on sites that it has not seen, and writes its table.
 */
public final class TrainingEvaluator implements Evaluator {
  private static final String NAME = "extraction-training";
  private static final double[] LEAST = {0.4, 0.45, 0.5, 0.55};

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String usage() {
    return "DIR [--out FILE]";
  }

  @Override
  public String purpose() {
    return "trains the judge of blocks on DIR, measured by cross-validation over sites";
  }

  @Override
  public Set<String> options() {
    return Set.of(Arguments.OUT);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    Path folder = arguments.onlyPath("one folder with gold.jsonl and pages");
    List<TrainingPage> pages = pages(GoldPages.open(folder));
    JudgeTraining training = new JudgeTraining(pages);
    List<double[]> scores = training.acrossSites();
    if (arguments.option(Arguments.OUT).isPresent()) {
      List<String> lines = new ArrayList<>(provenance(pages));
      lines.addAll(training.table());
      Files.write(arguments.out(), lines, StandardCharsets.UTF_8);
    }
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (double least : LEAST) {
      for (String source : sources(pages)) {
        rows.put(source + " at " + least, figures(pages, scores, source, least));
      }
    }
    return new CrossValidation(rows);
  }

  private static List<TrainingPage> pages(GoldPages gold) throws IOException {
    BlockSamples.Reader reader = new BlockSamples.Reader();
    List<TrainingPage> pages = new ArrayList<>();
    for (GoldPage page : gold.pages()) {
      if (page.body() != null || page.with() != null) {
        Document document = document(gold.bytes(page));
        pages.add(new TrainingPage(page, reader.read(Page.of(document)), JudgeTraining.FOLDS));
      }
    }
    return pages;
  }

  /** UTF-8 where nearly all of it is, else what the page declares. */
  private static Document document(byte[] bytes) throws IOException {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == '\ufffd').count();
    return broken * 1000 < utf8.length()
        ? Jsoup.parse(utf8)
        : Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
  }

  private static List<String> provenance(List<TrainingPage> pages) {
    long sites = pages.stream().map(page -> page.gold.site()).distinct().count();
    return List.of(
        "# The judge of blocks: trees whose values add up to the odds of a block being the article's",
        "# (see TreeTable). Trained by `bench/eval extraction-training` on the development gold:",
        "# " + pages.size() + " pages of " + sites + " sites, sources " + sources(pages) + ".");
  }

  private static Set<String> sources(List<TrainingPage> pages) {
    Set<String> sources = new TreeSet<>();
    pages.forEach(page -> sources.add(page.gold.source()));
    return sources;
  }

  private static Map<String, Double> figures(
      List<TrainingPage> pages, List<double[]> scores, String source, double least) {
    List<GoldPage> gold = new ArrayList<>();
    List<Prediction> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      TrainingPage page = pages.get(i);
      if (page.gold.source().equals(source)) {
        gold.add(page.gold);
        found.add(new Prediction(page.body(scores.get(i), least), null, List.of(), null, ""));
      }
    }
    return SetScores.of(gold, found).figures(0);
  }

  /** The figures of the running text alone, by source and threshold. */
  private record CrossValidation(Map<String, Map<String, Double>> rows) implements Report {
    private static final List<String> NAMES =
        List.of("P", "R", "F1", "exact", "word F1", "segment F");

    @Override
    public String text() {
      Table table = new Table("unseen sites", "P", "R", "F1", "exact", "word F1", "segment F");
      rows.forEach((name, figures) -> {
        List<String> cells = new ArrayList<>(List.of(name));
        for (String figure : NAMES) {
          Double value = figures.get(figure);
          cells.add(value == null ? "-" : String.format(Locale.ROOT, "%.4f", value));
        }
        table.row(cells.toArray(String[]::new));
      });
      return table.toString();
    }

    @Override
    public Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("evaluator", NAME);
      rows.forEach((name, figures) -> {
        Map<String, Object> row = new LinkedHashMap<>();
        figures.forEach((figure, value) -> row.put(figure, Figures.rounded(value)));
        json.put(name, row);
      });
      return json;
    }
  }
}
