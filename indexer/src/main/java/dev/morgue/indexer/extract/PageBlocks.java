package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page flattened: its blocks in order, and the block elements around them as arrays, numbered as
 * they begin, so that an element's inside is the numbers from its own to {@link #end}. Filled by
 * {@link BlockReader}; not thread-safe.
 */
final class PageBlocks {

  final List<Block> blocks = new ArrayList<>();

  /** The scripts among them. */
  final List<Element> scripts = new ArrayList<>();

  private int[] depths = new int[256];
  private int[] parents = new int[256];
  private int[] ends = new int[256];
  private int[] styles = new int[256];
  private Tag[] tags = new Tag[256];
  private int size;

  /** Adds an element; its parent is there already, or -1. */
  int open(int parent, Tag tag, int style) {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, size * 2);
      depths = Arrays.copyOf(depths, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      styles = Arrays.copyOf(styles, size * 2);
      tags = Arrays.copyOf(tags, size * 2);
    }
    parents[size] = parent;
    depths[size] = parent < 0 ? 0 : depths[parent] + 1;
    tags[size] = tag;
    styles[size] = style;
    return size++;
  }

  void close(int node) {
    ends[node] = size;
  }

  int size() {
    return size;
  }

  /** The element around an element; -1 for the outermost. */
  int parent(int node) {
    return parents[node];
  }

  /** One more than the last element inside. */
  int end(int node) {
    return ends[node];
  }

  Tag tag(int node) {
    return tags[node];
  }

  /** How many elements are around it. */
  int depth(int node) {
    return depths[node];
  }

  /** A hash of its tag and class: elements that look the same have the same. */
  int style(int node) {
    return styles[node];
  }

  boolean inside(int node, int outer) {
    return node >= outer && node < ends[outer];
  }
}
