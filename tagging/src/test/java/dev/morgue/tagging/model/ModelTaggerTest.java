package dev.morgue.tagging.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Name;
import dev.morgue.tagging.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelTaggerTest {
  private static final ModelTagger TAGGER = ModelTagger.load();

  private static List<String> names(String text, Name.Kind kind) {
    return TAGGER.tag(text).stream()
        .filter(span -> span.kind() == kind)
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void findsPeopleAndPlacesOfNews() {
    String text =
        "Margaret Ellison, who chairs the harbour board, met John O'Hara in Lisbon on Monday.\n\n"
            + "The talks move to Germany next week, she said.";
    assertThat(names(text, Name.Kind.PERSON)).containsExactly("Margaret Ellison", "John O'Hara");
    assertThat(names(text, Name.Kind.PLACE)).containsExactly("Lisbon", "Germany");
  }

  @Test
  void aPossessiveIsNoPartOfTheName() {
    assertThat(names("They praised David Wilson's speech.", Name.Kind.PERSON))
        .containsExactly("David Wilson");
  }

  @Test
  void textWithoutCapitalsHasNoNames() {
    assertThat(TAGGER.tag("the ferry left the harbour at noon and came back at night.")).isEmpty();
  }

  @Test
  void anyTextGivesSpansInOrderAndWithinIt() {
    long seed = Long.getLong("morgue.seed", 17_699_383);
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String text = anyText(random);
      int from = 0;
      for (Span span : TAGGER.tag(text)) {
        assertThat(span.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(from);
        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
        assertThat(span.confidence()).isBetween(0.0, 1.0);
        assertThat(text.substring(span.start(), span.end()))
            .isEqualTo(text.substring(span.start(), span.end()).strip());
        from = span.end();
      }
    }
  }

  @Test
  void aSentenceOfSmallLettersMayHaveAnyLength() {
    for (int tokens = 1; tokens <= 300; tokens++) {
      assertThat(TAGGER.tag("small ".repeat(tokens).strip())).as("%d tokens", tokens).isEmpty();
    }
  }

  private static final String[] PIECES = {
    " ",
    "\n",
    "\n\n",
    ".",
    "'",
    "\u2019s",
    "-",
    "Mr. ",
    "JANE",
    "Doe",
    "McNally",
    "U.S.",
    "Kyiv",
    "of",
    "\u041f\u0443\u0442\u0438\u043d",
    "\u6771\u4eac",
    "\u0645\u0635\u0631",
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
    "X"
  };

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      if (random.nextInt(5) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  @Test
  void hugeParagraphsWithoutAnEndAreReadInParts() {
    String capitals = "HARBOUR BOARD ".repeat(40_000);
    assertThat(TAGGER.tag(capitals).stream().allMatch(span -> span.end() <= capitals.length()))
        .isTrue();
    String one = "A".repeat(500_000);
    assertThat(TAGGER.tag(one)).allMatch(span -> span.end() <= one.length());
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> ModelTagger.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a tagger's model");
  }
}
