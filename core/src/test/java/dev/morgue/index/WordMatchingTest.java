package dev.morgue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newsroom expects a typed word to find, through a real index. */
class WordMatchingTest {
  @Test
  void dottedAcronymIsNotAPronoun() throws IOException {
    String dotted = "The U.S. envoy left.";
    String capitals = "The US envoy left.";
    String possessive = "The U.S.’s envoy and the US's envoy left.";
    String led = "A U.S.-led force";
    String pronoun = "They told us to leave.";
    String start = "Us and them";
    List<String> texts = List.of(dotted, capitals, possessive, led, pronoun, start);
    finds("U.S.", texts, List.of(dotted, capitals, possessive, led));
    finds("US", texts, texts);
    finds("us", texts, texts);
    findsQuoted("the U.S. envoy", texts, List.of(dotted, capitals, possessive));
    findsQuoted("tell us", texts, List.of());
    findsQuoted("told us", texts, List.of(pronoun));
  }

  @Test
  void companyNamesWithSigns() throws IOException {
    String att = "AT&T’s offer";
    String tmobile = "an offer at T-Mobile";
    String att3 = "at T. Rowe";
    String cpp = "written in C++ and C#";
    String c = "vitamin C";
    String disney = "Disney+ grew";
    List<String> texts = List.of(att, tmobile, att3, cpp, c, disney);
    finds("AT&T", texts, List.of(att));
    finds("T-Mobile", texts, List.of(tmobile));
    finds("TMobile", texts, List.of(tmobile));
    finds("C++", texts, List.of(cpp));
    finds("c#", texts, List.of(cpp));
    finds("C", texts, List.of(c));
    finds("Disney", texts, List.of(disney));
    finds("Disney+", texts, List.of(disney));
  }

  @Test
  void apostrophesAndPossessives() throws IOException {
    String straight = "Ms O'Brien spoke";
    String curly = "Ms O’Brien’s speech";
    String putin = "Putin’s speech, PUTIN'S war";
    String james = "James' boots";
    List<String> texts = List.of(straight, curly, putin, james);
    finds("O'Brien", texts, List.of(straight, curly));
    finds("O’Brien", texts, List.of(straight, curly));
    findsQuoted("Putin", texts, List.of(putin));
    findsQuoted("Putin's war", texts, List.of(putin));
    finds("James", texts, List.of(james));
  }

  @Test
  void hyphens() throws IOException {
    String hyphen = "an anti-corruption drive";
    String joined = "an anticorruption drive";
    String apart = "an anti corruption drive";
    String mails = "her e-mails";
    String mail = "an email";
    List<String> texts = List.of(hyphen, joined, apart, mails, mail);
    finds("anti-corruption", texts, List.of(hyphen, joined, apart));
    finds("anticorruption", texts, List.of(hyphen, joined));
    finds("corruption", texts, List.of(hyphen, apart));
    findsQuoted("anti-corruption", texts, List.of(hyphen, apart));
    findsQuoted("anticorruption", texts, List.of(joined));
    finds("email", texts, List.of(mails, mail));
    finds("e-mail", texts, List.of(mails, mail));
  }

  @Test
  void moneyAndNumbers() throws IOException {
    String dollars = "It cost $100 million.";
    String us = "It cost US$100 million.";
    String euros = "It cost €100 million.";
    String australian = "It cost A$100 million.";
    String people = "It hit 100 million people.";
    String comma = "some 100,000 people";
    String plain = "some 100000 people";
    List<String> texts = List.of(dollars, us, euros, australian, people, comma, plain);
    findsQuoted("$100 million", texts, List.of(dollars, us));
    findsQuoted("US$100 million", texts, List.of(us));
    findsQuoted("€100 million", texts, List.of(euros));
    findsQuoted("100 million", texts, List.of(dollars, us, euros, australian, people));
    finds("100000", texts, List.of(comma, plain));
    finds("100,000", texts, List.of(comma, plain));
  }

