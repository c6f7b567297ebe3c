package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An article reads back as it was written. */
class ArticleJsonTest {

  private static final List<String> PIECES =
      List.of(
          "tide",
          " ",
          "\n\n",
          "\u00a0",
          "\n",
          "\r\n",
          "\t",
          "“café”",
          "\"",
          "\\",
          "\u2003",
          "\u0001",
          "日本",
          "\ud83d\ude00",
          "U.S.",
          "\u2028",
          "<b>",
          "  ",
          "0");
  private static final List<String> DATES =
      List.of("1986", "2008-09", "2008-09-15", "2008-09-15T23:30-04:00", "1999-01-01T10:00:01.5");

  private Random random = new Random(0);

  @Test
  void randomArticlesReadBackAsWritten() {
    long seed = 65_537;
    random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      Article article = article();
      String json = ArticleJson.write(article);
      Article read = ArticleJson.read(json);
      assertThat(read).as("seed %d, article %d: %s", seed, i, json).isEqualTo(article);
      assertThat(ArticleJson.write(read)).isEqualTo(json);
      assertThat(read.id()).isEqualTo(article.id());
      assertThat(article.toBuilder().build()).isEqualTo(article);
    }
  }

  @Test
  void theHeadIsTheArticleWithoutItsTexts() {
    long seed = 65_539;
    random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      Article article = article();
      byte[] json = (" " + ArticleJson.write(article)).getBytes(StandardCharsets.UTF_8);
      assertThat(ArticleJson.read(json, 1, json.length - 1)).isEqualTo(article);
      Article head =
          article.toBuilder()
              .otherHeadlines(Map.of())
              .deck(null)
              .slugline(null)
              .summary(null)
              .names(article.names().stream().map(ArticleJsonTest::unplaced).toList())
              .subjects(List.of())
              .keywords(List.of())
              .rights(null)
              .note(null)
              .fields(Map.of())
              .body("")
              .captions(List.of())
              .provenance(Map.of())
              .build();
      assertThat(ArticleJson.readHead(json, 1, json.length - 1))
          .as("seed %d, article %d", seed, i)
          .isEqualTo(head);
    }
  }

  /** More characters than the reader of JSON takes for a text unless it is told to. */
  @Test
  void aBookIsReadBack() {
    Article book = Article.builder().key("book").body("x".repeat(20_000_001)).build();
    byte[] json = ArticleJson.write(book).getBytes(StandardCharsets.UTF_8);
    assertThat(ArticleJson.read(json, 0, json.length).equals(book)).isTrue();
    assertThat(ArticleJson.readHead(json, 0, json.length).key()).isEqualTo("book");
  }

  private static Name unplaced(Name n) {
    return new Name(
        n.kind(), n.text(), n.canonical(), n.id(), n.origin(), n.confidence(), n.mentions(), null);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(8); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private String textOrNull() {
    return random.nextInt(3) == 0 ? null : text();
  }

  private PartialDate date() {
    return PartialDate.parse(DATES.get(random.nextInt(DATES.size())));
  }

  private PartialDate dateOrNull() {
    return random.nextBoolean() ? null : date();
  }

  private <T> List<T> some(Supplier<T> each) {
    List<T> some = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      some.add(each.get());
    }
    return some;
  }

  private Article article() {
    ArticleBuilder article =
        Article.builder()
            .key(textOrNull())
            .vendorId(textOrNull())
            .url(textOrNull())
            .headline(textOrNull())
            .otherHeadlines(random.nextBoolean() ? Map.of() : Map.of("web", text(), "print", "x"))
            .deck(textOrNull())
            .slugline(textOrNull())
            .summary(textOrNull())
            .body(text() + text() + text())
            .captions(some(this::text))
            .byline(new Byline(textOrNull(), some(this::author)))
            .source(new Source(textOrNull(), textOrNull(), textOrNull()))
            .placement(
                new Placement(
                    textOrNull(), textOrNull(), textOrNull(), textOrNull(), textOrNull(), text()))
            .credits(some(this::text));
    return fillRest(article).build();
  }

  private ArticleBuilder fillRest(ArticleBuilder article) {
    ArticleType[] types = ArticleType.values();
    return article
        .type(random.nextBoolean() ? null : types[random.nextInt(types.length)])
        .dateline(random.nextBoolean() ? null : new Dateline(text(), textOrNull()))
        .dates(
            new Dates(
                dateOrNull(),
                dateOrNull(),
                dateOrNull(),
                some(this::date),
                some(this::date),
                date()))
        .names(some(this::name))
        .subjects(some(() -> new Subject(text(), textOrNull(), random.nextInt(102) - 1)))
        .keywords(some(this::text))
        .language(textOrNull())
        .corrections(some(() -> new Correction(text(), dateOrNull())))
        .flags(flags())
        .rights(textOrNull())
        .note(textOrNull())
        .fields(random.nextBoolean() ? Map.of() : Map.of("clipper", some(this::text)))
        .provenance(random.nextBoolean() ? Map.of() : Map.of("headline", provenance()))
        .original(random.nextBoolean() ? null : original());
  }

  private Set<PageFlag> flags() {
    return Arrays.stream(PageFlag.values())
        .filter(flag -> random.nextBoolean())
        .collect(Collectors.toSet());
  }

  private Author author() {
    return new Author(text(), textOrNull(), textOrNull());
  }

  private Name name() {
    Name.Kind[] kinds = Name.Kind.values();
    double confidence = random.nextBoolean() ? 1 : random.nextDouble();
    return new Name(
        kinds[random.nextInt(kinds.length)],
        text(),
        textOrNull(),
        textOrNull(),
        random.nextBoolean() ? Name.Origin.TEXT : Name.Origin.METADATA,
        confidence,
        some(() -> new Name.Mention(random.nextInt(9), 9 + random.nextInt(9))),
        random.nextBoolean() ? null : location());
  }

  private Location location() {
    return new Location(
        textOrNull(), some(this::text), random.nextInt(-90, 91), random.nextInt(-180, 181) / 2.0);
  }

  private Provenance provenance() {
    return new Provenance(
        text(), random.nextInt(3) / 2.0, some(() -> new Provenance.Candidate(text(), text())));
  }

  private Original original() {
    return new Original(
        Sha256.of(text()), "text", some(() -> new Original.Location(text(), random.nextInt(3))));
  }

  @Test
  void textsTakeTheirPlainForm() {
    Article article =
        Article.builder()
            .headline(" Two\n lines ")
            .deck(" \n ")
            .body("\r\nOne.\r\n \r\n\r\nTwo.\rThree.\n\n\u00a0")
            .captions(List.of(" ", "A\nb"))
            .build();
    assertThat(article.headline()).isEqualTo("Two lines");
    assertThat(article.deck()).isNull();
    assertThat(article.body()).isEqualTo("One.\n\nTwo.\nThree.");
    assertThat(article.searchedText()).isEqualTo("Two lines\n\nOne.\n\nTwo.\nThree.\n\nA b");
  }

  @Test
  void whatIsWrongIsNamed() {
    refused("{\"key\":\"k\",\"published\":\"5/1/2024\"}", "5/1/2024");
    refused("{\"key\":\"k\",\"type\":\"poem\"}", "poem");
    refused("{\"key\":\"k\",\"names\":[{\"kind\":\"person\"}]}", "names[0].text");
    refused("{\"key\":\"k\",\"fields\":{\"headline\":[\"x\"]}}", "'headline' cannot name a field");
    refused("{\"key\":", "not JSON at line 1");
    refused("[]", "not an object");
    refused("", "empty");
    refused("{\"key\":\"a\",\"key\":\"b\"}", "twice");
  }

  /** A release may take a name that archives hold already. */
  @Test
  void aStoredFieldWhoseNameIsNowMorguesOwnIsKept() {
    String json =
        "{\"key\":\"k\",\"fields\":{\"quote\":[\"a\"],\"x-quote\":[\"b\"],\"clipper\":[\"c\"]}}";
    byte[] stored = json.getBytes(StandardCharsets.UTF_8);
    assertThat(ArticleJson.read(stored, 0, stored.length).fields())
        .isEqualTo(Map.of("clipper", List.of("c"), "x-quote", List.of("a", "b")));
    refused(json, "'quote' cannot name a field");
  }

  private static void refused(String json, String named) {
    assertThatThrownBy(() -> ArticleJson.read(json))
        .as(json)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }
}
