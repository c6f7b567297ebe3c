package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.upkeep.ArchiveRebuild;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyGroupingTest {

  private static final String BODY = body(1);

  @TempDir Path folder;

  private static String body(long seed) {
    InventedStories one = new InventedStories(new Random(seed), 1);
    return one.articles().values().iterator().next().body();
  }

  private static Article copy(String name, String date, String body) {
    return Articles.dated(name, date).body(body).build();
  }

  private static void add(ArchiveWriter writer, Collection<Article> articles) throws IOException {
    for (Article article : articles) {
      writer.add(article);
    }
  }

  private List<String> found(String query) throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder)) {
      return Articles.names(archive, SearchRequest.of(query)).stream().sorted().toList();
    }
  }

  /** By each article's name, the names of its group and its role. */
  private Map<String, String> groups(Collection<Article> articles) throws IOException {
    Map<String, String> groups = new TreeMap<>();
    try (NewsArchive archive = NewsArchive.open(folder)) {
      Set<String> leads = new HashSet<>(Articles.names(archive, SearchRequest.of("is:lead-copy")));
      Set<String> copies = new HashSet<>(Articles.names(archive, SearchRequest.of("is:duplicate")));
      for (Article article : articles) {
        SearchRequest group = SearchRequest.of("group:" + article.id().value());
        String name = article.key();
        String role = leads.contains(name) ? "lead" : copies.contains(name) ? "copy" : "alone";
        groups.put(name, role + " " + Articles.names(archive, group).stream().sorted().toList());
      }
    }
    return groups;
  }

  private static Map<String, String> truth(InventedStories stories) {
    Map<String, String> truth = new TreeMap<>();
    for (String name : stories.articles().keySet()) {
      List<String> copies = stories.copies(name);
      boolean leads = stories.lead(copies).equals(name);
      truth.put(name, (copies.size() == 1 ? "alone" : leads ? "lead" : "copy") + " " + copies);
    }
    return truth;
  }

  /** Those of which the truth does not say which of two equal copies leads. */
  private static Set<String> unclear(InventedStories stories) {
    Set<String> unclear = new HashSet<>();
    stories.articles().keySet().stream()
        .filter(name -> !stories.isLeadClear(stories.copies(name)))
        .forEach(unclear::add);
    return unclear;
  }

  @Test
  void theOrderOfArrivalAndWhenItIsDoneDoNotMatter() throws IOException {
    long seed = Long.getLong("morgue.seed", 88_775_647);
    Random random = new Random(seed);
    InventedStories stories = new InventedStories(random, 150);
    List<Article> articles = new ArrayList<>(stories.articles().values());
    Map<String, String> truth = truth(stories);
    truth.keySet().removeAll(unclear(stories));
    assertThat(truth.values().stream().filter(group -> group.startsWith("lead")))
        .hasSizeGreaterThan(20);
    Map<String, String> first = null;
    for (int round = 0; round < 3; round++) {
      folder = folder.resolve("round" + round);
      Collections.shuffle(articles, random);
      try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
        for (Article article : articles) {
          writer.add(article);
          if (random.nextInt(60) == 0) {
            writer.groupCopies();
            writer.commit();
          }
        }
        writer.groupCopies();
      }
      Map<String, String> groups = groups(articles);
      assertThat(groups).as("seed %d", seed).containsAllEntriesOf(truth);
      first = first == null ? groups : first;
      assertThat(groups).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void anEarlierCopyThatComesLaterStandsForTheStory() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      add(writer, List.of(copy("b", "2008-09-16", BODY), copy("c", "2008-09-17", BODY)));
      writer.groupCopies();
    }
    assertThat(found("is:lead-copy")).containsExactly("b");
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      add(writer, List.of(copy("a", "2008-09-15", BODY)));
      writer.groupCopies();
    }
    assertThat(found("is:lead-copy")).containsExactly("a");
    assertThat(found("is:duplicate")).containsExactly("b", "c");
    assertThat(found("NOT is:duplicate")).containsExactly("a");
  }

  @Test
  void whatIsBrokenOffChangesNothingAndIsDoneTheNextTime() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      add(writer, List.of(copy("a", "2008-09-15", BODY), copy("b", "2008-09-16", BODY)));
      writer.groupCopies();
      writer.commit();
      add(writer, List.of(copy("c", "2008-09-14", BODY), copy("d", "2008-09-17", BODY)));
      writer.groupCopies((done, all) -> done < all - 1);
    }
    assertThat(found("is:lead-copy")).containsExactly("a");
    assertThat(found("is:duplicate")).containsExactly("b");
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      writer.groupCopies();
    }
    assertThat(found("is:lead-copy")).containsExactly("c");
    assertThat(found("is:duplicate")).containsExactly("a", "b", "d");
  }

  @Test
  void nothingIsGroupedBeforeItIsCommitted() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      add(writer, List.of(copy("a", "2008-09-15", BODY), copy("b", "2008-09-16", BODY)));
      writer.commit();
      writer.groupCopies();
      assertThat(found("group:*")).isEmpty();
      writer.commit();
      assertThat(found("group:*")).containsExactly("a", "b");
      assertThat(found("group:none")).isEmpty();
    }
  }

  @Test
  void aNewVersionThatTellsSomethingElseLeavesTheGroup() throws IOException {
    Article lead = copy("a", "2008-09-15", BODY);
    String other = body(2);
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      add(writer, List.of(lead, copy("b", "2008-09-16", BODY), copy("c", "2008-09-17", BODY)));
      writer.groupCopies();
      writer.add(copy("a", "2008-09-15", other));
      writer.groupCopies();
    }
    assertThat(found("is:lead-copy")).containsExactly("b");
    assertThat(found("is:duplicate")).containsExactly("c");
    assertThat(found("group:none")).containsExactly("a");
    // its first version is asked for by its id and tells where the article is now: alone
    assertThat(found("group:" + lead.id().value())).containsExactly("a");
  }

  @Test
  void theStoryGoesOnWithoutARemovedLeadCopy() throws IOException {
    Article lead = copy("a", "2008-09-15", BODY);
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      add(writer, List.of(lead, copy("b", "2008-09-16", BODY), copy("c", "2008-09-17", BODY)));
      writer.groupCopies();
      writer.remove(lead.id());
      writer.groupCopies();
    }
    assertThat(found("is:lead-copy")).containsExactly("b");
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      writer.remove(copy("b", "2008-09-16", BODY).id());
      writer.groupCopies();
    }
    assertThat(found("group:none")).containsExactly("c");
  }

  @Test
  void aFurtherPlaceAndARebuildKeepTheGroups() throws IOException {
    Article lead = copy("a", "2008-09-15", BODY);
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      add(writer, List.of(lead, copy("b", "2008-09-16", BODY)));
      writer.groupCopies();
      writer.commit();
      Original saved = lead.original();
      List<Original.Location> elsewhere =
          List.of(new Original.Location("/here.txt", 0), new Original.Location("/there.txt", 0));
      writer.add(
          lead.toBuilder()
              .original(new Original(saved.sha256(), saved.format(), elsewhere))
              .build());
      writer.commit();
    }
    assertThat(found("is:lead-copy is:saved-twice path:\"/there.txt\"")).containsExactly("a");
    ArchiveRebuild.of(folder).in(ArchiveRebuild.Order.NEWEST).inPlace(UpkeepProgress.NONE);
    assertThat(found("is:lead-copy")).containsExactly("a");
    assertThat(found("group:" + lead.id().article())).containsExactly("a", "b");
  }

  @Test
  void whatIsNoIdIsSaid() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      add(writer, List.of(copy("a", "2008-09-15", BODY)));
    }
    try (NewsArchive archive = NewsArchive.open(folder)) {
      SearchPage page = archive.search(SearchRequest.of("group:ffff"));
      assertThat(page.warnings())
          .anyMatch(w -> w.message().contains("no article has the id 'ffff'"));
      ArticleId id = archive.search(SearchRequest.of("*")).hits().getFirst().id();
      assertThat(archive.search(SearchRequest.of("group:" + id.value())).total().value()).isOne();
    }
  }
}
