package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.text.TextDiff.Change;
import dev.morgue.text.TextDiff.Kind;
import dev.morgue.text.TextDiff.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDiffTest {

  private static String marked(String before, String after) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : TextDiff.of(before, after)) {
      text.append(
          switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
          });
    }
    return text.toString().strip().replace("\n\n", "¶");
  }

  @Test
  void aWordThatChanged() {
    assertThat(marked("The ferry sank at night.", "The ferry ran at night."))
        .isEqualTo("The ferry[-sank-]{+ran+}at night.");
    assertThat(marked("", "New.")).isEqualTo("{+New.¶+}");
    assertThat(marked("Old.", "")).isEqualTo("[-Old.¶-]");
    assertThat(marked("", "")).isEmpty();
  }

  @Test
  void paragraphsThatStayAreNotTornApart() {
    assertThat(
            marked(
                "One is here.\n\nThe old end of it.\n\nLast.",
                "One is here.\n\nA new one.\n\nThe new end of it.\n\nLast."))
        .isEqualTo("One is here.¶{+A new one.¶+}The[-old-]{+new+}end of it.¶Last.");
  }

  @Test
  void spacesAreNoDifference() {
    assertThat(TextDiff.of("a  b\n c\n\n\n d", "a b c\n\nd"))
        .containsExactly(new Piece(Kind.SAME, "a b c\n\nd\n\n"));
  }

  @Test
  void aSplinterBetweenTwoLongChangesIsPartOfThem() {
    assertThat(marked("w one two x of y three four z", "w five six x of y seven eight z"))
        .isEqualTo("w[-one two-]{+five six+}x of y[-three four-]{+seven eight+}z");
    assertThat(marked("w one two of three four z", "w five six of seven eight z"))
        .isEqualTo("w[-one two of three four-]{+five six of seven eight+}z");
  }

  @Test
  void whatIsJoinedGivesBothTexts() {
    long seed = Long.getLong("morgue.seed", 95_645_942);
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String before = text(random, 6);
      String after = random.nextInt(4) == 0 ? text(random, 6) : edited(before, random);
      List<Piece> pieces = TextDiff.of(before, after);
      assertThat(without(pieces, Kind.ADDED)).isEqualTo(normal(before));
      assertThat(without(pieces, Kind.REMOVED)).isEqualTo(normal(after));
      for (int k = 1; k < pieces.size(); k++) {
        assertThat(pieces.get(k).kind()).isNotEqualTo(pieces.get(k - 1).kind());
      }
    }
  }

  private static List<String> normal(String text) {
    return DiffWords.of(DiffWords.paragraphs(text));
  }

  private static List<String> without(List<Piece> pieces, Kind kind) {
    String text =
        pieces.stream()
            .filter(piece -> piece.kind() != kind)
            .map(Piece::text)
            .collect(Collectors.joining(" "));
    return normal(text.replaceAll(" ?\n\n ?", "\n\n"));
  }

  private static String text(Random random, int paragraphs) {
    List<String> all = new ArrayList<>();
    for (int p = random.nextInt(paragraphs); p > 0; p--) {
      List<String> words = new ArrayList<>();
      for (int w = 1 + random.nextInt(9); w > 0; w--) {
        words.add(Character.toString('a' + random.nextInt(5)));
      }
      all.add(String.join(" ", words) + ".");
    }
    return String.join("\n\n", all);
  }

  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int n = random.nextInt(5); n > 0 && !edited.isEmpty(); n--) {
      int at = random.nextInt(edited.length());
      edited.replace(at, Math.min(edited.length(), at + random.nextInt(4)), "x y");
    }
    return edited.toString();
  }

  /** As many words stay as in the longest common subsequence, found the slow way. */
  @Test
  void noShorterEditExists() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      List<String> before = letters(random);
      List<String> after = letters(random);
      int same = 0;
      for (Change change : ShortestEdit.of(before, after, 100)) {
        same += change.isSame() ? change.removed().size() : 0;
      }
      assertThat(same).as("%s %s", before, after).isEqualTo(longestCommon(before, after));
    }
  }

  private static List<String> letters(Random random) {
    List<String> letters = new ArrayList<>();
    for (int n = random.nextInt(14); n > 0; n--) {
      letters.add(Character.toString('a' + random.nextInt(3)));
    }
    return letters;
  }

  private static int longestCommon(List<String> before, List<String> after) {
    int[][] best = new int[before.size() + 1][after.size() + 1];
    for (int i = 1; i <= before.size(); i++) {
      for (int j = 1; j <= after.size(); j++) {
        best[i][j] =
            before.get(i - 1).equals(after.get(j - 1))
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[before.size()][after.size()];
  }

  /** Twenty thousand words without one in common would else take 400 million steps. */
  @Test
  void whatChangedAltogetherIsGivenUpSoon() {
    String before = "old ".repeat(20_000);
    String after = "new ".repeat(20_000);
    List<String> kinds =
        TextDiff.of(before, after).stream().map(piece -> piece.kind().name()).toList();
    assertThat(kinds).containsExactly("REMOVED", "ADDED", "SAME");
    assertThat(ShortestEdit.of(List.of("a", "b", "c"), List.of("b", "x", "c"), 1))
        .as("two edits are too many")
        .hasSize(2);
  }
}
