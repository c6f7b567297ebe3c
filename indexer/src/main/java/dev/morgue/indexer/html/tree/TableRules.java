package dev.morgue.indexer.html.tree;

import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** What stands in a table; what would be put before it is not covered. */
final class TableRules {

  private final TreeMaker tree;
  private final OpenElements open;
  private final BodyRules body;

  TableRules(TreeMaker tree, BodyRules body) {
    this.tree = tree;
    this.open = tree.open;
    this.body = body;
  }

  void text(String text) {
    if (!TreeMaker.isBlank(text)) {
      throw NotCovered.here();
    }
    tree.append(text);
  }

  void start(TagName name, @Nullable Attributes attributes, Mode mode) {
    switch (mode) {
      case IN_CELL, IN_CAPTION -> {
        switch (name.kind) {
          case CAPTION, COLGROUP, COL, TABLE_BODY, ROW, CELL -> {
            closeInner(mode);
            tree.start(name, attributes);
          }
          default -> body.start(name, attributes);
        }
      }
      case IN_ROW -> inRow(name, attributes);
      case IN_TABLE_BODY -> inTableBody(name, attributes);
      case IN_COLUMNS -> {
        if (name.kind == Kind.COL) {
          tree.empty(name, attributes);
        } else if (name.kind == Kind.HTML || name.kind == Kind.TEMPLATE) {
          throw NotCovered.here();
        } else {
          open.pop();
          tree.mode(Mode.IN_TABLE);
          inTable(name, attributes);
        }
      }
      default -> inTable(name, attributes);
    }
  }

  /** Closes the cell or the caption. */
  private void closeInner(Mode mode) {
    Kind kind = mode == Mode.IN_CELL ? Kind.CELL : Kind.CAPTION;
    int at = open.inScope(kind, TagName.TABLE);
    if (at < 0) {
      throw NotCovered.here();
    }
    open.closeFrom(at);
    tree.formatting.clearToMarker();
    tree.mode(mode == Mode.IN_CELL ? Mode.IN_ROW : Mode.IN_TABLE);
  }

  private void inTable(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case CAPTION -> open(name, attributes, Mode.IN_CAPTION);
      case COLGROUP -> open(name, attributes, Mode.IN_COLUMNS);
      case COL -> {
        open(TagNames.COLGROUP, null, Mode.IN_COLUMNS);
        tree.empty(name, attributes);
      }
      case TABLE_BODY -> open(name, attributes, Mode.IN_TABLE_BODY);
      case ROW, CELL -> {
        open(TagNames.TBODY, null, Mode.IN_TABLE_BODY);
        inTableBody(name, attributes);
      }
      case SCRIPT -> tree.text(name, attributes);
      case STYLE -> {
        if (name.name.equals("noframes")) {
          throw NotCovered.here();
        }
        tree.text(name, attributes);
      }
      case INPUT -> {
        if (attributes == null || !attributes.get("type").equalsIgnoreCase("hidden")) {
          throw NotCovered.here();
        }
        tree.empty(name, attributes);
      }
      case FORM -> body.formInTable(name, attributes);
      default -> throw NotCovered.here();
    }
  }

  private void open(TagName name, @Nullable Attributes attributes, Mode mode) {
    if (open.topName().kind != Kind.TABLE) {
      throw NotCovered.here();
    }
    tree.push(name, attributes);
    tree.mode(mode);
    if (mode == Mode.IN_CAPTION) {
      tree.formatting.marker();
    }
  }

  private void inTableBody(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case ROW -> {
        tree.push(name, attributes);
        tree.mode(Mode.IN_ROW);
      }
      case CELL -> {
        tree.push(TagNames.TR, null);
        inRow(name, attributes);
      }
      case CAPTION, COL, COLGROUP, TABLE_BODY -> {
        open.pop();
        tree.mode(Mode.IN_TABLE);
        inTable(name, attributes);
      }
      default -> inTable(name, attributes);
    }
  }

  private void inRow(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case CELL -> {
        tree.push(name, attributes);
        tree.mode(Mode.IN_CELL);
        tree.formatting.marker();
      }
      case CAPTION, COL, COLGROUP, TABLE_BODY, ROW -> {
        open.pop();
        tree.mode(Mode.IN_TABLE_BODY);
        inTableBody(name, attributes);
      }
      default -> inTable(name, attributes);
    }
  }

  void end(TagName name, Mode mode) {
    switch (mode) {
      case IN_CELL -> endInCell(name);
      case IN_CAPTION -> endInCaption(name);
      default -> endInRows(name, mode);
    }
  }

  private void endInCell(TagName name) {
    switch (name.kind) {
      case CELL -> {
        int at = open.inScope(name, TagName.TABLE);
        if (at < 0) {
          throw NotCovered.here();
        }
        open.closeFrom(at);
        tree.formatting.clearToMarker();
        tree.mode(Mode.IN_ROW);
      }
      case BODY, CAPTION, COL, COLGROUP, HTML -> {
        // passed over
      }
      case TABLE, TABLE_BODY, ROW -> {
        if (open.inScope(name, TagName.TABLE) >= 0) {
          closeInner(Mode.IN_CELL);
          tree.end(name);
        }
      }
      default -> body.end(name);
    }
  }

  private void endInCaption(TagName name) {
    switch (name.kind) {
      case CAPTION -> closeInner(Mode.IN_CAPTION);
      case TABLE -> {
        closeInner(Mode.IN_CAPTION);
        tree.end(name);
      }
      case BODY, COL, COLGROUP, HTML, TABLE_BODY, CELL, ROW -> {
        // passed over
      }
      default -> body.end(name);
    }
  }

  private void endInRows(TagName name, Mode mode) {
    if (mode == Mode.IN_COLUMNS && name.kind != Kind.COLGROUP && name.kind != Kind.COL) {
      open.pop();
      tree.mode(Mode.IN_TABLE);
      endInRows(name, Mode.IN_TABLE);
      return;
    }
    switch (name.kind) {
      case TABLE -> {
        open.closeFrom(open.inScope(name, 0));
        tree.resetMode();
      }
      case TABLE_BODY -> {
        if (mode != Mode.IN_TABLE && open.inScope(name, TagName.TABLE) >= 0) {
          open.closeFrom(open.inScope(name, TagName.TABLE));
          tree.mode(Mode.IN_TABLE);
        }
      }
      case ROW -> {
        if (mode == Mode.IN_ROW) {
          open.pop();
          tree.mode(Mode.IN_TABLE_BODY);
        }
      }
      case COLGROUP -> {
        if (mode == Mode.IN_COLUMNS) {
          open.pop();
          tree.mode(Mode.IN_TABLE);
        }
      }
      case BODY, CAPTION, COL, HTML, CELL, TEMPLATE -> {
        // passed over
      }
      default -> throw NotCovered.here();
    }
  }
}
