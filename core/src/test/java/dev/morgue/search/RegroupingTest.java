package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Original;
import dev.morgue.upkeep.ArchiveRebuild;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is hidden leaves its group of copies, and what is shown again goes back. */
class RegroupingTest {

  private static final InventedStories STORIES = new InventedStories(new Random(7_104), 60);

  @TempDir Path folder;

  private static Article saved(Article article) {
    Original.Location place = new Original.Location(path(article), 0);
    Original bytes = article.original();
    return article.toBuilder()
        .original(new Original(bytes.sha256(), bytes.format(), List.of(place)))
        .build();
  }

  private static String path(Article article) {
    return "/in/" + article.key();
  }

  private static void settle(ArchiveWriter writer, boolean gone, Collection<Article> articles)
      throws IOException {
    List<String> paths = articles.stream().map(RegroupingTest::path).toList();
    for (String path : paths) {
      writer.files().put(new CrawledFile(path, null, 1, List.of(), gone));
    }
    writer.settlePruned(paths);
  }

  /** By each article's name, those in its group and those of them that stand for it. */
  private Map<String, String> groups(Collection<Article> articles) throws IOException {
    Map<String, String> groups = new TreeMap<>();
    try (NewsArchive archive = NewsArchive.open(folder)) {
      for (Article article : articles) {
        String group = "group:" + article.id().value();
        groups.put(
            article.key(),
            named(archive, group) + " led by " + named(archive, group + " is:lead-copy"));
      }
    }
    return groups;
  }

  private static List<String> named(NewsArchive archive, String query) throws IOException {
    SearchRequest request = SearchRequest.builder().query(query).pageSize(100).build();
    return Articles.names(archive, request).stream().sorted().toList();
  }

  /** A story with several copies, the one that leads first. */
  private static List<Article> copies() {
    List<String> names =
        STORIES.articles().keySet().stream()
            .map(STORIES::copies)
            .filter(copies -> copies.size() > 2 && STORIES.isLeadClear(copies))
            .findFirst()
            .orElseThrow();
    List<Article> copies = new ArrayList<>();
    copies.add(saved(STORIES.articles().get(STORIES.lead(names))));
    names.stream()
        .filter(name -> !name.equals(copies.getFirst().key()))
        .forEach(name -> copies.add(saved(STORIES.articles().get(name))));
    return copies;
  }

  @Test
  void whatIsShownAgainGoesBackToItsStory() throws IOException {
    List<Article> copies = copies();
    Map<String, String> before;
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (Article copy : copies) {
        writer.add(copy);
      }
      writer.groupCopies();
    }
    before = groups(copies);
    assertThat(before.get(copies.getLast().key()))
        .isEqualTo(
            copies.stream().map(Article::key).sorted().toList()
                + " led by "
                + List.of(copies.getFirst().key()));
    for (Article away : List.of(copies.getFirst(), copies.getLast())) {
      try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
        settle(writer, true, List.of(away));
        writer.groupCopies();
      }
      assertThat(groups(copies)).isNotEqualTo(before);
      try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
        settle(writer, false, List.of(away));
      }
      try (NewsArchive archive = NewsArchive.open(folder)) {
        // it is no copy of anything until it was compared
        assertThat(named(archive, "group:none")).contains(away.key());
        SearchRequest folded = SearchRequest.builder().onePerStory(true).pageSize(100).build();
        assertThat(Articles.names(archive, folded)).hasSize(2).contains(away.key());
      }
      try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
        writer.groupCopies();
      }
      assertThat(groups(copies)).isEqualTo(before);
    }
  }

  @Test
  void theVersionBeforeARemovedOneGoesBackToItsStory() throws IOException {
    List<Article> copies = copies();
    Article changed = copies.getLast().toBuilder().body("Something else altogether.").build();
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (Article copy : copies) {
        writer.add(copy);
      }
      writer.groupCopies();
    }
    Map<String, String> before = groups(copies);
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      Article other = unlike(changed);
      writer.add(other);
      writer.groupCopies();
      assertThat(writer.remove(other.id())).isTrue();
      writer.groupCopies();
    }
    assertThat(groups(copies)).isEqualTo(before);
  }

  /** A version of its own: it was saved with other bytes. */
  private static Article unlike(Article article) {
    Original bytes = article.original();
    String other = new StringBuilder(bytes.sha256()).reverse().toString();
    return article.toBuilder()
        .original(new Original(other, bytes.format(), bytes.locations()))
        .build();
  }

  @Test
  void hidingAndShowingComesToWhatARebuildFinds() throws IOException {
    long seed = Long.getLong("morgue.seed", 52_600_117);
    Random random = new Random(seed);
    List<Article> articles =
        new InventedStories(random, 60)
            .articles().values().stream().map(RegroupingTest::saved).toList();
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (int next = 0; next < articles.size(); ) {
        for (int some = random.nextInt(20); some > 0 && next < articles.size(); some--) {
          writer.add(articles.get(next++));
        }
        List<Article> held = articles.subList(0, next);
        settle(writer, true, held.stream().filter(each -> random.nextInt(5) == 0).toList());
        if (random.nextBoolean()) {
          writer.groupCopies();
        }
        settle(writer, false, held.stream().filter(each -> random.nextInt(3) == 0).toList());
        if (random.nextBoolean()) {
          writer.commit();
        }
      }
      writer.groupCopies();
    }
    Map<String, String> kept = groups(articles);
    assertThat(kept.values()).as("seed %d", seed).anyMatch(group -> group.contains(", "));
    ArchiveRebuild.of(folder).inPlace(UpkeepProgress.NONE);
    assertThat(kept).as("seed %d", seed).isEqualTo(groups(articles));
  }

  @Test
  void lookingForWhatToCompareCanBeBrokenOff() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (Article article : List.copyOf(STORIES.articles().values()).subList(0, 8)) {
        writer.add(article);
      }
      AtomicInteger asked = new AtomicInteger();
      writer.groupCopies((done, all) -> {
        assertThat(done).isZero();
        assertThat(all).isEqualTo(8);
        return asked.incrementAndGet() > 1;
      });
      assertThat(asked).hasValue(1);
      // few new ones among many are looked up one by one
      for (Article article : STORIES.articles().values()) {
        writer.add(article);
      }
      writer.groupCopies();
      Article late = Articles.dated("late", "2008-09-20").body("A short late one.").build();
      writer.add(late);
      List<Integer> heard = new ArrayList<>();
      writer.groupCopies((done, all) -> {
        heard.add(all);
        return false;
      });
      assertThat(heard).containsExactly(1);
    }
  }
}
