package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.tagging.Span;
import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes mentions of the stretches that a sentence tagger found: titles cut off, words joined by a
 * hyphen taken in, and what cannot be a name left out.
 */
final class Trimming {
  private static final int LONGEST = 80;
  private static final Set<String> COURTESIES = Set.of("mr", "mrs", "ms");
  private static final int LONGEST_ROLE = 4;

  private final String text;
  private final Attached attached;

  /** In French, "M." is "Mr". */
  private final boolean french;

  /** Of an article in a language, null if that is not known. */
  Trimming(String reading, @Nullable String language) {
    text = reading;
    french = language != null && language.startsWith("fr");
    attached = new Attached(reading);
  }

  /** The mentions of the spans that are names, in order. */
  List<Found> of(List<Span> spans) {
    List<Found> found = new ArrayList<>();
    for (Span span : spans) {
      Found name = of(span);
      // a hyphen may have brought the name before into this one
      if (name != null && (found.isEmpty() || found.getLast().end() <= name.start())) {
        found.add(name);
      }
    }
    return found;
  }

  private @Nullable Found of(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Letters.isWord(text.charAt(start))) {
      start++;
    }
    while (end > start && !Letters.isWord(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
      end--;
    }
    if (start == end || end - start > LONGEST) {
      return null;
    }
    return switch (span.kind()) {
      case PERSON -> person(start, end, span.confidence());
      case ORGANISATION, PLACE -> thing(start, end, span);
      case EVENT -> new Found(start, end, span.kind(), span.confidence(), name(start, end));
    };
  }

  private @Nullable Found thing(int start, int end, Span span) {
    if (isAfterCourtesy(start, end)) {
      return person(start, end, span.confidence());
    }
    int from = start;
    String first = firstWord(from, end);
    while (first.equalsIgnoreCase("the") && from + first.length() < end) {
      from = skip(from + first.length(), end);
      first = firstWord(from, end);
    }
    int to = withStop(end);
    String name = name(from, to);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean people = span.kind() == Name.Kind.PLACE && Words.NATIONALITY.has(last);
    boolean junk = !PersonShape.isCapital(name) || Words.SMALL.has(name) || name.length() < 2;
    return people || junk || Words.NATIONALITY.has(name)
        ? null
        : new Found(from, to, span.kind(), span.confidence(), name);
  }

  /** The full stop of an abbreviation, "Mont.", is told by the sentence that goes on behind it. */
  private int withStop(int end) {
    if (end + 2 >= text.length() || text.charAt(end) != '.') {
      return end;
    }
    char next = text.charAt(end + 1);
    boolean goesOn =
        ",;)—-".indexOf(next) >= 0
            || next == ' ' && CharKinds.isLower(text.charAt(end + 2))
            || next == ' ' && "—–-(".indexOf(text.charAt(end + 2)) >= 0;
    return goesOn ? end + 1 : end;
  }

  /** Whether "Mr", "Mrs" or "Ms" opens it: whatever the tagger says, it is a person. */
  private boolean isAfterCourtesy(int start, int end) {
    if ((text.charAt(start) | 0x20) != 'm') {
      return false;
    }
    String first = firstWord(start, end).toLowerCase(Locale.ROOT);
    return COURTESIES.contains(first) && start + first.length() + 1 < end;
  }

  private @Nullable Found person(int from, int to, double confidence) {
    int untitled = withoutTitles(attached.start(withHyphenBefore(from), to), to);
    int start = attached.withGiven(untitled, to);
    int last = attached.end(start, beforeOf(start, beforeVerb(start, to)));
    int end = attached.withLinked(start, withHyphenAfter(withoutParticle(start, last)));
    String name = withoutStop(name(start, end));
    boolean titled = start > from || isAfterSmallTitle(start);
    if (titled && CharKinds.isLower(name.charAt(0)) || isHalfQuoted(name)) {
      return null; // Mayor of Springfield
    }
    if (!Written.of(name).fitsPerson() || isStorm(start)) {
      return null;
    }
    return new Found(start, end, Name.Kind.PERSON, confidence, name);
  }

  private int withHyphenBefore(int start) {
    boolean joined = start > 1 && text.charAt(start - 1) == '-' && isLetter(start - 2);
    int at = start - 2;
    while (joined && at > 0 && isLetter(at - 1)) {
      at--;
    }
    return joined && CharKinds.isUpper(text.charAt(at)) ? at : start;
  }

  private int withHyphenAfter(int end) {
    boolean joined =
        end + 1 < text.length() && Attached.isHyphen(text.charAt(end)) && isLetter(end + 1);
    int to = joined ? Letters.wordEnd(text, end + 1, text.length()) : end;
    return joined && !Attached.isDescription(text.substring(end + 1, to)) ? to : end;
  }

