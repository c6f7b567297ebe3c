package dev.morgue.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stands between quotation marks is found from mark to mark, and apostrophes are none. */
class QuotationsTest {

  private static List<String> quoted(String text) {
    return Quotations.of(text, 0, text.length()).stream()
        .map(each -> text.substring(each.start(), each.end()))
        .toList();
  }

  @Test
  void theMarksOfManyLanguages() {
    String words = "one two three four five";
    for (String marks :
        List.of(
            "“%s”", "\"%s\"", "„%s“", "„%s”", "« %s »", "»%s«", "”%s”", "‘%s’", "'%s'", "``%s''")) {
      assertThat(quoted("So: " + marks.formatted(words) + ", it went."))
          .as(marks)
          .containsExactly(words);
    }
    assertThat(quoted("船頭は「川は変わらないが人がいなくなった」と話した。")).containsExactly("川は変わらないが人がいなくなった");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(
            quoted("The boys' dog and the girls' cat: it's rock 'n' roll since the '90s, 'em all."))
        .isEmpty();
    assertThat(quoted("‘The boys’ school is shut,’ he said. ‘It’s the girls’ turn.’"))
        .containsExactly("The boys’ school is shut,", "It’s the girls’ turn.");
    assertThat(quoted("It measured 38\" and weighed 6 pounds, a 31\" one came second.")).isEmpty();
  }

  @Test
  void aQuotationOverParagraphsIsOpenUntilItsLast() {
    String text =
        "“We waited,” he said. “We waited long.\n\n“Nobody came that day.\n\n“So we left,” he said.";
    assertThat(Quotations.of(text, 0, text.length()))
        .extracting(Quotation::closed, Quotation::continued)
        .containsExactly(
            tuple(true, false), tuple(false, false), tuple(false, true), tuple(true, true));
  }

  @Test
  void whatIsNotClosedEndsWithItsParagraph() {
    assertThat(quoted("\"The piano floated off and we left.\n\nThe county has promised loans."))
        .containsExactly("The piano floated off and we left.");
    assertThat(quoted("\"We are going home now, he said. \"We are done with it.\""))
        .containsExactly("We are going home now, he said.", "We are done with it.");
  }

  @Test
  void theOuterOneCounts() {
    assertThat(quoted("“He said ‘mind the rope’ to me and “mind the dog” to her,” she said."))
        .containsExactly("He said ‘mind the rope’ to me and “mind the dog” to her,");
  }

  @Test
  void titlesAndWordsHeldAtArmsLengthAreNoSpeech() {
    assertThat(quoted("The \"smart\" meters and a \"free\" survey cost more.")).isEmpty();
    assertThat(quoted("She sang in \"The Magic Flute\" and wrote \"A Voice in the Next Room.\""))
        .isEmpty();
    assertThat(quoted("He called the plan \"a disgrace\" and left.")).containsExactly("a disgrace");
    assertThat(quoted("Would she stand again? “No.”")).containsExactly("No.");
    assertThat(quoted("It was \"a disaster\", Jane Doe said.")).containsExactly("a disaster");
  }

  @Test
  void anyTextIsReadInOrderAndInBounds() {
    Random random = new Random(4);
    String signs = "ab .,?'\"“”‘’«»„`\n「」A";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int last = 0;
      for (Quotation each : Quotations.of(text.toString(), 0, text.length())) {
        assertThat(each.start()).as(text.toString()).isGreaterThanOrEqualTo(last);
        assertThat(each.end()).as(text.toString()).isGreaterThan(each.start());
        assertThat(text.substring(each.start(), each.end()))
            .as(text.toString())
            .isNotBlank()
            .doesNotContain("\n\n");
        last = each.end();
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void theWorkIsLinear() {
    for (String part :
        List.of("» a ", "”a ", "'a ", "‘a ", "“a” ", "“a ", "\"a b\" ", "``a ", "„a ")) {
      String text = part.repeat(200_000);
      assertThat(Quotations.of(text, 0, text.length())).as(part).isNotNull();
    }
  }
}
