package dev.morgue.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reading texts without branches gives what counting one thing after the other gives. */
class TextScanTest {
  private static final String SIGNS =
      "aaabcdeABÉéüжЖ\u0130\u0131123٣''’’,,.!?…。、\"“|•/- \n"
          + "\u00a0\u3000\u2003\u00ad\u200b\ufeff川は漢ー";

  private static final Pattern GAP = Pattern.compile("[\\x00-\\x20\\u00a0\\u2000-\\u200a\\u3000]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\ufeff]");

  private final Random random = new Random(Long.getLong("morgue.seed", 20261129));

  private String text(int most) {
    // now and then without what is rare, as most texts are
    int signs = random.nextBoolean() ? 24 : SIGNS.length();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(SIGNS.charAt(random.nextInt(signs)));
    }
    return text.toString();
  }

  @Test
  void countsWhatStandsInAText() {
    TextScan scan = new TextScan();
    for (int round = 0; round < 5_000; round++) {
      String text = text(round % 10 == 0 ? 1_500 : 90);
      String around = text(20);
      char[] array = (around + text + around).toCharArray();
      scan.read(array, around.length(), around.length() + text.length());

      assertThat(scan.shape()).as(text).isEqualTo(counted(text));
      assertThat(scan.letters()).as(text).isEqualTo(letters(text));
      String lower = text.toLowerCase(Locale.ROOT);
      assertThat(scan.lowerSize()).as(text).isEqualTo(lower.length());
      assertThat(scan.hasAt(0, lower)).as(text).isTrue();
    }
  }

  @Test
  void aLongerTextFollowsOnOneThatLowerCaseMakesLonger() {
    TextScan scan = new TextScan();
    scan.read("\u0130".repeat(512).toCharArray(), 0, 512);
    scan.read("a".repeat(700).toCharArray(), 0, 700);

    assertThat(scan.letters()).isEqualTo("a".repeat(700));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (char c : text.toCharArray()) {
      letters.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : "");
    }
    return letters.toString();
  }

  private static TextShape counted(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int wide = 0;
    int halves = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isWide = c >= '\u3040' && Character.isLetterOrDigit(c);
      wide += isWide ? 1 : 0;
      halves += isWide ? i % 2 : 0;
      boolean atEnd = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      stops += ".!?…".indexOf(c) >= 0 && atEnd ? 1 : 0;
      if (Character.isLetterOrDigit(c) && !isWide) {
        word.append(c);
      } else if (c != '\'' && c != '’') {
        words.add(isWide ? "" : word.toString());
        word.setLength(0);
      }
    }
    words.add(word.toString());
    words.removeIf(String::isEmpty);
    return new TextShape(
        text.length() + 2 * wide,
        text.length() - count(text, " \n"),
        words.size() + halves,
        (int) words.stream().filter(one -> one.length() <= 3).count() + halves,
        (int) words.stream().filter(one -> Character.isUpperCase(one.charAt(0))).count(),
        count(text, "0123456789"),
        count(text, ",、"),
        stops + count(text, "。"),
        count(text, "\"“"),
        count(text, "|•/"),
        TextShape.endingOf(text.toCharArray(), 0, text.length()));
  }

  private static int count(String text, String signs) {
    return (int) text.chars().filter(c -> signs.indexOf(c) >= 0).count();
  }

  @Test
  void gathersATextWithItsGapsClosed() {
    for (int round = 0; round < 5_000; round++) {
      BlockText block = new BlockText();
      StringBuilder all = new StringBuilder();
      int linked = 0;
      for (int i = random.nextInt(6); i >= 0; i--) {
        String piece = text(round % 10 == 0 ? 400 : 12);
        boolean link = random.nextBoolean();
        if (link) {
          block.open(Tag.LINK);
          linked += INVISIBLE.matcher(GAP.matcher(piece).replaceAll("")).replaceAll("").length();
        }
        block.add(piece);
        if (link) {
          block.close(Tag.LINK);
        }
        all.append(piece);
        if (random.nextInt(4) == 0) {
          block.lineBreak();
          all.append('\u0001');
        }
      }
      String shown = INVISIBLE.matcher(all).replaceAll("");
      String expected =
          GAP.matcher(shown)
              .replaceAll(gap -> gap.group().indexOf('\u0001') < 0 ? " " : "\n")
              .strip();

      String found = new String(block.signs(), block.begin(), block.end() - block.begin());
      assertThat(found).as(all.toString()).isEqualTo(expected);
      assertThat(block.isEmpty()).isEqualTo(expected.isEmpty());
      assertThat(block.inline().linked()).as(all.toString()).isEqualTo(linked);
    }
  }

  @Test
  void keepsTheLinesOfWhatIsSetAlready() {
    BlockText block = new BlockText();
    block.keepLines(true);
    block.add("  one\n\n two  three\n");
    block.add("four");

    String found = new String(block.signs(), block.begin(), block.end() - block.begin());
    assertThat(found).isEqualTo("one\ntwo three\nfour");
  }
}
