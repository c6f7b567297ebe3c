package dev.morgue.tagging.quotes;

import dev.morgue.tagging.quotes.Token.Kind;
import java.util.List;

/**
 * Finds who does what a verb says, in the tokens of one paragraph. Rather nobody than a wrong one:
 * of two who speak together, of "a lawyer for Doe" and of words that are not understood nothing is
 * made.
 */
final class Subjects {

  /** What is certain of a name beside its verb. */
  static final double SURE = 0.95;

  /** And of one that stands further away in the sentence. */
  private static final double FAR = 0.8;

  private static final int APPOSITION = 24;
  private static final int ATTRIBUTE = 8;
  private static final int NOUN_PHRASE = 12;
  private static final int TITLES = 7;

  private final List<Token> tokens;

  Subjects(List<Token> tokens) {
    this.tokens = tokens;
  }

  private Token at(int index) {
    return index < 0 || index >= tokens.size() ? Token.STOP : tokens.get(index);
  }

  /** Who stands before a verb and does it. */
  Subject before(int verb) {
    int at = verb - 1;
    boolean passive = false;
    while (at(at).isBetween()) {
      passive |= at(at).is(SpeechWords.BE);
      at--;
    }
    String word = at(verb).word();
    if (word.endsWith("ing") || at(at).isWord("to") || at(at).isWord("and")) {
      return passive ? endingAt(at) : first(at);
    }
    if (passive && !word.equals("quoted")) {
      return agent(verb);
    }
    return endingAt(at);
  }

  /** Who stands behind "by". */
  private Subject agent(int verb) {
    for (int i = verb + 1; i < verb + 4; i++) {
      if (at(i).isWord("by")) {
        return after(i + 1);
      }
    }
    return new Subject.Unknown();
  }

  /** The one whose name, pronoun or description ends at a token. */
  private Subject endingAt(int index) {
    Token token = at(index);
    return switch (token.kind()) {
      case PERSON -> person(index, SURE);
      case ORGANISATION -> organisation(index);
      case MARK -> token.isMark(",)]-") ? apposition(index) : new Subject.None();
      case WORD -> word(index);
      case QUOTE, STOP -> new Subject.None();
    };
  }

  private Subject person(int index, double confidence) {
    return isFree(index, 0)
        ? new Subject.Named(at(index).number(), confidence)
        : new Subject.Unknown();
  }

  /**
   * Whether a name is nobody's attribute, not one of two, and not within a clause put in.
   *
   * @param from the first token that counts
   */
  private boolean isFree(int index, int from) {
    if (index == from) {
      return !isPair(index);
    }
    int i = index - 1;
    boolean small = false;
    while (i >= from && index - i < TITLES && isTitle(i)) {
      small |= !at(i).capital();
      i--;
    }
    int titles = index - 1 - i;
    boolean determined = i >= from && at(i).is(SpeechWords.DETERMINER);
    int bound = determined ? i - 1 : i;
    Token before = bound < from ? Token.STOP : at(bound);
    boolean attribute =
        before.is(SpeechWords.STRONG) || (before.is(SpeechWords.OF) && !determined && titles == 0);
    boolean joint = before.isWord("and") && at(i - 1).is(Kind.PERSON);
    boolean putIn = small && !determined && before.isMark(",(-") && at(i - 1).is(Kind.PERSON);
    return !attribute && !joint && !putIn && !isPair(index);
  }

  private boolean isPair(int first) {
    return at(first + 1).isWord("and") && at(first + 2).is(Kind.PERSON);
  }

  /** Whether a word before a name may belong to it: titles, what somebody is. */
  private boolean isTitle(int index) {
    Token token = at(index);
    return token.is(Kind.WORD)
        && !token.isBetween()
        && !token.is(SpeechWords.OF)
        && !token.is(SpeechWords.DETERMINER)
        && !token.is(SpeechWords.JOINING)
        && !token.isVerb();
  }

  private Subject organisation(int index) {
    int before = index - 1;
    if (at(before).is(SpeechWords.DETERMINER)) {
      before--;
    }
    if (at(before).isWord("for") && at(before - 1).is(SpeechWords.SPEAKS_FOR)) {
      return new Subject.Named(at(index).number(), FAR);
    }
    if (at(before).is(SpeechWords.OF)) {
      return attribute(index);
    }
    boolean alone = !at(before).is(Kind.WORD) || !at(before).capital();
    return alone ? new Subject.Named(at(index).number(), FAR) : new Subject.Unknown();
  }

  /** "Jane Doe of the harbour board": the name before a preposition. */
  private Subject attribute(int index) {
    for (int i = index; i > index - ATTRIBUTE; i--) {
      Token token = at(i);
      if (token.is(SpeechWords.BELONGS) && at(i - 1).is(Kind.PERSON)) {
        return person(i - 1, SURE);
      }
      if (!token.is(Kind.WORD) && !token.is(Kind.ORGANISATION) || token.isVerb()) {
        return new Subject.Unknown();
      }
    }
    return new Subject.Unknown();
  }

  private Subject word(int index) {
    Token token = at(index);
    if (token.isWord("he") || token.isWord("she")) {
      return new Subject.Pronoun(token.isWord("she"), index);
    }
    if (token.isWord("who")) {
      int before = at(index - 1).isMark(",") ? index - 2 : index - 1;
      boolean aged = at(before).isNumber() && at(before - 1).isMark(",");
      return antecedent(aged ? before - 2 : before);
    }
    Subject attribute = attribute(index);
    return attribute instanceof Subject.Named ? attribute : noun(index);
  }

