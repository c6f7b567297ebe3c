package dev.morgue.indexer.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** References stand for what jsoup takes them for. */
class ReferencesTest {

  private static final String[] PIECES =
      ("& & & &amp; &nbsp; &lt &copy= &notit; &Auml; &auml &#8217; &#x2019; &#150; &#55296; &#; &;"
              + " &#39; &#039; &#x27; &#X2f; &#127; &#10; &#xA0; &#128; &#x; &iuml; &shy; &trade; x27"
              + " amp lt gt not copy x # #1 #160 #999999999 ; ; = _ - a Z 7 \u00e9 \" <")
          .split(" ", -1);

  @Test
  void theyAreReadAsJsoupReadsThem() {
    Random random = new Random(Long.getLong("morgue.seed", 20261130));
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        String piece = PIECES[random.nextInt(PIECES.length)];
        text.append(piece).append(random.nextInt(6) == 0 ? " " : "");
      }
      boolean inAttribute = random.nextBoolean();
      assertThat(References.read(text.toString(), inAttribute))
          .as(text + (inAttribute ? " in an attribute" : ""))
          .isEqualTo(Parser.unescapeEntities(text.toString(), inAttribute));
    }
  }
}
