package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into {@linkplain Block blocks} in one walk over its tree, without recursion. Not
 * thread-safe; one reader a page.
 */
final class BlockReader implements PageWalk.Steps {

  /** The attributes that say what an element is, beside its class and id. */
  private static final String[] SAYING = {
    "role", "data-component", "data-testid", "data-type", "data-module"
  };

  private final MarkReader words;
  private final PageBlocks page = new PageBlocks();
  private final BlockText text = new BlockText();

  private final List<Stretch> stretches = new ArrayList<>();

  /** The open elements, with the marks that they carry. */
  private final MarkStack marks = new MarkStack();

  /** A block before its text is read. */
  private static final class Stretch {
    private final int node;
    private final int from;
    private final int to;
    private final byte[] distances;
    private final Block.Inline inline;

    Stretch(int node, int from, int to, byte[] distances, Block.Inline inline) {
      this.node = node;
      this.from = from;
      this.to = to;
      this.distances = distances;
      this.inline = inline;
    }
  }

  private int node = -1;
  private int visits;

  BlockReader(Vocabulary words) {
    this.words = new MarkReader(words.marks());
  }

  /** The blocks of everything under an element. */
  static PageBlocks read(Element root, Vocabulary words) {
    return reader(root, words).page;
  }

  /** The blocks of a page's body, read while somebody goes through all of the page. */
  static PageBlocks read(Document document, Vocabulary words, PageWalk.Steps all) {
    BlockReader reader = new BlockReader(words);
    PageWalk.through(document, new SharedWalk(document.body(), reader, all));
    reader.readTexts(words.phrases());
    return reader.page;
  }

  /** The walk itself, for counting its steps. */
  static BlockReader reader(Element root, Vocabulary words) {
    BlockReader reader = new BlockReader(words);
    PageWalk.through(root, reader);
    reader.readTexts(words.phrases());
    return reader;
  }

  /** How many blocks have come to their end. */
  int ended() {
    return stretches.size();
  }

  /** How many have begun: the last of them may still go on. */
  int begun() {
    return stretches.size() + (text.isEmpty() ? 0 : 1);
  }

  /** The blocks, once everything was gone through. */
  PageBlocks blocks(Phrases phrases) {
    readTexts(phrases);
    return page;
  }

  /** Nodes that were looked at. */
  int visits() {
    return visits;
  }

  @Override
  public void other(Node visited) {
    visits++;
    if (visited instanceof TextNode written) {
      text.add(written.getWholeText());
    }
  }

  @Override
  public boolean enter(Element element, Opening opening) {
    visits++;
    Tag tag = Tag.named(element.normalName());
    if (tag == Tag.SILENT) {
      if (element.nameIs("script")) {
        page.scripts.add(element);
      }
      return false;
    }
    if (tag == Tag.BREAK) {
      if (text.lineBreak()) {
        flush();
      }
      return false;
    }
    if (element.childNodeSize() == 0 && (tag == null || !tag.isBlock())) {
      return false;
    }
    long said = said(opening, tag);
    marks.push(tag, tag == null ? said : said | tag.marks());
    if (tag != null && tag.isBlock()) {
      // text before it is seen with its marks: so the judge was trained
      flush();
      node = page.open(node, tag, style(element, opening));
      text.keepLines(tag == Tag.PRE);
    } else if (tag != null) {
      text.open(tag);
    }
    return true;
  }

  @Override
  public void leave(Element element) {
    Tag tag = marks.tag();
    if (tag != null && tag.isBlock()) {
      flush();
      page.close(node);
      node = page.parent(node);
      text.keepLines(node >= 0 && page.tag(node) == Tag.PRE);
    } else if (tag != null) {
      text.close(tag);
    }
    marks.pop();
  }

  private void flush() {
    if (!text.isEmpty() && node >= 0) {
      stretches.add(new Stretch(node, text.begin(), text.end(), marks.distances(), text.inline()));
    }
    text.next();
  }

  /**
   * Reads the blocks' texts, all after the walk: a processor does the same thing over and over
   * faster than many things in turn.
   */
  private void readTexts(Phrases phrases) {
    TextScan scan = new TextScan();
    Map<String, Integer> firsts = HashMap.newHashMap(stretches.size());
    for (Stretch stretch : stretches) {
      scan.read(text.signs(), stretch.from, stretch.to);
      String letters = scan.letters();
      int index = page.blocks.size();
      Integer first = firsts.putIfAbsent(letters, index);
      Block.Text read =
          new Block.Text(
              new String(text.signs(), stretch.from, stretch.to - stretch.from),
              letters,
              first == null ? index : first,
              phrases.in(scan),
              scan.shape());
      page.blocks.add(
          new Block(
              index,
              stretch.node,
              page.tag(stretch.node),
              read,
              stretch.distances,
              stretch.inline));
    }
  }

  /** Asks for no more attributes than there are: most elements have one or two. */
  private long said(Opening opening, @Nullable Tag tag) {
    long said = opening.type().isEmpty() ? 0 : words.marks(opening.type());
    said |= opening.id().isEmpty() ? 0 : words.marks(opening.id());
    int unread = opening.others();
    said |= opening.item().isEmpty() ? 0 : item(opening.item());
    unread -= opening.item().isEmpty() ? 0 : 1;
    unread -= unread > 0 && tag == Tag.LINK && opening.has("href") ? 1 : 0;
    for (int i = 0; i < SAYING.length && unread > 0; i++) {
      String value = opening.value(SAYING[i]);
      said |= value.isEmpty() ? 0 : words.marks(value);
      unread -= value.isEmpty() ? 0 : 1;
    }
    return unread > 0 && isHidden(opening) ? said | Mark.HIDDEN.bit() : said;
  }

  private static long item(String property) {
    return switch (property) {
      case "articleBody", "articlebody", "reviewBody", "text" -> Mark.ITEM_BODY.bit();
      case "mainEntity", "mainContentOfPage" -> 0;
      default -> Mark.ITEM_OTHER.bit();
    };
  }

  private static boolean isHidden(Opening opening) {
    if (opening.has("hidden") || opening.value("aria-hidden").equals("true")) {
      return true;
    }
    String style = opening.value("style");
    return style.length() > 11 && style.contains("display") && style.contains("none");
  }

  private static int style(Element element, Opening opening) {
    return element.normalName().hashCode() * 31 + opening.type().hashCode();
  }

  /** For each mark, where the nearest open element that has it stands. */
  private static final class MarkStack {
    /** So far out that it is {@link Block#FAR}, and negative as no place is. */
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private final int[] nearest = new int[Mark.COUNT];
    private long[] own = new long[64];
    private @Nullable Tag[] tags = new Tag[64];
    private int[] before = new int[256];
    private int depth;
    private int saved;

    MarkStack() {
      Arrays.fill(nearest, NOWHERE);
    }

    void push(@Nullable Tag tag, long marks) {
      if (depth == own.length) {
        own = Arrays.copyOf(own, depth * 2);
        tags = Arrays.copyOf(tags, depth * 2);
      }
      own[depth] = marks;
      tags[depth] = tag;
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

    /** The innermost open element's. */
    @Nullable Tag tag() {
      return tags[depth - 1];
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
        // without branches: there are many marks, and some stand far out, others nowhere
        int distance = Math.min(Block.FAR - 1, depth - 1 - nearest[i]);
        distances[i] = (byte) (distance + (nearest[i] >>> Integer.SIZE - 1));
      }
      return distances;
    }
  }
}
