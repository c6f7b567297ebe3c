package dev.morgue.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.Dates;
import dev.morgue.PartialDate;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import dev.morgue.index.IndexFormat;
import dev.morgue.index.IndexSettings;
import dev.morgue.index.Versions;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.upkeep.CheckReport.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCheckTest {

  @TempDir Path folder;

  private Random random;

  @BeforeEach
  void write() throws IOException {
    long seed = Long.getLong("morgue.seed", 96_450_007);
    random = new Random(seed);
    Clippings.add(archive(), 200, 2, random);
  }

  private Path archive() {
    return folder.resolve("archive");
  }

  private CheckReport check() throws IOException {
    CheckReport report = ArchiveCheck.of(archive(), UpkeepProgress.NONE);
    assertThat(report.isSound()).isEqualTo(report.problems().isEmpty());
    return report;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(archive().resolve(IndexFormat.FOLDER))) {
      return all.filter(f -> !f.endsWith("write.lock") && !f.endsWith("kept")).sorted().toList();
    }
  }

  @Test
  void aSoundArchiveIsSound() throws IOException {
    Clippings.State state = Clippings.state(archive());
    CheckReport report = check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.held()).isEqualTo(state.versions().size());
    assertThat(report.read()).isEqualTo(report.held());
    assertThat(report.articles())
        .isEqualTo(
            state.versions().keySet().stream().map(id -> id.substring(0, 16)).distinct().count())
        .isLessThan(report.held());
    assertThat(report.bytes()).isPositive();
  }

  /** The bytes of a column may happen to look like a text that is cut off at its end. */
  @Test
  void columnsOfAnyBytesAreComparedAsBytes() throws IOException {
    Path other = folder.resolve("other");
    try (ArchiveWriter writer = ArchiveWriter.open(other)) {
      for (int words = 1; words <= 128; words++) {
        String body = "One.\n\nTwo.\n\n" + "so ".repeat(words) + "it was. On" + " and on".repeat(119);
        writer.add(Article.builder().headline("No. " + words).body(body + ". End.").build());
      }
      writer.commit();
    }
    assertThat(ArchiveCheck.of(other, UpkeepProgress.NONE).problems()).isEmpty();
  }

  /** As on a mount for reading only: the lock's file cannot be made, so nobody writes. */
  @Test
  void anArchiveThatCannotBeWrittenIsChecked() throws IOException {
    Path lock = archive().resolve(IndexFormat.FOLDER).resolve("write.lock");
    Files.deleteIfExists(lock);
    Files.createDirectory(lock);
    assertThat(check().problems()).isEmpty();
  }

  @Test
  void anyBitThatFlipsIsFound() throws IOException {
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      for (int at : new int[] {0, random.nextInt(sound.length), sound.length - 1}) {
        byte[] damaged = sound.clone();
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        assertThat(check().problems()).as("byte %d of %s", at, file).isNotEmpty();
      }
      Files.write(file, sound);
    }
    assertThat(check().problems()).isEmpty();
  }

  @Test
  void anyFileThatIsGoneOrCutIsFound() throws IOException {
    for (Path file : files()) {
      byte[] sound = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(sound, sound.length / 2));
      assertThat(check().problems()).as("half of %s", file).isNotEmpty();
      Files.delete(file);
      assertThat(check().problems()).as("without %s", file).isNotEmpty();
      Files.write(file, sound);
    }
  }

  @Test
  void damageIsToldByTheFileItIsIn() throws IOException {
    Path stored =
        files().stream().filter(f -> f.toString().endsWith(".fdt")).findFirst().orElseThrow();
    byte[] bytes = Files.readAllBytes(stored);
    bytes[bytes.length / 2] ^= 1;
    Files.write(stored, bytes);

    assertThat(check().problems())
        .map(Problem::what)
        .anyMatch(what -> what.contains(stored.toString()));
  }

  /** Damages the archive as no crash can: by a writer that does not know its rules. */
  private void meddle(Meddling meddling) throws IOException {
    try (Directory directory = IndexFormat.open(archive());
        IndexWriter writer = new IndexWriter(directory, IndexSettings.writing())) {
      meddling.with(writer);
      writer.commit();
    }
  }

  private interface Meddling {
    void with(IndexWriter writer) throws IOException;
  }

  private static Term id(Article article) {
    return new Term(IndexFields.ID, article.id().value());
  }

  private Article onlyOne() throws IOException {
    Article only =
        Clippings.article(random, 10).toBuilder()
            .key("only one")
            .dates(Dates.published(PartialDate.ofYear(1999)))
            .build();
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.add(only);
    }
    return only;
  }

  private void assertFinds(String where, String what) throws IOException {
    assertThat(check().problems())
        .anySatisfy(problem -> {
          assertThat(problem.where()).contains(where);
          assertThat(problem.what()).contains(what);
        });
  }

  @Test
  void anArticleWithoutALatestVersion() throws IOException {
    Article only = onlyOne();
    meddle(writer -> writer.updateNumericDocValue(id(only), IndexFields.LATEST, 0));
    assertFinds(only.id().article(), "version 1, the last, is not the latest");
  }

  @Test
  void versionsThatShareANumberOrATimeOfArrival() throws IOException {
    Article only = onlyOne();
    Article other = only.toBuilder().original(Clippings.article(random, 9).original()).build();
    meddle(writer ->
        writer.addDocument(ArticleDocument.versioned(other, new Versions.Place(1, true, 1))));
    assertFinds(only.id().article(), "two of its versions have the number 1");
    assertFinds(only.id().article(), "counts as the latest and is not");
    assertFinds("index", "two versions have the number of arrival 1");
  }

  @Test
  void aVersionThatIsHeldTwice() throws IOException {
    Article only = onlyOne();
    meddle(writer ->
        writer.addDocument(ArticleDocument.versioned(only, new Versions.Place(2, true, 9_999))));
    assertFinds(only.id().article(), "it holds the version " + only.id() + " twice");
  }

  @Test
  void aColumnThatIsNotWhatTheArticleGives() throws IOException {
    Article only = onlyOne();
    meddle(writer -> writer.updateNumericDocValue(id(only), IndexFields.DATE_TO, 77));
    assertFinds(only.id().value(), "its column 'date.to' has [77], the article gives [");
    assertThat(check().read()).isEqualTo(check().held() - 1);
  }

  @Test
  void aDocumentThatIsNoArticle() throws IOException {
    Document foreign = new Document();
    foreign.add(new NumericDocValuesField(IndexFields.VERSION, 1));
    meddle(writer -> writer.addDocument(foreign));
    assertFinds("document ", "it cannot be read: ");
  }

  @Test
  void whatCannotBeCheckedIsSaid() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      assertThatThrownBy(this::check)
          .isInstanceOf(IOException.class)
          .hasMessageContaining(
              "is being written by another process; wait for it to end, or check");
      writer.add(Clippings.article(random, 10));
    }
    assertThatThrownBy(() -> ArchiveCheck.of(folder, UpkeepProgress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + " holds no archive, so there is nothing to check");
    Path hollow = Files.createDirectories(folder.resolve("hollow/index")).getParent();
    assertThatThrownBy(() -> ArchiveCheck.of(hollow, UpkeepProgress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no archive");
  }
}