  /** "Le maire de Lille": what somebody governs, not what he is called. */
  private boolean isAfterSmallTitle(int start) {
    int before = Letters.wordBefore(text, start);
    return before >= 0
        && CharKinds.isLower(text.charAt(before))
        && Words.TITLE.has(text.substring(before, start - 1));
  }

  /** "Frank “Marlowe”" without its end. */
  private static boolean isHalfQuoted(String name) {
    boolean opened = name.indexOf('“') >= 0 && name.indexOf('”') < 0;
    boolean single = name.indexOf('‘') >= 0 && name.indexOf('’', name.indexOf('‘')) < 0;
    int straight = name.indexOf('"');
    boolean lone = straight >= 0 && name.indexOf('"', straight + 1) < 0;
    return opened || single || lone;
  }

  private boolean isLetter(int at) {
    return CharKinds.isLetter(text.charAt(at));
  }

  /** Behind the titles; a title stays that belongs to a single name: Pope Francis. */
  private int withoutTitles(int from, int to) {
    int start = from;
    int kept = from;
    while (start < to) {
      String word = firstWord(start, to);
      boolean regnal = Words.REGNAL.has(word);
      int next = skip(start + word.length(), to);
      boolean of = Words.NATIONALITY.has(word) || Words.DESCRIPTION.has(word);
      boolean people = of && !isGiven(word, next, to);
      boolean verb = Words.HEADLINE_VERB.has(word);
      boolean mister = french && word.equals("M") && text.startsWith("M.", start);
      boolean title = mister || regnal || Words.TITLE.has(word) || people || verb;
      title |= isRole(word, next, to);
      if (!title || next >= to || Words.GENERATION.has(firstWord(next, to))) {
        break;
      }
      kept = regnal ? start : next;
      start = next;
    }
    return isOneWord(start, to) ? kept : start;
  }

  /** "QB Jane Doe": capitals before a full name that are no initials. */
  private boolean isRole(String word, int next, int to) {
    boolean may = word.length() > 1 && word.length() <= LONGEST_ROLE && CharKinds.areUpper(word);
    if (!may || isOneWord(next, to) || text.charAt(next - 1) != ' ') {
      return false;
    }
    String following = next < to ? firstWord(next, to) : "";
    return !Words.PARTICLE.has(following);
  }

  /** Christian Eriksen: what is called like a people is a given name before one more word. */
  private boolean isGiven(String word, int next, int to) {
    return PeoplesNames.has(word) && next < to && isOneWord(next, to);
  }

  private boolean isOneWord(int from, int to) {
    int end = Letters.wordEnd(text, from, to);
    int next = skip(end, to);
    return next >= to || Words.GENERATION.has(firstWord(next, to));
  }

  /** "Prof. Kwabena Mensah of Accra" ends before the "of". */
  private int beforeOf(int start, int to) {
    int of = text.indexOf(" of ", start, to);
    return beforeBlanks(start, of <= start ? to : of);
  }

  private int beforeBlanks(int start, int to) {
    int end = to;
    while (end > start + 1 && Letters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** "Doe Says" ends before the verb. */
  private int beforeVerb(int start, int to) {
    int last = lastWord(start, to);
    boolean verb = last - 1 > start && Words.HEADLINE_VERB.has(text.substring(last, to));
    return verb ? beforeBlanks(start, last) : to;
  }

  /** "Kiprono arap" is half a name: a small particle at its end belongs to what was not found. */
  private int withoutParticle(int start, int to) {
    int end = to;
    int last = lastWord(start, end);
    while (last > start
        && CharKinds.isLower(text.charAt(last))
        && Words.PARTICLE.has(text.substring(last, end))) {
      end = last;
      while (end > start && Letters.isBlank(text.charAt(end - 1))) {
        end--;
      }
      last = lastWord(start, end);
    }
    return end;
  }

  /** Where the last word between two offsets begins; looks no further back. */
  private int lastWord(int start, int end) {
    int at = end;
    while (at > start && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  private boolean isStorm(int start) {
    int before = Letters.wordBefore(text, start);
    return before >= 0 && Words.STORM.has(text.substring(before, start - 1));
  }

  /** A full stop that ends a sentence, not an abbreviation or initials, is no part of a name. */
  private static String withoutStop(String name) {
    int last = name.lastIndexOf(' ') + 1;
    String word = name.substring(last);
    boolean stays =
        word.length() <= 2 || Words.GENERATION.has(word) || word.indexOf('.') + 1 < word.length();
    return word.endsWith(".") && !stays ? name.substring(0, name.length() - 1) : name;
  }

  private String firstWord(int from, int to) {
    int end = from;
    while (end < to && !Letters.isBlank(text.charAt(end)) && text.charAt(end) != '.') {
      end++;
    }
    return text.substring(from, end);
  }

  /** Over blanks and full stops. */
  private int skip(int from, int to) {
    int at = from;
    while (at < to && (Letters.isBlank(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return at;
  }

  private String name(int start, int end) {
    return Letters.oneLine(text.substring(start, end));
  }
}
