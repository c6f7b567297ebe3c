package dev.morgue.indexer.html.tree;

import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** What is shown without scripts: jsoup takes its tags as they come. */
final class Island {

  private final TreeMaker tree;

  /** Where its element stands among the open ones; -1 for none. */
  private int at = -1;

  Island(TreeMaker tree) {
    this.tree = tree;
  }

  boolean isOpen() {
    return at >= 0;
  }

  void open(TagName name, @Nullable Attributes attributes) {
    tree.push(name, attributes);
    at = tree.open.size() - 1;
  }

  void start(TagName name, @Nullable Attributes attributes) {
    if (name.kind.isText()) {
      tree.text(name, attributes);
    } else if (name.tag.isEmpty()) {
      tree.empty(name, attributes);
    } else if (name.kind == Kind.SVG || name.kind == Kind.STRANGE) {
      throw NotCovered.here();
    } else {
      tree.push(name, attributes);
    }
  }

  void end(TagName name) {
    if (name.kind == Kind.NOSCRIPT) {
      tree.open.cut(at);
      at = -1;
      return;
    }
    int open = tree.open.last(name);
    if (open > at) {
      tree.open.cut(open);
    }
  }
}
