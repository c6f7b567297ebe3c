package dev.morgue.indexer.extract;

/**
 * A stretch of a page's text that stands apart: a paragraph, a heading, a menu entry. Filled by
 * {@link BlockReader}.
 */
final class Block {
  /** Distance of a mark that no element around the block has. */
  static final byte FAR = 15;

  final int index;

  /** The innermost block element around it, an index into {@link PageBlocks}. */
  final int node;

  final Tag tag;
  final String text;

  /** For each mark, how many elements out the nearest one that has it is; {@link #FAR} if none. */
  final byte[] distances;

  /** Its letters and digits, in lower case. */
  final String letters;

  /** The set phrases in it, as {@link Phrases#in} gives them. */
  final int said;

  /** What the text is made of. */
  final TextShape shape;

  private final boolean prose;

  private final double linkedShare;

  final int linkedChars;
  final int boldChars;
  final int italicChars;

  Block(int index, int node, Tag tag, Text text, byte[] distances, Inline inline) {
    this.index = index;
    this.node = node;
    this.tag = tag;
    this.text = text.text;
    this.letters = text.letters;
    this.said = text.said;
    this.shape = text.shape;
    this.distances = distances;
    this.linkedChars = inline.linked;
    this.boldChars = inline.bold;
    this.italicChars = inline.italic;
    this.linkedShare = shape.solid() == 0 ? 0 : Math.min(1, linkedChars / (double) shape.solid());
    this.prose =
        shape.chars() >= 80 && linkedShare < 0.35 && shape.shortWords() * 8 >= shape.words();
  }

  /**
   * What is written in a block.
   *
   * @param said set phrases, as {@link Phrases#in} gives them
   */
  record Text(String text, String letters, int said, TextShape shape) {}

  /** Characters of a block inside inline elements; not counting white space. */
  record Inline(int linked, int bold, int italic) {}

  double linkedShare() {
    return linkedShare;
  }

  /** Whether it reads like a paragraph of running text: long enough and not made of links. */
  boolean isProse() {
    return prose;
  }

  boolean isHeading() {
    return tag == Tag.H1 || tag == Tag.H2 || tag == Tag.H3 || tag == Tag.H4;
  }

  int distance(Mark mark) {
    return distances[mark.ordinal()];
  }
}