  /** "A shock to Jane Doe, who said"; but "a lawyer for Jane Doe, who said" may be either. */
  private Subject antecedent(int index) {
    int before = index - 1;
    while (isTitle(before)) {
      before--;
    }
    boolean either = at(before).isWord("for") || at(before).isWord("of");
    return at(index).is(Kind.PERSON) && !either && !isPair(index)
        ? new Subject.Named(at(index).number(), SURE)
        : new Subject.Unknown();
  }

  /** "The minister", "an Acme spokesman". */
  private Subject noun(int index) {
    if (at(index).is(SpeechWords.SPEAKS_FOR) && at(index - 1).is(Kind.ORGANISATION)) {
      return new Subject.Named(at(index - 1).number(), FAR);
    }
    for (int i = index - 1; i > index - 4; i--) {
      if (at(i).isWord("the")) {
        return new Subject.Role(at(index).word());
      }
      if (!at(i).is(Kind.WORD) || at(i).is(SpeechWords.OF)) {
        return new Subject.Unknown();
      }
    }
    return new Subject.Unknown();
  }

  /** "Jane Doe, the chief executive, said": the name before what is put in between. */
  private Subject apposition(int close) {
    for (int i = close; i > close - APPOSITION && !isBound(i); i--) {
      boolean open = at(i).isMark(",([-") && at(i - 1).is(Kind.PERSON);
      if (open && isFree(i - 1, 0)) {
        return person(i - 1, SURE);
      }
    }
    return new Subject.Unknown();
  }

  private boolean isBound(int index) {
    Token token = at(index);
    return token.is(Kind.STOP) || token.is(Kind.QUOTE) || token.isMark(":;") || token.isSpeaking();
  }

  /** Who the sentence is about that a token stands in: the first that is named in it. */
  Subject first(int index) {
    int start = index;
    while (start > 0 && at(start).kind() != Kind.STOP) {
      start--;
    }
    for (int i = start; i <= index; i++) {
      Token token = at(i);
      if (token.is(Kind.PERSON)) {
        return person(i, FAR);
      }
      if (token.isWord("he") || token.isWord("she")) {
        return new Subject.Pronoun(token.isWord("she"), i);
      }
      if (token.isSpeaking() && at(i - 1).is(Kind.QUOTE)) {
        return after(i + 1);
      }
      if (token.isVerb() || token.isWord("they") || token.isWord("it")) {
        return new Subject.Unknown();
      }
    }
    return new Subject.Unknown();
  }

  /** Who is described from a token on: "said Acme's chief executive, Jane Doe". */
  Subject after(int from) {
    int i = from;
    while (at(i).isBetween() && !at(i).isNumber()) {
      i++;
    }
    int start = i;
    int organisation = -1;
    boolean comma = false;
    for (; i < start + NOUN_PHRASE; i++) {
      Token token = at(i);
      if (token.is(Kind.PERSON)) {
        boolean beside = !comma || isAfterComma(i, start);
        boolean free = beside && !at(start).is(SpeechWords.OF) && isFree(i, start);
        return free ? new Subject.Named(token.number(), SURE) : new Subject.Unknown();
      }
      if (token.isWord("he") || token.isWord("she")) {
        return i == start ? new Subject.Pronoun(token.isWord("she"), i) : new Subject.Unknown();
      }
      if (token.is(Kind.ORGANISATION)) {
        organisation = organisation < 0 ? i : organisation;
      } else if (token.isMark(",") && !comma) {
        comma = true;
      } else if (!isNounPhrase(token)) {
        break;
      }
    }
    return organisation >= 0 ? spokenFor(organisation, start) : described(start);
  }

  /** Whether nothing but titles stands between the comma and a name. */
  private boolean isAfterComma(int person, int start) {
    int i = person - 1;
    while (i > start && isTitle(i) && !at(i).isWord("who")) {
      i--;
    }
    return at(i).isMark(",");
  }

  private static boolean isNounPhrase(Token token) {
    return token.is(Kind.WORD) && !token.isVerb() && !token.isWord("who") && !token.isWord("that");
  }

  private Subject spokenFor(int organisation, int start) {
    boolean determined = organisation == start + 1 && at(start).is(SpeechWords.DETERMINER);
    boolean bare = organisation == start || determined;
    boolean after = at(organisation - 1).isWord("for");
    boolean spokesman =
        at(organisation + 1).is(SpeechWords.SPEAKS_FOR)
            || (after && at(organisation - 2).is(SpeechWords.SPEAKS_FOR));
    boolean end = !at(organisation + 1).is(Kind.WORD) || at(organisation + 1).is(SpeechWords.OF);
    return spokesman || (bare && end)
        ? new Subject.Named(at(organisation).number(), FAR)
        : new Subject.Unknown();
  }

  /** "Said the minister". */
  private Subject described(int start) {
    int end = start;
    while (isNounPhrase(at(end)) && !at(end).is(SpeechWords.OF)) {
      end++;
    }
    boolean role = at(start).isWord("the") && end > start + 1;
    return role ? new Subject.Role(at(end - 1).word()) : new Subject.Unknown();
  }
}
