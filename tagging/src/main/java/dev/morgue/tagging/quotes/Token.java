package dev.morgue.tagging.quotes;

import dev.morgue.text.CharKinds;
import dev.morgue.text.SpeechVerbs;

/**
 * A word, name, mark or quotation of a paragraph.
 *
 * @param kind what it is
 * @param word the word in lower case, or the mark; empty for others
 * @param capital whether the word has a capital
 * @param number of the name or quotation; -1 for others
 */
record Token(Kind kind, String word, boolean capital, int number) {

  enum Kind {
    WORD,
    /** The name of a person, but not "Jane Doe's". */
    PERSON,
    /** The name of an organisation, but not "Acme's". */
    ORGANISATION,
    QUOTE,
    /** A comma, colon, dash, bracket. */
    MARK,
    /** A sentence has ended. */
    STOP
  }

  static final Token STOP = new Token(Kind.STOP, "", false, -1);

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isWord(String text) {
    return kind == Kind.WORD && word.equals(text);
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(word);
  }

  boolean is(SpeechWords list) {
    return kind == Kind.WORD && list.has(word);
  }

  /** Whether it says that somebody spoke, or what somebody called something. */
  boolean isVerb() {
    return kind == Kind.WORD && (SpeechVerbs.isSpeaking(word) || SpeechVerbs.isNaming(word));
  }

  boolean isSpeaking() {
    return kind == Kind.WORD && SpeechVerbs.isSpeaking(word);
  }

  /** Whether it may stand between who speaks and the verb: later, reportedly, 45. */
  boolean isBetween() {
    boolean adverb = kind == Kind.WORD && word.endsWith("ly") && word.length() > 4 && !capital;
    return adverb || is(SpeechWords.BETWEEN) || isNumber();
  }

  boolean isNumber() {
    return kind == Kind.WORD && CharKinds.isDigit(word.charAt(0));
  }
}
