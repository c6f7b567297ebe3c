package dev.morgue.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Markdown document without its marks: paragraphs, headings, list items and quotes in
 * order. Links keep their words, pictures their captions. Not thread-safe; one reads one document.
 */
final class MarkdownText extends AbstractVisitor {

  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(100).build();

  /** Notes' links to each other: [[page]], [[page|words]]. */
  private static final Pattern WIKILINK =
      Pattern.compile("!?\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)\\]\\]");

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable String title;

  private MarkdownText() {}

  static MarkdownText of(String markdown) {
    MarkdownText text = new MarkdownText();
    PARSER.parse(markdown).accept(text);
    text.close();
    return text;
  }

  /** A text with the words of its wikilinks. */
  static String withoutWikilinks(String text) {
    return WIKILINK.matcher(text).replaceAll("$1");
  }

  /** The heading of the first level that the document begins with; null when it has none. */
  @Nullable String title() {
    return title;
  }

  /** The running text, paragraphs separated by blank lines. */
  String body() {
    return String.join("\n\n", paragraphs);
  }

  /** What pictures are said to show. */
  List<String> captions() {
    return captions;
  }

  private void close() {
    String paragraph = withoutWikilinks(open.toString()).strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }

  private void block(Node node) {
    close();
    visitChildren(node);
    close();
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    boolean first = paragraphs.isEmpty() && title == null && heading.getLevel() == 1;
    block(heading);
    if (first && !paragraphs.isEmpty()) {
      title = paragraphs.removeLast();
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    close();
    open.append(code.getLiteral());
    close();
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    close();
    open.append(code.getLiteral());
    close();
  }

  @Override
  public void visit(HtmlBlock html) {
    close();
    open.append(Jsoup.parse(html.getLiteral()).text());
    close();
  }

  @Override
  public void visit(ThematicBreak rule) {
    close();
  }

  @Override
  public void visit(Text text) {
    open.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    open.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    open.append(html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") ? "\n" : "");
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    open.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    open.append('\n');
  }

  /** A picture's title is its caption, else what stands for it where it cannot be seen. */
  @Override
  public void visit(Image image) {
    String said = image.getTitle();
    if (said == null || said.isBlank()) {
      int before = open.length();
      visitChildren(image);
      said = open.substring(before);
      open.setLength(before);
    }
    if (!said.isBlank()) {
      captions.add(said.strip());
    }
  }
}
