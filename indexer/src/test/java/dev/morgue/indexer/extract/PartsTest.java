package dev.morgue.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The small parts: vocabulary, phrases, trees, blocks, strings in scripts. */
class PartsTest {
  private static final Vocabulary WORDS = Vocabulary.standard();

  @Test
  void classesAreCutIntoWords() {
    MarkReader marks = new MarkReader(WORDS.marks());
    assertThat(marks.marks("story-body__inner")).isEqualTo(bits(Mark.ARTICLE, Mark.BODY));
    assertThat(marks.marks("RelatedLinks2")).isEqualTo(bits(Mark.RELATED));
    assertThat(marks.marks("sharebuttons")).isEqualTo(bits(Mark.SHARE));
    assertThat(marks.marks("x-loading gradient")).isZero();
    assertThat(marks.marks("")).isZero();
  }

  @Test
  void everyMarkHasItsWords() {
    String all = String.join(" ", ResourceLines.of("marks.txt"));
    for (Mark mark : Mark.values()) {
      boolean byTag = mark.name().startsWith("TAG_") || mark.name().startsWith("ITEM_");
      assertThat(all.contains(mark.name() + ":")).as(mark.name()).isEqualTo(!byTag);
    }
  }

  @Test
  void phrasesAreFoundAtTheBeginningOrAnywhere() {
    Phrases phrases = Phrases.standard();

    assertThat(Phrase.READ_MORE.in(phrases.in(TextScan.of("Read more: ferry fares")))).isTrue();
    assertThat(Phrase.READ_MORE.in(phrases.in(TextScan.of("He could not read more than that"))))
        .isFalse();
    assertThat(Phrase.CREDIT.in(phrases.in(TextScan.of("The quay on Monday. (Photo by Ada Moss)"))))
        .isTrue();
    assertThat(Phrase.ADVERTISEMENT.in(phrases.in(TextScan.of("Adam sold it")))).isFalse();
    assertThat(Phrase.SIGNUP.in(phrases.in(TextScan.of("Register".repeat(60))))).isFalse();
  }

  @Test
  void treesAreReadAndSummed() {
    TreeTable table = TreeTable.read(List.of("0<0.5 =-1 1<2 =0.25 =3", "=0.5"));

    assertThat(table.sum(new float[] {0, 9})).isCloseTo(-0.5f, within(1e-6f));
    assertThat(table.sum(new float[] {1, 1})).isCloseTo(0.75f, within(1e-6f));
    assertThat(table.sum(new float[] {1, 2})).isCloseTo(3.5f, within(1e-6f));
    assertThat(TreeTable.probability(0)).isEqualTo(0.5);
  }

  @Test
  void treesAreSummedAsWritten() {
    Random random = new Random(Long.getLong("morgue.seed", 5));
    for (int round = 0; round < 200; round++) {
      List<String> lines =
          IntStream.range(0, 1 + random.nextInt(9)).mapToObj(i -> tree(random, 6)).toList();
      TreeTable table = TreeTable.read(lines);
      float[][] rows = new float[1 + random.nextInt(70)][];
      FeatureTable features = new FeatureTable(rows.length);
      for (int i = 0; i < rows.length; i++) {
        rows[i] = row(random);
        features.begin(i);
        for (float value : rows[i]) {
          features.add(value);
        }
      }
      float[] sums = table.sums(features, rows.length);
      for (int i = 0; i < rows.length; i++) {
        assertThat(sums[i]).isEqualTo(asWritten(lines, rows[i]));
        assertThat(table.sum(rows[i])).isEqualTo(sums[i]);
        assertThat(features.row(i, 8)).isEqualTo(rows[i]);
      }
    }
  }

  private static float asWritten(List<String> lines, float[] row) {
    float sum = 0;
    for (String line : lines) {
      sum += value(new ArrayDeque<>(List.of(line.split(" ", -1))), row, true);
    }
    return sum;
  }

  /** Some are no numbers, and some far apart. */
  private static float[] row(Random random) {
    float[] row = new float[8];
    for (int i = 0; i < row.length; i++) {
      row[i] =
          switch (random.nextInt(9)) {
            case 0 -> Float.NaN;
            case 1 -> random.nextBoolean() ? 1e30f : -1e30f;
            default -> random.nextInt(-3, 4) * 0.5f + 0f;
          };
    }
    return row;
  }

