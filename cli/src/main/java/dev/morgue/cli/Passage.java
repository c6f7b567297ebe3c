package dev.morgue.cli;

import dev.morgue.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text to print with some of it bold and some of it marked as matching. On a terminal that is
 * bold and underlined type; elsewhere matches stand in brackets. Signs that could steer the
 * terminal are made spaces: articles come from anywhere.
 */
final class Passage {

  private static final char PLAIN = ' ';
  private static final char STRONG = 's';
  private static final char MATCH = 'm';
  private static final char REMOVED = 'r';
  private static final char ADDED = 'a';

  private final boolean colours;
  private final StringBuilder text = new StringBuilder();

  /** One sign for each of {@link #text}. */
  private final StringBuilder styles = new StringBuilder();

  Passage(boolean colours) {
    this.colours = colours;
  }

  Passage plain(String words) {
    return add(words, PLAIN);
  }

  Passage strong(String words) {
    return add(words, STRONG);
  }

  /** A text with its matched words marked. */
  Passage marked(String words, List<Span> marks) {
    int from = 0;
    for (Span mark : marks) {
      add(words.substring(from, mark.start()), PLAIN);
      String match = words.substring(mark.start(), mark.end());
      add(colours ? match : '[' + match + ']', MATCH);
      from = mark.end();
    }
    return add(words.substring(from), PLAIN);
  }

  /** Words that a later version lacks: red and struck through, or {@code [-…-]}. */
  Passage removed(String words) {
    return add(colours ? words : "[-" + words + "-]", REMOVED);
  }

  /** Words that a later version adds: green and underlined, or {@code {+…+}}. */
  Passage added(String words) {
    return add(colours ? words : "{+" + words + "+}", ADDED);
  }

  /** A bold text; its matched words are marked only where that takes no signs of its own. */
  Passage headline(String words, List<Span> marks) {
    int from = text.length();
    add(words, STRONG);
    for (Span mark : marks) {
      for (int i = mark.start(); i < mark.end(); i++) {
        styles.setCharAt(from + i, MATCH);
      }
    }
    return this;
  }

  private Passage add(String words, char style) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      text.append(c != '\n' && isControl(c) ? ' ' : c);
      styles.append(style);
    }
    return this;
  }

  /** What steers a terminal; an override turns round what follows, up to the end of the line. */
  private static boolean isControl(char c) {
    return Character.isISOControl(c) || c == '\u202d' || c == '\u202e';
  }

  /** The text on one line, without bold or marks of colour. */
  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\u2028' || c == '\u2029' || isControl(c);
      boolean again = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
      if (!space) {
        line.append(c);
      } else if (!again) {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /** The lines to print at this width. */
  List<String> lines(int width) {
    List<String> lines = new ArrayList<>();
    for (Span line : LineBreaks.of(text.toString(), width)) {
      lines.add(colours ? coloured(line) : text.substring(line.start(), line.end()));
    }
    return lines;
  }

  private String coloured(Span line) {
    StringBuilder printed = new StringBuilder(line.length() + 16);
    char style = PLAIN;
    for (int i = line.start(); i < line.end(); i++) {
      if (styles.charAt(i) != style) {
        style = styles.charAt(i);
        printed.append(escape(style));
      }
      printed.append(text.charAt(i));
    }
    return style == PLAIN ? printed.toString() : printed.append(escape(PLAIN)).toString();
  }

  /**
   * ECMA-48 "select graphic rendition": 0 resets, 1 is bold, 4 underlined, 9 struck through, 31
   * red, 32 green.
   */
  private static String escape(char style) {
    return switch (style) {
      case STRONG -> "\u001b[0;1m";
      case MATCH -> "\u001b[0;1;4m";
      case REMOVED -> "\u001b[0;31;9m";
      case ADDED -> "\u001b[0;32;4m";
      default -> "\u001b[0m";
    };
  }
}
