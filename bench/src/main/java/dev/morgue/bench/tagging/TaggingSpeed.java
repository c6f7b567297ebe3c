package dev.morgue.bench.tagging;

import dev.morgue.tagging.SpanTagger;
import java.util.ArrayList;
import java.util.List;

/** Tokens of the files a second, one thread: the best of some rounds, the first ones to warm up. */
final class TaggingSpeed {
  private static final int ROUNDS = 6;
  private static final double NANOS = 1e9;

  private TaggingSpeed() {}

  static double of(List<BioFile> files, SpanTagger tagger) {
    List<String> texts = new ArrayList<>();
    long tokens = 0;
    for (BioFile file : files) {
      for (List<BioSentence> document : file.documents()) {
        texts.add(new RunningText(document).text());
        tokens += document.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
      }
    }
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = System.nanoTime();
      for (String text : texts) {
        tagger.tag(text);
      }
      best = Math.min(best, System.nanoTime() - before);
    }
    return tokens * NANOS / best;
  }
}
