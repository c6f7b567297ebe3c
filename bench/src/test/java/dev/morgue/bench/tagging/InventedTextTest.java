package dev.morgue.bench.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InventedTextTest {
  private static final NameStock STOCK = NameStock.standard();

  private static BioSentence sentence(String tokens, TokenSpan... names) {
    return new BioSentence(List.of(tokens.split(" ", -1)), List.of(names));
  }

  private static String words(BioSentence sentence, TokenSpan name) {
    return String.join(" ", sentence.tokens().subList(name.first(), name.end()));
  }

  @Test
  void titlesAreNoPartOfPeoplesNames() {
    BioSentence cut =
        Titles.cutOff(
            sentence(
                "Dr . Ada Quill met President Reed in Lady Bay",
                new TokenSpan(0, 4, "PER"),
                new TokenSpan(5, 7, "PER"),
                new TokenSpan(8, 10, "LOC")));
    assertThat(cut.names())
        .containsExactly(
            new TokenSpan(2, 4, "PER"), new TokenSpan(6, 7, "PER"), new TokenSpan(8, 10, "LOC"));
  }

  @Test
  void aNameThatIsOnlyATitleStays() {
    BioSentence king = sentence("King sang", new TokenSpan(0, 1, "PER"));
    assertThat(Titles.cutOff(king)).isEqualTo(king);
  }

  @Test
  void aCopyKeepsAllButTheNames() {
    BioSentence before =
        sentence(
            "Ada Quill of the Harbour Board left Lake Heron for Kenya with Quill 's dog",
            new TokenSpan(0, 2, "PER"),
            new TokenSpan(4, 6, "ORG"),
            new TokenSpan(7, 9, "LOC"),
            new TokenSpan(10, 11, "LOC"),
            new TokenSpan(12, 13, "PER"));
    for (int seed = 0; seed < 200; seed++) {
      BioSentence copy = new NameSwap(STOCK, new Random(seed)).copy(before);
      List<TokenSpan> names = copy.names();
      assertThat(names.stream().map(TokenSpan::kind).toList())
          .containsExactly("PER", "ORG", "LOC", "LOC", "PER");
      assertThat(words(copy, names.get(1))).isEqualTo("Harbour Board");
      assertThat(words(copy, names.get(2))).startsWith("Lake ");
      assertThat(STOCK.has("country", words(copy, names.get(3)))).isTrue();
      assertThat(words(copy, names.get(0))).contains(words(copy, names.get(4)));
      assertThat(outside(copy)).isEqualTo(outside(before));
    }
  }

  /** The words that stand in no name. */
  private static String outside(BioSentence sentence) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (TokenSpan name : sentence.names()) {
      words.append(sentence.tokens().subList(at, name.first()));
      at = name.end();
    }
    return words.append(sentence.tokens().subList(at, sentence.tokens().size())).toString();
  }

  @Test
  void printKeepsNamesAndLetters() {
    BioSentence before =
        sentence(
            "Kim Ji-woo 's ship left São Tomé",
            new TokenSpan(0, 2, "PER"),
            new TokenSpan(5, 7, "LOC"));
    boolean loose = false;
    boolean plain = false;
    Typesetting typesetting = new Typesetting(new Random(7));
    for (int i = 0; i < 200; i++) {
      BioSentence print = typesetting.print(before);
      String person = words(print, print.names().get(0));
      String place = words(print, print.names().get(1));
      assertThat(person.replace(" ", "")).isEqualToIgnoringCase("KimJi-woo");
      assertThat(place.replace("ã", "a").replace("Ã", "A").replace("é", "e").replace("É", "E"))
          .isEqualToIgnoringCase("Sao Tome");
      loose |= person.equals("Kim Ji - woo") && print.tokens().contains("'");
      plain |= place.equals("Sao Tome");
    }
    assertThat(loose).isTrue();
    assertThat(plain).isTrue();
  }

  @Test
  void whoeverBeginsSmallOftenWritesNamesSmallToo() {
    BioSentence before =
        sentence(
            "we moved to Fort Rowan CA", new TokenSpan(3, 5, "LOC"), new TokenSpan(5, 6, "LOC"));
    Typesetting typesetting = new Typesetting(new Random(7));
    List<String> prints = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      BioSentence print = typesetting.print(before);
      assertThat(print.names()).isEqualTo(before.names());
      prints.add(words(print, print.names().get(0)) + " " + words(print, print.names().get(1)));
    }
    assertThat(prints).contains("Fort Rowan CA", "fort rowan CA").doesNotContain("fort rowan ca");
  }

  @Test
  void whereGuestsGoIsAPlace() {
    assertThat(new InventedNews(STOCK, new Random(2)).sentences(4))
        .filteredOn(sentence -> sentence.tokens().getFirst().equals("Meet"))
        .isNotEmpty()
        .allSatisfy(sentence -> {
          assertThat(sentence.names()).hasSize(1);
          assertThat(sentence.names().getFirst().kind()).isEqualTo("LOC");
          assertThat(sentence.names().getFirst().first()).isEqualTo(3);
        });
  }

  @Test
  void everyBlankOfThePatternsIsFilled() {
    for (BioSentence sentence : new InventedNews(STOCK, new Random(1)).sentences(3)) {
      assertThat(sentence.tokens()).allSatisfy(token -> assertThat(token).doesNotContain("{", "}"));
      assertThat(sentence.tokens()).doesNotContain("");
      for (TokenSpan name : sentence.names()) {
        assertThat(words(sentence, name)).as("%s", sentence).doesNotStartWith("the ");
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameText() {
    String one = text(new InventedNews(STOCK, new Random(3)));
    assertThat(text(new InventedNews(STOCK, new Random(3)))).isEqualTo(one);
    assertThat(text(new InventedNews(STOCK, new Random(4)))).isNotEqualTo(one);
  }

  private static String text(InventedNews news) {
    return news.sentences(1).stream().map(BioSentence::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void handlesAndPeoplesAreNoNames() {
    BioSentence kept =
        Customs.kept(
            sentence(
                "@ quill1 told Israeli friends of @reed in Kenya",
                new TokenSpan(0, 1, "PER"),
                new TokenSpan(1, 2, "PER"),
                new TokenSpan(3, 4, "LOC"),
                new TokenSpan(6, 7, "PER"),
                new TokenSpan(8, 9, "LOC")),
            STOCK);
    assertThat(kept.names()).containsExactly(new TokenSpan(8, 9, "LOC"));
  }

  @Test
  void whatIsCalledLikeAPersonIsNoName() {
    InventedNews news = new InventedNews(STOCK, new Random(2));
    assertThat(news.sentences(1))
        .filteredOn(sentence -> String.join(" ", sentence.tokens()).startsWith("The novel "))
        .isNotEmpty()
        .allSatisfy(sentence -> {
          assertThat(sentence.names()).hasSize(1);
          assertThat(sentence.tokens().get(sentence.names().getFirst().first() - 1))
              .isEqualTo("by");
        });
  }
}
