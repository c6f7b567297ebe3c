package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A crawl puts what it finds into collections, what is held already too. */
class CollectedFilesTest extends CrawledAgain {

  private IndexReport crawl(String... collections) throws IOException {
    now = now.plusSeconds(60);
    return crawl(archive(), options().withCollections(List.of(collections)), in);
  }

  /** By headline, the collections of each article's latest version. */
  private Map<String, List<String>> held() throws IOException {
    Map<String, List<String>> held = new TreeMap<>();
    try (NewsArchive archive = NewsArchive.open(archive())) {
      for (Hit hit : archive.search(SearchRequest.everything()).hits()) {
        held.put(hit.headline().text(), hit.accession().collections());
      }
    }
    return held;
  }

  @Test
  void filesThatHaveNotChangedGainACollectionUnread() throws IOException {
    write("one.txt", clipping(1));
    crawl("Bridges");
    write("two.txt", clipping(2));
    crawl();
    write("three.txt", clipping(3));

    IndexReport report = crawl("Councils", "bridges");
    assertThat(report.files().unread()).isEqualTo(2);
    assertThat(report.counts().indexed()).isEqualTo(1);
    assertThat(report.collected()).isEqualTo(2);
    assertThat(Json.write(report.tree())).contains("\"collected\":2");
    assertThat(crawl("Councils", "bridges").collected()).isZero();
    assertThat(held())
        .isEqualTo(
            Map.of(
                "Bridge number 1", List.of("Bridges", "Councils"),
                "Bridge number 2", List.of("Councils", "Bridges"),
                "Bridge number 3", List.of("Councils", "Bridges")));
  }

  @Test
  void aFileThatChangedIsANewVersionInTheSameCollections() throws IOException {
    write("one.txt", clipping(1));
    crawl("Bridges");
    write("one.txt", clipping(1) + "\nIt closed on Tuesday.\n");

    IndexReport report = crawl("Councils");
    assertThat(report.counts().newVersions()).isEqualTo(1);
    assertThat(report.collected()).isEqualTo(1);
    assertThat(held()).isEqualTo(Map.of("Bridge number 1", List.of("Bridges", "Councils")));
  }

  @Test
  void recordsSayWhereTheyBelong() throws IOException {
    write(
        "all.jsonl",
        """
        {"headline": "A", "body": "One.", "collections": ["Panama papers", "Floods"]}
        {"headline": "B", "body": "Two.", "collection": "floods"}
        {"headline": "C", "body": "Three."}
        """);
    crawl("Exports");
    assertThat(held())
        .isEqualTo(
            Map.of(
                "A", List.of("Panama papers", "Floods", "Exports"),
                "B", List.of("Floods", "Exports"),
                "C", List.of("Exports")));
  }

  @Test
  void anArticleThatItsOwnRecordsPutIntoSeveralCountsOnce() throws IOException {
    write(
        "first.jsonl",
        "{'id': '7', 'source': 'The Heron', 'headline': 'A', 'body': 'One.'}\n".replace('\'', '"'));
    crawl();
    String record =
        "{'id': '7', 'source': 'The Heron', 'headline': 'A', 'body': 'One, %1$s.', 'collection': '%1$s'}\n";
    String both = record.formatted("Floods") + record.formatted("Exports");
    write("second.jsonl", both.replace('\'', '"'));
    write("third.jsonl", record.formatted("Bridges").replace('\'', '"'));
    assertThat(crawl().collected()).isEqualTo(1);
    assertThat(held()).isEqualTo(Map.of("A", List.of("Floods", "Exports", "Bridges")));
    assertThat(crawl("Dams").collected()).isEqualTo(1);
  }

  @Test
  void whatComesFirstIsDecidedByTheOrderOfTheRecords() throws IOException {
    List<String> words = List.of("Files", "FILES", "files");
    StringBuilder records = new StringBuilder();
    List<String> headlines = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      String name = words.get(i % 3) + " " + i / 3;
      records.append("{'headline': '%1$s', 'body': 'x', 'collection': '%1$s'}\n".formatted(name));
      headlines.add(name);
    }
    write("all.jsonl", records.toString().replace('\'', '"'));
    crawl();
    SearchRequest all = SearchRequest.builder().query("").pageSize(900).build();
    try (NewsArchive archive = NewsArchive.open(archive())) {
      List<Hit> hits = archive.search(all).hits();
      assertThat(hits).map(hit -> hit.headline().text()).isEqualTo(headlines);
      assertThat(hits)
          .allSatisfy(hit -> {
            String number = hit.headline().text().split(" ", -1)[1];
            assertThat(hit.accession().collections()).containsExactly("Files " + number);
          });
    }
  }
}
