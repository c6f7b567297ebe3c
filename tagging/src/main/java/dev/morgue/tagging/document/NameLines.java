package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.tagging.Span;
import dev.morgue.tagging.SpanTagger;
import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of people without a sentence: at least three lines one below the other that hold a name
 * each, "Jane Doe" or "Doe, Jane". What they are is asked of the tagger for each line, and the
 * majority counts for all.
 */
final class NameLines {
  private static final int FEWEST = 3;
  private static final int LONGEST = 60;

  /** So many lines of a list are asked for. */
  private static final int ASKED = 40;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*";
  private static final String SMALL =
      "(?:(?:de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|dos|y)[ -])?";
  private static final Pattern LINE =
      Pattern.compile(
          "[•*–-]?[ \\t]*(?:(?<family>SMALLWORD(?: WORD)?),[ ](?<given>WORD(?: WORD){0,2})"
                  .replace("SMALL", SMALL)
                  .replace("WORD", WORD)
              + "|(?<whole>WORD(?: SMALLWORD){1,3}))(?:,? \\d{1,3})?[ \\t]*"
                  .replace("SMALL", SMALL)
                  .replace("WORD", WORD));

  private record Line(int start, int end, String name) {}

  private final SpanTagger tagger;
  private final String text;
  private final List<Line> block = new ArrayList<>();
  private final List<Found> people = new ArrayList<>();

  private NameLines(SpanTagger tagger, String text) {
    this.tagger = tagger;
    this.text = text;
  }

  /** The people of the lists in a text, in order. */
  static List<Found> of(String text, SpanTagger tagger) {
    NameLines lines = new NameLines(tagger, text);
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      lines.read(at, end);
      at = end + 1;
    }
    lines.close();
    return lines.people;
  }

  private void read(int start, int end) {
    if (end - start > LONGEST) {
      close();
      return;
    }
    if (text.substring(start, end).isBlank() && end - start < LONGEST) {
      return;
    }
    Matcher line = mayBeName(start, end) ? LINE.matcher(text).region(start, end) : null;
    if (line == null || !line.matches()) {
      close();
      return;
    }
    if (line.group("whole") != null) {
      block.add(new Line(line.start("whole"), line.end("whole"), line.group("whole")));
    } else if (isRole(line.group("given"), line.group("family"))) {
      block.add(new Line(line.start("family"), line.end("family"), line.group("family")));
    } else {
      String turned = line.group("given") + " " + line.group("family");
      block.add(new Line(line.start("family"), line.end("given"), turned));
    }
  }

  /**
   * Whether a line has nothing that {@link #LINE} has no place for: of small words only those that
   * begin like {@link #SMALL}.
   */
  private boolean mayBeName(int start, int end) {
    boolean begins = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (begins && CharKinds.isLower(c) && CharKinds.isLetter(c) && "dvbiaely".indexOf(c) < 0) {
        return false;
      }
      if (!CharKinds.isWord(c) && !Letters.isMark(c) && " \t'’.,-•*–".indexOf(c) < 0) {
        return false;
      }
      begins = c == ' ';
    }
    return true;
  }

  /** "Jane Doe, QB": letters without full stops that stand for what she is, no given name. */
  private static boolean isRole(String after, String name) {
    boolean letters = CharKinds.areUpper(after);
    return letters && name.indexOf(' ') > 0;
  }

  private void close() {
    if (block.size() >= FEWEST) {
      double sure = people();
      if (sure > 0) {
        block.forEach(
            line -> people.add(new Found(line.start, line.end, Name.Kind.PERSON, sure, line.name)));
      }
    }
    block.clear();
  }

  /** How probable it is that the lines of the block name people; 0 if most do not. */
  private double people() {
    int asked = Math.min(ASKED, block.size());
    int are = 0;
    double sum = 0;
    for (Line line : block.subList(0, asked)) {
      for (Span span : tagger.tag(line.name)) {
        if (span.kind() == Name.Kind.PERSON) {
          are++;
          sum += span.confidence();
          break;
        }
      }
    }
    return 2 * are > asked ? sum / are : 0;
  }
}
