package dev.morgue.indexer.extract;

import java.util.List;

/**
 * Where on a page its running text lies: how much prose each element holds, and the candidates for
 * the article's container that follow from it. Computed in one pass over blocks and elements.
 */
final class Prose {

  private final PageBlocks page;
  private final double[] inside;
  private final double[] direct;
  private final double[] linked;
  private final double[] solid;
  private final double[] points;

  /** The innermost elements that hold a half, three quarters, nine tenths of the page's prose. */
  final int half;

  final int most;
  final int nearlyAll;

  /** The element with the most points by the count of commas and length of its paragraphs. */
  final int best;

  Prose(PageBlocks page) {
    this.page = page;
    int size = page.size();
    inside = new double[size];
    direct = new double[size];
    linked = new double[size];
    solid = new double[size];
    points = new double[size];
    for (Block block : page.blocks) {
      count(block);
    }
    for (int i = size - 1; i > 0; i--) {
      int parent = page.parent(i);
      if (parent >= 0) {
        inside[parent] += inside[i];
        linked[parent] += linked[i];
        solid[parent] += solid[i];
      }
    }
    half = innermost(0.5);
    most = innermost(0.75);
    nearlyAll = innermost(0.9);
    best = best();
  }

  private void count(Block block) {
    int node = block.node;
    linked[node] += block.linkedChars;
    solid[node] += block.shape.solid();
    if (!block.isProse()) {
      return;
    }
    int chars = block.shape.chars();
    inside[node] += chars;
    int holder = holder(block);
    direct[holder] += chars;
    double score = 1 + block.shape.commas() + Math.min(3, chars / 100);
    points[holder] += score;
    int outer = page.parent(holder);
    if (outer >= 0) {
      points[outer] += score / 2;
    }
  }

  /** The element whose paragraphs a block is one of. */
  int holder(Block block) {
    int parent = page.parent(block.node);
    boolean own = block.tag == Tag.DIV || block.tag == Tag.SECTION || block.tag == Tag.ARTICLE;
    return own || parent < 0 ? block.node : parent;
  }

  private int innermost(double share) {
    int found = 0;
    double least = page.size() == 0 ? 0 : inside[0] * share;
    for (int i = 1; i < page.size(); i++) {
      if (inside[i] >= least && page.inside(i, found)) {
        found = i;
      }
    }
    return found;
  }

  private int best() {
    int found = 0;
    double most = -1;
    for (int i = 0; i < page.size(); i++) {
      double score = points[i] * (1 - linkedShare(i));
      if (score > most) {
        most = score;
        found = i;
      }
    }
    return found;
  }

  /** Characters of prose under an element. */
  double inside(int node) {
    return inside[node];
  }

  /** Characters of prose that are paragraphs of this very element. */
  double direct(int node) {
    return direct[node];
  }

  double points(int node) {
    return points[node];
  }

  /** Characters of any text under an element, white space aside. */
  double solid(int node) {
    return solid[node];
  }

  double linkedShare(int node) {
    return solid[node] == 0 ? 0 : Math.min(1, linked[node] / solid[node]);
  }

  /** Characters of prose on the page. */
  double total() {
    return page.size() == 0 ? 0 : inside[0];
  }

  /** The blocks it was computed from. */
  List<Block> blocks() {
    return page.blocks;
  }
}
