package dev.morgue.indexer.html.tree;

import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** Templates that hold no other and no parts of tables. */
final class TemplateRules {

  private final TreeMaker tree;
  private final BodyRules body;
  private boolean open;

  TemplateRules(TreeMaker tree, BodyRules body) {
    this.tree = tree;
    this.body = body;
  }

  boolean isOpen() {
    return open;
  }

  void start(TagName name, @Nullable Attributes attributes) {
    if (open) {
      throw NotCovered.here();
    }
    tree.push(name, attributes);
    tree.formatting.marker();
    open = true;
    tree.mode(Mode.IN_TEMPLATE);
  }

  void startInside(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case CAPTION, COLGROUP, COL, TABLE_BODY, ROW, CELL, FORM -> throw NotCovered.here();
      case HEAD_VOID, SCRIPT, STYLE, TEMPLATE, TITLE -> body.start(name, attributes);
      default -> {
        tree.mode(Mode.IN_BODY);
        body.start(name, attributes);
      }
    }
  }

  void end(TagName name) {
    open = false;
    tree.open.closeFrom(tree.open.last(name));
    tree.formatting.clearToMarker();
    tree.resetMode();
  }
}
