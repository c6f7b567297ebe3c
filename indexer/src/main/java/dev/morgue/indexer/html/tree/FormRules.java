package dev.morgue.indexer.html.tree;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Forms and what stands in them. */
final class FormRules {

  private final TreeMaker tree;
  private final OpenElements open;

  /** The form that is not ended. */
  private @Nullable Element form;

  FormRules(TreeMaker tree) {
    this.tree = tree;
    this.open = tree.open;
  }

  void start(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case FORM -> form(name, attributes);
      case BUTTON -> {
        int at = open.inScope(name, TagName.SCOPE | TagName.BUTTON);
        if (at >= 0) {
          open.closeFrom(at);
        }
        tree.formatting.reopen();
        tree.push(name, attributes);
      }
      default -> inSelect(name, attributes);
    }
  }

  private void form(TagName name, @Nullable Attributes attributes) {
    if (tree.hasTemplate()) {
      throw NotCovered.here();
    }
    if (form == null) {
      open.closeParagraph();
      form = tree.push(name, attributes);
    }
  }

  /** A form among the rows of a table, which holds nothing. */
  void inTable(TagName name, @Nullable Attributes attributes) {
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
        open.closeParagraph();
        if (open.inScope(Kind.SELECT, TagName.SCOPE) >= 0) {
          open.closeImplied();
        }
        tree.empty(name, attributes);
      }
      case INPUT -> {
        if (select >= 0) {
          open.closeFrom(select);
        }
        tree.formatting.reopen();
        tree.empty(name, attributes);
      }
      case SELECT -> {
        if (select >= 0) {
          open.closeFrom(select);
        } else {
          tree.formatting.reopen();
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
        tree.formatting.reopen();
        tree.push(name, attributes);
      }
    }
  }

  void end() {
    Element ended = form;
    form = null;
    if (tree.hasTemplate()) {
      throw NotCovered.here();
    }
    if (ended == null || open.inScope(Kind.FORM, TagName.SCOPE) < 0) {
      return;
    }
    open.closeImplied();
    int at = open.indexOf(ended);
    if (at >= 0) {
      open.remove(at);
    }
  }
}
