package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.Places;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a parser makes of a skimmed page is what it makes of the whole. */
class SkimmedPageTest {

  @Test
  void damagedPagesKeepTheirElementsAndTexts() {
    BrokenPages pages = new BrokenPages(new Random(Long.getLong("morgue.seed", 20261129)));
    int skimmed = 0;
    for (int round = 0; round < 10_000; round++) {
      skimmed += same(pages.next(), "round " + round) ? 1 : 0;
    }
    assertThat(skimmed).isGreaterThan(3_000);
  }

  @Test
  void savedPagesKeepTheirElementsAndTexts() throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Places.ARTICLES));
    Places.shared("samples/saved-html").ifPresent(folders::add);
    int skimmed = 0;
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
          byte[] bytes = Files.readAllBytes(file);
          if (Utf8.isSound(bytes)) {
            String page = new String(bytes, StandardCharsets.UTF_8);
            skimmed += same(page, file.toString()) ? 1 : 0;
          }
        }
      }
    }
    assertThat(skimmed).isPositive();
  }

  @Test
  void whatNobodyReadsIsLeftOut() {
    assertThat(skim("<p data-x='1' class=\"y\" onclick=f()>x</p><style>p {}</style>"))
        .isEqualTo("<p  class=\"y\" >x</p><style></style>");
    assertThat(skim("<script src=a>f('</p>')</script><script type=application/ld+json>{}</script>"))
        .isEqualTo("<script ></script><script type=application/ld+json>{}</script>");
    assertThat(skim("<script>a = {\"datePublished\": 1}</script><svg><path d='M0'/></svg>"))
        .isEqualTo("<script>a = {\"datePublished\": 1}</script><svg><path /></svg>");
  }

  /** Whoever asks for an attribute that is left out would never find it. */
  @Test
  void everyAttributeThatIsAskedForIsRead() throws IOException {
    Pattern asked =
        Pattern.compile(
            "(?:attr|attribute|hasAttr|hasKey|attributes\\.get|all\\.get|value\\(element, )"
                + "\\(?\"([\\w:-]+)\"");
    Pattern listed =
        Pattern.compile("attribute\\(element((?:, \"[\\w:-]+\")+)\\)|(?s)SAYING = \\{(.*?)\\}");
    List<String> names = new ArrayList<>();
    for (String part : List.of("html", "extract")) {
      Path folder = Places.PROJECT.resolve("indexer/src/main/java/dev/morgue/indexer/" + part);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String source = Files.readString(file);
          asked.matcher(source).results().forEach(m -> names.add(m.group(1)));
          Matcher lists = listed.matcher(source);
          while (lists.find()) {
            Pattern.compile("\"([\\w:-]+)\"")
                .matcher(lists.group())
                .results()
                .forEach(m -> names.add(m.group(1)));
          }
        }
      }
    }
    assertThat(names).hasSizeGreaterThan(30);
    assertThat(SkimmedPage.READ).containsAll(names);
  }

  /** Checks that both are read alike; whether anything was left out. */
  private static boolean same(String page, String what) {
    String skimmed = skim(page);
    assertThat(ReadNodes.of(skimmed)).as(what + ": " + page).isEqualTo(ReadNodes.of(page));
    return skimmed.length() < page.length();
  }

  private static String skim(String page) {
    StringWriter text = new StringWriter();
    try (Reader reader = SkimmedPage.reader(page.getBytes(StandardCharsets.UTF_8))) {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new AssertionError("reading from memory", e);
    }
    return text.toString();
  }
}
