package dev.morgue.indexer.html.tree;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** What stands in a page's body, and in the cells of its tables. */
final class BodyRules {

  /** jsoup looks only so many elements up for the term before. */
  private static final int FARTHEST_TERM = 24;

  private final TreeMaker tree;
  private final OpenElements open;
  private final Formatting formatting;
  private final FormRules forms;

  BodyRules(TreeMaker tree) {
    this.tree = tree;
    this.open = tree.open;
    this.formatting = tree.formatting;
    this.forms = new FormRules(tree);
  }

  void start(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case OTHER -> {
        formatting.reopen();
        tree.push(name, attributes);
      }
      case FORMATTING, LINK -> formatting.start(name, attributes);
      case BLOCK, PARAGRAPH -> {
        open.closeParagraph();
        tree.push(name, attributes);
      }
      case VOID, BREAK -> {
        formatting.reopen();
        tree.empty(name, attributes);
      }
      case HEAD_VOID, MEDIA -> tree.empty(name, attributes);
      case SCRIPT, STYLE, TITLE, TEXTAREA, IFRAME -> tree.text(name, attributes);
      case ITEM -> {
        closeItem(name);
        open.closeParagraph();
        tree.push(name, attributes);
      }
      case TERM -> {
        closeTerm();
        open.closeParagraph();
        tree.push(name, attributes);
      }
      case HEADING -> {
        open.closeParagraph();
        if (open.topName().kind == Kind.HEADING) {
          open.pop();
        }
        tree.push(name, attributes);
      }
      default -> startRarer(name, attributes);
    }
  }

  private void startRarer(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case XMP -> {
        open.closeParagraph();
        formatting.reopen();
        tree.text(name, attributes);
      }
      case PRE -> {
        open.closeParagraph();
        tree.pre(name, attributes);
      }
      case SVG -> {
        formatting.reopen();
        tree.startDrawing(attributes);
      }
      case NOSCRIPT -> {
        formatting.reopen();
        tree.startIsland(name, attributes);
      }
      case TEMPLATE -> tree.startTemplate(name, attributes);
      case TABLE -> {
        if (!tree.isQuirky()) {
          open.closeParagraph();
        }
        tree.push(name, attributes);
        tree.mode(Mode.IN_TABLE);
      }
      case FORM, BUTTON, RULE, INPUT, SELECT, OPTION, OPTGROUP -> forms.start(name, attributes);
      case OBJECT -> {
        formatting.reopen();
        tree.push(name, attributes);
        formatting.marker();
      }
      default -> startOutOfPlace(name, attributes);
    }
  }

  private void startOutOfPlace(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case HEAD, CAPTION, COLGROUP, COL, TABLE_BODY, ROW, CELL -> {
        // passed over
      }
      case HTML -> merge(0, attributes);
      case BODY -> {
        if (open.size() < 2 || open.name(1).kind != Kind.BODY) {
          throw NotCovered.here();
        }
        merge(1, attributes);
      }
      default -> throw NotCovered.here();
    }
  }

  /** A form among the rows of a table. */
  void formInTable(TagName name, @Nullable Attributes attributes) {
    forms.inTable(name, attributes);
  }

  /** Adds the attributes of a second tag to what the first has. */
  void merge(int at, @Nullable Attributes attributes) {
    if (attributes == null || tree.hasTemplate()) {
      return;
    }
    Attributes first = open.element(at).attributes();
    for (Attribute attribute : attributes) {
      if (!first.hasKey(attribute.getKey())) {
        first.put(attribute);
      }
    }
  }

  private void closeItem(TagName name) {
    for (int i = open.size() - 1; i > 0; i--) {
      if (open.name(i) == name) {
        open.closeFrom(i);
        return;
      }
      if (shutsItem(open.name(i))) {
        return;
      }
    }
  }

  private static boolean shutsItem(TagName name) {
    return name.is(TagName.SPECIAL)
        && name.kind != Kind.PARAGRAPH
        && !name.name.equals("div")
        && !name.name.equals("address");
  }

  private void closeTerm() {
    int farthest = Math.max(0, open.size() - 1 - FARTHEST_TERM);
    for (int i = open.size() - 1; i >= farthest; i--) {
      if (open.name(i).kind == Kind.TERM) {
        open.closeFrom(i);
        return;
      }
      if (shutsItem(open.name(i))) {
        return;
      }
    }
  }

  void end(TagName name) {
    switch (name.kind) {
      case LINK, FORMATTING -> formatting.end(name);
      case BLOCK, PRE, BUTTON, SELECT, TERM -> endInScope(name, TagName.SCOPE);
      case ITEM -> endInScope(name, TagName.SCOPE | TagName.LIST);
      case PARAGRAPH -> {
        if (open.inScope(name, TagName.SCOPE | TagName.BUTTON) < 0) {
          tree.empty(name, null);
        } else {
          open.closeParagraph();
        }
      }
      case HEADING -> {
        int at = open.inScope(Kind.HEADING, TagName.SCOPE);
        if (at >= 0) {
          open.closeFrom(at);
        }
      }
      case OBJECT -> {
        int at = open.inScope(name, TagName.SCOPE);
        if (at >= 0) {
          open.closeFrom(at);
          formatting.clearToMarker();
        }
      }
      case FORM -> forms.end();
      case BREAK -> start(name, null);
      case BODY, HTML -> endPage(name);
      case STRANGE -> throw NotCovered.here();
      default -> open.endOther(name);
    }
  }

  private void endInScope(TagName name, int barriers) {
    int at = open.inScope(name, barriers);
    if (at >= 0) {
      open.closeFrom(at);
    }
  }

  private void endPage(TagName name) {
    int at = open.inScope(Kind.BODY, name.kind == Kind.BODY ? TagName.SCOPE : 0);
    if (at >= 0) {
      tree.mode(Mode.AFTER_BODY);
      if (name.kind == Kind.HTML) {
        tree.end(name);
      }
    }
  }
}
