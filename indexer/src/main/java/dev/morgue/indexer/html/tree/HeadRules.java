package dev.morgue.indexer.html.tree;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What comes before a page's body. */
final class HeadRules {

  private final TreeMaker tree;
  private final BodyRules body;
  private @Nullable Element head;

  HeadRules(TreeMaker tree, BodyRules body) {
    this.tree = tree;
    this.body = body;
  }

  void start(TagName name, @Nullable Attributes attributes, Mode mode) {
    if (mode == Mode.INITIAL || mode == Mode.BEFORE_HTML) {
      if (name.kind == Kind.HTML) {
        tree.push(name, attributes);
        tree.mode(Mode.BEFORE_HEAD);
      } else {
        tree.push(TagNames.HTML_ROOT, null);
        start(name, attributes, Mode.BEFORE_HEAD);
      }
    } else if (name.kind == Kind.HTML) {
      body.merge(0, attributes);
    } else if (mode == Mode.BEFORE_HEAD) {
      boolean own = name.kind == Kind.HEAD;
      head = tree.push(TagNames.HEAD, own ? attributes : null);
      tree.mode(Mode.IN_HEAD);
      if (!own) {
        inHead(name, attributes);
      }
    } else if (mode == Mode.IN_HEAD) {
      inHead(name, attributes);
    } else {
      afterHead(name, attributes);
    }
  }

  private void inHead(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case HEAD_VOID -> tree.empty(name, attributes);
      case TITLE, STYLE, SCRIPT -> tree.text(name, attributes);
      case NOSCRIPT -> tree.startIsland(name, attributes);
      case TEMPLATE -> tree.startTemplate(name, attributes);
      case HEAD -> {
        // it is open
      }
      default -> {
        tree.open.pop();
        afterHead(name, attributes);
      }
    }
  }

  private void afterHead(TagName name, @Nullable Attributes attributes) {
    switch (name.kind) {
      case BODY -> {
        tree.push(name, attributes);
        tree.mode(Mode.IN_BODY);
      }
      case HEAD_VOID, TITLE, STYLE, SCRIPT -> backInHead(name, attributes);
      case TEMPLATE -> throw NotCovered.here();
      case HEAD -> {
        // it was there
      }
      default -> {
        tree.push(TagNames.BODY, null);
        tree.mode(Mode.IN_BODY);
        tree.start(name, attributes);
      }
    }
  }

  private void backInHead(TagName name, @Nullable Attributes attributes) {
    if (head == null) {
      throw NotCovered.here();
    }
    Element element = new Element(name.tag, null, attributes);
    head.appendChild(element);
    if (name.kind != Kind.HEAD_VOID) {
      tree.text(element, name, attributes);
    }
  }

  void end(TagName name, Mode mode) {
    boolean known =
        switch (name.kind) {
          case BODY, HTML, BREAK -> true;
          case HEAD -> mode != Mode.AFTER_HEAD;
          default -> false;
        };
    if (known && name.kind == Kind.HEAD) {
      toHead(mode);
      tree.open.pop();
      tree.mode(Mode.AFTER_HEAD);
    } else if (known) {
      toBody(mode);
      tree.end(name);
    } else if (mode == Mode.INITIAL) {
      throw NotCovered.here();
    }
  }

  /** Opens the head if it is not. */
  private void toHead(Mode mode) {
    if (mode == Mode.INITIAL || mode == Mode.BEFORE_HTML) {
      tree.push(TagNames.HTML_ROOT, null);
    }
    if (mode != Mode.IN_HEAD) {
      head = tree.push(TagNames.HEAD, null);
    }
  }

  /** Opens the body, and what comes before it. */
  void toBody(Mode mode) {
    if (mode != Mode.AFTER_HEAD) {
      toHead(mode);
      tree.open.pop();
    }
    tree.push(TagNames.BODY, null);
    tree.mode(Mode.IN_BODY);
  }

  /** The page ends. */
  void end(Mode mode) {
    switch (mode) {
      case INITIAL, BEFORE_HTML, BEFORE_HEAD, IN_HEAD, AFTER_HEAD -> toBody(mode);
      default -> {
        // it has a body
      }
    }
  }
}
