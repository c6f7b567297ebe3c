package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The full names of organisations that an article also calls by their initials: words with capitals
 * one after another, small words between them, that begin with these letters.
 */
final class Acronyms {
  static final int SHORTEST = 3;
  private static final int LONGEST = 6;
  private static final double CONFIDENCE = 0.8;

  private final String text;
  private final Set<String> acronyms;
  private final List<Found> spelledOut = new ArrayList<>();

  /** The words with capitals that stand one after another: where they begin and end. */
  private final List<int[]> run = new ArrayList<>();

  private final StringBuilder initials = new StringBuilder();

  private Acronyms(String text, Set<String> acronyms) {
    this.text = text;
    this.acronyms = acronyms;
  }

  /** The mentions, and the full names of those that are acronyms, in order. */
  static List<Found> spelledOut(String text, List<Found> found) {
    Set<String> acronyms = new HashSet<>();
    for (Found mention : found) {
      if (mention.kind() == Name.Kind.ORGANISATION && isAcronym(mention.name())) {
        acronyms.add(mention.name());
      }
    }
    if (acronyms.isEmpty()) {
      return found;
    }
    Acronyms names = new Acronyms(text, acronyms);
    names.read();
    Set<Long> known = new HashSet<>();
    found.forEach(mention -> known.add(bounds(mention)));
    names.spelledOut.removeIf(name -> known.contains(bounds(name)));
    return Overlay.of(found, names.spelledOut);
  }

  private static long bounds(Found mention) {
    return (long) mention.start() << Integer.SIZE | mention.end();
  }

  private static boolean isAcronym(String name) {
    return name.length() >= SHORTEST && name.length() <= LONGEST && CharKinds.areUpper(name);
  }

  private void read() {
    int at = 0;
    int last = 0;
    while (at < text.length()) {
      if (!Letters.isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int end = Letters.wordEnd(text, at, text.length());
      if (!isOneBlank(last, at)) {
        close();
      }
      if (CharKinds.isUpper(text.charAt(at))) {
        run.add(new int[] {at, end});
        initials.append(text.charAt(at));
      } else if (!run.isEmpty() && !Words.SMALL.has(text.substring(at, end))) {
        close();
      }
      last = end;
      at = end;
    }
    close();
  }

  private boolean isOneBlank(int from, int to) {
    return to - from == 1 && Letters.isBlank(text.charAt(from));
  }

  private void close() {
    if (run.isEmpty()) {
      return;
    }
    int[] longest = longest();
    if (longest.length > 0) {
      String name = Letters.oneLine(text.substring(longest[0], longest[1]));
      spelledOut.add(new Found(longest[0], longest[1], Name.Kind.ORGANISATION, CONFIDENCE, name));
    }
    run.clear();
    initials.setLength(0);
  }

  /** Where in the run the full name of an acronym begins and ends; empty if there is none. */
  private int[] longest() {
    for (int length = LONGEST; length >= SHORTEST; length--) {
      for (int first = 0; first + length <= run.size(); first++) {
        if (acronyms.contains(initials.substring(first, first + length))) {
          return new int[] {run.get(first)[0], run.get(first + length - 1)[1]};
        }
      }
    }
    return new int[0];
  }
}
