package dev.morgue.tagging.quotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says who "he" or "she" is: the one person named lately who can be meant, or the one whom the text
 * was speaking of, if nobody else of the gender was named since.
 */
final class Pronouns {

  private static final int PARAGRAPHS = 3;
  private static final double ONLY = 0.9;
  private static final double TOPIC = 0.85;
  private static final double PERHAPS = 0.75;

  private final List<ReadParagraph> paragraphs;
  private final Genders genders;

  Pronouns(List<ReadParagraph> paragraphs, Genders genders) {
    this.paragraphs = paragraphs;
    this.genders = genders;
  }

  /**
   * Who is meant.
   *
   * @param paragraph where the pronoun stands
   * @param lastSpeaker who was quoted last; -1 for nobody known
   */
  Subject meant(Subject.Pronoun pronoun, int paragraph, int lastSpeaker) {
    boolean woman = pronoun.female();
    List<Integer> perhaps = new ArrayList<>(named(paragraph, pronoun.token()));
    perhaps.removeIf(person -> !genders.isPerhaps(person, woman));
    if (perhaps.size() == 1) {
      int only = perhaps.getFirst();
      return new Subject.Named(only, genders.isSurely(only, woman) ? ONLY : PERHAPS);
    }
    List<Integer> sure =
        perhaps.stream().filter(person -> genders.isSurely(person, woman)).toList();
    int topic = topic(paragraph, pronoun.token(), lastSpeaker);
    boolean latest = !perhaps.isEmpty() && perhaps.getFirst() == topic;
    if (!latest) {
      return new Subject.Unknown();
    }
    return new Subject.Named(topic, sure.contains(topic) ? TOPIC : PERHAPS);
  }

  /** The people named before a token in these paragraphs, the last named first. */
  private Set<Integer> named(int paragraph, int token) {
    Set<Integer> named = new LinkedHashSet<>();
    for (int i = paragraph; i >= Math.max(0, paragraph - PARAGRAPHS); i--) {
      ReadParagraph each = paragraphs.get(i);
      named.addAll(each.people(0, i == paragraph ? token : each.size()));
    }
    return named;
  }

  /** Whom the text was speaking of: who was quoted last, or began the last sentence with a name. */
  private int topic(int paragraph, int token, int lastSpeaker) {
    for (int i = paragraph; i >= Math.max(0, paragraph - 1); i--) {
      ReadParagraph each = paragraphs.get(i);
      int at = each.topic(i == paragraph ? token : each.size());
      if (at >= 0) {
        return each.tokens().get(at).number();
      }
      if (each.quoteBefore(i == paragraph ? token : each.size()) >= 0) {
        return lastSpeaker;
      }
    }
    return lastSpeaker;
  }
}
