package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.morgue.search.ArchiveWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One bad file never stops a run, and every one is accounted for. */
class HostileFilesTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2036-11-22T12:00:00Z"));
  private static final String GOOD = "Bridge reopens\nIt did so on Monday, the council said.\n";

  private static final String CUT_OFF =
      "failed: cut off: its gzip data ends early; fetch or copy it again";

  @TempDir Path folder;

  private Path in;

  @BeforeEach
  void makeInput() throws IOException {
    in = Files.createDirectories(folder.toRealPath().resolve("in"));
    Files.writeString(in.resolve("zz-good.txt"), GOOD);
  }

  private Map<String, String> crawl() throws IOException {
    Map<String, String> ends = new HashMap<>();
    IndexReport report;
    try (ArchiveWriter writer = ArchiveWriter.open(folder.resolve("archive"))) {
      report =
          new ArchiveIndexer(writer, IndexOptions.of(CLOCK))
              .crawl(
                  List.of(in),
                  (outcome, counts) ->
                      ends.put(
                          in.relativize(Path.of(outcome.where())).toString(),
                          outcome.end().label() + ": " + outcome.reason()));
    }
    assertThat(report.stopped()).isNull();
    assertThat(report.counts().addUp()).isTrue();
    assertThat(report.counts().ended()).isEqualTo(ends.size());
    assertThat(ends.remove("zz-good.txt")).isEqualTo("indexed: ");
    return ends;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** What cannot be read is told by what it is, with what to do. */
  @Test
  void formatsThatAreNotRead() throws IOException {
    String message = "Subject: Flood\r\nMIME-Version: 1.0\r\nContent-Type: %s\r\n\r\nWater.\r\n";
    Map<String, String> begins =
        Map.of(
            "crawl.warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n",
            "old.arc", "filedesc://old.arc 0.0.0.0 19960923142103 text/plain 76\n",
            "page.pdf", "%PDF-1.4\nsome words\n",
            "crawl.wacz", "PK\u0003\u0004 words",
            "letter.docx", "PK\u0003\u0004 words",
            "pages.zip", "PK\u0003\u0004 words",
            "page.mhtml", String.format(message, "multipart/related; boundary=x"),
            "note.eml", String.format(message, "text/plain"),
            "feed.xml", "<?xml version='1.0'?>\n<rss><channel/></rss>",
            "data.csv", "a,b\n1,2\n");
    for (Map.Entry<String, String> file : begins.entrySet()) {
      Files.writeString(in.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
    }
    byte[] packed = gzip(gzip(GOOD.getBytes(StandardCharsets.UTF_8)));
    Files.write(in.resolve("twice.txt.gz"), packed);
    assertThat(crawl())
        .containsEntry("crawl.warc", "skipped: a web archive (WARC) is not read; unpack its pages")
        .containsEntry("old.arc", "skipped: a web archive (ARC) is not read; unpack its pages")
        .containsEntry("page.pdf", "skipped: PDF is not read; save its text")
        .containsEntry("crawl.wacz", "skipped: a web archive (WACZ) is not read; unpack its pages")
        .containsEntry("letter.docx", "skipped: Office and e-books are not read; save the text")
        .containsEntry("pages.zip", "skipped: ZIP is not read; unpack it")
        .containsEntry("page.mhtml", "skipped: a page saved as MHTML is not read; save it as HTML")
        .containsEntry("note.eml", "skipped: mail is not read; save its text")
        .containsEntry("feed.xml", "skipped: this kind of XML is not read; save its text")
        .containsEntry("data.csv", "skipped: no parser takes it")
        .containsEntry("twice.txt.gz", "skipped: gzipped twice; unpack it");
  }

  @Test
  void brokenAndForeignContents() throws IOException {
    Files.createFile(in.resolve("empty"));
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    Files.write(in.resolve("noise.html"), noise);
    byte[] whole =
        gzip((GOOD + new Random(3).nextLong()).repeat(900).getBytes(StandardCharsets.UTF_8));
    Files.write(in.resolve("cut.txt.gz"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(in.resolve("header.txt.gz"), Arrays.copyOf(whole, 5));
    byte[] damaged = whole.clone();
    damaged[whole.length - 6]++; // in the checksum at the end
    Files.write(in.resolve("damaged.txt.gz"), damaged);
    Files.write(in.resolve("emptied.gz"), gzip(new byte[0]));
    try (RandomAccessFile sparse = new RandomAccessFile(in.resolve("disk.img").toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertThat(crawl())
        .containsEntry("empty", "skipped: empty")
        .containsEntry("noise.html", "skipped: binary")
        .containsEntry("emptied.gz", "skipped: empty")
        .containsEntry("disk.img", "skipped: binary")
        .hasSize(7)
        .containsEntry("cut.txt.gz", CUT_OFF)
        .containsEntry("header.txt.gz", CUT_OFF)
        .hasEntrySatisfying(
            "damaged.txt.gz", end -> assertThat(end).startsWith("failed: damaged gzip data ("));
  }

  @Test
  void anotherCharsetIsReadOrToldAndNeverBreaks() throws IOException {
    Files.write(
        in.resolve("latin.txt"),
        "Brücke geöffnet\nSeit Montag.\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        in.resolve("utf16.txt"), ("\ufeff" + GOOD + "x").getBytes(StandardCharsets.UTF_16LE));
    Files.write(
        in.resolve("latin.jsonl"),
        "{\"title\": \"Brücke geöffnet\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(crawl()).hasSize(3);
  }

  @Test
  void nestingAsDeepAsYouLike() throws IOException {
    String open = "{\"a\":";
    Files.writeString(
        in.resolve("deep.jsonl"), open.repeat(100_000) + "1" + "}".repeat(100_000) + "\n");
    Files.writeString(in.resolve("deep.json"), "[".repeat(100_000) + "]".repeat(100_000));
    Files.writeString(in.resolve("deep.html"), "<html><body>" + "<div>".repeat(100_000) + "x");
    assertThat(crawl()).hasSizeBetween(3, 4);
  }

  /** As deep as the system lets: on Linux a path has at most 4,096 bytes. */
  @Test
  void foldersAsDeepAsTheSystemLets() throws IOException {
    Path deep = in;
    int depth = 0;
    try {
      while (depth < 100_000) {
        Files.writeString(deep.resolve("a.txt"), GOOD + depth);
        deep = Files.createDirectory(deep.resolve("folder-" + "x".repeat(40)));
        depth++;
      }
    } catch (FileSystemException e) {
      assertThat(depth).isGreaterThan(50);
    }
    try {
      assertThat(crawl()).hasSizeGreaterThanOrEqualTo(depth);
    } finally {
      remove(deep);
    }
  }

  /** JUnit's own way of clearing up is not made for it. */
  private void remove(Path deepest) throws IOException {
    for (Path each = deepest; !each.equals(in); each = each.getParent()) {
      Files.deleteIfExists(each.resolve("a.txt"));
      Files.deleteIfExists(each);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFile() throws Exception {
    Files.createSymbolicLink(in.resolve("loop"), in);
    Files.createSymbolicLink(in.resolve("self"), Path.of("self"));
    Files.createSymbolicLink(in.resolve("nowhere"), in.resolve("gone"));
    Files.createSymbolicLink(in.resolve("device"), Path.of("/dev/zero"));
    Files.createDirectory(in.resolve("article.txt"));
    assertThat(new ProcessBuilder("mkfifo", in.resolve("fifo").toString()).start().waitFor())
        .isZero();
    assertThat(crawl())
        .containsEntry("loop", "skipped: a link to a folder that is crawled under its own name")
        .containsEntry("self", "failed: a link that leads nowhere")
        .containsEntry("nowhere", "failed: a link that leads nowhere")
        .containsEntry("device", "skipped: neither a file nor a folder")
        .containsEntry("fifo", "skipped: neither a file nor a folder")
        .hasSize(5);
  }

  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void namesThatAreNoUtf8AreKeptApart() throws IOException {
    // "café" and "cafè" in Latin-1, a name with a percent sign, "café" in UTF-8
    List<String> names = List.of("caf%E9.txt", "caf%E8.txt", "caf%25E9.txt", "caf%C3%A9.txt");
    for (String name : names) {
      Path file = Path.of(URI.create(in.toUri() + name));
      Files.writeString(file, GOOD + name);
    }
    assertThat(crawl())
        .containsOnlyKeys("caf\ufffdE9.txt", "caf\ufffdE8.txt", "caf%E9.txt", "café.txt");
  }

  @Test
  void aFolderWhereAFileWasAndTheReverse() throws IOException {
    Path first = in.resolve("first");
    Path second = in.resolve("second");
    Files.writeString(first, GOOD + 1);
    Files.writeString(Files.createDirectory(second).resolve("a.txt"), GOOD + 2);
    List<String> vanished = new ArrayList<>();
    crawl();
    Files.delete(second.resolve("a.txt"));
    Files.delete(second);
    Files.delete(first);
    Files.writeString(second, GOOD + 3);
    Files.writeString(Files.createDirectory(first).resolve("a.txt"), GOOD + 4);
    try (ArchiveWriter writer = ArchiveWriter.open(folder.resolve("archive"))) {
      IndexReport report = new ArchiveIndexer(writer, IndexOptions.of(CLOCK)).crawl(List.of(in));
      vanished.addAll(report.vanished());
      assertThat(report.counts().indexed()).isEqualTo(2);
      assertThat(report.counts().addUp()).isTrue();
    }
    assertThat(vanished).containsExactly(first.toString(), second.resolve("a.txt").toString());
    assertThat(Holding.of(folder.resolve("archive"))).hasSize(5);
  }

  @Test
  void anArchiveDoesNotCrawlItself() throws IOException {
    Path archive = in.resolve("archive");
    List<String> left = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
        IndexReport report = new ArchiveIndexer(writer, IndexOptions.of(CLOCK)).crawl(List.of(in));
        report.skipped().forEach(outcome -> left.add(outcome.where() + ": " + outcome.reason()));
        assertThat(report.counts().files()).isEqualTo(2);
      }
    }
    assertThat(left).hasSize(2).allMatch(line -> line.equals(archive + ": the archive itself"));
  }

  /** The folder of the index goes away under the writer, as a disk does that is pulled out. */
  @Test
  void anArchiveThatCanNoLongerBeWrittenEndsTheRunWithASentence() throws IOException {
    for (int i = 0; i < 400; i++) {
      Files.writeString(in.resolve("f" + i + ".txt"), GOOD + i);
    }
    Path index = folder.resolve("archive/index");
    Path aside = folder.resolve("aside");
    IndexReport report;
    ArchiveWriter writer = ArchiveWriter.open(folder.resolve("archive"));
    IndexOptions often = IndexOptions.of(CLOCK).withCommits(java.time.Duration.ofDays(1), 60_000);
    report =
        new ArchiveIndexer(writer, often)
            .crawl(
                List.of(in),
                (outcome, counts) -> {
                  if (counts.ended() == 200) {
                    move(index, aside);
                  }
                });
    assumeThat(Files.exists(aside)).isTrue();
    assertThat(report.stopped()).isNotNull();
    assertThat(report.counts().addUp()).isTrue();
    assertThat(report.committed().ended()).isLessThanOrEqualTo(200);
    writer.close();
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