  @Test
  void accents() throws IOException {
    String umlaut = "Herr Müller";
    String plain = "Mr Muller";
    String spelled = "Herr Mueller";
    String yo = "Хрущёв";
    List<String> texts = List.of(umlaut, plain, spelled, yo);
    finds("Muller", texts, List.of(umlaut, plain));
    finds("Mu\u0308ller", texts, List.of(umlaut, plain));
    finds("Хрущев", texts, List.of(yo));
  }

  @Test
  void pluralsAndNothingMore() throws IOException {
    List<String> texts =
        List.of(
            "university",
            "universities",
            "universe",
            "organization",
            "organ",
            "united",
            "unit",
            "jobs",
            "job",
            "Gates",
            "gate",
            "MPs",
            "MP",
            "news",
            "new");
    finds("university", texts, List.of("university", "universities"));
    finds("universities", texts, List.of("university", "universities"));
    finds("universe", texts, List.of("universe"));
    finds("organ", texts, List.of("organ"));
    finds("unit", texts, List.of("unit"));
    finds("Jobs", texts, List.of("jobs", "job"));
    finds("gate", texts, List.of("Gates", "gate"));
    finds("MP", texts, List.of("MPs", "MP"));
    finds("news", texts, List.of("news"));
    finds("new", texts, List.of("new"));
    findsQuoted("universities", texts, List.of("universities"));
    findsQuoted("job", texts, List.of("job"));
  }

  @Test
  void withoutEnglishFormsAWordFindsItself() throws IOException {
    List<String> texts = List.of("Tag", "Tags", "Anti-Tag");
    try (TextIndex index = new TextIndex(new NewsAnalyzer(false), texts)) {
      assertThat(index.find(QueryWords.bare("Tag"))).containsExactly("Tag", "Anti-Tag");
      assertThat(index.find(QueryWords.bare("Tags", false))).containsExactly("Tags");
      assertThat(index.find(QueryWords.bare("AntiTag"))).containsExactly("Anti-Tag");
    }
  }

  @Test
  void slashesSpacesAndElisions() throws IOException {
    String attacks = "after 9/11 and 24/7";
    String reversed = "on 11/9";
    String french = "l’Europe sociale";
    String english = "Europe";
    String hard = "New\u00a0York soft\u00adware";
    List<String> texts = List.of(attacks, reversed, french, english, hard);
    finds("9/11", texts, List.of(attacks));
    finds("24/7", texts, List.of(attacks));
    finds("Europe", texts, List.of(french, english));
    finds("l'Europe", texts, List.of(french, english));
    findsQuoted("l'Europe", texts, List.of(french));
    findsQuoted("new\u00a0york", texts, List.of(hard));
    finds("software", texts, List.of(hard));
  }

  @Test
  void scriptsWithoutSpacesAreFoundByAnyPart() throws IOException {
    String tokyo = "東京都知事選";
    String kyoto = "京都の知事";
    String thai = "ภาษาไทย";
    List<String> texts = List.of(tokyo, kyoto, thai);
    finds("京都", texts, List.of(tokyo, kyoto));
    finds("東京", texts, List.of(tokyo));
    finds("知事", texts, List.of(tokyo, kyoto));
    finds("都京", texts, List.of());
    finds("ไทย", texts, List.of(thai));
  }

  @Test
  void phrasesStayInTheirParagraph() throws IOException {
    String one = "The prime minister may resign.";
    String two = "It was prime.\n\nMinister Smith spoke.";
    String sentence = "It was prime. Minister Smith spoke.";
    List<String> texts = List.of(one, two, sentence);
    findsQuoted("prime minister", texts, List.of(one, sentence));
  }

  private static void finds(String typed, List<String> texts, List<String> expected)
      throws IOException {
    try (TextIndex index = new TextIndex(new NewsAnalyzer(true), texts)) {
      assertThat(index.find(QueryWords.bare(typed))).as(typed).isEqualTo(expected);
    }
  }

  private static void findsQuoted(String typed, List<String> texts, List<String> expected)
      throws IOException {
    try (TextIndex index = new TextIndex(new NewsAnalyzer(true), texts)) {
      assertThat(index.find(QueryWords.quoted(typed))).as("\"" + typed + "\"").isEqualTo(expected);
    }
  }
}
