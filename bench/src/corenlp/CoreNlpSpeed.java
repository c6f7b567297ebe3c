import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How fast another tagger reads the texts that {@code bench/eval tagging} measures ours on:
 * Stanford CoreNLP's three-class model (people, places, organisations), one thread, the best of some
 * rounds over the running text of the files. A program of its own in a process of its own, run by
 * {@code bench/corenlp}: CoreNLP is licensed under the GPL, so this is no part of the build, and
 * nothing of it is shipped.
 */
final class CoreNlpSpeed {
  private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final int ROUNDS = 6;
  private static final double NANOS = 1e9;

  private CoreNlpSpeed() {}

  public static void main(String[] files) throws Exception {
    long start = System.nanoTime();
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(MODEL);
    double loaded = (System.nanoTime() - start) / NANOS;
    List<String> texts = new ArrayList<>();
    long tokens = 0;
    for (String file : files) {
      tokens += read(Path.of(file), texts);
    }
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = System.nanoTime();
      texts.forEach(classifier::classify);
      best = Math.min(best, System.nanoTime() - before);
    }
    System.out.printf(
        Locale.ROOT, "CoreNLP: loaded in %.2f s, %,.0f tokens a second%n", loaded, tokens * NANOS / best);
  }

  /** Adds a file's documents, a sentence a paragraph; how many tokens they have. */
  private static long read(Path file, List<String> texts) throws IOException {
    StringBuilder text = new StringBuilder();
    long tokens = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("-DOCSTART-")) {
        texts.add(text.toString());
        text.setLength(0);
      } else if (line.isBlank()) {
        text.append("\n\n");
      } else {
        String token = line.substring(0, line.lastIndexOf('\t'));
        text.append(",.;:!?)".contains(token) ? "" : " ").append(token);
        tokens++;
      }
    }
    texts.add(text.toString());
    return tokens;
  }
}
