package dev.morgue.bench.extraction;

import dev.morgue.indexer.extract.BlockSamples;
import dev.morgue.indexer.extract.Page;
import dev.morgue.indexer.extract.TreeSums;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;

public final class JudgeTraining {
  static final int FOLDS = Integer.getInteger("folds", 5);

  static final class Doc {
    GoldPage gold;
    int fold;
    BlockSamples samples;
    List<String> texts;
    List<float[]> first;
    double[] labels;
    float[] weights;
    double[] s1;
    double[] s2;
  }

  public static void main(String[] a) throws IOException {
    GoldPages gold = GoldPages.open(Path.of(a[0]));
    BlockSamples.Reader reader = new BlockSamples.Reader();
    List<Doc> docs = new ArrayList<>();
    long t0 = System.nanoTime();
    for (GoldPage g : gold.pages()) {
      if (g.body() == null && g.with() == null) continue;
      byte[] bytes = gold.bytes(g);
      Doc d = new Doc();
      d.gold = g;
      d.fold = Math.floorMod(g.site().hashCode() * 0x9E3779B9 >>> 7, FOLDS);
      String title = null;
      d.samples = reader.read(Page.of(Jsoup.parse(new ByteArrayInputStream(bytes), null, g.url())));
      d.texts = d.samples.texts();
      d.first = d.samples.firstLook();
      label(d);
      docs.add(d);
    }
    System.err.println(
        docs.size()
            + " docs, blocks "
            + docs.stream().mapToInt(d -> d.texts.size()).sum()
            + " in "
            + (System.nanoTime() - t0) / 1e9);
    oracle(docs);
    BoostedTrees.Plan p1 =
        new BoostedTrees.Plan(
            Integer.getInteger("t1", 60), Integer.getInteger("d1", 5), 0.15, 0.5, 0.3);
    BoostedTrees.Plan p2 =
        new BoostedTrees.Plan(
            Integer.getInteger("t2", 80), Integer.getInteger("d2", 5), 0.12, 0.5, 0.3);
    for (int f = 0; f < FOLDS; f++) {
      TreeSums m = TreeSums.read(train(docs, f, 1, p1));
      for (Doc d : docs)
        if (d.fold == f) {
          d.s1 = d.first.stream().mapToDouble(m::probability).toArray();
        }
    }
    System.err.println("stage 1 " + (System.nanoTime() - t0) / 1e9);
    for (Doc d : docs) d.s2 = d.s1;
    report(docs);
    List<Map<Doc, double[]>> unused = null;
    for (int f = 0; f < FOLDS; f++) {
      TreeSums m = TreeSums.read(train(docs, f, 2, p2));
      for (Doc d : docs)
        if (d.fold == f) d.s2 = rows2(d).stream().mapToDouble(m::probability).toArray();
    }
    System.err.println("stage 2 " + (System.nanoTime() - t0) / 1e9);
    report(docs);
    if (a.length > 1) {
      List<String> out = new ArrayList<>();
      out.add("first");
      out.addAll(train(docs, -1, 1, p1));
      out.add("second");
      out.addAll(train(docs, -1, 2, p2));
      Files.write(Path.of(a[1]), out, StandardCharsets.UTF_8);
    }
    if (a.length > 2) dump(docs, Path.of(a[2]));
  }

