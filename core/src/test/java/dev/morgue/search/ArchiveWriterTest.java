package dev.morgue.search;

import static dev.morgue.search.AddResult.Outcome.ADDED;
import static dev.morgue.search.AddResult.Outcome.DUPLICATE;
import static dev.morgue.search.AddResult.Outcome.NEW_VERSION;
import static dev.morgue.search.AddResult.Outcome.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing stored is overwritten: versions, copies and removal. */
class ArchiveWriterTest {

  @TempDir Path folder;

  private static Article saved(String key, String body, String path) {
    Original original =
        new Original(Sha256.of(key + body), "text", List.of(new Original.Location(path, 0)));
    return Article.builder().key(key).body(body).original(original).build();
  }

  private static SearchRequest all(String query) {
    return SearchRequest.builder().query(query).allVersions(true).pageSize(1_000).build();
  }

  private static List<ArticleId> ids(NewsArchive archive, SearchRequest request)
      throws IOException {
    return archive.search(request).hits().stream().map(Hit::id).toList();
  }

  @Test
  void whatBecomesOfAnArticle() throws IOException {
    Article first = saved("k", "The tide is low.", "/a");
    Article second = saved("k", "The tide is high.", "/b");
    try (ArchiveWriter writer = ArchiveWriter.open(folder, Articles.CLOCK)) {
      assertThat(writer.add(first)).isEqualTo(new AddResult(ADDED, first.id()));
      assertThat(writer.add(first)).isEqualTo(new AddResult(UNCHANGED, first.id()));
      assertThat(writer.add(second)).isEqualTo(new AddResult(NEW_VERSION, second.id()));
      assertThat(writer.add(saved("k", "The tide is low.", "/c")))
          .isEqualTo(new AddResult(DUPLICATE, first.id()));
      writer.commit();
      assertThat(writer.add(second).outcome()).isEqualTo(UNCHANGED);
      assertThat(writer.add(saved("k", "The tide is low.", "/c")).outcome()).isEqualTo(UNCHANGED);
    }
    try (ArchiveWriter writer = ArchiveWriter.open(folder, Articles.CLOCK)) {
      assertThat(writer.add(saved("k", "The tide is low.", "/c")).outcome()).isEqualTo(UNCHANGED);
      assertThat(writer.add(saved("k", "The tide is low.", "/d")).outcome()).isEqualTo(DUPLICATE);
      assertThat(writer.add(saved("k", "No tide.", "/a")).outcome()).isEqualTo(NEW_VERSION);
    }
  }

