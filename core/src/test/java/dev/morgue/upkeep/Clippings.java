package dev.morgue.upkeep;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Sha256;
import dev.morgue.Source;
import dev.morgue.index.IndexFormat;
import dev.morgue.index.StoredArticle;
import dev.morgue.index.Versions;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * Archives of random clippings, many of them in several versions, and what such an archive holds.
 */
final class Clippings {

  private static final List<String> WORDS =
      List.of("harbour", "ferry", "strike", "night", "ends", "begins", "council", "the", "late");
  private static final List<String> PAPERS =
      List.of("The Daily Heron", "Wire News", "Évening Post");

  private Clippings() {}

  /** Everything an archive knows: articles with their places, by id, and the crawl's state. */
  record State(Map<String, String> versions, Map<String, String> crawl) {}

  /** Adds clippings; every commit makes a segment, and later versions change earlier segments. */
  static void add(Path archive, int count, int commits, Random random) throws IOException {
    // the same clippings added twice are taken in at one moment
    Instant moment = Instant.ofEpochSecond(1_700_000_000L + count);
    try (ArchiveWriter writer = ArchiveWriter.open(archive, Clock.fixed(moment, ZoneOffset.UTC))) {
      for (int commit = 0; commit < commits; commit++) {
        for (int i = 0; i < count / commits; i++) {
          writer.add(article(random, count / 2));
        }
        writer.commit(Map.of("crawl:/in", "through " + commit, "other", "état"));
      }
    }
  }

  static Article article(Random random, int stories) {
    int story = random.nextInt(stories);
    String body = words(random, 40);
    return Article.builder()
        .key("story-" + story)
        .headline(words(random, 5))
        .body(body)
        .source(Source.of(PAPERS.get(random.nextInt(PAPERS.size()))))
        .byline(new Byline("By Jane Doe", List.of(Author.of("Jane Doe"))))
        .names(List.of(Name.of(Name.Kind.PERSON, "Ann Miller")))
        .dates(random.nextInt(5) == 0 ? Dates.NONE : Dates.published(date(random)))
        .fields(random.nextBoolean() ? Map.of("box", List.of("blue", "red")) : Map.of())
        .original(
            new Original(
                Sha256.of(story + body),
                "text",
                List.of(new Original.Location("/in/" + story + "/" + body.length(), 0))))
        .build();
  }

  private static PartialDate date(Random random) {
    int year = 1990 + random.nextInt(30);
    return random.nextInt(4) == 0
        ? PartialDate.ofYear(year)
        : new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28), null, null);
  }

  private static String words(Random random, int most) {
    StringBuilder words = new StringBuilder();
    for (int n = 1 + random.nextInt(most); n > 0; n--) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(n == 1 ? "." : " ");
    }
    return words.toString();
  }

  static State state(Path archive) throws IOException {
    Map<String, String> versions = new TreeMap<>();
    try (Directory directory = IndexFormat.open(archive);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            Article article = StoredArticle.read(leaf.reader().storedFields(), doc);
            Versions.Place place = Versions.place(reader, leaf.docBase + doc);
            versions.put(article.id().value(), place + " " + ArticleJson.write(article));
          }
        }
      }
      Map<String, String> data = new HashMap<>(reader.getIndexCommit().getUserData());
      return new State(versions, IndexFormat.crawlState(data));
    }
  }
}
