package dev.morgue.bench.load;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.news.NewsGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One load: the same generated news into the product and into bare Lucene, then questions. */
public final class LoadRun {
  private static final int SAMPLE = 4_000;
  private static final int QUESTIONS = 200;

  private final NewsGenerator generator;
  private final GeneratedArticles articles;
  private final long seed;

  /** A run on {@code count} articles of a seed. */
  public LoadRun(long seed, int count) {
    this.seed = seed;
    generator = new NewsGenerator(seed, count);
    articles = new GeneratedArticles(generator);
  }

  /**
   * Loads and asks.
   *
   * @param folder gets the folders {@code morgue} and {@code bare}, which are left there
   * @throws IllegalArgumentException if there are too few articles to take questions from
   */
  public Report run(Path folder) throws IOException {
    Vocabulary vocabulary = Vocabulary.of(sample());
    AtomicLong text = new AtomicLong();
    AtomicLong json = new AtomicLong();
    double generating =
        Loading.seconds(
            articles,
            article -> {
              text.addAndGet(utf8(article.searchedText()));
              json.addAndGet(utf8(ArticleJson.write(article)));
            },
            () -> {});
    LoadReport.Load load =
        new LoadReport.Load(generator.count(), seed, text.get(), json.get(), generating);
    List<LoadReport.Side> sides = new ArrayList<>();
    Path morgue = Files.createDirectories(folder.resolve("morgue"));
    try (Contender contender = new MorgueContender(morgue)) {
      sides.add(side(contender, morgue, vocabulary));
    }
    Path bare = Files.createDirectories(folder.resolve("bare"));
    try (Contender contender = new BareLucene(bare)) {
      sides.add(side(contender, bare, vocabulary));
    }
    return new LoadReport(load, sides.getFirst(), sides.getLast());
  }

  private List<Article> sample() {
    int step = Math.max(1, generator.count() / SAMPLE);
    return IntStream.range(0, generator.count() / step)
        .mapToObj(i -> articles.article(i * step))
        .toList();
  }

  private LoadReport.Side side(Contender contender, Path folder, Vocabulary vocabulary)
      throws IOException {
    double seconds = Loading.seconds(articles, contender::add, contender::commit);
    Questions questions = new Questions(vocabulary, seed);
    Map<QuestionKind, Latency> answers = new EnumMap<>(QuestionKind.class);
    for (QuestionKind kind : QuestionKind.values()) {
      answers.put(kind, Latency.of(contender, questions.draw(kind, QUESTIONS)));
    }
    return new LoadReport.Side(contender.name(), seconds, size(folder), answers);
  }

  private static long utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(LoadRun::length).sum();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
