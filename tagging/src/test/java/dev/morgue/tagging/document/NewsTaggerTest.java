package dev.morgue.tagging.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.names.NameTagger;
import dev.morgue.names.Tagging;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsTaggerTest {
  static final NameTagger TAGGER = Tagging.installed().orElseThrow();

  static Article article(String headline, String body) {
    return Article.builder().headline(headline).body(body).language("en").build();
  }

  private static List<String> names(Name.Kind kind, Article article) {
    return TAGGER.tag(article).stream()
        .filter(name -> name.kind() == kind)
        .map(Name::filedAs)
        .toList();
  }

  private static List<String> people(String headline, String body) {
    return names(Name.Kind.PERSON, article(headline, body));
  }

  private static Name only(Name.Kind kind, Article article) {
    List<Name> names = TAGGER.tag(article).stream().filter(name -> name.kind() == kind).toList();
    assertThat(names).hasSize(1);
    return names.getFirst();
  }

  private static List<String> printed(Name name, Article article) {
    String text = article.searchedText();
    return name.mentions().stream().map(m -> text.substring(m.start(), m.end())).toList();
  }

  @Test
  void itIsTheTaggerThatComesWithTheProduct() {
    assertThat(TAGGER).isInstanceOf(NewsTagger.class);
    assertThat(TAGGER.version()).startsWith("morgue-news ");
  }

  @Test
  void aSurnameATitleAndCapitalsAreTheManNamedInFull() {
    Article article =
        article(
            "WHITLOCK TO LEAD HARBOR BOARD",
            "Gerald Whitlock was elected chairman of the harbor board on Monday.\n\n"
                + "Mr. Whitlock’s plan for the docks was adopted. Whitlock thanked the voters.");
    Name name = only(Name.Kind.PERSON, article);
    assertThat(name.text()).isEqualTo("Gerald Whitlock");
    assertThat(name.canonical()).isNull();
    assertThat(name.origin()).isEqualTo(Name.Origin.TEXT);
    assertThat(printed(name, article))
        .containsExactly("WHITLOCK", "Gerald Whitlock", "Whitlock", "Whitlock");
  }

  @Test
  void aNameIsFiledInOneSpellingOfItsMarks() {
    Article article =
        article(
            "Harbor board meets",
            "Lucius O’Brien and Robert Hale Jr met Mrs. Helen Porter in London on Monday.");
    assertThat(people("Harbor board meets", article.body()))
        .containsExactly("Lucius O'Brien", "Robert Hale Jr.", "Helen Porter");
    assertThat(TAGGER.tag(article)).extracting(Name::text).contains("Lucius O’Brien");
  }

  @Test
  void titlesOfManyKindsAreNoPartOfAName() {
    assertThat(
            people(
                "Guests of the festival",
                "Sen. Laura Kensington, President Robert Hale and Prof. David Norris met in London."
                    + " Rear Adm. James Porter came with Mrs. Helen Porter."))
        .containsExactly(
            "Laura Kensington", "Robert Hale", "David Norris", "James Porter", "Helen Porter");
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    Article article =
        article(
            "Talks go on",
            "The foreign minister, Sergey Baranov, spoke in Geneva on Friday.\n\n"
                + "Sergei Baranov said that talks would go on. Sergey Baranov left at noon.");
    Name name = only(Name.Kind.PERSON, article);
    assertThat(name.text()).isEqualTo("Sergey Baranov");
    assertThat(name.mentions()).hasSize(3);
  }

  @Test
  void peopleOfOneSurnameStayApart() {
    assertThat(
            people(
                "Brothers in court",
                "Peter Langley and Martin Langley appeared in court in Boston on Monday. Martin"
                    + " Langley pleaded guilty. Langley was led away."))
        .containsExactly("Peter Langley", "Martin Langley");
    assertThat(
            people(
                "Presidents meet",
                "George W. Bush and his father, George H. W. Bush, met in Houston. Bush spoke"
                    + " first. Later George W. Bush answered questions."))
        .containsExactly("George W. Bush", "George H. W. Bush");
    assertThat(
            people(
                "Leaders of the North",
                "Kim Jong-un praised his father Kim Jong-il on Monday. Kim Jong-un wept."))
        .containsExactly("Kim Jong-un", "Kim Jong-il");
    assertThat(
            people(
                "Father and son",
                "Donald Trump spoke in Miami. His son Donald Trump Jr. was there. Donald Trump Jr."
                    + " thanked him. Donald Trump left early."))
        .containsExactly("Donald Trump", "Donald Trump Jr.");
  }

  @Test
  void theNameThatOneLineCutsIsWhole() {
    Article article =
        article("Visit", "The visitors were welcomed by Margaret\nEllison in Lisbon.");
    Name name = only(Name.Kind.PERSON, article);
    assertThat(name.text()).isEqualTo("Margaret Ellison");
    assertThat(printed(name, article)).containsExactly("Margaret\nEllison");
  }

  @Test
  void listsOfNamesAreRead() {
    Article article =
        article(
            "Medals",
            "These won medals:\n\nCollins, Margaret\nO'Brien, Patrick\nTurner, William\n\n"
                + "Robert Fisher\nSusan Walker\nJohn Marshall");
    assertThat(names(Name.Kind.PERSON, article))
        .containsExactly(
            "Margaret Collins",
            "Patrick O'Brien",
            "William Turner",
            "Robert Fisher",
            "Susan Walker",
            "John Marshall");
    Name first = TAGGER.tag(article).getFirst();
    assertThat(first.text()).isEqualTo("Collins, Margaret");
    assertThat(printed(first, article)).containsExactly("Collins, Margaret");
  }

  @Test
  void theLineThatOpensAReportNamesAPlace() {
    Article article =
        article(
            "Bridge opens",
            "LISBON, Portugal (Meridian Press) — The bridge was opened to traffic.\n\n"
                + "NAPLES -- The ferry came back.");
    assertThat(names(Name.Kind.PLACE, article)).containsExactly("Lisbon", "Portugal", "Naples");
    Name lisbon = TAGGER.tag(article).getFirst();
    assertThat(printed(lisbon, article)).containsExactly("LISBON");
  }

  @Test
  void aManIsNoCity() {
    Article article =
        article(
            "Washington wins again",
            "Harold Washington won the race on Sunday. Washington, 34, lives in Cleveland."
                + " Washington said that he was tired.");
    assertThat(names(Name.Kind.PERSON, article)).containsExactly("Harold Washington");
    assertThat(names(Name.Kind.PLACE, article)).containsExactly("Cleveland");
  }

  @Test
  void anAcronymIsTheOrganisation() {
    Article article =
        article(
            "Airline fined",
            "The Federal Aviation Administration fined an airline on Monday. The FAA said that"
                + " pilots had been tired. FAA inspectors will return.");
    Name name = only(Name.Kind.ORGANISATION, article);
    assertThat(name.filedAs()).isEqualTo("Federal Aviation Administration");
    assertThat(name.mentions()).hasSize(3);
  }

  @Test
  void theFormOfACompanyIsLeftOut() {
    Article article =
        article("Merger", "Harcourt Industries Inc. said on Monday that it would buy a rival.");
    Name name = only(Name.Kind.ORGANISATION, article);
    assertThat(name.text()).isEqualTo("Harcourt Industries Inc.");
    assertThat(name.canonical()).isEqualTo("Harcourt Industries");
  }

  @Test
  void metadataWinsAndGetsTheMentions() {
    Name given = Name.of(Name.Kind.PERSON, "WHITLOCK, GERALD");
    Name other = Name.of(Name.Kind.PERSON, "Ann Miller");
    Article article =
        article(
                "Harbor board",
                "Gerald Whitlock was elected on Monday. Whitlock thanked David Hall.")
            .toBuilder()
            .names(List.of(given, other))
            .build();
    List<Name> names = Tagging.tag(article, TAGGER).names();
    assertThat(names)
        .extracting(Name::text)
        .containsExactly("WHITLOCK, GERALD", "Ann Miller", "David Hall");
    Name first = names.getFirst();
    assertThat(first.origin()).isEqualTo(Name.Origin.METADATA);
    assertThat(first.confidence()).isOne();
    assertThat(first.filedAs()).isEqualTo("Gerald Whitlock");
    assertThat(printed(first, article)).containsExactly("Gerald Whitlock", "Whitlock");
    assertThat(names.get(1)).isEqualTo(other);
  }

  @Test
  void whatIsNobodyIsNotReported() {
    assertThat(
            people(
                "Review",
                "Bluetooth works, and Spotify plays. He said so on Facebook. On Monday I tried it."
                    + " Hurricane Wilma came in May."))
        .isEmpty();
  }

  @Test
  void otherLanguagesAreLessSure() {
    Article english = article("Rede", "Annegret Lehmann sprach am Montag in Berlin.");
    Article german = english.toBuilder().language("de").build();
    double sure = only(Name.Kind.PERSON, english).confidence();
    assertThat(only(Name.Kind.PERSON, german).confidence())
        .isEqualTo(sure * NewsTagger.OTHER_LANGUAGE);
  }

  @Test
  void aGivenNameThatIsAlsoAPeoplesStays() {
    assertThat(people("Final", "Christian Eriksen scored twice before Christian Eriksen left."))
        .containsExactly("Christian Eriksen");
  }

  @Test
  void lettersBehindANameInAListAreNoGivenName() {
    assertThat(
            people(
                "Roster",
                "The team of the week:\n\nRobert Keller, QB\n\nDavid Norris, DT\n\n"
                    + "James Porter, EDGE\n\nHenry Walsh, LB"))
        .containsExactly("Robert Keller", "David Norris", "James Porter", "Henry Walsh");
  }
}
