package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.ArticleId;
import dev.morgue.search.FoldedCopy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitWordsTest {

  private static List<FoldedCopy> copies(String... sources) {
    List<FoldedCopy> copies = new ArrayList<>();
    for (String source : sources) {
      ArticleId id = new ArticleId("0123456789abcdef-fedcba987654321" + copies.size());
      copies.add(new FoldedCopy(id, "archive", source));
    }
    return copies;
  }

  @Test
  void copiesAreCountedAndTheirPublicationsNamedOnce() {
    assertThat(HitWords.copies(copies("The Tern"))).isEqualTo("+ 1 copy in The Tern");
    assertThat(HitWords.copies(copies("The Tern", "The Heron", "The Tern")))
        .isEqualTo("+ 3 copies in The Tern, The Heron");
    assertThat(HitWords.copies(copies(new String[] {null}))).isEqualTo("+ 1 copy");
    assertThat(HitWords.copies(copies("A", "B", null, "C", "D", "E", "F", "G", "H")))
        .isEqualTo("+ 9 copies in A, B, C, D, E, F and 2 more");
  }
}
