package dev.morgue.indexer.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** What stands in a drawing. */
final class ForeignRules {

  /** Names that end a drawing, and those that are read in ways of their own. */
  private static final Set<String> ENDING =
      Set.of(
          ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i"
                  + " img li listing menu meta nobr ol p pre ruby s small span strong strike sub"
                  + " sup table tt u ul var font foreignobject script textarea iframe noembed"
                  + " noframes xmp plaintext annotation-xml math")
              .split(" ", -1));

  /** HTML can stand in these. */
  private static final Set<String> WITH_HTML = Set.of("title", "desc");

  private final TreeMaker tree;
  private final TagNames names;

  ForeignRules(TreeMaker tree, TagNames names) {
    this.tree = tree;
    this.names = names;
  }

  TagName outermost(TagName html) {
    byte[] name = html.name.getBytes(StandardCharsets.US_ASCII);
    return new TagNames(name).foreign(0, name.length);
  }

  void start(TagName name, @Nullable Attributes attributes) {
    if (ENDING.contains(name.name) || WITH_HTML.contains(tree.open.topName().name)) {
      throw NotCovered.here();
    }
    tree.push(name, attributes);
    if (tree.isClosed()) {
      tree.open.pop();
    }
  }

  void end(TagName name) {
    int at = tree.open.size() - 1;
    while (tree.open.name(at).is(TagName.FOREIGN)) {
      if (tree.open.name(at) == name) {
        tree.open.cut(at);
        return;
      }
      at--;
    }
    TagName html = names.sameInHtml(name);
    if (name.kind != Kind.OTHER || (html != null && tree.open.last(html) >= 0)) {
      throw NotCovered.here();
    }
  }
}
