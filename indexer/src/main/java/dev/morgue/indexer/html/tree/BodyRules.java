package dev.morgue.indexer.html.tree;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands in a page's body, and in the cells of its tables. */
final class BodyRules {

  /** jsoup looks only so many elements up for the term before. */
  private static final int FARTHEST_TERM = 24;

  private final TreeMaker tree;
  private final OpenElements open;

  /** The form that is not ended. */
  private @Nullable Element form;

  BodyRules(TreeMaker tree) {
    this.tree = tree;
    this.open = tree.open;
  }

  void start(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case OTHER, FORMATTING -> tree.push(name, attributes);
      case LINK -> {
        closeLink(name);
        tree.push(name, attributes);
      }
      case BLOCK, PARAGRAPH -> {
        closeParagraph();
        tree.push(name, attributes);
      }
      case VOID, BREAK, HEAD_VOID -> tree.empty(name, attributes);
      case SCRIPT, STYLE, TITLE, TEXTAREA, IFRAME -> tree.text(name, attributes);
      case XMP -> {
        closeParagraph();
        tree.text(name, attributes);
      }
      case ITEM -> {
        closeItem(name);
        closeParagraph();
        tree.push(name, attributes);
      }
      case TERM -> {
        closeTerm();
        closeParagraph();
        tree.push(name, attributes);
      }
      case HEADING -> {
        closeParagraph();
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
      case PRE -> {
        closeParagraph();
        tree.pre(name, attributes);
      }
      case SVG -> tree.startForeign(name, attributes);
      case NOSCRIPT -> tree.startIsland(name, attributes);
      case TEMPLATE -> tree.startTemplate(name, attributes);
      case BUTTON -> {
        int at = open.inScope(name, TagName.SCOPE | TagName.BUTTON);
        if (at >= 0) {
          open.closeFrom(at);
        }
        tree.push(name, attributes);
      }
      case FORM -> form(name, attributes);
      case TABLE -> {
        if (!tree.isQuirky()) {
          closeParagraph();
        }
        tree.push(name, attributes);
        tree.mode(Mode.IN_TABLE);
      }
      case RULE, INPUT, SELECT, OPTION, OPTGROUP -> inSelect(name, attributes);
      case RUBY_BASE, RUBY_TEXT -> throw NotCovered.here();
      case OBJECT -> tree.push(name, attributes);
      case HEAD, CAPTION, COLGROUP, COL, TABLE_BODY, ROW, CELL -> {
        // out of place, and passed over
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

  private void closeParagraph() {
    int at = open.inScope(TagNames.P, TagName.SCOPE | TagName.BUTTON);
    if (at >= 0) {
      open.closeFrom(at);
    }
  }

  /** A link ends one that is open. */
  private void closeLink(TagName name) {
    int at = open.inScope(name, TagName.MARKER);
    if (at >= 0) {
      endFormatting(name);
      if (open.last(name) >= 0) {
        throw NotCovered.here();
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

  private void form(TagName name, @Nullable Attributes attributes) {
    if (tree.hasTemplate()) {
      throw NotCovered.here();
    }
    if (form == null) {
      closeParagraph();
      form = tree.push(name, attributes);
    }
  }

  /** A form among the rows of a table, which holds nothing. */
  void formInTable(TagName name, @Nullable Attributes attributes) {
    if (tree.hasTemplate()) {
      throw NotCovered.here();
    }
    if (form == null) {
      form = tree.empty(name, attributes);
    }
  }

  private void inSelect(TagName name, @Nullable Attributes attributes) {
    int select = open.inScope(Kind.SELECT, TagName.SCOPE);
    switch (name.kind) {
      case RULE -> {
        closeParagraph();
        if (open.inScope(Kind.SELECT, TagName.SCOPE) >= 0) {
          open.closeImplied();
        }
        tree.empty(name, attributes);
      }
      case INPUT -> {
        if (select >= 0) {
          open.closeFrom(select);
        }
        tree.empty(name, attributes);
      }
      case SELECT -> {
        if (select >= 0) {
          open.closeFrom(select);
        } else {
          tree.push(name, attributes);
        }
      }
      default -> {
        if (select >= 0 && name.kind == Kind.OPTION) {
          open.closeImpliedBut(TagNames.OPTGROUP);
        } else if (select >= 0) {
          open.closeImplied();
        } else if (open.topName().kind == Kind.OPTION) {
          open.pop();
        }
        tree.push(name, attributes);
      }
    }
  }

  void end(TagName name) {
    switch (name.kind) {
      case LINK, FORMATTING -> endFormatting(name);
      case BLOCK, PRE, BUTTON, SELECT, TERM -> endInScope(name, TagName.SCOPE);
      case ITEM -> endInScope(name, TagName.SCOPE | TagName.LIST);
      case PARAGRAPH -> {
        if (open.inScope(name, TagName.SCOPE | TagName.BUTTON) < 0) {
          tree.empty(name, null);
        } else {
          closeParagraph();
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
          open.closeFromMarker(at);
        }
      }
      case FORM -> endForm();
      case BREAK -> tree.empty(name, null);
      case BODY, HTML -> endPage(name);
      case STRANGE -> throw NotCovered.here();
      default -> endOther(name);
    }
  }

  private void endInScope(TagName name, int barriers) {
    int at = open.inScope(name, barriers);
    if (at >= 0) {
      open.closeFrom(at);
    }
  }

  private void endForm() {
    Element ended = form;
    form = null;
    if (tree.hasTemplate()) {
      throw NotCovered.here();
    }
    if (ended == null || open.inScope(Kind.FORM, TagName.SCOPE) < 0) {
      return;
    }
    open.closeImplied();
    open.remove(ended);
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

  private void endFormatting(TagName name) {
    if (open.topName() == name) {
      open.pop();
      return;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      TagName other = open.name(i);
      if (other == name) {
        open.closeFrom(i);
        return;
      }
      if (other.is(TagName.SCOPE)) {
        return;
      }
      if (other.is(TagName.SPECIAL | TagName.FORMATTING)) {
        if (open.inScope(name, TagName.SCOPE) >= 0) {
          throw NotCovered.here();
        }
        return;
      }
    }
  }

  private void endOther(TagName name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.name(i) == name) {
        open.closeFrom(i);
        return;
      }
      if (open.name(i).is(TagName.SPECIAL)) {
        return;
      }
    }
  }
}
