package dev.morgue.indexer.parse;

import dev.morgue.NewsField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the lines of a saved clipping: the headline, what credit lines stand above and below the
 * text, what of the page came along, and the text between. Not thread-safe; one clipping reads one
 * text.
 */
final class Clipping {

  /**
   * A longer first line is text; the longest headlines of the last century's papers are shorter.
   */
  private static final int LONGEST_HEADLINE = 250;

  private static final int LONGEST_DECK = 300;
  private static final Pattern ENDS_SENTENCE =
      Pattern.compile(".*[.!?…。！？][\"'”’»“)\\]」』]*\\s*", Pattern.DOTALL);
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu).{0,40}\\b(?:reporter|correspondent|editor|writer|columnist|redakteur)");

  private final List<String> lines;
  private final DateReader dates;
  private final Draft draft;
  private final List<String> openNames = new ArrayList<>();

  /** The first line not read from above, and the line after the last one not read from below. */
  private int from;

  private int to;

  private Clipping(List<String> lines, DateReader dates, Draft draft) {
    this.lines = lines;
    this.dates = dates;
    this.draft = draft;
    this.to = lines.size();
  }

  /** Reads a text into a draft. */
  static void read(String text, DateReader dates, Draft draft) {
    Clipping clipping = new Clipping(text.lines().toList(), dates, draft);
    clipping.headline();
    clipping.creditsAbove();
    clipping.creditsBelow();
    clipping.settleOpenNames();
    clipping.body();
  }

  private String line(int i) {
    return lines.get(i).strip();
  }

  /** The next line that is neither blank nor furniture; {@link #to} when there is none. */
  private int nextLine(int i) {
    int next = i;
    while (next < to && (line(next).isEmpty() || Furniture.is(line(next)))) {
      next++;
    }
    return next;
  }

  private void headline() {
    from = nextLine(0);
    // a line of date and paper may stand above the headline
    while (from < to) {
      Optional<CreditLine> credit = CreditLine.read(line(from), dates);
      int next = nextLine(from + 1);
      if (credit.isEmpty() || !credit.get().openNames().isEmpty() || next == to || isText(next)) {
        break;
      }
      credit.get().applyTo(draft);
      from = next;
    }
    if (from == to || isText(from)) {
      return;
    }
    int first = from++;
    draft.headline = line(first);
    if (from < to && isHeadlineGoingOn(first)) {
      draft.headline += " " + line(from++);
    }
    draft.say(NewsField.HEADLINE, "line " + (first + 1), 0.9);
  }

  private boolean isText(int i) {
    String line = line(i);
    return line.length() > LONGEST_HEADLINE
        || (line.length() > LONGEST_HEADLINE / 2 && ENDS_SENTENCE.matcher(line).matches());
  }

  /** A headline that was broken goes on in small letters, and a blank line follows. */
  private boolean isHeadlineGoingOn(int first) {
    String next = line(first + 1);
    boolean blockEnds = first + 2 >= to || line(first + 2).isEmpty();
    return blockEnds
        && !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && !ENDS_SENTENCE.matcher(next).matches()
        && draft.headline != null
        && draft.headline.length() + next.length() < LONGEST_HEADLINE;
  }

  /** Reads credit lines under the headline; up to two lines before the first are the deck. */
  private void creditsAbove() {
    List<Integer> above = new ArrayList<>();
    int at = nextLine(from);
    while (at < to && above.size() <= 3 && !isCredit(at)) {
      above.add(at);
      at = nextLine(at + 1);
    }
    if (at >= to || !isCredit(at)) {
      return;
    }
    int after = at;
    while (after < to && (isCredit(after) || isBare(line(after)))) {
      after = nextLine(after + 1);
    }
    List<Integer> deck = above.stream().filter(i -> !isBare(line(i))).toList();
    // without a text under them they are the credits below a short text
    if (after >= to || deck.size() > 2 || deck.stream().anyMatch(i -> isLong(line(i)))) {
      return;
    }
    above.stream().filter(i -> !deck.contains(i)).forEach(i -> takeBare(line(i)));
    if (!deck.isEmpty()) {
      draft.builder.deck(String.join(" ", deck.stream().map(this::line).toList()));
      draft.say(NewsField.DECK, "between headline and credits", 0.7);
    }
    for (from = at; from < after; from = nextLine(from + 1)) {
      takeCreditOrBare(from);
    }
  }

  private static boolean isLong(String line) {
    return line.length() > LONGEST_DECK;
  }

  private boolean isCredit(int i) {
    return CreditLine.read(line(i), dates).isPresent();
  }

  /** Whether a line is no more than a name, a paper, an agency or what somebody does. */
  private static boolean isBare(String line) {
    return NameShape.isPerson(line)
        || NameShape.isPaper(line)
        || Agencies.named(line).isPresent()
        || isRole(line);
  }

  private static boolean isRole(String line) {
    return ROLE.matcher(line).matches() && NameShape.isTitle(line);
  }

  private void takeCreditOrBare(int i) {
    Optional<CreditLine> credit = CreditLine.read(line(i), dates);
    if (credit.isPresent()) {
      credit.get().applyTo(draft);
      openNames.addAll(credit.get().openNames());
    } else {
      takeBare(line(i));
    }
  }

  private void takeBare(String line) {
    Optional<String> agency = Agencies.named(line);
    if (agency.isPresent()) {
      draft.credits.add(agency.get());
    } else if (NameShape.isPaper(line)) {
      draft.takeSource(line, "line of its own", 0.7);
    } else if (isRole(line)) {
      draft.bylinePrinted = draft.bylinePrinted == null ? line : draft.bylinePrinted + ", " + line;
    } else {
      draft.takeByline(line, BylineReader.of(line), "line of its own", 0.8);
    }
  }

  /**
   * Reads what stands below the text, from the last line up. Names alone count beside a credit
   * line, or as a signature behind a finished sentence.
   */
  private void creditsBelow() {
    Deque<Integer> taken = new ArrayDeque<>();
    List<Integer> bare = new ArrayList<>();
    boolean credited = false;
    int text = to - 1;
    for (; text >= from; text--) {
      String line = line(text);
      if (line.isEmpty() || Furniture.is(line)) {
        continue;
      }
      boolean credit = isCredit(text);
      if (!credit && (bare.size() == 3 || !isBare(line))) {
        break;
      }
      credited |= credit;
      taken.addFirst(text);
      if (!credit) {
        bare.add(text);
      }
    }
    if (!credited && !bare.isEmpty() && !isSignature(text, bare)) {
      text = bare.getFirst();
      taken.clear();
    }
    to = text + 1;
    taken.forEach(this::takeCreditOrBare);
  }

  private boolean isSignature(int text, List<Integer> bare) {
    return bare.size() <= 2
        && text >= from
        && ENDS_SENTENCE.matcher(line(text)).matches()
        && !NameShape.isPaper(line(text));
  }

  /** A name beside a date is the writer's where no line of its own gives one, else the paper's. */
  private void settleOpenNames() {
    for (String name : openNames) {
      BylineReader names = BylineReader.of(name);
      if (draft.bylinePrinted == null && names.namesSomebody()) {
        draft.takeByline(name, names, "beside the date", 0.7);
      } else {
        draft.takeSource(name, "beside the date", 0.7);
      }
    }
  }

  private void body() {
    from = nextLine(from);
    List<String> text = new ArrayList<>();
    for (int i = from; i < to; i++) {
      // the lines as they are: their indents show where paragraphs begin
      if (!Furniture.isAnywhere(lines.get(i))) {
        text.add(lines.get(i));
      }
    }
    draft.body = Paragraphs.of(text);
    if (!draft.body.isEmpty()) {
      draft.say(NewsField.BODY, "lines " + (from + 1) + " to " + to + leftOut(), 0.9);
    }
  }

  /** What of the page was left out, in words, so that it can be looked up. */
  private String leftOut() {
    Set<String> furniture = new LinkedHashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean outside = i < from || i >= to;
      if (outside ? Furniture.is(line(i)) : Furniture.isAnywhere(line(i))) {
        furniture.add(line(i));
      }
    }
    return furniture.isEmpty() ? "" : ", without '" + String.join("', '", furniture) + "'";
  }
}
