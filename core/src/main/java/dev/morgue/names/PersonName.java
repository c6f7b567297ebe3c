package dev.morgue.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name taken apart: titles left off, "Doe, Jane" turned round, generation apart.
 * Immutable.
 */
final class PersonName {

  /** Further words of a name are not looked at. */
  static final int MOST = 8;

  /**
   * One word of a name.
   *
   * @param latin in the letters a to z where it can be
   * @param sounds how it sounds
   * @param script what it was written in
   * @param hyphened whether a hyphen joins it to the word before
   * @param cut whether a full stop follows: an abbreviation
   */
  record Part(String latin, Sounds sounds, UnicodeScript script, boolean hyphened, boolean cut) {

    static Part of(NameCutter.Word word) {
      String latin = Romanisation.of(word.letters());
      UnicodeScript script = UnicodeScript.of(word.letters().codePointAt(0));
      return new Part(latin, Sounds.of(latin), script, word.hyphened(), word.cut());
    }

    boolean isInitial() {
      return latin.length() == 1;
    }

    /** Whether its script writes hardly any vowels. */
    boolean isAbjad() {
      return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
    }

    /** Both written as one word. */
    Part joined(Part next) {
      String both = latin + next.latin;
      return new Part(both, Sounds.of(both), script, hyphened, next.cut);
    }
  }

  private static final Pattern QUOTED = Pattern.compile("[\"“”„(]([^\"“”„()]+)[\"“”)]");

  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr hon mag ing dipl msc"
                  + " phd sen senator rep gov governor president pres prime minister chancellor king"
                  + " queen prince princess gen general col colonel lt maj capt captain sgt judge"
                  + " justice sheikh shaikh sheik haji hajji monsieur madame mme herr frau señor"
                  + " senor don dona ambassador secretary congressman congresswoman mp md the")
              .split(" ", -1));

  /** Short words that languages write, leave out, or join to what follows. */
  private static final Set<String> PARTICLES =
      Set.of("al el ul az as ad an ar at ash i y e bin ibn ben".split(" ", -1));

  private static final List<List<String>> GENERATIONS =
      List.of(
          List.of("sr", "snr", "senior"),
          List.of("jr", "jnr", "junior", "ii"),
          List.of("iii"),
          List.of("iv"));

  private final List<Part> parts;
  private final @Nullable String nickname;
  private final int generation;

  /** Found when they are first asked for; whoever finds them, finds the same. */
  private @Nullable List<Part> joined;

  private PersonName(List<Part> parts, @Nullable String nickname, int generation) {
    this.parts = List.copyOf(parts);
    this.nickname = nickname;
    this.generation = generation;
  }

  /** In order, given names first where the name says which they are; at most {@link #MOST}. */
  List<Part> parts() {
    return parts;
  }

  /** What stood in quotation marks or brackets, romanised, or null. */
  @Nullable String nickname() {
    return nickname;
  }

  /** 1 for Sr., 2 for Jr. and II, 3 for III …; 0 where none is given. */
  int generation() {
    return generation;
  }

  /**
   * A part written as one word with the next.
   *
   * @param part the place of any part but the last
   */
  Part joined(int part) {
    List<Part> known = joined;
    if (known == null) {
      known =
          IntStream.range(0, parts.size() - 1)
              .mapToObj(i -> parts.get(i).joined(parts.get(i + 1)))
              .toList();
      joined = known;
    }
    return known.get(part);
  }

  /** Takes a name apart; one without any letter that sounds has no parts. */
  static PersonName of(String printed) {
    Matcher quoted = QUOTED.matcher(printed);
    String nickname = quoted.find() ? Romanisation.of(quoted.group(1).strip()) : null;
    PersonName beside = of(quoted.reset().replaceAll(" "), nickname);
    // where nothing stands beside the brackets, they hold the name
    return beside.parts.isEmpty() && nickname != null ? of(printed, nickname) : beside;
  }

  private static PersonName of(String plain, @Nullable String nickname) {
    List<NameCutter.Word> words = new ArrayList<>();
    int generation = 0;
    String[] between = plain.split(",", -1);
    for (int i = between.length - 1; i >= 0; i--) {
      // "Doe, Jane": what stands behind the comma comes first, unless it is a "Jr."
      int at = words.size();
      for (NameCutter.Word word : NameCutter.words(between[i])) {
        int its = generation(word.lower());
        generation = its > 0 && (at > 0 || words.size() > at || i > 0) ? its : generation;
        if (its == 0) {
          words.add(word);
        }
      }
    }
    if (words.isEmpty()) {
      // nothing but an "II", which then is the name
      words.addAll(NameCutter.words(plain));
    }
    return new PersonName(parts(words), nickname, generation);
  }

  /**
   * Whether a name as typed is a single word, titles and small particles aside: a surname alone.
   */
  static boolean isOneWord(String printed) {
    List<NameCutter.Word> words = NameCutter.words(printed);
    return words.stream()
            .skip(titles(words))
            .filter(word -> !PARTICLES.contains(word.letters()))
            .count()
        == 1;
  }

  /** Whether there is nothing but initials. */
  boolean isInitials() {
    return parts.stream().allMatch(Part::isInitial);
  }

  private static int generation(String lower) {
    for (int i = 0; i < GENERATIONS.size(); i++) {
      if (GENERATIONS.get(i).contains(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Part> parts(List<NameCutter.Word> words) {
    List<Part> parts = new ArrayList<>();
    List<NameCutter.Word> kept = withoutParticles(words.subList(titles(words), words.size()));
    boolean mixed =
        kept.stream().anyMatch(word -> word.letters().chars().anyMatch(Character::isLowerCase));
    for (NameCutter.Word word : kept) {
      String letters = word.letters();
      if (mixed && kept.size() > 1 && NameCutter.areInitials(letters)) {
        NameCutter.initials(word).forEach(initial -> parts.add(Part.of(initial)));
      } else {
        parts.add(Part.of(word));
      }
    }
    parts.removeIf(part -> part.latin().isEmpty());
    return parts.subList(0, Math.min(parts.size(), MOST));
  }

  /** How many words in front are titles; one word is always left. */
  private static int titles(List<NameCutter.Word> words) {
    int titles = 0;
    while (titles + 1 < words.size() && TITLES.contains(words.get(titles).lower())) {
      titles++;
    }
    return titles;
  }

  private static List<NameCutter.Word> withoutParticles(List<NameCutter.Word> words) {
    List<NameCutter.Word> kept =
        words.stream().filter(word -> !PARTICLES.contains(word.lower())).toList();
    return kept.isEmpty() ? words : kept;
  }
}
