package dev.morgue.indexer.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into {@linkplain Block blocks} in one walk over its tree, without recursion. Not
 * thread-safe; one reader a page.
 */
final class BlockReader implements NodeFilter {

  private static final String[] SAYING = {
    "class", "id", "itemprop", "role", "data-component", "data-testid", "data-type", "data-module"
  };

  private static final int ITEMPROP = 2;

  private final MarkWords words;
  private final Map<String, Long> known = new HashMap<>();
  private final PageBlocks page = new PageBlocks();
  private final BlockText text = new BlockText();

  /** The open elements that carry marks or begin blocks. */
  private final MarkStack marks = new MarkStack();

  private int node = -1;
  private int visits;

  private BlockReader(MarkWords words) {
    this.words = words;
  }

  /** The blocks of everything under an element. */
  static PageBlocks read(Element root, MarkWords words) {
    return reader(root, words).page;
  }

  /** The walk itself, for counting its steps. */
  static BlockReader reader(Element root, MarkWords words) {
    BlockReader reader = new BlockReader(words);
    NodeTraversor.filter(reader, root);
    return reader;
  }

  /** Nodes that were looked at. */
  int visits() {
    return visits;
  }

  @Override
  public FilterResult head(Node visited, int depth) {
    visits++;
    if (visited instanceof TextNode words) {
      text.add(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(visited instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Tag tag = Tag.named(element.normalName());
    if (tag == Tag.SILENT) {
      if (element.nameIs("script")) {
        page.scripts.add(element);
      }
      return FilterResult.SKIP_CHILDREN;
    }
    open(element, tag);
    return FilterResult.CONTINUE;
  }

  private void open(Element element, @Nullable Tag tag) {
    if (tag == Tag.BREAK) {
      if (text.lineBreak()) {
        flush();
      }
      return;
    }
    long said = element.attributesSize() == 0 ? 0 : said(element);
    marks.push(tag == null ? said : said | tag.marks());
    if (tag == null) {
      return;
    }
    if (tag.isBlock()) {
      flush();
      node = page.open(node, tag, style(element));
      text.keepLines(tag == Tag.PRE);
    } else {
      text.open(tag);
    }
  }

  @Override
  public FilterResult tail(Node visited, int depth) {
    if (!(visited instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Tag tag = Tag.named(element.normalName());
    if (tag == Tag.BREAK || tag == Tag.SILENT) {
      return FilterResult.CONTINUE;
    }
    if (tag != null && tag.isBlock()) {
      flush();
      page.close(node);
      node = page.parent(node);
      text.keepLines(node >= 0 && page.tag(node) == Tag.PRE);
    } else if (tag != null) {
      text.close(tag);
    }
    marks.pop();
    return FilterResult.CONTINUE;
  }

  private void flush() {
    if (text.isEmpty() || node < 0) {
      text.clear();
      return;
    }
    Block.Inline inline = text.inline();
    String taken = text.take();
    page.blocks.add(
        new Block(page.blocks.size(), node, page.tag(node), taken, marks.distances(), inline));
  }

  /** Asks for no more attributes than there are: most elements have one or two. */
  private long said(Element element) {
    Attributes attributes = element.attributes();
    int unread = attributes.size();
    long said = 0;
    for (int i = 0; i < SAYING.length && unread > 0; i++) {
      String value = attributes.get(SAYING[i]);
      if (!value.isEmpty()) {
        said |= i == ITEMPROP ? item(value) : known(value);
        unread--;
      }
    }
    return unread > 0 && isHidden(attributes) ? said | Mark.HIDDEN.bit() : said;
  }

  private static long item(String property) {
    return switch (property) {
      case "articleBody", "articlebody", "reviewBody", "text" -> Mark.ITEM_BODY.bit();
      case "mainEntity", "mainContentOfPage" -> 0;
      default -> Mark.ITEM_OTHER.bit();
    };
  }

  private long known(String value) {
    Long marks = known.get(value);
    if (marks == null) {
      marks = words.marks(value);
      known.put(value, marks);
    }
    return marks;
  }

  private static boolean isHidden(Attributes attributes) {
    if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
      return true;
    }
    String style = attributes.get("style");
    return style.length() > 11 && style.contains("display") && style.contains("none");
  }

  private static int style(Element element) {
    String name = element.attributesSize() == 0 ? "" : element.attributes().get("class");
    return element.normalName().hashCode() * 31 + name.hashCode();
  }

  /** For each mark, where the nearest open element that has it stands. */
  private static final class MarkStack {
    private final int[] nearest = new int[Mark.COUNT];
    private long[] own = new long[64];
    private int[] before = new int[256];
    private int depth;
    private int saved;

    MarkStack() {
      Arrays.fill(nearest, -1);
    }

    void push(long marks) {
      if (depth == own.length) {
        own = Arrays.copyOf(own, depth * 2);
      }
      own[depth] = marks;
      for (long rest = marks; rest != 0; rest &= rest - 1) {
        int mark = Long.numberOfTrailingZeros(rest);
        if (saved == before.length) {
          before = Arrays.copyOf(before, saved * 2);
        }
        before[saved++] = nearest[mark];
        nearest[mark] = depth;
      }
      depth++;
    }

    void pop() {
      depth--;
      // In the reverse order of the saving.
      for (long rest = own[depth]; rest != 0; ) {
        int mark = 63 - Long.numberOfLeadingZeros(rest);
        nearest[mark] = before[--saved];
        rest &= ~(1L << mark);
      }
    }

    byte[] distances() {
      byte[] distances = new byte[nearest.length];
      for (int i = 0; i < distances.length; i++) {
        distances[i] =
            nearest[i] < 0 ? Block.FAR : (byte) Math.min(Block.FAR - 1, depth - 1 - nearest[i]);
      }
      return distances;
    }
  }
}