  @Test
  void chosenRowsGoOn() {
    FeatureTable all = new FeatureTable(40);
    for (int i = 0; i < 40; i++) {
      all.begin(i);
      all.add(i);
      all.addZeroes(2);
      all.add(-i);
    }
    FeatureTable some = all.chosen(new int[] {3, 17, 39});
    for (int i = 0; i < 3; i++) {
      some.begin(i);
      some.add(100 + i);
    }
    assertThat(some.row(0, 5)).containsExactly(3, 0, 0, -3, 100);
    assertThat(some.row(1, 5)).containsExactly(17, 0, 0, -17, 101);
    assertThat(some.row(2, 5)).containsExactly(39, 0, 0, -39, 102);
  }

  private static String tree(Random random, int depth) {
    return depth == 0 || random.nextInt(5) == 0
        ? "=" + random.nextInt(-9, 9) * 0.25f
        : random.nextInt(8)
            + "<"
            + random.nextInt(-3, 4) * 0.5f
            + " "
            + tree(random, depth - 1)
            + " "
            + tree(random, depth - 1);
  }

  /** Reads a tree off its line as the format is told; 0 for what is not asked for. */
  private static float value(Deque<String> line, float[] row, boolean asked) {
    String node = line.remove();
    int sign = node.indexOf('<');
    if (sign < 0) {
      return asked ? Float.parseFloat(node.substring(1)) : 0;
    }
    boolean below =
        row[Integer.parseInt(node.substring(0, sign))] < Float.parseFloat(node.substring(sign + 1));
    return value(line, row, asked && below) + value(line, row, asked && !below);
  }

  @Test
  void brokenTreesAreRefused() {
    assertThatThrownBy(() -> TreeTable.read(List.of("0<0.5 =1")))
        .hasMessageContaining("without its last leaves");
    assertThatThrownBy(() -> TreeTable.read(List.of("=1 =2"))).hasMessageContaining("more nodes");
    assertThatThrownBy(() -> TreeTable.read(List.of("0<1 ".repeat(64) + "=1" + " =2".repeat(64))))
        .hasMessageContaining("more than 64 leaves");
  }

  @Test
  void blocksAreCutWhereTheTextIs() {
    String html =
        "<div>one <b>two</b>&nbsp;&nbsp;three<br>four<br> <br>five<p>six<a href=x>seven</a></div>";
    PageBlocks page = BlockReader.read(Jsoup.parse(html).body(), WORDS);

    assertThat(page.blocks)
        .extracting(block -> block.text)
        .containsExactly("one two three\nfour", "five", "sixseven");
    Block last = page.blocks.getLast();
    assertThat(last.tag).isEqualTo(Tag.P);
    assertThat(last.linkedChars).isEqualTo(5);
    assertThat(page.blocks.getFirst().boldChars).isEqualTo(3);
  }

  @Test
  void distancesCountFromTheInnermost() {
    String html =
        "<div class=story><div class=story><section><p>x</p></section></div><p>y</p></div>";
    PageBlocks page = BlockReader.read(Jsoup.parse(html).body(), WORDS);

    assertThat(page.blocks.get(0).distance(Mark.ARTICLE)).isEqualTo(2);
    assertThat(page.blocks.get(0).distance(Mark.TAG_SECTION)).isEqualTo(1);
    assertThat(page.blocks.get(1).distance(Mark.ARTICLE)).isEqualTo(1);
    assertThat(page.blocks.get(1).distance(Mark.TAG_SECTION)).isEqualTo(Block.FAR);
  }

  @Test
  void tablesOfFiguresAreKeptApart() {
    String table =
        "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>41</td></tr></table>";
    String html =
        "<body><article><h1>Harbour</h1><div class='article-body'>"
            + NewsPages.paragraphs("p")
            + table
            + "</div></article>";
    Extracted extracted = new BodyExtractor().extract(Page.of(Jsoup.parse(html)));

    assertThat(extracted.tables()).containsExactly("Year\tShips\n2019\t41");
  }

  @Test
  void stringsInScriptsAreUnescaped() {
    assertThat(JsonText.valueAfter("\"a\" : \"x\\u00e9\\n\\\"y\\\"\\/\" , 1", 3))
        .isEqualTo("xé\n\"y\"/");
    assertThat(JsonText.valueAfter("\"a\": 5", 3)).isEmpty();
    assertThat(JsonText.string("cut off\\", 0)).isEqualTo("cut off\\");
    assertThat(JsonText.string("\\u12", 0)).isEqualTo("u12");
  }

  private static long bits(Mark... marks) {
    long bits = 0;
    for (Mark mark : marks) {
      bits |= mark.bit();
    }
    return bits;
  }
}
