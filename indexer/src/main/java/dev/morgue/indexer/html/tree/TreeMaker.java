package dev.morgue.indexer.html.tree;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Puts tags, texts and comments into a tree. Not thread-safe; one for a page. */
final class TreeMaker {

  final OpenElements open = new OpenElements();
  final Formatting formatting = new Formatting(this);
  private final Document document = new Document("");
  private final Markup markup;
  private final BodyRules body = new BodyRules(this);
  private final HeadRules head = new HeadRules(this, body);
  private final TableRules table = new TableRules(this, body);
  private final TemplateRules template = new TemplateRules(this, body);
  private final Island island = new Island(this);
  private final ForeignRules foreign;
  private Mode mode = Mode.INITIAL;
  private boolean quirks = true;

  TreeMaker(Markup markup, TagNames names) {
    this.markup = markup;
    this.foreign = new ForeignRules(this, names);
  }

  Document document() {
    return document;
  }

  boolean isForeign() {
    return open.size() > 0 && open.topName().is(TagName.FOREIGN);
  }

  boolean isQuirky() {
    return quirks;
  }

  void mode(Mode next) {
    mode = next;
  }

  /** What the page says that it is; passed over but at its beginning. */
  void doctype(String name, String key, String publicId, String systemId) {
    if (mode == Mode.INITIAL) {
      if (!name.equalsIgnoreCase("html")) {
        throw NotCovered.here();
      }
      DocumentType type = new DocumentType("html", publicId, systemId);
      if (!key.isEmpty()) {
        type.setPubSysKey(key);
      }
      document.appendChild(type);
      quirks = publicId.equalsIgnoreCase("HTML");
      mode = Mode.BEFORE_HTML;
    }
  }

  void comment(String text) {
    Element to = open.size() == 0 || mode == Mode.AFTER_PAGE ? document : open.top();
    (mode == Mode.AFTER_BODY ? open.element(0) : to).appendChild(new Comment(text));
  }

  /** A text of a drawing, word for word. */
  void characters(String text) {
    open.top().appendChild(new CDataNode(text));
  }

  void text(String text) {
    if (island.isOpen() || isForeign()) {
      append(text);
      return;
    }
    switch (mode) {
      case IN_BODY, IN_CELL, IN_CAPTION, IN_TEMPLATE -> {
        formatting.reopen();
        append(text);
      }
      case IN_TABLE, IN_TABLE_BODY, IN_ROW -> table.text(text);
      case IN_COLUMNS -> {
        if (isBlank(text)) {
          append(text);
        } else {
          throw NotCovered.here();
        }
      }
      default -> outsideBody(text);
    }
  }

  /** White space stays where it is, even before a text that opens the body. */
  private void outsideBody(String text) {
    int begin = begin(text);
    String space = text.substring(0, begin);
    boolean after = mode == Mode.AFTER_BODY || mode == Mode.AFTER_PAGE;
    if (begin > 0 && after) {
      (mode == Mode.AFTER_BODY ? open.element(0) : document).appendChild(new TextNode(space));
    } else if (begin > 0 && mode != Mode.INITIAL) {
      append(space);
    }
    if (begin < text.length()) {
      if (!after) {
        head.toBody(mode);
      }
      mode = Mode.IN_BODY;
      formatting.reopen();
      append(text.substring(begin));
    }
  }

  static boolean isBlank(String text) {
    return begin(text) == text.length();
  }

  /** Where the white space at the beginning ends. */
  private static int begin(String text) {
    int at = 0;
    while (at < text.length()
        && text.charAt(at) <= ' '
        && MarkupSigns.isSpace((byte) text.charAt(at))) {
      at++;
    }
    return at;
  }

  void append(String text) {
    (open.size() == 0 ? document : open.top()).appendChild(new TextNode(text));
  }

