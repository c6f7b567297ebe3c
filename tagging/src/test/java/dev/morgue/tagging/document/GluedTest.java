package dev.morgue.tagging.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.tagging.Span;
import dev.morgue.tagging.SpanTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GluedTest {

  /** Knows one word that stands where no names do. */
  private static final class Known implements SpanTagger {
    @Override
    public List<Span> tag(String text) {
      return List.of();
    }

    @Override
    public boolean isOrdinary(String word) {
      return word.equals("Getting");
    }
  }

  private static List<String> cut(String text, String... names) {
    List<Found> found = new ArrayList<>();
    for (String name : names) {
      int at = text.indexOf(name);
      found.add(new Found(at, at + name.length(), Name.Kind.PERSON, 0.9, name));
    }
    found.sort(Comparator.comparingInt(Found::start));
    ReadingText reading = ReadingText.of(Article.builder().body(text).build());
    List<Found> cut = Glued.cut(found, reading, new Known());
    cut.forEach(
        name -> assertThat(text.substring(name.start(), name.end())).isEqualTo(name.name()));
    return cut.stream().map(Found::name).toList();
  }

  @Test
  void aWordThatIsPrintedBeforeEverybodyIsNobodys() {
    assertThat(
            cut(
                "By Zagrux Jane Doe. By Zagrux John Marsh.",
                "Zagrux Jane Doe",
                "Zagrux John Marsh"))
        .containsExactly("Jane Doe", "John Marsh");
    assertThat(
            cut(
                "By Zagrux Jane Doe Jr. By Zagrux John Marsh.",
                "Zagrux Jane Doe Jr.",
                "Zagrux John Marsh"))
        .containsExactly("Jane Doe Jr.", "John Marsh");
    assertThat(cut("By Zagrux Jane Doe.", "Zagrux Jane Doe")).containsExactly("Zagrux Jane Doe");
    assertThat(cut("Mary Jane Doe met Mary Ann Marsh.", "Mary Jane Doe", "Mary Ann Marsh"))
        .containsExactly("Mary Jane Doe", "Mary Ann Marsh");
  }

  @Test
  void theWordThatBeginsASentenceIsNoGivenName() {
    assertThat(cut("Jane Doe left. Getting Doe back is hard.", "Jane Doe", "Getting Doe"))
        .containsExactly("Jane Doe", "Doe");
    assertThat(cut("They met Getting Doe.", "Getting Doe")).containsExactly("Getting Doe");
  }

  @Test
  void wordsThatTheArticleDoesNotSayElsewhereAreCutOff() {
    assertThat(cut("Jane Marsh ran. Then Jane Marsh Zagrux.", "Jane Marsh", "Jane Marsh Zagrux"))
        .containsExactly("Jane Marsh", "Jane Marsh");
    assertThat(cut("Then Marsh Jr. left.", "Marsh Jr.")).containsExactly("Marsh Jr.");
    assertThat(cut("Jane Marsh met Jane Marsh Jr. today.", "Jane Marsh", "Jane Marsh Jr."))
        .containsExactly("Jane Marsh", "Jane Marsh Jr.");
  }

  @Test
  void aSurnameOfTwoWordsLeavesTheGivenName() {
    assertThat(cut("Willemijn de Graaf sat. De Graaf rose.", "Willemijn de Graaf", "De Graaf"))
        .containsExactly("Willemijn de Graaf", "De Graaf");
    assertThat(cut("Quarrai Ombrix Karim sat. Ombrix Karim rose.", "Quarrai Ombrix Karim"))
        .containsExactly("Quarrai Ombrix Karim");
  }

  @Test
  void anAgencyBeforeASurnameIsCutOff() {
    assertThat(cut("Credit: Getty Doe said so to Jane Doe.", "Getty Doe", "Jane Doe"))
        .containsExactly("Doe", "Jane Doe");
    assertThat(cut("Torbj Doe and Siri Doe came.", "Torbj Doe", "Siri Doe"))
        .containsExactly("Torbj Doe", "Siri Doe");
  }
}
