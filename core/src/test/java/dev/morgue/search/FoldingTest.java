package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists with one hit per story, held against the full lists folded by hand. */
class FoldingTest {

  @TempDir Path folder;

  private final long seed = Long.getLong("morgue.seed", 86_327_203);
  private final Random random = new Random(seed);
  private InventedStories stories;

  @BeforeEach
  void write() throws IOException {
    stories = new InventedStories(random, 120);
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    List<Article> elsewhere = new ArrayList<>();
    List<Article> here = new ArrayList<>();
    for (Map.Entry<String, Article> each : stories.articles().entrySet()) {
      // a story's copies are in one archive; of some stories the lead copy is in both
      boolean lead = stories.lead(stories.copies(each.getKey())).equals(each.getKey());
      (stories.story(each.getKey()) % 2 == 0 ? here : elsewhere).add(each.getValue());
      if (lead && stories.story(each.getKey()) % 3 == 0) {
        (stories.story(each.getKey()) % 2 == 0 ? elsewhere : here).add(each.getValue());
      }
    }
    add(first, here);
    add(second, elsewhere);
  }

  private static void add(Path folder, List<Article> articles) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (Article article : articles) {
        writer.add(article);
      }
      writer.groupCopies();
    }
  }

  /** A hit by its archive and id. */
  private static String name(String archive, String id) {
    return Path.of(archive).getFileName() + "/" + id;
  }

  private static String name(Hit hit) {
    return name(hit.archive(), hit.id().value());
  }

  private static List<Hit> all(NewsArchive archive, SearchRequest request) throws IOException {
    List<Hit> all = new ArrayList<>();
    String after = null;
    do {
      SearchPage page = archive.search(request.toBuilder().after(after).build());
      all.addAll(page.hits());
      after = page.next();
    } while (after != null);
    return all;
  }

  /** The story that a hit tells, which is its own where its archive holds no copy of it. */
  private static Map<String, String> storiesOf(NewsArchive archive) throws IOException {
    Map<String, String> groups = new HashMap<>();
    for (Hit hit : all(archive, SearchRequest.of("group:*").toBuilder().pageSize(1_000).build())) {
      SearchRequest group = SearchRequest.of("group:" + hit.id().value() + " is:lead-copy");
      groups.put(name(hit), archive.search(group).hits().getFirst().id().article());
    }
    return groups;
  }

  @Test
  void foldsWhatTheFullListHas() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    for (Path[] more : new Path[][] {{}, {second}}) {
      try (NewsArchive archive = NewsArchive.open(first, more)) {
        Map<String, String> stories = storiesOf(archive);
        assertThat(new HashSet<>(stories.values())).hasSizeGreaterThan(5);
        for (SortOrder sort : SortOrder.values()) {
          for (String query :
              List.of(
                  "*", "flood", "harbour NOT mayor", "source:Tern", "is:duplicate", "group:none")) {
            check(archive, stories, query, sort);
          }
        }
      }
    }
  }

  private void check(NewsArchive archive, Map<String, String> groups, String query, SortOrder sort)
      throws IOException {
    SearchRequest full =
        SearchRequest.builder()
            .query(query)
            .sort(sort)
            .pageSize(1_000)
            .facets(List.of(FacetRequest.of("source")))
            .timeline(Interval.MONTH)
            .build();
    SearchRequest folded =
        full.toBuilder().onePerStory(true).pageSize(1 + random.nextInt(30)).build();
    SearchPage fullPage = archive.search(full);
    List<Hit> everything = fullPage.hits();
    List<Hit> shown = all(archive, folded);
    String as = query + " " + sort + " seed " + seed;

    // in the order of the full list, of each story one, its lead copy where that is found
    Set<String> names = shown.stream().map(FoldingTest::name).collect(Collectors.toSet());
    assertThat(shown.stream().map(FoldingTest::name))
        .as(as)
        .containsExactlyElementsOf(
            everything.stream().map(FoldingTest::name).filter(names::contains).toList());
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    everything.forEach(hit ->
        expected
            .computeIfAbsent(groups.getOrDefault(name(hit), name(hit)), story -> new HashSet<>())
            .add(name(hit)));
    assertThat(shown).as(as).hasSameSizeAs(expected.keySet());
    for (Hit hit : shown) {
      Set<String> copies =
          hit.copies().stream()
              .map(copy -> name(copy.archive(), copy.id().value()))
              .collect(Collectors.toCollection(HashSet::new));
      assertThat(copies).as(as).hasSameSizeAs(hit.copies()).doesNotContain(name(hit));
      copies.add(name(hit));
      String story = groups.getOrDefault(name(hit), name(hit));
      assertThat(copies).as(as).isEqualTo(expected.get(story));
      boolean leadFound = copies.stream().anyMatch(copy -> copy.contains("/" + story));
      assertThat(hit.id().article().equals(story) || !leadFound || story.equals(name(hit)))
          .as(as)
          .isTrue();
    }

    SearchPage page = archive.search(folded);
    assertThat(page.total()).as(as).isEqualTo(new SearchPage.Total(expected.size(), true));
    assertThat(page.folded()).as(as).isEqualTo(everything.size() - expected.size());
    assertThat(page.facets()).as(as).isEqualTo(fullPage.facets());
    assertThat(page.timeline()).as(as).isEqualTo(fullPage.timeline());
  }

  @Test
  void copiesNameTheirPublications() throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder.resolve("first"))) {
      SearchRequest one = SearchRequest.builder().onePerStory(true).pageSize(1_000).build();
      for (Hit hit : archive.search(one).hits()) {
        for (FoldedCopy copy : hit.copies()) {
          Article article = archive.find(copy.id()).orElseThrow();
          assertThat(copy.source()).isEqualTo(article.source().name());
          assertThat(stories.story(article.key()))
              .isEqualTo(stories.story(archive.find(hit.id()).orElseThrow().key()));
        }
      }
    }
  }
}
