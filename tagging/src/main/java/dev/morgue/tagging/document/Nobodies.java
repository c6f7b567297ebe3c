package dev.morgue.tagging.document;

import dev.morgue.Name;
import dev.morgue.tagging.SpanTagger;
import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that look like people's and are none: "the film Vera Drake", "shares in Laura Ashley". What
 * the article says beside all mentions of a name is counted, see {@link Signs}. Where more speaks
 * for a firm or a thing than for a person, the name is a firm's, or none that is kept. And who is
 * named by one word only, which nobody is known to be called by, has to be shown to be somebody:
 * otherwise it is most likely the name of a firm that the tagger has never heard of.
 */
final class Nobodies {

  /** How much is left of what is certain of a name that is a firm's only because it is nobody's. */
  private static final double DOUBT = 0.75;

  /** Letters that somebody is known by, JFK, have to be so clear. */
  private static final double CLEAR_ACRONYM = 0.95;

  /** Of somebody who says something, as firms do, too. */
  private static final double CLEAR_SPEAKER = 0.6;

  private static final int LONGEST_ACRONYM = 4;

  /** Who is named so often would be called by the surname once: a firm is not. */
  private static final int ALWAYS = 5;

  private final Map<String, Signs> signs = new HashMap<>();

  /** The full names that a word stands in, all as keys. */
  private final Map<String, Set<String>> fullNames = new HashMap<>();

  private final Casing casing;
  private final Beside beside;
  private final Credence credence;

  private Nobodies(ReadingText text, SpanTagger words) {
    casing = text.casing();
    beside = new Beside(text.reading());
    credence = new Credence(words);
  }

  /** The mentions, firms as such, and without things, in order; a tagger knows ordinary words. */
  static List<Found> settled(List<Found> found, ReadingText text, SpanTagger words) {
    Nobodies nobodies = new Nobodies(text, words);
    nobodies.look(found);
    List<Found> settled = new ArrayList<>(found.size());
    for (Found mention : found) {
      Found kept = mention.kind() == Name.Kind.PERSON ? nobodies.settled(mention) : mention;
      if (kept != null) {
        settled.add(kept);
      }
    }
    return settled;
  }

  private static Found firm(Found mention, double left) {
    return new Found(
        mention.start(),
        mention.end(),
        Name.Kind.ORGANISATION,
        left * mention.confidence(),
        mention.name());
  }

  private void look(List<Found> found) {
    int listed = 0;
    for (int i = 0; i < found.size(); i++) {
      Found mention = found.get(i);
      boolean goesOn = i > 0 && isInList(found.get(i - 1), mention);
      if (!goesOn) {
        closeList(found.subList(listed, i));
        listed = i;
      }
      if (mention.kind() == Name.Kind.PERSON) {
        int next = i + 1 < found.size() ? found.get(i + 1).start() : Integer.MAX_VALUE;
        of(mention).look(mention, beside, next);
        if (mention.name().indexOf(' ') > 0) {
          for (String word : PersonWords.of(mention.name())) {
            fullNames.computeIfAbsent(Found.key(word), w -> new HashSet<>()).add(mention.key());
          }
        }
      }
    }
    closeList(found.subList(listed, found.size()));
  }

  private Signs of(Found mention) {
    return signs.computeIfAbsent(mention.key(), key -> new Signs());
  }

  private boolean isInList(Found before, Found mention) {
    return before.kind() == Name.Kind.PERSON
        && mention.kind() == Name.Kind.PERSON
        && beside.isList(before, mention);
  }

  /** In a list of names of which one is surely somebody's, all are. */
  private void closeList(List<Found> list) {
    boolean known = false;
    for (int i = 0; i < list.size() && list.size() > 1 && !known; i++) {
      known = isKnown(list.get(i));
    }
    if (known) {
      for (Found mention : list) {
        of(mention).person++;
      }
    }
  }

  /** Whether a mention's words alone make it a person's: a name that people have. */
  private boolean isKnown(Found mention) {
    return mention.name().indexOf(' ') > 0
        ? credence.isKnown(mention.name())
        : PeoplesNames.has(mention.name());
  }

  /** Whether firms are called so, and nobody of the article whose full name is another one. */
  private boolean isHouse(String name) {
    boolean one = name.indexOf(' ') < 0;
    return Signs.isHouse(name) && !(one && fullNames.containsKey(Found.key(name)));
  }

  private boolean isFirm(String key) {
    Signs of = signs.get(key);
    return of != null && of.firm > of.person() && of.firm >= of.thing;
  }

  private boolean areFirms(Set<String> keys) {
    for (String key : keys) {
      if (!isFirm(key)) {
        return false;
      }
    }
    return true;
  }

  /** "Wireless Mouse": its words are no names, and the article writes them all small, too. */
  private boolean isDescription(String name) {
    for (String word : PersonWords.of(name)) {
      if (!casing.isLower(word) || PeoplesNames.has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but the tagger speaks for a person, and that not clearly enough. */
  private boolean isDoubtful(String name, Signs of, @Nullable Signs family) {
    if (name.indexOf(' ') < 0) {
      return isAcronym(name) && of.clearest < CLEAR_ACRONYM;
    }
    if (family != null) {
      return false; // the article calls somebody by the surname alone
    }
    if (of.spoken > 0) {
      return of.clearest < Math.min(CLEAR_SPEAKER, credence.least(name));
    }
    boolean always = of.mentions >= ALWAYS && !credence.isKnown(name);
    return always || of.clearest < credence.least(name);
  }

  private static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ACRONYM && CharKinds.areUpper(name);
  }

  /** The mention as what it is; null if it is nobody's and not kept. */
  private @Nullable Found settled(Found mention) {
    Signs of = of(mention);
    int space = mention.name().lastIndexOf(' ');
    Signs family = space < 0 ? null : signs.get(Found.key(mention.name().substring(space + 1)));
    int person = of.person() + (family == null ? 0 : family.person());
    if (of.firm + of.thing > person) {
      return of.firm >= of.thing ? firm(mention, 1) : null;
    }
    if (person == 0 && (of.isNamesake() || space < 0 && beside.isStorm(mention.name()))) {
      return null;
    }
    if (person == 0 && isHouse(mention.name())) {
      return firm(mention, 1);
    }
    if (person == 0 && space > 0 && isDescription(mention.name())) {
      return null;
    }
    Set<String> full = fullNames.getOrDefault(mention.key(), Set.of());
    if (space < 0 && !full.isEmpty() && areFirms(full)) {
      return firm(mention, 1);
    }
    if (person == 0 && space < 0 && full.isEmpty() && of.isHouseOfSomebody()) {
      return firm(mention, 1);
    }
    if (person <= of.spoken && isDoubtful(mention.name(), of, family)) {
      return of.mentions > 1 ? firm(mention, DOUBT) : null;
    }
    boolean told = person > 0 || space > 0 || !full.isEmpty();
    if (told || PeoplesNames.has(mention.name())) {
      return mention;
    }
    return of.mentions > 1 ? firm(mention, DOUBT) : null;
  }
}
