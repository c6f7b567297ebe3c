package dev.morgue.tagging.quotes;

import dev.morgue.tagging.quotes.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A paragraph with who is named where. */
final class ReadParagraph {

  /** Verbs of speaking are looked for so far back. */
  private static final int FAR = 60;

  private final List<Token> tokens;
  private final Frames frames;
  private final Subjects subjects;

  ReadParagraph(List<Token> tokens) {
    this.tokens = tokens;
    this.frames = new Frames(tokens);
    this.subjects = new Subjects(tokens);
  }

  Frames frames() {
    return frames;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The token of the last quotation before one; -1 if there is none. */
  int quoteBefore(int end) {
    int at = end - 1;
    while (at >= 0 && !tokens.get(at).is(Kind.QUOTE)) {
      at--;
    }
    return at;
  }

  /** The people named from one token to before another, the last named first. */
  List<Integer> people(int from, int to) {
    Set<Integer> people = new LinkedHashSet<>();
    for (int i = to - 1; i >= from; i--) {
      if (tokens.get(i).is(Kind.PERSON)) {
        people.add(tokens.get(i).number());
      }
    }
    return new ArrayList<>(people);
  }

  /** The last token before one that begins a sentence with a person's name; -1 for none. */
  int topic(int before) {
    for (int i = Math.min(before, size()) - 1; i >= 0; i--) {
      if (tokens.get(i).is(Kind.PERSON) && isFirst(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFirst(int person) {
    int i = person - 1;
    while (i >= 0
        && tokens.get(i).is(Kind.WORD)
        && !tokens.get(i).is(SpeechWords.OF)
        && !tokens.get(i).isVerb()) {
      i--;
    }
    return i < 0 || tokens.get(i).is(Kind.STOP);
  }

  /** Who speaks last before a token without being quoted: Jane Doe said the plan was dead. */
  Subject lastToSpeak(int before) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      if (tokens.get(i).isSpeaking()) {
        return subjects.before(i);
      }
    }
    return new Subject.None();
  }

  /** Where the sentence begins that ends before a token. */
  int sentenceBefore(int token) {
    int at = token - 1;
    while (at > 0 && tokens.get(at).is(Kind.STOP)) {
      at--;
    }
    while (at > 0 && !tokens.get(at).is(Kind.STOP)) {
      at--;
    }
    return Math.max(0, at);
  }
}
