package dev.morgue.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.Author;
import dev.morgue.Name;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.news.GeneratedArticle;
import dev.morgue.bench.news.NewsGenerator;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadRunTest {
  private static final NewsGenerator NEWS = new NewsGenerator(3, 400);
  private static final GeneratedArticles ARTICLES = new GeneratedArticles(NEWS);

  @TempDir private Path folder;

  @Test
  void bothIndexesAreAskedEveryKindOfQuestion() throws IOException {
    Report report = new LoadRun(3, 400).run(folder);

    JsonObject json = Json.parseObject(Json.write(report.json()));
    assertThat(json.number("articles", 0)).isEqualTo(400);
    List<JsonObject> sides = json.objects("sides", side -> side);
    assertThat(sides)
        .extracting(side -> side.text("name"))
        .containsExactly("morgue", "bare Lucene");
    for (JsonObject side : sides) {
      List<JsonObject> queries = side.objects("queries", query -> query);
      assertThat(queries).hasSize(QuestionKind.values().length);
      assertThat(queries).allMatch(query -> query.number("matches", 0) > 0);
    }
    assertThat(folder.resolve("morgue")).isNotEmptyDirectory();
    assertThat(folder.resolve("bare")).isNotEmptyDirectory();
    for (QuestionKind kind : QuestionKind.values()) {
      assertThat(report.text()).contains("\n" + kind.label() + " ");
    }
  }

  @Test
  void bothFindTheSamePersonsArticles() throws IOException {
    String person = ARTICLES.article(0).names(Name.Kind.PERSON).getFirst().text();
    Question question = new Question(QuestionKind.PERSON, List.of(person));
    long named =
        all().stream()
            .filter(a -> a.names(Name.Kind.PERSON).stream().anyMatch(n -> n.text().equals(person)))
            .count();
    Path ours = Files.createDirectory(folder.resolve("ours"));
    Path plain = Files.createDirectory(folder.resolve("plain"));
    try (Contender morgue = new MorgueContender(ours);
        Contender bare = new BareLucene(plain)) {
      for (Contender each : List.of(morgue, bare)) {
        Loading.seconds(ARTICLES, each::add, each::commit);
        assertThat(each.answer(question)).as(each.name()).isEqualTo(named);
      }
    }
  }

  @Test
  void anArticleHasAllThatTheGeneratorGives() {
    for (int i = 0; i < NEWS.count(); i++) {
      GeneratedArticle generated = NEWS.article(i);
      Article article = ARTICLES.article(i);
      assertThat(article.vendorId()).isEqualTo(generated.id());
      assertThat(article.body()).isEqualTo(generated.story().body());
      assertThat(article.keywords()).isEqualTo(generated.story().keywords());
      assertThat(article.type()).isNotNull();
      assertThat(article.byline().printed()).isEqualTo(generated.publication().byline());
      assertThat(article.byline().authors())
          .extracting(Author::name)
          .allMatch(name -> !name.startsWith("By ") && !name.contains(","));
    }
  }

  @Test
  void questionsAreTheSameForASeed() {
    Vocabulary vocabulary = Vocabulary.of(all());
    for (QuestionKind kind : QuestionKind.values()) {
      assertThat(new Questions(vocabulary, 5).draw(kind, 20))
          .isEqualTo(new Questions(vocabulary, 5).draw(kind, 20));
    }
  }

  @Test
  void tooFewArticlesAreRefused() {
    assertThatThrownBy(() -> new LoadRun(3, 1).run(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too small");
  }

  @Test
  void aPercentileIsOneOfTheValues() {
    long[] values = {40, 10, 30, 20};
    assertThat(Latency.percentile(values, 0.5)).isEqualTo(20);
    assertThat(Latency.percentile(values, 0.99)).isEqualTo(40);
    assertThat(Latency.percentile(values, 0)).isEqualTo(10);
  }

  private static List<Article> all() {
    return IntStream.range(0, NEWS.count()).mapToObj(ARTICLES::article).toList();
  }
}
