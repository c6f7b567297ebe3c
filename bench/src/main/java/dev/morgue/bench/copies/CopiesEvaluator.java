package dev.morgue.bench.copies;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.ScratchFolder;
import dev.morgue.bench.eval.UsageException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * {@code eval copies FILE.jsonl}: whether the copies of one story are found in articles of which it
 * is known, such as {@code gen} makes. With {@code --show N} it prints so many pairs of what it
 * took for copies, drawn by chance, to be read: the measure for articles of which nothing is known.
 */
public final class CopiesEvaluator implements Evaluator {

  private static final String SHOW = "--show";

  @Override
  public String name() {
    return "copies";
  }

  @Override
  public String usage() {
    return "FILE.jsonl [--show N]";
  }

  @Override
  public String purpose() {
    return "whether the copies of one story are found, and no others";
  }

  @Override
  public Set<String> options() {
    return Set.of(SHOW);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    List<JudgedArticle> articles = JudgedArticle.read(arguments.onlyPath("one file of articles"));
    int show = number(arguments.option(SHOW).orElse("0"));
    try (ScratchFolder folder = ScratchFolder.create()) {
      List<List<String>> groups = GroupedArchive.groups(articles, folder.path());
      CopyScores scores = CopyScores.of(articles, groups);
      return new CopiesReport(articles.size(), scores, sample(articles, groups, show));
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new UsageException(SHOW + " takes a number, not " + text);
    }
  }

  private static String sample(List<JudgedArticle> articles, List<List<String>> groups, int show) {
    Map<String, JudgedArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < show && !groups.isEmpty(); i++) {
      List<String> group = groups.get(random.nextInt(groups.size()));
      String copy = group.get(1 + random.nextInt(group.size() - 1));
      text.append("\n== pair ").append(i + 1).append('\n');
      append(text, byId.get(group.getFirst()));
      append(text, byId.get(copy));
    }
    return text.toString();
  }

  private static void append(
      StringBuilder text, @org.jspecify.annotations.Nullable JudgedArticle article) {
    if (article != null) {
      text.append("-- ")
          .append(article.id())
          .append(' ')
          .append(article.article().dates().published());
      text.append(' ').append(article.article().source().name()).append('\n');
      text.append(article.article().headline()).append('\n');
      text.append(article.article().body()).append('\n');
    }
  }
}
