package dev.morgue.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.bench.eval.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieBreakTest {
  private static final List<ScoredDocument> RANKING =
      List.of(
          new ScoredDocument("m", 3),
          new ScoredDocument("a", 2),
          new ScoredDocument("c", 2),
          new ScoredDocument("b", 2),
          new ScoredDocument("z", 1));

  @Test
  void trecEvalPutsEqualScoresInFallingOrderOfTheirIds() {
    assertThat(ids(TieBreak.TREC)).containsExactly("m", "c", "b", "a", "z");
  }

  @Test
  void theRankersOwnOrderIsLeftAlone() {
    assertThat(ids(TieBreak.RANKER)).containsExactly("m", "a", "c", "b", "z");
  }

  @Test
  void idsAreComparedAsTheirBytesWouldBe() {
    // In UTF-16 the second of these sorts before the first; in UTF-8 after it.
    List<ScoredDocument> two =
        List.of(new ScoredDocument("\uFF21", 1), new ScoredDocument("\uD83D\uDE00", 1));

    assertThat(TieBreak.TREC.order(two)).containsExactly(two.get(1), two.get(0));
  }

  @Test
  void theOptionKnowsTwoWords() {
    assertThat(TieBreak.parse("trec")).isEqualTo(TieBreak.TREC);
    assertThat(TieBreak.parse("ranker")).isEqualTo(TieBreak.RANKER);
    assertThatThrownBy(() -> TieBreak.parse("random")).isInstanceOf(UsageException.class);
  }

  private static List<String> ids(TieBreak ties) {
    return ties.order(RANKING).stream().map(ScoredDocument::id).toList();
  }
}
