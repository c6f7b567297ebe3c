package dev.morgue.cli;

import dev.morgue.text.ArticleDiff;
import dev.morgue.text.TextDiff;
import dev.morgue.text.TextDiff.Piece;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints what changed between two versions, with the paragraphs as they stand. */
final class DiffPrinter {

  private static final String PARAGRAPH = "\n\n";
  private static final String INDENT = "  ";

  private final PrintWriter out;
  private final int width;
  private final boolean colours;
  private final boolean whole;

  /**
   * A printer.
   *
   * @param whole whether paragraphs that did not change are printed too
   */
  DiffPrinter(Shell shell, boolean whole) {
    this.out = shell.out();
    this.width = shell.width();
    this.colours = shell.colours();
    this.whole = whole;
  }

  /** One field: short ones on the line of its name. */
  void print(ArticleDiff.Change change) {
    List<List<Piece>> paragraphs = paragraphs(change.pieces());
    if (paragraphs.size() == 1) {
      Passage line = new Passage(colours).strong(change.field() + ": ");
      add(line, paragraphs.getFirst());
      line.lines(width).forEach(out::println);
      return;
    }
    new Passage(colours).strong(change.field() + ":").lines(width).forEach(out::println);
    int unchanged = 0;
    for (List<Piece> paragraph : paragraphs) {
      if (!whole && paragraph.stream().allMatch(p -> p.kind() == TextDiff.Kind.SAME)) {
        unchanged++;
      } else {
        unchanged(unchanged);
        unchanged = 0;
        Passage passage = new Passage(colours);
        add(passage, paragraph);
        passage.lines(width - INDENT.length()).forEach(line -> out.println(INDENT + line));
      }
    }
    unchanged(unchanged);
  }

  private void unchanged(int paragraphs) {
    if (paragraphs > 0) {
      out.println(INDENT + "(" + Words.count(paragraphs, "paragraph") + " unchanged)");
    }
  }

  private static void add(Passage passage, List<Piece> pieces) {
    boolean first = true;
    for (Piece piece : pieces) {
      if (!first) {
        passage.plain(" ");
      }
      first = false;
      switch (piece.kind()) {
        case SAME -> passage.plain(piece.text());
        case REMOVED -> passage.removed(piece.text());
        case ADDED -> passage.added(piece.text());
      }
    }
  }

  /** The pieces of each paragraph; one that runs over several is cut. */
  private static List<List<Piece>> paragraphs(List<Piece> pieces) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> current = new ArrayList<>();
    for (Piece piece : pieces) {
      String[] parts = piece.text().split(PARAGRAPH, -1);
      for (int i = 0; i < parts.length; i++) {
        if (!parts[i].isEmpty()) {
          current.add(new Piece(piece.kind(), parts[i]));
        }
        // where a changed paragraph ends, its end may be old and new: that is one end to a reader
        if (i + 1 < parts.length && !current.isEmpty()) {
          paragraphs.add(current);
          current = new ArrayList<>();
        }
      }
    }
    if (!current.isEmpty()) {
      paragraphs.add(current);
    }
    return paragraphs;
  }
}
