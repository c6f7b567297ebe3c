package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts together what the judge left: passages, captions, tables, pull quotes. One page. */
final class ArticleText {
  private static final int NEAR_FIGURE = 3;
  private static final int SHORTEST_CAPTION = 12;
  private static final int SHORTEST_PULL_QUOTE = 20;
  private static final int SHORTEST_REPEAT = 40;

  /** How far before and after the text a caption may stand, in blocks. */
  private static final int MARGIN = 12;

  /** The class of a text's ending that {@link TextShape} gives to a sentence's. */
  private static final int SENTENCE = 1;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?s)(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\\s+\\p{Lu}.{0,70}");

  private final PageBlocks page;
  private final boolean[] kept;

  final List<Passage> passages = new ArrayList<>();
  final List<String> captions = new ArrayList<>();
  final List<String> pullQuotes = new ArrayList<>();
  final List<Dropped> dropped = new ArrayList<>();
  final List<String> tables;

  /** All letters of the passages. */
  final String letters;

  ArticleText(PageBlocks page, boolean[] wanted) {
    this.page = page;
    this.kept = wanted.clone();
    Set<String> seen = new HashSet<>();
    StringBuilder all = new StringBuilder();
    for (Block block : page.blocks) {
      String own = block.letters;
      if (kept[block.index]
          && (isCaption(block) || isRepeat(own, seen) || (all.isEmpty() && isByline(block)))) {
        kept[block.index] = false;
      }
      if (kept[block.index]) {
        passages.add(new Passage(kind(block), block.text));
        all.append(own);
      }
    }
    letters = all.toString();
    tables = DataTables.of(page, kept);
    sortRest();
  }

  private static boolean isRepeat(String letters, Set<String> seen) {
    return letters.length() >= SHORTEST_REPEAT && !seen.add(letters);
  }

  private static boolean isCaption(Block block) {
    return block.tag == Tag.CAPTION && block.distance(Mark.TAG_FIGURE) <= NEAR_FIGURE;
  }

  /** Whether a first line is no more than who wrote what follows. */
  private static boolean isByline(Block block) {
    return block.shape.ending() != SENTENCE && BYLINE.matcher(block.text).matches();
  }

  private static Passage.Kind kind(Block block) {
    if (block.isHeading()) {
      return Passage.Kind.SUBHEAD;
    }
    if (block.distance(Mark.TAG_QUOTE) <= 2) {
      return Passage.Kind.QUOTE;
    }
    boolean item = block.tag == Tag.ITEM || block.distance(Mark.TAG_LIST) <= 2;
    return item ? Passage.Kind.LIST_ITEM : Passage.Kind.PARAGRAPH;
  }

  /** Gives every block that is not running text its place. */
  private void sortRest() {
    int first = 0;
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        first = last < 0 ? i : first;
        last = i;
      }
    }
    Set<String> seen = new HashSet<>();
    for (Block block : page.blocks) {
      int i = block.index;
      String own = block.letters;
      if (kept[i] || own.isEmpty() || !seen.add(own)) {
        continue;
      }
      boolean within = last >= 0 && i >= first - MARGIN && i <= last + MARGIN;
      if (within && isCaptionLike(block)) {
        captions.add(block.text);
      } else if (within && isPullQuote(block, own)) {
        pullQuotes.add(block.text);
      } else {
        dropped.add(new Dropped(DropReason.of(block), block.text));
      }
    }
  }

  private static boolean isCaptionLike(Block block) {
    boolean figure = block.tag == Tag.CAPTION || block.distance(Mark.TAG_FIGURE) <= NEAR_FIGURE;
    return (figure || block.distance(Mark.CAPTION) <= 1)
        && block.shape.chars() >= SHORTEST_CAPTION
        && block.linkedShare() < 0.5
        && block.distance(Mark.RELATED) > 6
        && !block.isHeading();
  }

  private boolean isPullQuote(Block block, String own) {
    return own.length() >= SHORTEST_PULL_QUOTE
        && (block.distance(Mark.QUOTE) <= 3 || block.distance(Mark.TAG_QUOTE) <= 3)
        && letters.contains(own);
  }

  /** Whether a block is in the running text. */
  boolean keeps(Block block) {
    return kept[block.index];
  }
}
