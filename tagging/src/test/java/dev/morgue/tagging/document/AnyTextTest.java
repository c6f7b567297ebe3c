package dev.morgue.tagging.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text: names in the order of their mentions, and mentions that stand in the text. */
class AnyTextTest {

  private static final String[] PIECES = {
    " ",
    "\n",
    "\n\n",
    ".",
    ", ",
    "'",
    "’s",
    "-",
    " — ",
    "Mr. ",
    "Sen. ",
    "JANE",
    "Jane",
    "Doe",
    "DOE",
    "Jane Doe",
    "Doe, Jane\n",
    "McNally",
    "U.S.",
    "KYIV, Ukraine — ",
    "of",
    "the",
    "Jr.",
    "Kim Jong-un",
    "FAA",
    "Federal Aviation Administration",
    "(",
    ")",
    "bin",
    "Путин",
    "東京",
    "مصر",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\u0000",
    "\u0301",
    "1,000.5",
    "@Reuters",
    "#",
    "\u202e",
    "Ltd.",
    "\u00ad",
    "X",
    "İstanbul",
    "ß",
    "ŉ",
    "ǅ",
    "\u2029"
  };

  private static String anyText(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      if (random.nextInt(12) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static void check(Article article, String what) {
    String text = article.searchedText();
    int before = 0;
    for (Name name : NewsTaggerTest.TAGGER.tag(article)) {
      assertThat(name.text()).as(what).isNotBlank().doesNotContain("\n");
      assertThat(name.filedAs()).as(what).isNotBlank().doesNotContain("\n");
      assertThat(name.confidence()).as(what).isBetween(0.0, 1.0);
      assertThat(name.mentions()).as(what).isNotEmpty();
      assertThat(name.mentions().getFirst().start()).as(what).isGreaterThanOrEqualTo(before);
      before = name.mentions().getFirst().start();
      int end = 0;
      for (Name.Mention mention : name.mentions()) {
        assertThat(mention.start()).as(what).isGreaterThanOrEqualTo(end);
        assertThat(mention.end()).as(what).isBetween(mention.start() + 1, text.length());
        String printed = text.substring(mention.start(), mention.end());
        assertThat(printed).as(what).isEqualTo(printed.strip());
        end = mention.end();
      }
    }
  }

  @Test
  void namesAndTheirMentionsAreInOrderAndInTheText() {
    long seed = Long.getLong("morgue.seed", 17_699_383);
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String headline = anyText(random, 8);
      String body = anyText(random, 50);
      Article article =
          Article.builder()
              .headline(headline)
              .deck(anyText(random, 3))
              .body(body)
              .captions(List.of(anyText(random, 5)))
              .build();
      check(article, "seed " + seed + ": " + headline + "\n\n" + body);
    }
  }

  @Test
  void mentionsOfTwoNamesNeverOverlap() {
    long seed = Long.getLong("morgue.seed", 17_699_383);
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      String body = anyText(random, 50);
      List<Name.Mention> all = new ArrayList<>();
      NewsTaggerTest.TAGGER
          .tag(Article.builder().body(body).build())
          .forEach(name -> all.addAll(name.mentions()));
      all.sort(java.util.Comparator.comparingInt(Name.Mention::start));
      for (int m = 1; m < all.size(); m++) {
        assertThat(all.get(m).start())
            .as("seed %d: %s", seed, body)
            .isGreaterThanOrEqualTo(all.get(m - 1).end());
      }
    }
  }

  /** What would take hours if any step's work grew with the square of the text. */
  @Test
  void hugeTextsAreReadToTheirEnd() {
    StringBuilder people = new StringBuilder();
    StringBuilder datelines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      String coined = Integer.toString(i, 26).replaceAll("[0-9]", "x");
      people.append("Jane Ma").append(coined).append(" met John O").append(coined).append(". ");
      datelines.append("KYIV, Ukraine — Mr. Doe spoke.\n\n");
    }
    for (String text :
        List.of(
            people.toString(),
            datelines.toString(),
            "HARBOUR BOARD ".repeat(70_000),
            "Jane Doe ".repeat(100_000),
            "Doe, Jane\n".repeat(50_000),
            "A".repeat(1_000_000),
            "A-".repeat(500_000),
            "A. ".repeat(300_000),
            "\ud83d\ude00".repeat(500_000),
            "\u202eמצרים ".repeat(100_000),
            " ".repeat(1_000_000) + "Jane Doe spoke.")) {
      check(Article.builder().body(text).build(), text.substring(0, 20));
    }
  }

  /** One paragraph of ten million characters without any order; behind it, names like any other. */
  @Test
  void whatStandsBehindAHugeParagraphIsFoundInItsPlace() {
    int part = 2_000_000;
    StringBuilder text = new StringBuilder();
    for (String piece :
        List.of(
            "A",
            "HARBOUR BOARD ",
            "\ud83d\ude00",
            "\u202e\u05e9\u05dc\u05d5\u05dd ",
            "Xy-z,q;",
            "x")) {
      text.append(piece.repeat(part / piece.length()));
    }
    int last = text.length();
    text.append(". Margaret Ellison, who chairs the harbour board, flew to Lisbon on Monday.");
    Article article = Article.builder().body(text.toString()).build();
    check(article, "a huge paragraph");
    assertThat(NewsTaggerTest.TAGGER.tag(article))
        .filteredOn(name -> name.mentions().getLast().start() > last)
        .extracting(Name::text)
        .contains("Margaret Ellison", "Lisbon");
  }
}
