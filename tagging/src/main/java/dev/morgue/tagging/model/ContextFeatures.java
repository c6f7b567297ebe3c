package dev.morgue.tagging.model;

import dev.morgue.tagging.places.Renown;

/** What several words together, and the token's place in its sentence, say about its label. */
final class ContextFeatures {

  /** The steps of a cluster's path that are used in pairs, and in threes. */
  private static final int PAIR = 10;

  private static final int THREE = 6;
  private static final int LONG_RUN = 4;

  private ContextFeatures() {}

  /** Adds the features of a token. */
  static void add(Sentence sentence, int token, FeatureKeys keys) {
    keys.add(1, 1);
    Word word = sentence.word(token);
    Word before = sentence.word(token - 1);
    Word after = sentence.word(token + 1);
    keys.add(2, before.lower, word.lower);
    keys.add(3, word.lower, after.lower);
    keys.add(4, before.lower, after.lower);
    keys.add(5, before.lower, word.kinds);
    keys.add(6, after.lower, word.kinds);
    keys.add(7, prefix(before, PAIR), prefix(word, PAIR));
    keys.add(8, prefix(word, PAIR), prefix(after, PAIR));
    keys.add(9, Hash.mix(prefix(before, THREE), prefix(word, THREE)), prefix(after, THREE));
    keys.add(10, Hash.mix(before.kinds, word.kinds), after.kinds);
    keys.add(11, Hash.mix(before.flags, word.flags), Hash.mix(after.flags, before.lists));
    keys.add(12, before.lists, word.lists);
    keys.add(13, word.lists, after.lists);
    keys.add(14, prefix(sentence.word(token - 2), PAIR), prefix(before, PAIR));
    keys.add(15, prefix(after, PAIR), prefix(sentence.word(token + 2), PAIR));
    addPlace(sentence, token, keys);
    addKnown(sentence, token, keys);
    if (sentence.runFirst(token) >= 0) {
      addRun(sentence, token, keys);
    }
  }

  private static void addPlace(Sentence sentence, int token, FeatureKeys keys) {
    Word word = sentence.word(token);
    int glue = glue(sentence, token);
    if (glue != 0) {
      keys.add(20, glue, word.kinds);
    }
    int style = style(sentence);
    if (startsSentence(sentence, token)) {
      keys.add(21, word.flags);
      keys.add(22, prefix(word, PAIR));
      keys.add(23, word.lower);
    } else if (style == 0) {
      keys.add(24, word.flags);
      keys.add(25, prefix(word, THREE), word.flags);
    }
    if (style != 0) {
      keys.add(26, style, word.flags);
      keys.add(27, style, prefix(word, PAIR));
    }
  }

  /** What known place's name the token is part of, and what stands beside that. */
  private static void addKnown(Sentence sentence, int token, FeatureKeys keys) {
    int part = sentence.knownPart(token);
    int before = sentence.knownPart(token - 1);
    int after = sentence.knownPart(token + 1);
    if (part == KnownNames.NONE && before == KnownNames.NONE && after == KnownNames.NONE) {
      return;
    }
    Word word = sentence.word(token);
    keys.add(50, part, word.kinds);
    keys.add(51, Hash.mix(before, part), after);
    keys.add(52, Hash.mix(before, part), word.kinds);
    keys.add(53, Hash.mix(part, after), sentence.word(token + 1).kinds);
    keys.add(54, part, prefix(sentence.word(token - 1), PAIR));
    keys.add(55, part, prefix(sentence.word(token + 1), PAIR));
    keys.add(56, part, Hash.mix(style(sentence), word.flags));
  }

  private static int style(Sentence sentence) {
    if (sentence.isCareless()) {
      return 3;
    }
    return sentence.isShouting() ? 2 : sentence.isTitled() ? 1 : 0;
  }

  /** Nothing but marks stand before it. */
  private static boolean startsSentence(Sentence sentence, int token) {
    return token == 0 || token == 1 && sentence.word(0).is(Word.MARK);
  }

  private static int glue(Sentence sentence, int token) {
    boolean left = sentence.tokens.isGlued(token);
    boolean right = token + 1 < sentence.size() && sentence.tokens.isGlued(token + 1);
    int glue = left && !sentence.word(token - 1).is(Word.MARK) ? 1 : 0;
    glue |= left && sentence.word(token - 1).is(Word.LINK) ? 2 : 0;
    return glue | (right && sentence.word(token + 1).is(Word.LINK) ? 4 : 0);
  }

  /** The run of capitals that the token stands in, and what stands before and after the run. */
  private static void addRun(Sentence sentence, int token, FeatureKeys keys) {
    int first = sentence.runFirst(token);
    int last = sentence.runLast(token);
    int length = Math.min(last - first, LONG_RUN);
    int place = (token == first ? 1 : 0) | (token == last ? 2 : 0);
    Word head = sentence.word(last);
    Word start = sentence.word(first);
    Word before = sentence.word(first - 1);
    Word after = sentence.word(last + 1);
    keys.add(30, length, place);
    keys.add(31, before.lower, place);
    keys.add(32, after.lower, place);
    keys.add(33, prefix(before, PAIR), Hash.mix(place, length));
    keys.add(34, prefix(after, PAIR), Hash.mix(place, length));
    keys.add(35, prefix(before, PAIR), prefix(after, PAIR));
    keys.add(36, head.lists, Hash.mix(place, before.lists));
    Renown renown = sentence.renown(first);
    if (renown != Renown.NONE) {
      keys.add(43, renown.ordinal(), Hash.mix(place, length));
      keys.add(44, renown.ordinal(), prefix(before, PAIR));
      keys.add(45, renown.ordinal(), prefix(after, PAIR));
    }
    if (length > 0) {
      keys.add(37, head.lower, place);
      keys.add(38, start.lower, place);
      keys.add(39, prefix(head, PAIR), place);
      keys.add(40, prefix(start, PAIR), place);
      keys.add(41, Hash.mix(start.lists, head.lists), place);
      keys.add(42, head.cluster, start.cluster);
    }
  }

  private static int prefix(Word word, int steps) {
    return word.cluster == Clusters.NONE
        ? -(int) (word.kinds & 0xffff)
        : Clusters.prefix(word.cluster, steps);
  }
}