  void start(TagName name, @Nullable Attributes attributes) {
    if (island.isOpen()) {
      island.start(name, attributes);
    } else if (isForeign()) {
      foreign.start(name, attributes);
    } else {
      switch (mode) {
        case IN_BODY -> body.start(name, attributes);
        case IN_TABLE, IN_CAPTION, IN_COLUMNS, IN_TABLE_BODY, IN_ROW, IN_CELL ->
            table.start(name, attributes, mode);
        case IN_TEMPLATE -> template.startInside(name, attributes);
        case AFTER_BODY, AFTER_PAGE -> {
          mode = name.kind == Kind.HTML ? mode : Mode.IN_BODY;
          body.start(name, attributes);
        }
        default -> head.start(name, attributes, mode);
      }
    }
  }

  void end(TagName name) {
    if (island.isOpen()) {
      island.end(name);
    } else if (isForeign()) {
      foreign.end(name);
    } else if (name.kind == Kind.TEMPLATE && template.isOpen()) {
      template.end(name);
    } else {
      endInMode(name);
    }
  }

  private void endInMode(TagName name) {
    switch (mode) {
      case IN_BODY -> body.end(name);
      case IN_TABLE, IN_CAPTION, IN_COLUMNS, IN_TABLE_BODY, IN_ROW, IN_CELL ->
          table.end(name, mode);
      case IN_TEMPLATE -> {
        // only its own
      }
      case AFTER_BODY, AFTER_PAGE -> {
        if (mode == Mode.AFTER_BODY && name.kind == Kind.HTML) {
          mode = Mode.AFTER_PAGE;
        } else {
          mode = Mode.IN_BODY;
          body.end(name);
        }
      }
      default -> head.end(name, mode);
    }
  }

  /** The page ends. */
  void end() {
    if (island.isOpen() || template.isOpen()) {
      throw NotCovered.here();
    }
    head.end(mode);
  }

  Element push(TagName name, @Nullable Attributes attributes) {
    Element element = empty(name, attributes);
    open.push(element, name);
    return element;
  }

  Element empty(TagName name, @Nullable Attributes attributes) {
    Element element = new Element(name.tag, null, attributes);
    (open.size() == 0 ? document : open.top()).appendChild(element);
    return element;
  }

  /** An element that holds text only. */
  void text(TagName name, @Nullable Attributes attributes) {
    text(empty(name, attributes), name, attributes);
  }

  void text(Element element, TagName name, @Nullable Attributes attributes) {
    if (name.kind == Kind.TEXTAREA && !island.isOpen()) {
      markup.passLineBreak();
    }
    String text = markup.content(name, isLinkedData(attributes));
    if (!text.isEmpty()) {
      element.appendChild(name.tag.is(Tag.Data) ? new DataNode(text) : new TextNode(text));
    }
  }

  private static boolean isLinkedData(@Nullable Attributes script) {
    return script != null && script.get("type").toLowerCase(Locale.ROOT).contains("ld+json");
  }

  void startDrawing(@Nullable Attributes attributes) {
    push(TagNames.SVG, attributes);
    if (markup.isClosed()) {
      open.pop();
    }
  }

  void pre(TagName name, @Nullable Attributes attributes) {
    push(name, attributes);
    markup.passLineBreak();
  }

  boolean isClosed() {
    return markup.isClosed();
  }

  void startIsland(TagName name, @Nullable Attributes attributes) {
    island.open(name, attributes);
  }

  void startTemplate(TagName name, @Nullable Attributes attributes) {
    if (mode == Mode.AFTER_HEAD) {
      throw NotCovered.here();
    }
    template.start(name, attributes);
  }

  boolean hasTemplate() {
    return template.isOpen();
  }

  /** Finds the mode by what is open. */
  void resetMode() {
    for (int i = open.size() - 1; i >= 0; i--) {
      Mode found =
          switch (open.name(i).kind) {
            case CELL -> Mode.IN_CELL;
            case ROW -> Mode.IN_ROW;
            case TABLE_BODY -> Mode.IN_TABLE_BODY;
            case CAPTION -> Mode.IN_CAPTION;
            case COLGROUP -> Mode.IN_COLUMNS;
            case TABLE -> Mode.IN_TABLE;
            case TEMPLATE, BODY -> Mode.IN_BODY;
            case HEAD -> Mode.IN_HEAD;
            case HTML -> Mode.AFTER_HEAD;
            default -> Mode.INITIAL;
          };
      if (found != Mode.INITIAL) {
        mode = found;
        return;
      }
    }
  }
}
