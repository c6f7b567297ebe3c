package dev.morgue.indexer.html;

import dev.morgue.indexer.html.tree.ReadAttributes;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A page's nodes as a text: all of them that is read. */
public final class ReadNodes {

  private ReadNodes() {}

  /** What jsoup makes of a page. */
  public static String of(String page) {
    return of(parsed(new StringReader(page)));
  }

  static Document parsed(Reader page) {
    return Parser.htmlParser().setMaxDepth(512).parseInput(page, "");
  }

  /** Every node with its depth, and all of it that is read. */
  public static String of(Document page) {
    StringBuilder tree = new StringBuilder();
    page.traverse((node, depth) -> {
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
        said.append(element.isBlock() ? " block " : " ").append(element.tag().namespace());
        for (String name : ReadAttributes.NAMES) {
          said.append(element.hasAttr(name) ? " " + name + "=" + element.attr(name) : "");
        }
        yield said.toString();
      }
      case DataNode data -> isRead(data) ? " data " + data.getWholeData() : "";
      case TextNode text -> " " + text.nodeName() + " " + text.getWholeText();
      case Comment comment -> " comment " + comment.getData();
      default -> " " + node.outerHtml();
    };
  }

  private static boolean isRead(DataNode data) {
    Element parent = data.parent();
    String name = parent == null ? "" : parent.normalName();
    boolean script = name.equals("script");
    boolean linkedData = script && parent.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    return linkedData
        || (script && data.getWholeData().contains("\"datePublished\""))
        || !(script || name.equals("style"));
  }
}
