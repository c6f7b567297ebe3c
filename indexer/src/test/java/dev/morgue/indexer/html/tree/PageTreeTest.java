package dev.morgue.indexer.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.Places;
import dev.morgue.indexer.html.BrokenPages;
import dev.morgue.indexer.html.ReadNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The nodes are those that jsoup makes, or none. */
class PageTreeTest {

  private static final long SEED = Long.getLong("morgue.seed", 20261130);

  @Test
  void brokenPagesAreReadAsJsoupReadsThemOrNot() {
    BrokenPages pages = new BrokenPages(new Random(SEED));
    int covered = 0;
    for (int round = 0; round < 20_000; round++) {
      covered += same(pages.next(), "round " + round) ? 1 : 0;
    }
    assertThat(covered).isGreaterThan(4_000);
  }

  @Test
  void damagedPagesAreReadAsJsoupReadsThemOrNot() {
    List<String> whole = pages(Places.ARTICLES, 1);
    Random random = new Random(SEED);
    BrokenPages pages = new BrokenPages(random);
    int covered = 0;
    for (int round = 0; round < 5_000; round++) {
      String page = whole.get(random.nextInt(whole.size()));
      covered += same(pages.damaged(page), "round " + round) ? 1 : 0;
    }
    assertThat(covered).isGreaterThan(1_000);
  }

  @Test
  void scriptsEndWhereTheyEndForJsoup() {
    String[] pieces = {
      "<!--",
      "-->",
      "<!-->",
      "-",
      "--",
      "<!",
      ">",
      "<",
      "x",
      " ",
      "</",
      "/",
      "<script>",
      "<script ",
      "<SCRIPT/",
      "<scripts>",
      "<script",
      "</script>",
      "</Script ",
      "</script/",
      "</scripts>"
    };
    Random random = new Random(SEED);
    int covered = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder page = new StringBuilder("<p>a<script>");
      for (int i = random.nextInt(12); i >= 0; i--) {
        page.append(pieces[random.nextInt(pieces.length)]);
      }
      covered += same(page + "</script>b--></script>c", "round " + round) ? 1 : 0;
    }
    assertThat(covered).isGreaterThan(4_000);
  }

  @Test
  void oddPiecesOfMarkupAreReadAsJsoupReadsThem() {
    for (String page :
        List.of(
            "<p>a<![if IE]>b<![endif]>c<!>d<!-e>f<!f &amp; g>h",
            "<html><![if !IE]><head></head><body></body><!x></html><!y>",
            "<table><!a><tr><!b><td>c</table><svg><!d></svg>",
            "<!doctype html><body><![CDATA[x]]>y",
            "<p><textarea>\r\na</textarea><pre>\r\n\r\nb</pre><pre>\rc</pre><pre>\r\n<b>d</pre>",
            "<pre>&amp;a</pre><pre>\n&#10;b</pre><textarea>\n\rc</textarea>")) {
      assertThat(same(page, "odd")).as(page).isTrue();
    }
  }

  @Test
  void savedPagesAreReadAsJsoupReadsThem() {
    List<String> pages = new ArrayList<>(pages(Places.ARTICLES, 1));
    Places.shared("samples/saved-html").ifPresent(folder -> pages.addAll(pages(folder, 1)));
    Places.shared("extraction/pages").ifPresent(folder -> pages.addAll(pages(folder, 8)));
    int covered = 0;
    for (String page : pages) {
      covered += same(page, page.substring(0, Math.min(200, page.length()))) ? 1 : 0;
    }
    assertThat(covered).isGreaterThan(pages.size() * 8 / 10);
  }

  /** The sound UTF-8 of every so many files below a folder. */
  private static List<String> pages(Path folder, int every) {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files
              .filter(f -> f.toString().matches(".*\\.html(\\.gz)?") && Files.isRegularFile(f))
              .sorted()
              .toList();
      for (int i = 0; i < found.size(); i += every) {
        String page = new String(bytes(found.get(i)), StandardCharsets.UTF_8);
        if (page.indexOf('\ufffd') < 0) {
          pages.add(page);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
    return pages;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file)) {
      return (file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw).readAllBytes();
    }
  }

  /** Checks that a page is read as jsoup reads it; whether it is read. */
  private static boolean same(String page, String what) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Document tree = PageTree.of(bytes);
    Document whole = PageTree.withScripts(bytes);
    assertThat(whole == null).isEqualTo(tree == null);
    if (tree != null && whole != null) {
      assertThat(ReadNodes.of(tree)).as(what + ": " + page).isEqualTo(ReadNodes.of(page));
      assertThat(scripts(whole)).as(what + ": " + page).isEqualTo(scripts(Jsoup.parse(page)));
    }
    return tree != null;
  }

  private static List<String> scripts(Document page) {
    return page.select("script:not(svg script)").stream().map(Element::data).toList();
  }
}
