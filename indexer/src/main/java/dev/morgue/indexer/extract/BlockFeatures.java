package dev.morgue.indexer.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the judge sees of each block: its own text and marks, the elements around it, its
 * neighbours, and how it compares with the rest of the page. The order of the features is part of
 * the trained table {@code blocks.trees}; a change needs new training. One page; not thread-safe.
 */
final class BlockFeatures {
  private static final int FARTHEST = 20;

  /** Longer blocks are not the heading or line that invites to other articles. */
  private static final int SHORT_INVITATION = 60;

  /** Features that the blocks beside a block have of it alone. */
  private static final int NEIGHBOUR = 5;

  private final PageBlocks page;
  private final List<Block> blocks;
  private final Prose prose;
  private final PageTexts texts;
  private final int[] sinceInvitation;
  private final int[] headlinesBefore;
  private final Map<Integer, StyleCount> styles = new HashMap<>();
  private final StyleCount[] styleOf;

  /** By its first block, how often a page says the same. */
  private final int[] repeats;

  private final PageTexts.Headline[] headlines;
  private final int[] proseBefore;
  private final double[] proseCharsBefore;
  private final int[] proseAway;
  private final int[] neighbours;
  private final int headlineAt;

  /** What blocks of the same look have in common. */
  private static final class StyleCount {
    private int blocks;
    private double chars;
    private double linked;
    private double prose;
  }

  BlockFeatures(PageBlocks page, Prose prose, PageTexts texts) {
    this.page = page;
    this.blocks = page.blocks;
    this.prose = prose;
    this.texts = texts;
    int size = blocks.size();
    sinceInvitation = new int[size];
    headlinesBefore = new int[size + 1];
    styleOf = new StyleCount[size];
    repeats = new int[size];
    headlines = new PageTexts.Headline[size];
    proseBefore = new int[size + 1];
    proseCharsBefore = new double[size + 1];
    proseAway = proseAway(blocks);
    neighbours = new int[NEIGHBOUR * size];
    int headline = -1;
    for (Block block : blocks) {
      int i = block.index;
      repeats[block.alike]++;
      proseBefore[i + 1] = proseBefore[i] + (block.isProse() ? 1 : 0);
      proseCharsBefore[i + 1] = proseCharsBefore[i] + (block.isProse() ? block.shape.chars() : 0);
      boolean invites =
          block.shape.chars() < SHORT_INVITATION
              && (Phrase.READ_MORE.in(block.said) || Phrase.COMMENT.in(block.said));
      sinceInvitation[i] = invites ? 0 : i == 0 ? FARTHEST : sinceInvitation[i - 1] + 1;
      headlinesBefore[i + 1] = headlinesBefore[i] + (block.tag == Tag.H1 ? 1 : 0);
      count(block);
      seen(block);
      headlines[i] = texts.headline(block.letters);
      boolean says = headlines[i] == PageTexts.Headline.SAME;
      if (block.tag == Tag.H1 && (headline < 0 || says || blocks.get(headline).tag != Tag.H1)
          || (says && headline < 0)) {
        headline = i;
      }
    }
    headlineAt = headline;
  }

  private void count(Block block) {
    StyleCount style = styles.computeIfAbsent(look(block), unused -> new StyleCount());
    style.blocks++;
    style.chars += block.shape.chars();
    style.linked += (double) block.linkedChars * block.shape.chars() / block.text.length();
    style.prose += block.isProse() ? block.shape.chars() : 0;
    styleOf[block.index] = style;
  }

  private int look(Block block) {
    int parent = page.parent(block.node);
    return page.style(block.node) * 31 + (parent < 0 ? 0 : page.style(parent));
  }

  /** Writes a block's features. */
  void of(Block block, FeatureTable row) {
    text(block, row);
    row.add(block.distances);
    around(block, row);
    place(block, row);
    for (int offset : new int[] {-2, -1, 1, 2}) {
      neighbour(block, block.index + offset, row);
    }
    compared(block, row);
  }

  private void text(Block block, FeatureTable row) {
    TextShape shape = block.shape;
    row.addLog(shape.chars());
    row.add(shape.words());
    row.add(block.linkedShare());
    row.addShare(block.boldChars, shape.solid());
    row.addShare(block.italicChars, shape.solid());
    row.add(shape.ending());
    row.add(shape.commas());
    row.add(shape.stops());
    row.add(shape.quotes());
    row.addShare(shape.otherSigns(), shape.words());
    row.addShare(shape.capitals(), shape.words());
    row.addShare(shape.digits(), shape.solid());
    row.addShare(shape.shortWords(), shape.words());
    row.addShare(shape.solid(), shape.words());
    row.add(block.tag.ordinal());
    row.add(block.isProse());
    row.add(Character.isLowerCase(block.text.charAt(0)));
    row.add(Character.isUpperCase(block.text.charAt(0)));
    if (block.said == 0) {
      row.addZeroes(Phrase.COUNT);
      return;
    }
    for (int i = 0; i < Phrase.COUNT; i++) {
      row.add((block.said >> (2 * i)) & 3);
    }
  }

