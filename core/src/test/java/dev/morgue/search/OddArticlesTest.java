package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.Original;
import dev.morgue.Source;
import dev.morgue.Subject;
import dev.morgue.upkeep.ArchiveCheck;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an archive takes in it can give back: no article, however odd, makes a later search fail.
 * What cannot be kept is refused when it is added.
 */
class OddArticlesTest {

  private static final long SEED = Long.getLong("morgue.seed", 1_919);

  @TempDir Path folder;

  private List<Hit> found(String query) throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder)) {
      return archive.search(SearchRequest.builder().query(query).pageSize(1_000).build()).hits();
    }
  }

  private void isSound() throws IOException {
    assertThat(ArchiveCheck.of(folder, UpkeepProgress.NONE).problems()).isEmpty();
  }

  /** A page may hold a picture as text; the beginning of its letters finds it. */
  @Test
  void aWordTooLongForTheIndexIsShown() throws IOException {
    String picture = "iVBORw0KGgo".repeat(6_000);
    Articles.write(
        folder, List.of(Articles.named("a").body("The tide. " + picture + " is low.").build()));
    for (String query : List.of("iVBOR*", "*0KGgo*", "re:/ivb.*/", "tide")) {
      Snippet snippet = found(query).getFirst().snippets().getFirst();
      assertThat(snippet.marks()).as(query).isNotEmpty();
    }
    isSound();
  }

  @Test
  void aMentionIsAPlaceInTheText() {
    for (int[] each : new int[][] {{-5, 2}, {9, 3}, {4, 4}}) {
      assertThatThrownBy(() -> new Name.Mention(each[0], each[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no mention reaches from " + each[0] + " to " + each[1]);
    }
  }

  /** Half a pair of surrogates cannot be stored; what is indexed is what is stored. */
  @Test
  void halfACharacterIsStoredAndIndexedAlike() throws IOException {
    Article article =
        Articles.named("half\uD83C")
            .headline("Low \uDF0A tide")
            .body("tide \uD83C low")
            .source(Source.of("Gazette\uD83C"))
            .names(List.of(Articles.person("Ada\uD83C Low")))
            .build();
    Articles.write(folder, List.of(article));
    isSound();
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(archive.find(article.id()).orElseThrow().body()).isEqualTo("tide ? low");
      assertThat(archive.idsOf(article.key(), 2)).containsExactly(article.id());
    }
    assertThat(found("source:\"Gazette?\"")).hasSize(1);
  }

  /** Texts of any characters and lengths in every field. */
  @Test
  void whateverIsAddedIsReadBack() throws IOException {
    Random random = new Random(SEED);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(odd(random, "a" + i));
    }
    Articles.write(folder, articles);
    assertThat(found("*")).as("seed %d", SEED).hasSize(articles.size());
    try (NewsArchive archive = NewsArchive.open(folder)) {
      for (Article article : articles) {
        Article read = archive.find(article.id()).orElseThrow();
        assertThat(utf8(read)).as("seed %d", SEED).isEqualTo(utf8(Articles.taken(article)));
        for (String query :
            List.of(first(article.body()) + "*", "person:" + first(article.body()))) {
          archive.search(SearchRequest.of(query));
        }
      }
      archive.search(
          SearchRequest.builder().facets(List.of(FacetRequest.of(NewsField.SOURCE))).build());
    }
    isSound();
  }

  /** As it is stored: half a character becomes a question mark. */
  private static String utf8(Article article) {
    byte[] bytes = article.toString().getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String first(String text) {
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private static Article odd(Random random, String name) {
    return Articles.named(name + odd(random))
        .url("https://" + odd(random))
        .headline(odd(random))
        .deck(odd(random))
        .body(odd(random) + " " + odd(random) + "\n\n" + odd(random))
        .captions(List.of(odd(random)))
        .byline(new Byline(odd(random), List.of(Author.of(odd(random)))))
        .source(new Source(odd(random), odd(random), odd(random)))
        .names(List.of(Articles.person(odd(random)), Name.of(Name.Kind.PLACE, odd(random))))
        .subjects(List.of(Subject.of(odd(random))))
        .keywords(List.of(odd(random), odd(random)))
        .language(odd(random))
        .fields(Map.of("box", List.of(odd(random))))
        .original(original(random))
        .build();
  }

  private static Original original(Random random) {
    String sha256 = String.format("%064x", random.nextLong(Long.MAX_VALUE));
    return new Original(sha256, odd(random), List.of(new Original.Location(odd(random), 0)));
  }

  private static String odd(Random random) {
    int length = random.nextInt(20) == 0 ? 40_000 : 1 + random.nextInt(12);
    StringBuilder text = new StringBuilder();
    int kind = random.nextInt(6);
    while (text.length() < length) {
      switch (kind) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(0x1F300 + random.nextInt(0x300));
        case 2 -> text.append((char) ('a' + random.nextInt(26)));
        case 3 -> text.append((char) (0x5D0 + random.nextInt(27))).append((char) 0x5B0);
        case 4 -> text.append((char) random.nextInt(0x80));
        default -> text.append(random.nextBoolean() ? "tide " : "low. ");
      }
    }
    return text.toString();
  }

  /** What a program leaves out that an article needs is told where it does so. */
  @Test
  void whatIsMissingIsRefusedAtOnce() {
    String nothing = new String[] {null}[0]; // as it comes from code that nobody checks
    for (Runnable each :
        List.<Runnable>of(
            () -> new Original("0".repeat(64), nothing, List.of()),
            () -> new Original.Location(nothing, 0),
            () -> Name.of(Name.Kind.PERSON, nothing),
            () -> Author.of(nothing),
            () -> Subject.of(nothing))) {
      assertThatThrownBy(each::run).isInstanceOf(NullPointerException.class);
    }
  }

  /** Whoever finds something out about an article may fail, and others go on. */
  @Test
  void aFailureLeavesNothingBehind() throws IOException {
    Article article = Articles.named("a").body("tide").build();
    Original copy =
        new Original(
            article.original().sha256(), "text", List.of(new Original.Location("/copy", 0)));
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      assertThatThrownBy(() ->
              writer.add(
                  article,
                  a -> {
                    add(writer, Articles.named("b").body("tide").original(copy).build());
                    throw new IllegalArgumentException("no names today");
                  }))
          .hasMessage("no names today");
      writer.commit();
      assertThat(writer.add(article).outcome()).isEqualTo(AddResult.Outcome.ADDED);
    }
    assertThat(found("tide")).hasSize(1);
    isSound();
  }

  private static void add(ArchiveWriter writer, Article article) {
    try {
      writer.add(article);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
