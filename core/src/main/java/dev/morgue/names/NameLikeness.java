package dev.morgue.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words in what two names of people are alike, and in what they differ. */
public final class NameLikeness {

  private static final List<String> GENERATIONS = List.of("", "Sr.", "Jr.", "III", "IV");

  private NameLikeness() {}

  /** Short phrases: "zelensky sounds like zelenskyy", "bill is short for william". */
  public static List<String> of(String one, String other) {
    PersonName first = PersonName.of(one);
    PersonName second = PersonName.of(other);
    boolean swap = first.parts().size() > second.parts().size();
    PersonName shorter = swap ? second : first;
    PersonName longer = swap ? first : second;
    List<String> reasons = new ArrayList<>();
    if (shorter.parts().size() == 1 && longer.parts().size() > 1) {
      return List.of("the name " + shown(shorter.parts().getFirst()) + " alone");
    }
    Alignment laid = Alignment.of(shorter, longer);
    for (Alignment.Pair pair : laid.pairs()) {
      String a = joined(shorter, pair.from(), pair.words());
      String b = laidOn(longer, pair.on());
      if (!a.equals(b) && pair.on() != 0) {
        reasons.add(reason(a, b));
      }
    }
    for (int i = 0; i < longer.parts().size(); i++) {
      if (!laid.covers(i)) {
        reasons.add("only one has " + shown(longer.parts().get(i)));
      }
    }
    if (shorter.generation() != longer.generation()) {
      reasons.add(
          "only one has " + GENERATIONS.get(Math.max(shorter.generation(), longer.generation())));
    }
    return reasons.isEmpty()
        ? List.of("the same but for capitals, accents, titles or order")
        : List.copyOf(reasons);
  }

  private static String reason(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      String initial = one.length() == 1 ? one : other;
      return capital(initial) + ". may be " + capital(one.length() == 1 ? other : one);
    }
    if (GivenNames.areForms(one, other)) {
      return capital(one) + " and " + capital(other) + " are forms of one name";
    }
    String how = Sounds.of(one).isSame(Sounds.of(other)) ? " sounds as " : " sounds nearly as ";
    return capital(one) + how + capital(other);
  }

  private static String joined(PersonName name, int from, int words) {
    StringBuilder both = new StringBuilder();
    name.parts().subList(from, from + words).forEach(part -> both.append(part.latin()));
    return both.toString();
  }

  private static String laidOn(PersonName name, int bits) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < name.parts().size(); i++) {
      if ((bits >> i & 1) == 1) {
        all.append(name.parts().get(i).latin());
      }
    }
    return all.toString();
  }

  private static String shown(PersonName.Part part) {
    return capital(part.latin()) + (part.isInitial() ? "." : "");
  }

  private static String capital(String latin) {
    return latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
  }
}
