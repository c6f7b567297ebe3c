package dev.morgue.indexer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the paragraphs of a plain text. Blank lines separate them where there are any; lines that
 * begin indented where other lines do not, each begin one; else each line is one. Lines that were
 * wrapped at a fixed width are joined.
 */
final class Paragraphs {

  /** Longer lines were not wrapped by hand or by a wire machine. */
  private static final int WIDEST_WRAP = 100;

  /** Shorter lines than this may be a table or a verse, whose lines stay apart. */
  private static final int NARROWEST_WRAP = 40;

  private static final Pattern INDENT = Pattern.compile("(?: {2,}|\\t|\\u3000).*", Pattern.DOTALL);

  private Paragraphs() {}

  /** The text's paragraphs, separated by one blank line. */
  static String of(String text) {
    return of(text.lines().toList());
  }

  /** The paragraphs of lines, separated by one blank line. */
  static String of(List<String> lines) {
    List<List<String>> blocks = blocks(lines);
    boolean wrapped = isWrapped(blocks);
    return blocks.stream()
        .flatMap(block -> paragraphs(block, wrapped, blocks.size() == 1).stream())
        .collect(Collectors.joining("\n\n"));
  }

  private static List<List<String>> blocks(List<String> lines) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        block.add(line.stripTrailing());
      } else if (!block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static List<String> paragraphs(List<String> block, boolean wrapped, boolean only) {
    List<String> paragraphs = new ArrayList<>();
    boolean indents = block.stream().skip(1).anyMatch(Paragraphs::isIndented);
    StringBuilder paragraph = new StringBuilder(block.getFirst().strip());
    for (int i = 1; i < block.size(); i++) {
      String line = block.get(i);
      boolean begins = indents ? isIndented(line) : !wrapped && only;
      begins |= isCreditLine(block, i);
      boolean wide = Math.max(line.length(), block.get(i - 1).length()) > WIDEST_WRAP;
      if (begins || (!wrapped && !indents && wide)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
        paragraph.append(line.strip());
      } else {
        join(paragraph, line.strip(), wrapped || indents);
      }
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  /** Adds a line; a hyphen at a line's end stays, because nobody says whether it belongs there. */
  private static void join(StringBuilder paragraph, String line, boolean wrapped) {
    int last = paragraph.length() - 1;
    boolean hyphen =
        last > 0
            && paragraph.charAt(last) == '-'
            && Character.isLetter(paragraph.charAt(last - 1))
            && Character.isLowerCase(line.charAt(0));
    paragraph.append(!wrapped ? "\n" : hyphen ? "" : " ").append(line);
  }

  private static boolean isIndented(String line) {
    return INDENT.matcher(line).matches();
  }

  /** Whether this is the last line and no more than the agency's name. */
  private static boolean isCreditLine(List<String> block, int i) {
    return i == block.size() - 1 && Agencies.named(block.get(i)).isPresent();
  }

  /**
   * Whether lines were broken at a fixed width: then nearly every line that another follows is
   * full, so that the next line's first word would not have fitted.
   */
  private static boolean isWrapped(List<List<String>> blocks) {
    int width = 0;
    int broken = 0;
    for (List<String> block : blocks) {
      for (String line : block) {
        width = Math.max(width, line.length());
      }
      broken += block.size() - 1;
    }
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP || broken == 0) {
      return false;
    }
    int full = 0;
    for (List<String> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        String next = block.get(i + 1);
        boolean begins =
            isCreditLine(block, i + 1) || (isIndented(next) && !isIndented(block.get(i)));
        full += begins || isFull(block.get(i), next, width) ? 1 : 0;
      }
    }
    return full * 10 >= broken * 8;
  }

  /**
   * Whether the first word of the next line would not have fitted; two signs of slack for dashes.
   */
  private static boolean isFull(String line, String next, int width) {
    String word = next.strip();
    int space = word.indexOf(' ');
    return line.length() + 1 + (space < 0 ? word.length() : space) > width - 2;
  }
}
