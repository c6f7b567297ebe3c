package dev.morgue.tagging.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken for people's names by a tagger of sentences, and what the article makes of it. */
class NobodiesTest {

  /** All mentions of the names, as people, and what they are settled to be. */
  private static List<String> settled(String text, String... names) {
    List<Found> found = new ArrayList<>();
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        found.add(new Found(at, at + name.length(), Name.Kind.PERSON, 0.9, name));
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    ReadingText reading = ReadingText.of(Article.builder().body(text).build());
    return Nobodies.settled(found, reading, t -> List.of()).stream()
        .map(mention -> mention.kind() + " " + mention.name())
        .distinct()
        .toList();
  }

  @Test
  void aFilmIsNobody() {
    assertThat(settled("The film Vera Marsh opened. Vera Marsh won a prize.", "Vera Marsh"))
        .isEmpty();
    assertThat(settled("She is best known for her role in Vera Marsh at home.", "Vera Marsh"))
        .isEmpty();
    assertThat(settled("Critics praised \"Vera Marsh\" for its songs.", "Vera Marsh")).isEmpty();
  }

  @Test
  void aFirmIsAnOrganisation() {
    assertThat(settled("Shares in Laura Keane fell. Laura Keane closed stores.", "Laura Keane"))
        .containsExactly("ORGANISATION Laura Keane");
    assertThat(settled("He left the retailer Keane for good.", "Keane"))
        .containsExactly("ORGANISATION Keane");
  }

  @Test
  void whatAnExchangeListsIsAFirm() {
    assertThat(settled("Vera Marsh <VMS.N> fell. Then Marsh rose.", "Vera Marsh"))
        .containsExactly("ORGANISATION Vera Marsh");
    assertThat(settled("Vera Marsh (NYSE: VMS) will move.", "Vera Marsh"))
        .containsExactly("ORGANISATION Vera Marsh");
    assertThat(settled("Vera Marsh (Lab.) will move.", "Vera Marsh"))
        .containsExactly("PERSON Vera Marsh");
  }

  @Test
  void firmsThatAreCalledLikePeople() {
    assertThat(settled("Planes of Lockheed Martin flew.", "Lockheed Martin"))
        .containsExactly("ORGANISATION Lockheed Martin");
    assertThat(settled("Lockheed Martin said so.", "Lockheed Martin"))
        .containsExactly("ORGANISATION Lockheed Martin");
    assertThat(settled("Ford cut output.", "Ford")).containsExactly("ORGANISATION Ford");
    assertThat(settled("Harrison Ford sat. Ford slept.", "Harrison Ford", "Ford"))
        .contains("PERSON Ford");
    assertThat(settled("Then Mr Ford went home.", "Ford")).containsExactly("PERSON Ford");
  }

  @Test
  void aTradeIsAFirmsOrSomebodys() {
    assertThat(settled("They asked the broker Zagrux twice.", "Zagrux"))
        .containsExactly("ORGANISATION Zagrux");
    assertThat(settled("They asked the developer Donald Marsh twice.", "Donald Marsh"))
        .containsExactly("PERSON Donald Marsh");
    assertThat(settled("They made a bid for Donald Marsh of Leeds.", "Donald Marsh"))
        .containsExactly("PERSON Donald Marsh");
  }

  @Test
  void aStormIsNobodyWhereverItStands() {
    assertThat(settled("After Hurricane Sam all was lost. When it came Sam grew.", "Sam"))
        .isEmpty();
  }

  @Test
  void twoNamesThatASignJoinsAreAFirm() {
    assertThat(settled("A suit of Marsh & Keane was lost.", "Marsh", "Keane"))
        .containsExactly("ORGANISATION Marsh", "ORGANISATION Keane");
    assertThat(settled("By Vera Marsh & Sam Keane today.", "Vera Marsh", "Sam Keane"))
        .containsExactly("PERSON Vera Marsh", "PERSON Sam Keane");
  }

  @Test
  void whatIsCalledAfterSomebodyIsNotHim() {
    assertThat(settled("They met in the Vera Marsh Stadium.", "Vera Marsh")).isEmpty();
    assertThat(settled("The Vera Marsh Prize. Vera Marsh slept.", "Vera Marsh"))
        .containsExactly("PERSON Vera Marsh");
  }

  @Test
  void wordsThatTheArticleWritesSmallAreNobody() {
    String text = "A Wireless Mouse. Any wireless mouse will do, a wireless mouse.";
    assertThat(settled(text, "Wireless Mouse")).isEmpty();
    assertThat(settled("He met Spike Marsh. A spike fell.", "Spike Marsh"))
        .containsExactly("PERSON Spike Marsh");
  }

  @Test
  void aFigureIsNoAge() {
    assertThat(settled("Zagrux 10,000 tonnes, Zagrux 5,000 tonnes.", "Zagrux"))
        .containsExactly("ORGANISATION Zagrux");
    assertThat(settled("Then Zagrux, 45, and Zagrux (45) left.", "Zagrux"))
        .containsExactly("PERSON Zagrux");
  }

  @Test
  void whoIsShownToBeSomebodyStays() {
    assertThat(settled("The film Vera Marsh is about Vera Marsh, 45, and Mrs Marsh.", "Vera Marsh"))
        .containsExactly("PERSON Vera Marsh");
    assertThat(settled("They have a good player in Vera Marsh this year.", "Vera Marsh"))
        .containsExactly("PERSON Vera Marsh");
    assertThat(settled("In Vera Marsh's house they met in Vera Marsh's room.", "Vera Marsh"))
        .containsExactly("PERSON Vera Marsh");
  }

  @Test
  void oneWordThatNobodyIsCalledByIsNobody() {
    assertThat(settled("We like the charger from Zagrux best.", "Zagrux")).isEmpty();
    assertThat(settled("Zagrux sells chargers. Zagrux grew fast.", "Zagrux"))
        .containsExactly("ORGANISATION Zagrux");
  }

  @Test
  void oneWordStaysWhereTheArticleShowsWhoItIs() {
    assertThat(settled("Then Sam went home.", "Sam")).containsExactly("PERSON Sam");
    assertThat(settled("Then Mr Zagrux went home.", "Zagrux")).containsExactly("PERSON Zagrux");
    assertThat(settled("She met his wife, Zagruxa, at home.", "Zagruxa"))
        .containsExactly("PERSON Zagruxa");
    assertThat(settled("Then Zagrux said that he was ill.", "Zagrux"))
        .containsExactly("PERSON Zagrux");
    assertThat(settled("Subs: Zagrux, Smith, Peng.", "Zagrux", "Smith", "Peng"))
        .containsExactly("PERSON Zagrux", "PERSON Smith", "PERSON Peng");
  }

  @Test
  void aTitleOfTheLineAboveSaysNothing() {
    assertThat(settled("He is the chief financial officer\n\nZagrux wins.", "Zagrux")).isEmpty();
  }
}
