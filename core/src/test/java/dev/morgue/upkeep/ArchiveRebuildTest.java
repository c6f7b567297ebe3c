package dev.morgue.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.index.IndexFields;
import dev.morgue.index.IndexFormat;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SortOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveRebuildTest {

  private static final int CLIPPINGS = 1_500;

  @TempDir Path folder;

  private Path archive;
  private Random random;
  private Clippings.State before;

  @BeforeEach
  void write() throws IOException {
    long seed = Long.getLong("morgue.seed", 45_925_490);
    random = new Random(seed);
    archive = folder.resolve("archive");
    Clippings.add(archive, CLIPPINGS, 5, random);
    before = Clippings.state(archive);
  }

  private static List<String> answers(NewsArchive open) throws IOException {
    List<String> answers = new ArrayList<>();
    for (String query : List.of("", "harbour", "\"night ends\"", "source:\"Wire News\" ferry")) {
      for (SortOrder sort : List.of(SortOrder.NEWEST, SortOrder.OLDEST)) {
        SearchRequest request =
            SearchRequest.builder().query(query).sort(sort).pageSize(200).build();
        for (Hit hit : open.search(request).hits()) {
          answers.add(query + sort + " " + hit.published() + " " + hit.id() + " " + hit.version());
        }
      }
    }
    return answers;
  }

  private static List<String> answers(Path archive) throws IOException {
    try (NewsArchive open = NewsArchive.open(archive)) {
      return answers(open);
    }
  }

  private static int segments(Path archive) throws IOException {
    try (Directory directory = IndexFormat.open(archive);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    }
  }

  @ParameterizedTest
  @EnumSource
  void inPlaceEverythingStaysAsItWas(ArchiveRebuild.Order order) throws IOException {
    List<String> answers = answers(archive);
    try (NewsArchive reader = NewsArchive.open(archive)) {
      Rebuilt rebuilt = ArchiveRebuild.of(archive).in(order).on(3).inPlace(UpkeepProgress.NONE);

      assertThat(rebuilt.articles()).isEqualTo(before.versions().size());
      assertThat(Clippings.state(archive)).isEqualTo(before);
      assertThat(answers(reader)).as("what a reader shows that was open before").isEqualTo(answers);
      assertThat(reader.refresh()).isTrue();
      assertThat(answers(reader)).isEqualTo(answers);
    }
    assertThat(ArchiveCheck.of(archive, UpkeepProgress.NONE).problems()).isEmpty();
    assertThat(IndexSizes.unusedFiles(archive)).isEmpty();
  }

  private static List<Long> column(Path archive, String field) throws IOException {
    List<Long> values = new ArrayList<>();
    try (Directory directory = IndexFormat.open(archive);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedNumericDocValues column = DocValues.getSortedNumeric(leaf.reader(), field);
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          values.add(column.advanceExact(doc) ? column.nextValue() : Long.MIN_VALUE);
        }
      }
    }
    return values;
  }

  @Test
  void newestFirstIsOneSegmentInThatOrder() throws IOException {
    assertThat(segments(archive)).isGreaterThan(1);

    ArchiveRebuild.of(archive).in(ArchiveRebuild.Order.NEWEST).inPlace(UpkeepProgress.NONE);

    assertThat(segments(archive)).isEqualTo(1);
    assertThat(column(archive, IndexFields.DATE_SORT))
        .isSortedAccordingTo(Comparator.reverseOrder());

    ArchiveRebuild.of(archive).inPlace(UpkeepProgress.NONE);
    assertThat(column(archive, IndexFields.ARRIVAL)).isSorted();
  }

  @Test
  void articlesCanBeAddedToASortedArchive() throws IOException {
    ArchiveRebuild.of(archive).in(ArchiveRebuild.Order.NEWEST).inPlace(UpkeepProgress.NONE);
    Path untouched = folder.resolve("untouched");
    ArchiveRebuild.of(archive).into(untouched, UpkeepProgress.NONE);
    long seed = random.nextLong();
    Clippings.add(archive, 300, 30, new Random(seed));
    Clippings.add(untouched, 300, 30, new Random(seed));

    assertThat(Clippings.state(archive)).isEqualTo(Clippings.state(untouched));
    assertThat(answers(archive)).isEqualTo(answers(untouched));
    assertThat(ArchiveCheck.of(archive, UpkeepProgress.NONE).problems()).isEmpty();
    ArchiveRebuild.of(archive).inPlace(UpkeepProgress.NONE);
    assertThat(answers(archive)).isEqualTo(answers(untouched));
  }

  @Test
  void intoAnotherFolderTheOldOneIsLeftAlone() throws IOException {
    Path other = folder.resolve("other");
    List<String> files = IndexSizes.files(archive);
    List<Long> told = new ArrayList<>();

    Rebuilt rebuilt = ArchiveRebuild.of(archive).into(other, (what, done, all) -> told.add(done));

    assertThat(IndexSizes.files(archive)).isEqualTo(files);
    assertThat(Clippings.state(other)).isEqualTo(before);
    assertThat(told).isSorted().endsWith(rebuilt.articles());
    assertThatThrownBy(() -> ArchiveRebuild.of(archive).into(other, UpkeepProgress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage(other + " holds an archive already; choose an empty folder");
  }

  @Test
  void anArchiveThatIsBeingWrittenIsNotRebuilt() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      assertThatThrownBy(() -> ArchiveRebuild.of(archive).inPlace(UpkeepProgress.NONE))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(archive + " is being written by another process");
      writer.add(Clippings.article(random, 10));
    }
  }

  @Test
  void aFailureOnTheWayLeavesTheOldIndex() throws IOException {
    UpkeepProgress failing =
        (what, done, all) -> {
          if (done > all / 2) {
            throw new IllegalStateException("enough");
          }
        };
    assertThatThrownBy(() -> ArchiveRebuild.of(archive).on(2).inPlace(failing))
        .hasMessage("enough");

    assertThat(Clippings.state(archive)).isEqualTo(before);
    assertThat(IndexSizes.unusedFiles(archive)).isEmpty();
    ArchiveWriter.open(archive).close();
  }

  @Test
  void withoutAnArchiveItSaysSo() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> ArchiveRebuild.of(empty).inPlace(UpkeepProgress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(empty + " holds no archive");
  }
}
