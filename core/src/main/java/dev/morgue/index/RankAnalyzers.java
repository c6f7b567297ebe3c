package dev.morgue.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ranking analyzers of an archive, one for each language that is stemmed and one for all
 * others. Thread-safe; keep one for the life of a writer or reader and close it after them.
 */
public final class RankAnalyzers implements AutoCloseable {
  private final boolean dropStopWords;
  private final RankAnalyzer unstemmed;
  private final Map<RankLanguage, RankAnalyzer> stemmed = new EnumMap<>(RankLanguage.class);

  /**
   * @param dropStopWords whether the languages' commonest words are left out
   */
  public RankAnalyzers(boolean dropStopWords) {
    this.dropStopWords = dropStopWords;
    this.unstemmed = new RankAnalyzer((RankLanguage) null, dropStopWords);
  }

  /**
   * The analyzer of a language.
   *
   * @param tag a BCP 47 tag; empty or {@code und} for unknown, which is ranked as English
   */
  public synchronized RankAnalyzer of(String tag) {
    Optional<RankLanguage> language = RankLanguage.of(tag);
    return language.isEmpty()
        ? unstemmed
        : stemmed.computeIfAbsent(language.get(), l -> new RankAnalyzer(l, dropStopWords));
  }

  @Override
  public synchronized void close() {
    unstemmed.close();
    stemmed.values().forEach(RankAnalyzer::close);
    stemmed.clear();
  }
}
