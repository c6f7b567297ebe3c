package dev.morgue.bench.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The figures of a set of pages, by the names of the scorer beside the gold. Immutable. */
final class SetScores {
  private final List<BodyScore> bodies = new ArrayList<>();
  private final int[] segments = new int[4];
  private int segmentPages;
  private final int[] titles = new int[2];
  private final int[] authors = new int[2];
  private final int[] dates = new int[3];

  private SetScores() {}

  /** Scores a set; a page and its prediction have the same place in their lists. */
  static SetScores of(List<GoldPage> gold, List<Prediction> found) {
    SetScores scores = new SetScores();
    for (int i = 0; i < gold.size(); i++) {
      scores.add(gold.get(i), found.get(i));
    }
    return scores;
  }

  private void add(GoldPage gold, Prediction found) {
    String body = gold.body();
    List<String> with = gold.with();
    List<String> without = gold.without();
    if (body != null && !body.isEmpty()) {
      bodies.add(BodyScore.of(body, found.body()));
    } else if (with != null && without != null) {
      segmentPages++;
      with.forEach(segment -> segments[found.body().contains(segment) ? 0 : 1]++);
      without.forEach(segment -> segments[found.body().contains(segment) ? 2 : 3]++);
    }
    String title = gold.title();
    if (title != null && !title.isEmpty()) {
      titles[0]++;
      titles[1] += FieldScores.sameTitle(title, found.title()) ? 1 : 0;
    }
    if (!gold.authors().isEmpty()) {
      authors[0]++;
      boolean same = FieldScores.names(gold.authors()).equals(FieldScores.names(found.authors()));
      authors[1] += same ? 1 : 0;
    }
    if (FieldScores.day(gold.date()) != null) {
      LocalDate day = FieldScores.day(found.date());
      dates[0]++;
      dates[1] += day == null ? 0 : 1;
      dates[2] += day != null && FieldScores.sameDay(gold, day) ? 1 : 0;
    }
  }

  /**
   * The figures in order; those of which there is no gold are left out.
   *
   * @param samples how often to resample for the spread of F1; 0 for none
   */
  Map<String, Double> figures(int samples) {
    Map<String, Double> figures = new LinkedHashMap<>();
    if (!bodies.isEmpty()) {
      double[] means = BodyScore.means(bodies);
      figures.put("pages", (double) bodies.size());
      figures.put("P", means[0]);
      figures.put("R", means[1]);
      figures.put("F1", means[2]);
      if (samples > 1) {
        figures.put("F1 spread", BodyScore.spread(bodies, samples, new Random(1)));
      }
      double exact = bodies.stream().mapToDouble(body -> body.exact() ? 1 : 0).sum();
      figures.put("exact", share(exact, bodies.size()));
      figures.put("word F1", bodies.stream().mapToDouble(BodyScore::wordF1).average().orElse(0));
    }
    if (segmentPages > 0) {
      double precision = share(segments[0], segments[0] + segments[2]);
      double recall = share(segments[0], segments[0] + segments[1]);
      figures.put("segment pages", (double) segmentPages);
      figures.put("segment P", precision);
      figures.put("segment R", recall);
      figures.put("segment F", BodyScore.f1(precision, recall));
    }
    fields(figures);
    return figures;
  }

  private void fields(Map<String, Double> figures) {
    if (titles[0] > 0) {
      figures.put("titles", (double) titles[0]);
      figures.put("title exact", share(titles[1], titles[0]));
    }
    if (authors[0] > 0) {
      figures.put("bylines", (double) authors[0]);
      figures.put("authors exact", share(authors[1], authors[0]));
    }
    if (dates[0] > 0) {
      figures.put("dates", (double) dates[0]);
      figures.put("date P", share(dates[2], dates[1]));
      figures.put("date accuracy", share(dates[2], dates[0]));
    }
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
