package dev.morgue.tagging.document;

import dev.morgue.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private final Map<String, Signs> signs = new HashMap<>();

  /** Words of full names, in lower case. */
  private final Set<String> wordsOfPeople = new HashSet<>();

  private Nobodies() {}

  /** The mentions, firms as such, and without things, in order. */
  static List<Found> settled(List<Found> found, ReadingText text) {
    Nobodies nobodies = new Nobodies();
    nobodies.look(found, new Beside(text.reading()));
    List<Found> settled = new ArrayList<>(found.size());
    for (Found mention : found) {
      Signs of = nobodies.signs.get(mention.key());
      if (of == null || mention.kind() != Name.Kind.PERSON) {
        settled.add(mention);
        continue;
      }
      Name.Kind kind = nobodies.kind(mention, of);
      if (kind != Name.Kind.EVENT) {
        settled.add(kind == mention.kind() ? mention : firm(mention, of));
      }
    }
    return settled;
  }

  private static Found firm(Found mention, Signs of) {
    double left = of.firm > of.person() ? 1 : DOUBT;
    return new Found(
        mention.start(),
        mention.end(),
        Name.Kind.ORGANISATION,
        left * mention.confidence(),
        mention.name());
  }

  private void look(List<Found> found, Beside beside) {
    int listed = 0;
    for (int i = 0; i < found.size(); i++) {
      Found mention = found.get(i);
      boolean goesOn = i > 0 && isInList(found.get(i - 1), mention, beside);
      if (!goesOn) {
        closeList(found.subList(listed, i));
        listed = i;
      }
      if (mention.kind() == Name.Kind.PERSON) {
        int next = i + 1 < found.size() ? found.get(i + 1).start() : Integer.MAX_VALUE;
        of(mention).look(mention, beside, next);
        if (mention.name().indexOf(' ') > 0) {
          PersonWords.of(mention.name()).forEach(word -> wordsOfPeople.add(Found.key(word)));
        }
      }
    }
    closeList(found.subList(listed, found.size()));
  }

  private Signs of(Found mention) {
    return signs.computeIfAbsent(mention.key(), key -> new Signs());
  }

  private static boolean isInList(Found before, Found mention, Beside beside) {
    return before.kind() == Name.Kind.PERSON
        && mention.kind() == Name.Kind.PERSON
        && beside.isList(before, mention);
  }

  /** In a list of names of which one is surely somebody's, all are. */
  private void closeList(List<Found> list) {
    if (list.size() > 1 && list.stream().anyMatch(Nobodies::isKnown)) {
      list.forEach(mention -> of(mention).person++);
    }
  }

  /** Whether a mention's words alone make it a person's: a full name, or a name people have. */
  private static boolean isKnown(Found mention) {
    return mention.name().indexOf(' ') > 0 || PeoplesNames.has(mention.name());
  }

  /** What the name is; an event stands for what is not kept. */
  private Name.Kind kind(Found mention, Signs of) {
    int space = mention.name().lastIndexOf(' ');
    Signs family = space < 0 ? null : signs.get(Found.key(mention.name().substring(space + 1)));
    int person = of.person() + (family == null ? 0 : family.person());
    if (of.firm + of.thing > person) {
      return of.firm >= of.thing ? Name.Kind.ORGANISATION : Name.Kind.EVENT;
    }
    boolean told = person > 0 || space > 0 || wordsOfPeople.contains(mention.key());
    if (told || PeoplesNames.has(mention.name())) {
      return Name.Kind.PERSON;
    }
    return of.mentions > 1 ? Name.Kind.ORGANISATION : Name.Kind.EVENT;
  }
}
