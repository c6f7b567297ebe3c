package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.Places;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a parser makes of a skimmed page is what it makes of the whole. */
class SkimmedPageTest {

  private static final String[] NAMES = {
    "p",
    "div",
    "a",
    "b",
    "i",
    "font",
    "table",
    "tr",
    "td",
    "select",
    "option",
    "svg",
    "path",
    "g",
    "math",
    "mi",
    "title",
    "textarea",
    "script",
    "style",
    "iframe",
    "noscript",
    "xmp",
    "noembed",
    "noframes",
    "template",
    "head",
    "body",
    "html",
    "form",
    "input",
    "br",
    "img",
    "meta",
    "li",
    "foreignObject",
    "desc",
    "frameset",
    "plaintext",
    "button",
    "h1",
    "caption",
    "col",
    "span"
  };

  private static final String[] ATTRIBUTES = {
    " class='x'",
    " class=y",
    " id=\"a>b\"",
    " data-x='1'",
    " src=a/b",
    " src",
    "/",
    " onclick = \"f('>')\"",
    "style='display:none'",
    " style=\"color:red\"",
    " width=5",
    "\nhref='/u'",
    " alt",
    " =",
    " x='y'z=1",
    " data-y=\"<p>\"",
    " hidden",
    " type=application/ld+json",
    " q='",
    " <",
    " /",
    " d=/",
    " \"",
    "\0"
  };

  private static final String[] TEXTS = {
    "Word ",
    "a < b",
    "<!-- c -->",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "<![CDATA[ x ]]>",
    "<!doctype html>",
    "<?xml x?>",
    "</>",
    "</ x>",
    "&amp;",
    "\"datePublished\":\"2021-05-03\"",
    "if (a<b) '<div class=q>'",
    "<!-- <script>",
    "</script>",
    "</style >",
    "</svg>",
    "</title/>",
    "\0",
    "é漢😀",
    "'",
    "\"",
    ">"
  };

  @Test
  void damagedPagesKeepTheirElementsAndTexts() {
    Random random = new Random(20261129);
    int skimmed = 0;
    for (int round = 0; round < 10_000; round++) {
      StringBuilder page = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        piece(page, random);
      }
      skimmed += same(page.toString(), "round " + round) ? 1 : 0;
    }
    assertThat(skimmed).isGreaterThan(3_000);
  }

  private static void piece(StringBuilder page, Random random) {
    int kind = random.nextInt(5);
    if (kind == 0) {
      page.append(TEXTS[random.nextInt(TEXTS.length)]);
      return;
    }
    String name = NAMES[random.nextInt(NAMES.length)];
    name = random.nextInt(9) == 0 ? name.toUpperCase(Locale.ROOT) : name;
    page.append(kind == 1 ? "</" : "<").append(name);
    for (int i = random.nextInt(4); i > 0; i--) {
      // most pages have sound attributes
      int sound = random.nextInt(20) == 0 ? ATTRIBUTES.length : 17;
      page.append(ATTRIBUTES[random.nextInt(sound)]);
    }
    page.append(random.nextInt(30) == 0 ? "" : random.nextInt(12) == 0 ? "/>" : ">");
    if (kind == 2) {
      page.append(TEXTS[random.nextInt(TEXTS.length)]).append("</").append(name).append('>');
    }
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
        for (Path file : files.toList()) {
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
    String expected = tree(new StringReader(page));
    assertThat(tree(new StringReader(skimmed))).as(what + ": " + page).isEqualTo(expected);
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

  /** Every node with its depth, and all of it that is read. */
  private static String tree(Reader page) {
    StringBuilder tree = new StringBuilder();
    Parser.htmlParser()
        .setMaxDepth(512)
        .parseInput(page, "")
        .traverse((node, depth) -> {
          String said = said(node);
          if (!said.isEmpty()) {
            tree.append(depth).append(said).append('\n');
          }
        });
    return tree.toString();
  }

  private static String said(Node node) {
    return switch (node) {
      case Element element -> {
        StringBuilder said = new StringBuilder(" <" + element.normalName());
        for (String name : SkimmedPage.READ) {
          said.append(element.hasAttr(name) ? " " + name + "=" + element.attr(name) : "");
        }
        yield said.toString();
      }
      case DataNode data -> isRead(data) ? " data " + data.getWholeData() : "";
      case TextNode text -> " text " + text.getWholeText();
      case Comment comment -> " comment " + comment.getData();
      default -> " " + node.nodeName();
    };
  }

  private static boolean isRead(DataNode data) {
    String type = Optional.ofNullable(data.parent()).map(parent -> parent.attr("type")).orElse("");
    boolean script = data.parent() != null && data.parent().normalName().equals("script");
    return script
        && (type.contains("ld+json") || data.getWholeData().contains("\"datePublished\""));
  }
}