  @Test
  void searchesShowTheLatestVersionUnlessAskedForAll() throws IOException {
    Article first = saved("k", "The tide is low.", "/a");
    Article second = saved("k", "The tide is high.", "/b");
    Articles.write(folder, List.of(first, saved("other", "tide", "/o"), second));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(ids(archive, SearchRequest.of("low"))).isEmpty();
      assertThat(ids(archive, SearchRequest.of("high"))).containsExactly(second.id());
      assertThat(ids(archive, all("key:k"))).containsExactlyInAnyOrder(first.id(), second.id());
      Hit old = archive.search(all("low")).hits().getFirst();
      assertThat(old.version()).isEqualTo(1);
      assertThat(old.latest()).isFalse();
      assertThat(archive.versions(second.id())).containsExactly(first.id(), second.id());
      assertThat(archive.size()).isEqualTo(2);
      assertThat(archive.find(first.id())).contains(Articles.taken(first));
    }
  }

  @Test
  void equalCopiesKeepEveryPlace() throws IOException {
    Article first = saved("k", "Same bytes.", "/one");
    Articles.write(folder, List.of(first, saved("k", "Same bytes.", "/two")));
    Articles.write(folder, List.of(saved("elsewhere", "x", "/x"), saved("k", "Same bytes.", "/3")));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      Hit hit = archive.search(SearchRequest.of("path:\"/two\"")).hits().getFirst();
      assertThat(hit.files()).containsExactly("/one", "/two", "/3");
      assertThat(hit.id()).isEqualTo(first.id());
      assertThat(hit.latest()).isTrue();
      assertThat(hit.version()).isEqualTo(1);
      assertThat(archive.size()).isEqualTo(2);
    }
  }

  @Test
  void removingTheLatestBringsTheOneBeforeBack() throws IOException {
    List<Article> versions =
        List.of(saved("k", "one", "/1"), saved("k", "two", "/2"), saved("k", "three", "/3"));
    Articles.write(folder, versions);
    try (ArchiveWriter writer = ArchiveWriter.open(folder, Articles.CLOCK);
        NewsArchive archive = writer.openForReading()) {
      assertThat(writer.remove(versions.get(2).id())).isTrue();
      assertThat(writer.remove(versions.get(2).id())).isFalse();
      archive.refresh();
      assertThat(ids(archive, SearchRequest.of("key:k"))).containsExactly(versions.get(1).id());
      assertThat(writer.remove(versions.get(0).id())).isTrue();
      archive.refresh();
      assertThat(ids(archive, all("key:k"))).containsExactly(versions.get(1).id());
      assertThat(archive.find(versions.get(2).id())).isEmpty();
      assertThat(writer.add(versions.get(2)).outcome()).isEqualTo(NEW_VERSION);
      archive.refresh();
      assertThat(ids(archive, SearchRequest.of("key:k"))).containsExactly(versions.get(2).id());
      assertThat(archive.search(SearchRequest.of("key:k")).hits().getFirst().version())
          .isEqualTo(3);
    }
  }

  @Test
  void readersSeeAdditionsAfterARefresh() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, Articles.CLOCK);
        NewsArchive near = writer.openForReading();
        NewsArchive far = NewsArchive.open(folder)) {
      writer.add(saved("k", "tide", "/1"));
      assertThat(near.size()).isZero();
      assertThat(near.refresh()).isTrue();
      assertThat(near.refresh()).isFalse();
      assertThat(near.size()).isEqualTo(1);
      assertThat(far.refresh()).isFalse();
      writer.commit(Map.of("folder", "/in"));
      assertThat(far.refresh()).isTrue();
      assertThat(ids(far, SearchRequest.of("tide"))).hasSize(1);
    }
    try (ArchiveWriter writer = ArchiveWriter.open(folder, Articles.CLOCK)) {
      assertThat(writer.crawlState()).isEqualTo(Map.of("folder", "/in"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 50, 20_000})
  void threadsNumberVersionsWithoutAGap(int remembered) throws Exception {
    int threads = 4;
    int keys = 5;
    int each = 40;
    try (ArchiveWriter writer = ArchiveWriter.open(folder, remembered);
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Integer>> done = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int thread = t;
        done.add(
            pool.submit(() -> {
              int copies = 0;
              for (int i = 0; i < each; i++) {
                String body = "version " + thread + " " + i;
                writer.add(saved("key" + i % keys, body, "/" + thread + "/" + i));
                // the same bytes from a place that every thread names
                AddResult copy = writer.add(saved("key" + i % keys, body, "/copy"));
                copies += copy.outcome() == DUPLICATE ? 1 : 0;
                if (i % 17 == 0) {
                  writer.commit();
                }
              }
              return copies;
            }));
      }
      for (Future<Integer> future : done) {
        assertThat(future.get()).isEqualTo(each);
      }
    }
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(archive.size()).isEqualTo(keys);
      for (int key = 0; key < keys; key++) {
        List<Hit> hits = archive.search(all("key:key" + key)).hits();
        assertThat(hits).hasSize(threads * each / keys);
        assertThat(hits.stream().map(Hit::version).sorted())
            .isEqualTo(IntStream.rangeClosed(1, hits.size()).boxed().toList());
        assertThat(hits.stream().filter(Hit::latest).map(Hit::version))
            .containsExactly(hits.size());
        assertThat(hits).allMatch(hit -> hit.files().size() == 2 && hit.files().contains("/copy"));
      }
    }
  }
}