  static List<float[]> rows2(Doc d) {
    List<float[]> second = d.samples.secondLook(d.s1);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < second.size(); i++) {
      float[] x = d.first.get(i), y = second.get(i);
      float[] z = Arrays.copyOf(x, x.length + y.length);
      System.arraycopy(y, 0, z, x.length, y.length);
      rows.add(z);
    }
    return rows;
  }

  static List<String> train(List<Doc> docs, int without, int stage, BoostedTrees.Plan plan) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>(), weights = new ArrayList<>();
    Random r = new Random(7);
    for (Doc d : docs) {
      if (d.fold == without) continue;
      List<float[]> rs = stage == 1 ? d.first : rows2(d);
      for (int i = 0; i < rs.size(); i++) {
        if (Double.isNaN(d.labels[i])) continue;
        float w = d.weights[i];
        // far furniture is plentiful
        if (stage == 1 && d.labels[i] == 0 && d.texts.get(i).length() < 40 && r.nextDouble() > 0.35)
          continue;
        if (stage == 1 && d.labels[i] == 0 && d.texts.get(i).length() < 40) w /= 0.35f;
        if (stage == 2 && d.labels[i] == 0 && d.s1[i] < 0.02) {
          if (r.nextDouble() > 0.15) continue;
          w /= 0.15f;
        }
        rows.add(rs.get(i));
        labels.add((float) d.labels[i]);
        weights.add(w);
      }
    }
    float[] l = new float[rows.size()], w = new float[rows.size()];
    double sum = 0;
    for (int i = 0; i < l.length; i++) {
      l[i] = labels.get(i);
      w[i] = weights.get(i);
      sum += w[i];
    }
    for (int i = 0; i < l.length; i++) w[i] *= l.length / sum;
    if (without <= 0)
      System.err.println("rows " + l.length + " features " + rows.getFirst().length);
    return BoostedTrees.train(Rows.of(rows, l, w), plan, new Random(11));
  }

  static void label(Doc d) {
    int n = d.texts.size();
    d.weights = new float[n];
    if (d.gold.body() != null) {
      d.labels = BlockLabels.of(d.gold.body(), d.texts);
      double total = Math.max(100, Words.of(d.gold.body()).size());
      double source =
          switch (d.gold.source()) {
            case "aeb" -> 1.5;
            case "fundus-eval" -> 1.2;
            case "fundus" -> 1.2;
            case "wcxb" -> 0.7;
            default -> 1;
          };
      for (int i = 0; i < n; i++) {
        double words = Words.of(d.texts.get(i)).size();
        d.weights[i] = (float) (source * (0.5 + Math.sqrt(words)) * 20 / Math.sqrt(total));
      }
    } else {
      d.labels = new double[n];
      for (int i = 0; i < n; i++) {
        String t = d.texts.get(i);
        d.labels[i] = Double.NaN;
        boolean w = d.gold.with().stream().anyMatch(t::contains),
            wo = d.gold.without().stream().anyMatch(t::contains);
        if (w != wo) d.labels[i] = w ? 1 : 0;
        d.weights[i] = 4;
      }
      // a with-segment that stands twice is not known which
      for (String s : d.gold.with()) {
        int c = 0;
        for (String t : d.texts) if (t.contains(s)) c++;
        if (c > 1)
          for (int i = 0; i < n; i++) if (d.texts.get(i).contains(s)) d.labels[i] = Double.NaN;
      }
    }
  }

  static String body(Doc d, double threshold) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < d.texts.size(); i++)
      if (d.s2[i] > threshold) b.append(d.texts.get(i)).append("\n\n");
    return b.toString();
  }

  static void oracle(List<Doc> docs) {
    for (Doc d : docs) d.s2 = d.labels;
    System.err.println("oracle:");
    report(docs);
  }

  static void report(List<Doc> docs) {
    for (double thr : new double[] {0.4, 0.5, 0.6}) {
      Map<String, List<BodyScore>> by = new TreeMap<>();
      int tp = 0, fn = 0, fp = 0, tn = 0;
      for (Doc d : docs) {
        String b = body(d, thr);
        if (d.gold.body() != null) {
          BodyScore s = BodyScore.of(d.gold.body(), b);
          by.computeIfAbsent(d.gold.source(), x -> new ArrayList<>()).add(s);
          if (d.gold.source().matches("aeb|fundus.*"))
            by.computeIfAbsent("POOL", x -> new ArrayList<>()).add(s);
        } else {
          for (String s : d.gold.with()) {
            if (b.contains(s)) tp++;
            else fn++;
          }
          for (String s : d.gold.without()) {
            if (b.contains(s)) fp++;
            else tn++;
          }
        }
      }
      StringBuilder o = new StringBuilder("thr " + thr);
      by.forEach((k, v) -> {
        double[] m = BodyScore.means(v);
        o.append(
            String.format(
                "  %s %.3f/%.3f=%.4f ex%.3f",
                k,
                m[0],
                m[1],
                m[2],
                v.stream().filter(BodyScore::exact).count() / (double) v.size()));
        if (k.equals("wcxb"))
          o.append(
              String.format(
                  " w%.4f", v.stream().mapToDouble(BodyScore::wordF1).average().orElse(0)));
      });
      double p = tp / (double) (tp + fp), q = tp / (double) (tp + fn);
      o.append(String.format("  seg %.3f/%.3f=%.4f", p, q, 2 * p * q / (p + q)));
      System.err.println(o);
    }
  }

  static void dump(List<Doc> docs, Path to) throws IOException {
    List<String> out = new ArrayList<>();
    for (Doc d : docs) {
      if (d.gold.body() == null) continue;
      BodyScore s = BodyScore.of(d.gold.body(), body(d, 0.5));
      out.add(
          String.format(
              "@ %.4f %s hit %.3f wrong %.3f missed %.3f %s %s",
              s.pageF1(),
              d.gold.source(),
              s.hit(),
              s.wrong(),
              s.missed(),
              d.gold.id(),
              d.gold.url()));
      for (int i = 0; i < d.texts.size(); i++) {
        boolean kept = d.s2[i] > 0.5;
        boolean nan = Double.isNaN(d.labels[i]);
        if (kept != (d.labels[i] == 1) || nan && d.texts.get(i).length() > 10)
          out.add(
              String.format(
                  "   %s %s s1 %.2f s2 %.2f %s",
                  kept ? "KEPT" : "LOST",
                  nan ? "?" : "",
                  d.s1[i],
                  d.s2[i],
                  d.texts
                      .get(i)
                      .replace('\n', '|')
                      .substring(0, Math.min(160, d.texts.get(i).length()))));
      }
    }
    Files.write(to, out, StandardCharsets.UTF_8);
  }
}
