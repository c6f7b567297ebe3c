package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.NewsField;
import dev.morgue.Original;
import dev.morgue.Sha256;
import dev.morgue.query.Warning;
import dev.morgue.upkeep.ArchiveRebuild;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users put articles into stays theirs, whatever is indexed later. */
class CollectionsTest {

  private static final String IN = NewsField.COLLECTION.label();

  @TempDir Path folder;

  private static Article article(String key, String body, String... collections) {
    Original original =
        new Original(
            Sha256.of(key + body), "text", List.of(new Original.Location("/" + key + body, 0)));
    return Article.builder()
        .key(key)
        .body(body)
        .accession(Accession.in(List.of(collections)))
        .original(original)
        .build();
  }

  private ArchiveWriter open() throws IOException {
    return ArchiveWriter.open(folder, Articles.CLOCK);
  }

  private void write(Article... articles) throws IOException {
    try (ArchiveWriter writer = open()) {
      for (Article each : articles) {
        writer.add(each);
      }
    }
  }

  private List<String> found(String query) throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder)) {
      return Articles.names(archive, SearchRequest.of(query)).stream().sorted().toList();
    }
  }

  private List<String> warned(String query) throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder)) {
      return archive.search(SearchRequest.of(query)).warnings().stream()
          .map(Warning::message)
          .toList();
    }
  }

  @Test
  void areNoPartOfWhatAnArticleIs() {
    Article plain = Articles.named("a").body("The tide is low.").build();
    Accession in = Accession.in(List.of("Floods"));
    Article collected = Articles.named("a").body("The tide is low.").accession(in).build();
    assertThat(collected.id()).isEqualTo(plain.id());
    assertThat(collected.original()).isEqualTo(plain.original());
  }

  @Test
  void namesAreOneLineAndCountOnce() {
    assertThat(Accession.in(List.of(" Panama\n papers ", "", "Panama papers")).collections())
        .containsExactly("Panama papers");
  }

  @Test
  void theSameArticleGainsAnotherAndLosesNone() throws IOException {
    write(article("a", "low", "Panama papers"), article("b", "low"));
    write(article("a", "low", "Floods"), article("a", "low"), article("b", "low", "floods"));
    assertThat(found("in:\"Panama papers\"")).containsExactly("a");
    assertThat(found("in:floods")).containsExactly("a", "b");
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(archive.search(SearchRequest.of("in:panama*")).hits().getFirst().accession())
          .isEqualTo(
              Articles.taken(article("a", "low"))
                  .accession()
                  .withCollections(List.of("Panama papers", "Floods")));
    }
  }

  @Test
  void allVersionsAreInTheSameOnes() throws IOException {
    write(article("a", "low", "Floods"));
    write(article("a", "high"));
    write(article("a", "ebbing", "Panama papers"));
    for (String body : List.of("low", "high", "ebbing")) {
      try (NewsArchive archive = NewsArchive.open(folder)) {
        assertThat(archive.find(article("a", body).id()).orElseThrow().accession().collections())
            .as(body)
            .containsExactly("Floods", "Panama papers");
      }
    }
    try (ArchiveWriter writer = open()) {
      writer.remove(article("a", "ebbing").id());
    }
    assertThat(found("in:floods in:\"panama papers\" high")).containsExactly("a");
  }

  @Test
  void copiesOfTheBytesUnderAnotherKeyBringTheirsToWhatIsHeld() throws IOException {
    Article held = article("a", "low", "Floods");
    Article copy =
        held.toBuilder().key("other").accession(Accession.in(List.of("Panama papers"))).build();
    write(held);
    write(copy);
    assertThat(found("in:floods in:\"panama papers\"")).containsExactly("a");
  }

  @Test
  void articlesArePutInAndTakenOut() throws IOException {
    Article first = article("a", "low");
    write(first, article("a", "high"), article("b", "low"));
    try (ArchiveWriter writer = open()) {
      writer.collections().put(List.of(first.id()), "Panama papers");
      ArticleId nobody = article("nobody", "x").id();
      assertThat(writer.collections().put(List.of(nobody), "Ghosts")).isZero();
      writer.collections().putAllIn("/blow", List.of("PANAMA papers", "Floods"));
    }
    assertThat(found("in:\"panama papers\"")).containsExactly("a", "b");
    assertThat(found("in:ghosts")).isEmpty();
    List<ArticleId> both = List.of(first.id(), article("a", "high").id());
    try (ArchiveWriter writer = open()) {
      assertThat(writer.collections().take(both, "panama PAPERS")).isEqualTo(1);
      assertThat(writer.collections().take(both, "panama papers")).isZero();
      assertThat(writer.collections().take(both, "Floods")).isZero();
    }
    assertThat(found("in:\"Panama papers\"")).containsExactly("b");
    assertThat(found("in:none")).containsExactly("a");
  }

  @Test
  void aNameStaysAsItWasFirstWritten() throws IOException {
    write(article("a", "low", "Élections 2027"));
    write(article("b", "low", "elections  2027"));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      SearchRequest counted =
          SearchRequest.everything().toBuilder().facets(List.of(FacetRequest.of(IN))).build();
      assertThat(archive.search(counted).facets().getFirst().values())
          .containsExactly(new Facet.Value("Élections 2027", 2, false));
    }
  }

  @Test
  void areSearchedByWholeNamesInGroupsAndByPatterns() throws IOException {
    write(
        article("a", "low", "Panama papers"),
        article("b", "low", "Paradise papers", "Floods"),
        article("c", "low"));
    assertThat(found("in:\"PANAMA papers\"")).containsExactly("a");
    assertThat(found("in:(floods OR panama papers)")).containsExactly("a", "b");
    assertThat(found("collection:*papers NOT in:floods")).containsExactly("a");
    assertThat(found("in:pa*")).containsExactly("a", "b");
    assertThat(found("has:collection")).containsExactly("a", "b");
    assertThat(found("-has:in low")).containsExactly("c");
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThatComeNear() throws IOException {
    write(article("a", "low", "Panama papers"), article("b", "low", "Floods"));
    assertThat(warned("in:papers"))
        .containsExactly("no collection is 'papers'; held are Panama papers");
    assertThat(warned("in:Flodds")).containsExactly("no collection is 'Flodds'; held are Floods");
    assertThat(warned("in:quarries"))
        .containsExactly("no collection is 'quarries'; held are Floods, Panama papers");
  }

  @Test
  void anArchiveWithoutAnySaysSo() throws IOException {
    write(article("a", "low"));
    assertThat(warned("in:floods")).contains("no article in this archive has collection:");
    assertThat(found("in:none")).containsExactly("a");
  }

  /** What a plain reader of the rules expects. */
  private static final class Shelves {
    private final Map<String, Set<String>> byKey = new TreeMap<>();
    private final Set<String> heldAtFirst = new TreeSet<>();
    private final Set<String> joined = new TreeSet<>();

    boolean put(String key, String... names) {
      boolean gained =
          byKey
              .computeIfAbsent(key, k -> new TreeSet<>())
              .addAll(Arrays.stream(names).map(n -> n.toLowerCase(Locale.ROOT)).toList());
      if (gained && heldAtFirst.contains(key)) {
        joined.add(key);
      }
      return gained;
    }

    void begin() {
      heldAtFirst.addAll(byKey.keySet());
      joined.clear();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20_000})
  void aRandomHistoryComesOutAsAPlainReaderExpects(int remembered) throws IOException {
    long seed = Long.getLong("morgue.seed", 60_211_947);
    Random random = new Random(seed);
    Shelves expected = new Shelves();
    Map<String, ArticleId> ids = new TreeMap<>();
    ArchiveWriter writer = ArchiveWriter.open(folder, remembered);
    for (int step = 0; step < 150; step++) {
      String key = "k" + random.nextInt(6);
      String name = List.of("Tide", "TIDE", "bank", "Bank", "low").get(random.nextInt(5));
      ArticleId id = ids.get(key);
      switch (random.nextInt(10)) {
        case 0 -> writer.commit();
        case 1 -> {
          writer.close();
          if (random.nextInt(4) == 0) {
            ArchiveRebuild.of(folder).inPlace(UpkeepProgress.NONE);
          }
          writer = ArchiveWriter.open(folder, remembered);
          expected.begin();
        }
        case 2 -> {
          if (id != null) {
            assertThat(writer.collections().put(List.of(id), name))
                .as("seed %d, step %d", seed, step)
                .isEqualTo(expected.put(key, name) ? 1 : 0);
          }
        }
        case 3 -> {
          if (id != null) {
            Set<String> held = expected.byKey.getOrDefault(key, Set.of());
            assertThat(writer.collections().take(List.of(id), name))
                .as("seed %d, step %d", seed, step)
                .isEqualTo(held.remove(name.toLowerCase(Locale.ROOT)) ? 1 : 0);
          }
        }
        case 4 -> {
          writer.collections().beginJoining();
          expected.begin();
        }
        default -> {
          String[] names = random.nextBoolean() ? new String[] {name} : new String[0];
          Article next = article(key, "v" + random.nextInt(3), names);
          writer.add(next);
          ids.put(key, next.id());
          expected.put(key, names);
        }
      }
      assertThat(writer.collections().joined())
          .as("seed %d, step %d", seed, step)
          .isEqualTo(expected.joined.size());
    }
    writer.close();
    assertThat(held()).as("seed %d", seed).isEqualTo(expected.byKey);
  }

  /** By key, the collections that every version is in, which must be the same. */
  private Map<String, Set<String>> held() throws IOException {
    Map<String, Set<String>> held = new TreeMap<>();
    try (NewsArchive archive = NewsArchive.open(folder)) {
      SearchRequest all =
          SearchRequest.everything().toBuilder().allVersions(true).pageSize(1_000).build();
      List<String> spellings = new ArrayList<>();
      for (Hit hit : archive.search(all).hits()) {
        spellings.addAll(hit.accession().collections());
        Set<String> names =
            hit.accession().collections().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> other = held.put(Articles.name(archive, hit), names);
        assertThat(other == null ? names : other).isEqualTo(names);
      }
      assertThat(spellings.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct())
          .hasSameSizeAs(spellings.stream().distinct().toList());
    }
    return held;
  }
}
