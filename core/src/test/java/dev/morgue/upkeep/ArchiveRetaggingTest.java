package dev.morgue.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.Name;
import dev.morgue.names.DictionaryTagger;
import dev.morgue.names.NameTagger;
import dev.morgue.names.Tagging;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveRetaggingTest {

  private static final int CLIPPINGS = 3_000;

  private static final NameTagger FIRST =
      new DictionaryTagger("words 1", Map.of("harbour", Name.Kind.PLACE));
  private static final NameTagger SECOND =
      new DictionaryTagger("words 2", Map.of("council", Name.Kind.ORGANISATION));

  @TempDir Path folder;

  private Path archive;
  private Clippings.State before;

  @BeforeEach
  void write() throws IOException {
    long seed = Long.getLong("morgue.seed", 26_739_398);
    archive = folder.resolve("archive");
    Clippings.add(archive, CLIPPINGS, 5, new Random(seed));
    before = Clippings.state(archive);
  }

  private static Clippings.State tagged(Clippings.State state, NameTagger tagger) {
    Map<String, String> versions = new TreeMap<>();
    state
        .versions()
        .forEach((id, version) -> {
          int json = version.indexOf('{');
          Article article = ArticleJson.read(version.substring(json));
          versions.put(
              id, version.substring(0, json) + ArticleJson.write(Tagging.tag(article, tagger)));
        });
    return new Clippings.State(versions, state.crawl());
  }

  @Test
  void onlyNamesChangeAndOnlyOnce() throws IOException {
    long versions = before.versions().size();
    ArchiveRetagging first = ArchiveRetagging.of(archive, FIRST).on(2);
    assertThat(first.run(UpkeepProgress.NONE)).isEqualTo(new Retagged(versions, 0, 0, "", true));
    assertThat(Clippings.state(archive)).isEqualTo(tagged(before, FIRST));
    assertThat(first.run(UpkeepProgress.NONE)).isEqualTo(new Retagged(0, versions, 0, "", true));

    ArchiveRetagging.of(archive, SECOND).run(UpkeepProgress.NONE);
    assertThat(Clippings.state(archive)).isEqualTo(tagged(before, SECOND));
    assertThat(ArchiveCheck.of(archive, UpkeepProgress.NONE).problems()).isEmpty();
    try (NewsArchive open = NewsArchive.open(archive)) {
      SearchRequest org = SearchRequest.of("org:council").toBuilder().exactTotal(true).build();
      SearchRequest word = SearchRequest.of("council").toBuilder().exactTotal(true).build();
      assertThat(open.search(org).total()).isEqualTo(open.search(word).total());
      assertThat(open.search(SearchRequest.of("place:harbour")).total().value()).isZero();
    }
  }

  @Test
  void oneThatIsStoppedGoesOn() throws IOException {
    ArchiveRetagging stopped = ArchiveRetagging.of(archive, FIRST);
    Retagged part = stopped.run((what, done, all) -> stopped.stop());
    assertThat(part.complete()).isFalse();
    assertThat(part.tagged()).isPositive().isLessThan(before.versions().size());

    Retagged rest = ArchiveRetagging.of(archive, FIRST).run(UpkeepProgress.NONE);
    assertThat(rest.complete()).isTrue();
    assertThat(rest.upToDate()).isEqualTo(part.tagged());
    assertThat(Clippings.state(archive)).isEqualTo(tagged(before, FIRST));
  }

  @Test
  void whatATaggerBreaksOnStaysAndIsTriedAgain() throws IOException {
    NameTagger choosy =
        new NameTagger() {
          @Override
          public String version() {
            return FIRST.version();
          }

          @Override
          public List<Name> tag(Article article) {
            if (article.body().contains("strike")) {
              throw new IllegalStateException("no strikes");
            }
            return FIRST.tag(article);
          }
        };
    Retagged done = ArchiveRetagging.of(archive, choosy).on(2).run(UpkeepProgress.NONE);
    assertThat(done.broken()).isPositive();
    assertThat(done.firstReason()).contains("no strikes");
    assertThat(done.tagged() + done.broken()).isEqualTo(before.versions().size());
    Retagged again = ArchiveRetagging.of(archive, FIRST).run(UpkeepProgress.NONE);
    assertThat(again.tagged()).isEqualTo(done.broken());
    assertThat(Clippings.state(archive)).isEqualTo(tagged(before, FIRST));
  }

  /** Breaks on every article, on the first after a later one, as may happen on two threads. */
  private record LateOnTheFirst(CountDownLatch broken) implements NameTagger {

    @Override
    public String version() {
      return "late 1";
    }

    @Override
    public List<Name> tag(Article article) {
      if (article.key().equals("first")) {
        try {
          broken.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      broken.countDown();
      throw new IllegalStateException("no names in " + article.key());
    }
  }

  @Test
  void whatItBreaksOnFirstDoesNotDependOnTheThreads() throws IOException {
    Path other = folder.resolve("other");
    try (ArchiveWriter writer = ArchiveWriter.open(other)) {
      writer.add(Article.builder().key("first").body("rain").build());
      for (int i = 0; i < 600; i++) {
        writer.add(Article.builder().key("later " + i).body("rain " + i).build());
      }
    }
    NameTagger late = new LateOnTheFirst(new CountDownLatch(1));
    Retagged done = ArchiveRetagging.of(other, late).on(2).run(UpkeepProgress.NONE);
    assertThat(done.broken()).isEqualTo(601);
    assertThat(done.firstReason()).endsWith("no names in first");
  }

  @Test
  void articlesAddedLaterAreTheOnlyOnesLeft() throws IOException {
    ArchiveRetagging.of(archive, FIRST).run(UpkeepProgress.NONE);
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      writer.add(Article.builder().body("one more at the harbour").build());
      Article done = Article.builder().body("tagged when added").build();
      writer.add(done, article -> Tagging.tag(article, FIRST));
    }
    assertThat(ArchiveRetagging.of(archive, FIRST).run(UpkeepProgress.NONE).tagged()).isOne();
  }
}
