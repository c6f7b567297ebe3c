package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.authority.NameAuthority;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryParser;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Saved;
import dev.morgue.query.Warning;
import dev.morgue.query.WordNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mentions3:} counts a person under every spelling, or the words. */
class MentionsTest {

  private static final long SEED = Long.getLong("morgue.seed", 90_210);

  private static final List<String> PEOPLE =
      List.of(
          "Volodymyr Lavrin",
          "Volodimir Lavrin",
          "Lavrin, Volodymyr",
          "Olena Lavrin",
          "Kim Jong-il",
          "Kim Jong-un",
          "George W. Bush",
          "George H. W. Bush");

  @TempDir static Path folder;
  private static final List<Article> ARTICLES = new ArrayList<>();
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    System.err.println("MentionsTest: seed " + SEED);
    ARTICLES.clear();
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      List<Name> names = new ArrayList<>();
      StringBuilder body = new StringBuilder("Rain.");
      for (int n = random.nextInt(4); n > 0; n--) {
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        names.add(mentioned(Name.Kind.PERSON, person, random.nextInt(4)));
        body.append(" ").append(person).append(" spoke.".repeat(random.nextInt(2)));
      }
      ARTICLES.add(Articles.named("a" + i).body(body.toString()).names(names).build());
    }
    ARTICLES.add(
        Articles.named("trust")
            .body("The Weir Trust met. It was the WT's day, the trust said.")
            .names(List.of(mentioned(Name.Kind.ORGANISATION, "Weir Trust", 3)))
            .build());
    ARTICLES.add(Articles.named("words").body("A tide, a tide, and tides.").build());
    Articles.write(folder, ARTICLES);
    archive = NewsArchive.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @BeforeEach
  void useNoList() throws IOException {
    archive.use(NameAuthority.EMPTY);
  }

  private static Name mentioned(Name.Kind kind, String name, int times) {
    List<Name.Mention> mentions = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      mentions.add(new Name.Mention(i, i + 1));
    }
    return new Name(kind, name, null, null, Name.Origin.TEXT, 0.9, mentions, null);
  }

  private static Set<String> found(String query) throws IOException {
    return new TreeSet<>(Articles.names(archive, SearchRequest.of(query)));
  }

  @Test
  void whatAPlainReaderCountsIsFound() throws IOException {
    int some = 0;
    for (String person : PEOPLE) {
      for (int times = 1; times < 7; times++) {
        QueryNode query = new QueryNode.Mentions(times, new WordNode.Phrase(person));
        Set<String> expected = new TreeSet<>();
        ARTICLES.stream()
            .filter(article -> NaiveMatcher.matches(query, article))
            .forEach(article -> expected.add(article.key()));
        assertThat(found(QueryPrinter.print(query))).as(query.toString()).isEqualTo(expected);
        some += expected.size();
      }
    }
    assertThat(some).isGreaterThan(500);
  }

  @Test
  void wordsOfEveryKindAreCountedAsAPlainReaderDoes(@TempDir Path tiny) throws IOException {
    Random random = new Random(SEED);
    TinyArticles articles = new TinyArticles(random);
    List<Article> unnamed = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      unnamed.add(articles.next().toBuilder().names(List.of()).build());
    }
    Articles.write(tiny, unnamed);
    RandomTrees trees = new RandomTrees(random);
    int some = 0;
    try (NewsArchive held = NewsArchive.open(tiny)) {
      for (int i = 0; i < 300; i++) {
        QueryNode words = Saved.expanded(trees.next());
        if (QueryNode.hasPlaces(words)) {
          QueryNode query = new QueryNode.Mentions(1 + random.nextInt(4), words);
          Set<String> expected = new TreeSet<>();
          unnamed.stream()
              .filter(article -> NaiveMatcher.matches(query, article))
              .forEach(article -> expected.add(article.key()));
          String text = QueryPrinter.print(query);
          assertThat(new TreeSet<>(Articles.names(held, SearchRequest.of(text))))
              .as(text)
              .isEqualTo(expected);
          some += expected.size();
        }
      }
    }
    assertThat(some).isGreaterThan(500);
  }

  @Test
  void namesOfTinyWordsAreTakenForOneAsAPlainReaderDoes(@TempDir Path tiny) throws IOException {
    Random random = new Random(SEED);
    List<Article> named = new ArrayList<>();
    List<Name.Kind> kinds =
        List.of(Name.Kind.PERSON, Name.Kind.ORGANISATION, Name.Kind.PLACE);
    for (int i = 0; i < 150; i++) {
      Name.Kind kind = kinds.get(random.nextInt(kinds.size()));
      Name name = mentioned(kind, tinyName(random) + (random.nextInt(5) == 0 ? "." : ""), 1);
      named.add(
          Articles.named("n" + i).headline(null).body("Rain.").names(List.of(name)).build());
    }
    Articles.write(tiny, named);
    int some = 0;
    try (NewsArchive held = NewsArchive.open(tiny)) {
      for (int i = 0; i < 400; i++) {
        WordNode typed =
            switch (random.nextInt(3)) {
              case 0 -> new WordNode.Word(tinyWord(random));
              case 1 -> new WordNode.Phrase(tinyName(random));
              default -> new WordNode.PlainPhrase(tinyName(random));
            };
        QueryNode query = new QueryNode.Mentions(1, typed);
        Map<String, String> expected = new TreeMap<>();
        named.stream()
            .filter(article -> NaiveMatcher.matches(query, article))
            .forEach(article -> expected.put(article.key(), article.names().getFirst().text()));
        SearchRequest request =
            SearchRequest.builder().query(QueryPrinter.print(query)).pageSize(1_000).build();
        Map<String, String> found = new TreeMap<>();
        for (String key : Articles.names(held, request)) {
          int number = Integer.parseInt(key.substring(1));
          found.put(key, named.get(number).names().getFirst().text());
        }
        assertThat(found).as(query.toString()).isEqualTo(expected);
        some += expected.size();
      }
    }
    assertThat(some).isGreaterThan(500);
  }

  private static String tinyWord(Random random) {
    return TinyArticles.WORDS.get(random.nextInt(TinyArticles.WORDS.size()));
  }

  private static String tinyName(Random random) {
    return random.nextInt(3) == 0 ? tinyWord(random) : tinyWord(random) + " " + tinyWord(random);
  }

  @Test
  void wordsAndOrganisationsAreCountedToo() throws IOException {
    assertThat(found("mentions3:tide")).containsExactly("words");
    assertThat(found("mentions4:tide")).isEmpty();
    assertThat(found("mentions3:\"weir trust\"")).containsExactly("trust");
    assertThat(found("mentions4:\"weir trust\"")).isEmpty();
    assertThat(found("mentions3:(tide or \"weir trust\")")).containsExactly("trust", "words");
  }

  @Test
  void whatCountedIsMarkedAndNothingElse(@TempDir Path marked) throws IOException {
    String body =
        "Jane Doe spoke. Doe, 40, waited. Ann Doe left; Mr. Doe smiled. Jane Doe's aide stayed.";
    Article article =
        Articles.named("doe")
            .headline(null)
            .body(body)
            .names(
                List.of(
                    named("Jane Doe", body, "Jane Doe spoke", "Doe, 40", "Doe smiled"),
                    named("Ann Doe", body, "Ann Doe")))
            .build();
    Articles.write(marked, List.of(article));
    try (NewsArchive held = NewsArchive.open(marked)) {
      assertThat(marks(held, article, "mentions3:\"Jane Doe\""))
          .containsExactly("Jane Doe", "Doe", "Doe");
      assertThat(marks(held, article, "mentions2:\"Jane Doe\""))
          .containsExactly("Jane Doe", "Doe", "Doe", "Jane Doe's");
      assertThat(marks(held, article, "mentions4:Doe")).hasSize(5);
      assertThat(marks(held, article, "mentions2:\"Ann Doe\"")).isEmpty();
      assertThat(marks(held, article, "mentions3:(doe or nobody)")).contains("Ann Doe");
    }
  }

  /** Each mention is the name's part of a text that stands once in the body. */
  private static Name named(String person, String body, String... places) {
    List<Name.Mention> mentions = new ArrayList<>();
    for (String place : places) {
      int at = body.indexOf(place);
      String word = place.startsWith(person) ? person : "Doe";
      mentions.add(new Name.Mention(at, at + word.length()));
    }
    return new Name(Name.Kind.PERSON, person, null, null, Name.Origin.TEXT, 0.9, mentions, null);
  }

  private static List<String> marks(NewsArchive held, Article article, String query)
      throws IOException {
    return held.marks(article.id(), SearchRequest.of(query)).stream()
        .map(span -> article.searchedText().substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void theUsersListSaysWhoIsOne() throws IOException {
    Set<String> apart = found("mentions3:\"Kim Jong-il\"");
    archive.use(
        NameAuthority.parse("name,aliases\nKim Jong-il,Kim Jong-un\nOlena Lavrin,\n", "list"));
    Set<String> merged = found("mentions3:\"Kim Jong-il\"");
    assertThat(merged).containsAll(apart).hasSizeGreaterThan(apart.size());
    assertThat(found("mentions3:\"Kim Jong-un\"")).isEqualTo(merged);
  }

  @Test
  void itIsReadWithOrWithoutBracketsAndAskedForByItsNumber() {
    QueryNode three = new QueryNode.Mentions(3, new WordNode.Phrase("Jane Doe"));
    assertThat(read("mentions3:\"Jane Doe\"")).isEqualTo(three);
    assertThat(read("MENTIONS3(\"Jane Doe\")")).isEqualTo(three);
    assertThat(read("mentions3:(\"Jane Doe\" and flood)"))
        .isEqualTo(
            new QueryNode.And(
                List.of(three, new QueryNode.Mentions(3, new WordNode.Word("flood")))));
    assertThat(warnings("mentions300:x")).containsExactly("300 is not in 1 to 255; read as 255");
    assertThat(warnings("mentions:x"))
        .containsExactly(
            "no field is called 'mentions', so it is searched as text; write mentions3:x");
  }

  private static QueryNode read(String query) {
    return QueryParser.parse(query).node();
  }

  private static List<String> warnings(String query) {
    return QueryParser.parse(query).warnings().stream().map(Warning::message).toList();
  }
}