  private void around(Block block, FeatureTable row) {
    int node = block.node;
    for (int candidate : new int[] {prose.half, prose.most, prose.nearlyAll, prose.best}) {
      row.add(
          page.inside(node, candidate)
              ? Math.min(FARTHEST, page.depth(node) - page.depth(candidate))
              : -1);
    }
    int holder = prose.holder(block);
    int outer = Math.max(0, page.parent(holder));
    row.addLog(prose.direct(holder));
    row.addShare(prose.direct(holder), prose.total());
    for (int around : new int[] {holder, outer, Math.max(0, page.parent(outer))}) {
      row.addShare(prose.inside(around), prose.total());
      row.add(prose.linkedShare(around));
      row.addShare(prose.points(around), prose.points(prose.best));
    }
    row.addShare(block.shape.solid(), prose.solid(outer));
    row.add(page.tag(holder).ordinal());
    row.add(Math.min(40, page.depth(node)));
  }

  private void place(Block block, FeatureTable row) {
    int i = block.index;
    row.addShare(i, blocks.size());
    row.addShare(proseCharsBefore[i], prose.total());
    row.addLog(proseCharsBefore[i]);
    row.addLog(prose.total() - proseCharsBefore[i + 1]);
    row.add(proseAway[2 * i]);
    row.add(proseAway[2 * i + 1]);
    int since = headlineAt < 0 ? -FARTHEST * 2 : i - headlineAt;
    row.add(Math.max(-FARTHEST * 2, Math.min(FARTHEST * 5, since)));
    row.add(headlineAt < 0 ? -1 : proseBefore[i] - proseBefore[Math.min(i, headlineAt)]);
    row.add(proseBefore[i]);
    row.add(proseBefore[blocks.size()] - proseBefore[i + 1]);
    row.add(Math.min(FARTHEST, sinceInvitation[i]));
    row.add(Math.min(FARTHEST, headlinesBefore[i]));
    row.add(Math.min(FARTHEST, headlinesBefore[blocks.size()] - headlinesBefore[i + 1]));
  }

  /** For each block how many blocks away the one of prose before it is, and the one behind it. */
  private static int[] proseAway(List<Block> blocks) {
    int size = blocks.size();
    int[] away = new int[2 * size];
    int before = FARTHEST + 1;
    int behind = FARTHEST + 1;
    for (int i = 0; i < size; i++) {
      int last = size - 1 - i;
      away[2 * i] = before;
      away[2 * last + 1] = behind;
      before = blocks.get(i).isProse() ? 1 : Math.min(FARTHEST, before) + 1;
      behind = blocks.get(last).isProse() ? 1 : Math.min(FARTHEST, behind) + 1;
    }
    return away;
  }

  private void neighbour(Block block, int i, FeatureTable row) {
    if (i < 0 || i >= blocks.size()) {
      for (int k = 0; k < 7; k++) {
        row.add(-1);
      }
      return;
    }
    Block other = blocks.get(i);
    int at = NEIGHBOUR * i;
    row.addOrdered(neighbours[at]);
    row.addOrdered(neighbours[at + 1]);
    row.addOrdered(neighbours[at + 2]);
    row.add(page.style(other.node) == page.style(block.node));
    row.add(prose.holder(other) == prose.holder(block));
    row.addOrdered(neighbours[at + 3]);
    row.addOrdered(neighbours[at + 4]);
  }

  /** What the blocks beside a block see of it, as features are kept. */
  private void seen(Block block) {
    int at = NEIGHBOUR * block.index;
    neighbours[at] = FeatureTable.log(block.shape.chars());
    neighbours[at + 1] = FeatureTable.ordered((float) block.linkedShare());
    neighbours[at + 2] = FeatureTable.ordered(block.tag.ordinal());
    neighbours[at + 3] = FeatureTable.ordered(block.shape.ending());
    neighbours[at + 4] = FeatureTable.share(block.boldChars, block.shape.solid());
  }

  private void compared(Block block, FeatureTable row) {
    String own = block.letters;
    StyleCount style = styleOf[block.index];
    row.addLog(style.blocks);
    row.addLog(style.prose);
    row.addShare(style.prose, prose.total());
    row.addShare(style.linked, style.chars);
    row.addShare(style.chars, style.blocks);
    row.add(Math.min(9, repeats[block.alike]));
    row.add(headlines[block.index].ordinal());
    row.add(texts.isSummary(own));
    boolean known = texts.hasBodies();
    row.add(!known ? -1 : own.length() > 3 && texts.inBodies(own) ? 1 : 0);
    row.addShare(known ? texts.bodyLetters() : -1, prose.total());
    row.addLog(prose.total());
    row.addLog(blocks.size());
    row.addShare(prose.total(), prose.solid(0));
  }
}
