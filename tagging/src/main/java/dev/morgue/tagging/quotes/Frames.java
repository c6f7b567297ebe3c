package dev.morgue.tagging.quotes;

import dev.morgue.tagging.quotes.Token.Kind;
import java.util.List;

/** Finds the words of one paragraph that say who speaks a quotation of it. */
final class Frames {

  /** How far before a quotation its verb may stand, and after it in what is said at the end. */
  private static final int FAR = 30;

  private static final int NEAR = 16;

  /** A colon alone says less than a verb. */
  private static final double COLON = 0.75;

  private final List<Token> tokens;
  private final Subjects subjects;

  Frames(List<Token> tokens) {
    this.tokens = tokens;
    this.subjects = new Subjects(tokens);
  }

  private Token at(int index) {
    return index < 0 || index >= tokens.size() ? Token.STOP : tokens.get(index);
  }

  /**
   * Who speaks what is quoted at a token, as far as its own sentence says.
   *
   * @param last the quotation's last character; an ellipsis for several full stops
   */
  Subject of(int quote, char last) {
    Subject after = after(quote, last);
    if (after.isAnybody()) {
      return after;
    }
    Subject before = before(quote);
    return before.isAnybody() ? before : atEnd(quote, last);
  }

  /** "…," said Jane Doe; "…," the minister said; "…" - Jane Doe. */
  private Subject after(int quote, char last) {
    boolean asks = last == '?' || last == '!' || last == '\u2026';
    int at = quote + 1;
    if (at(at).is(Kind.STOP) && asks) {
      at++;
    }
    boolean parted = at(at).isMark(",") || last == ',' || asks || last == '-' || last == '\u2014';
    if (at(at).isMark(",")) {
      at++;
    }
    if (at(at).isMark("-") && at(at + 1).is(Kind.PERSON) && !at(at + 2).is(Kind.WORD)) {
      return subjects.after(at + 1);
    }
    if (at(at).isWord("according") && at(at + 1).isWord("to")) {
      return subjects.after(at + 2);
    }
    int adverbs = at;
    while (at(adverbs).isBetween() && !at(adverbs).capital()) {
      adverbs++;
    }
    if (at(adverbs).isSpeaking() && !at(adverbs).capital()) {
      return at(adverbs).is(SpeechWords.TELLING) ? new Subject.None() : subjects.after(adverbs + 1);
    }
    return parted ? inFront(at, asks) : new Subject.None();
  }

  /** The subject that begins at a token, if a verb of speaking is its verb. */
  private Subject inFront(int from, boolean strict) {
    int start = from;
    while (at(start).isBetween()) {
      start++;
    }
    for (int i = start; i < from + NEAR; i++) {
      Token token = at(i);
      if (token.is(Kind.STOP) || token.is(Kind.QUOTE) || token.isMark(":;")) {
        return new Subject.None();
      }
      if (token.isSpeaking()) {
        Subject subject = i == start ? new Subject.None() : subjects.before(i);
        boolean close = !strict || i <= from + 2 || subject instanceof Subject.Named;
        return close ? subject : new Subject.None();
      }
    }
    return new Subject.None();
  }

  /** Jane Doe said: "…"; Jane Doe called it "…"; according to Jane Doe, "…"; Jane Doe: "…". */
  private Subject before(int quote) {
    int colon = at(quote - 1).isMark(":") ? quote - 1 : -1;
    for (int i = quote - 1; i > quote - FAR && !at(i).is(Kind.STOP); i--) {
      Token token = at(i);
      if (token.isMark(":;") && i != colon) {
        return new Subject.None();
      }
      if (token.isWord("according") && at(i + 1).isWord("to")) {
        return subjects.after(i + 2);
      }
      if (token.isVerb() && !isNoun(i)) {
        return subjects.before(i).isAnybody() ? subjects.before(i) : inverted(i, quote);
      }
    }
    return colon < 0 ? new Subject.None() : beforeColon(colon);
  }

  /** "Said Jane Doe: …", or what is told after an earlier quotation of the sentence. */
  private Subject inverted(int verb, int quote) {
    boolean opens = at(verb - 1).is(Kind.STOP) || at(verb - 1).is(Kind.QUOTE) || verb == 0;
    return opens && verb + 1 < quote ? subjects.after(verb + 1) : new Subject.Unknown();
  }

  /** Whether a word that may be a verb is a noun here: the reports, his claims. */
  private boolean isNoun(int index) {
    Token before = at(index - 1);
    return before.is(SpeechWords.DETERMINER) || at(index - 1).isWord("\u2019s");
  }

  private Subject beforeColon(int colon) {
    if (at(colon - 1).is(Kind.PERSON) && at(colon - 2).is(Kind.STOP)) {
      return subjects.after(colon - 1);
    }
    Subject first = subjects.first(colon - 1);
    return first instanceof Subject.Named named ? new Subject.Named(named.name(), COLON) : first;
  }

  /** The plan is "…" for the town, Jane Doe said. */
  private Subject atEnd(int quote, char last) {
    if (".!?".indexOf(last) >= 0) {
      return new Subject.None();
    }
    int comma = -1;
    for (int i = quote + 1; i < quote + FAR && !at(i).is(Kind.STOP); i++) {
      Token token = at(i);
      if (token.is(Kind.QUOTE)) {
        comma = -1;
      }
      comma = token.isMark(",") ? (at(i + 1).is(SpeechWords.JOINING) ? -1 : i) : comma;
      if (token.isWord("according") && at(i + 1).isWord("to") && comma == i - 1) {
        return subjects.after(i + 2);
      }
      if (token.isSpeaking() && comma >= 0 && comma >= i - NEAR / 2) {
        boolean direct = i <= comma + NEAR / 2 && !isNoun(i);
        Subject subject = direct ? subjects.before(i) : new Subject.None();
        return subject.isAnybody() ? subject : afterComma(i, comma);
      }
    }
    return new Subject.None();
  }

  private Subject afterComma(int verb, int comma) {
    return verb == comma + 1 && !at(verb).is(SpeechWords.TELLING)
        ? subjects.after(verb + 1)
        : new Subject.None();
  }
}
