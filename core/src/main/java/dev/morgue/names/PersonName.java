package dev.morgue.names;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name taken apart: titles left off, "Doe, Jane" turned round, generation apart.
 * Immutable.
 *
 * @param parts in order, given names first where the name says which they are; at most {@link
 *     #MOST}
 * @param nickname what stood in quotation marks or brackets, romanised, or null
 * @param generation 1 for Sr., 2 for Jr. and II, 3 for III …; 0 where none is given
 */
record PersonName(List<Part> parts, @Nullable String nickname, int generation) {

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

    static Part of(Word word) {
      String latin = Romanisation.of(word.letters);
      UnicodeScript script = UnicodeScript.of(word.letters.codePointAt(0));
      return new Part(latin, Sounds.of(latin), script, word.hyphened, word.cut);
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

  /**
   * A word as printed, without its punctuation.
   *
   * @param letters its letters
   * @param hyphened whether a hyphen joins it to the word before
   * @param cut whether a full stop follows
   */
  record Word(String letters, boolean hyphened, boolean cut) {

    String lower() {
      return letters.toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern QUOTED = Pattern.compile("[\"“”„(]([^\"“”„()]+)[\"“”)]");
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2}");
  private static final String HYPHENS = "-‐‑–";
  private static final String APOSTROPHES = "'’ʻʼ`";

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

  /** Copies the list. */
  PersonName {
    parts = List.copyOf(parts);
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
    List<Word> words = new ArrayList<>();
    int generation = 0;
    String[] between = plain.split(",", -1);
    for (int i = between.length - 1; i >= 0; i--) {
      // "Doe, Jane": what stands behind the comma comes first, unless it is a "Jr."
      int at = words.size();
      for (Word word : words(between[i])) {
        int its = generation(word.lower());
        generation = its > 0 && (at > 0 || words.size() > at || i > 0) ? its : generation;
        if (its == 0) {
          words.add(word);
        }
      }
    }
    if (words.isEmpty()) {
      // nothing but an "II", which then is the name
      words.addAll(words(plain));
    }
    return new PersonName(parts(words), nickname, generation);
  }

  /**
   * Whether a name as typed is a single word, titles and small particles aside: a surname alone.
   */
  static boolean isOneWord(String printed) {
    List<Word> words = words(printed);
    return words.stream()
            .skip(titles(words))
            .filter(word -> !PARTICLES.contains(word.letters))
            .count()
        == 1;
  }

  /** Whether there is nothing but initials. */
  boolean isInitials() {
    return parts.stream().allMatch(Part::isInitial);
  }

  /** The words of a name in the order they are printed, titles and particles among them. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>(4);
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      String letters = letters(text, at, end);
      if (!letters.isEmpty()) {
        boolean hyphened = at > 1 && HYPHENS.indexOf(text.charAt(at - 1)) >= 0;
        boolean dot = end < text.length() && text.charAt(end) == '.';
        words.add(new Word(letters, hyphened, dot));
      }
      at = end;
    }
    if (words.size() == 1) {
      return unglued(words.getFirst());
    }
    return words;
  }

  /** The end of the letters, marks, numbers and apostrophes that stand from a place on. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isOfName(c) && !isNumber(c) && APOSTROPHES.indexOf(c) < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static String letters(String text, int from, int to) {
    String word = text.substring(from, to);
    if (word.codePoints().allMatch(PersonName::isOfName)) {
      return word;
    }
    return word.codePoints()
        .filter(PersonName::isOfName)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static int generation(String lower) {
    for (int i = 0; i < GENERATIONS.size(); i++) {
      if (GENERATIONS.get(i).contains(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Part> parts(List<Word> words) {
    List<Part> parts = new ArrayList<>();
    List<Word> kept = withoutParticles(words.subList(titles(words), words.size()));
    boolean mixed =
        kept.stream().anyMatch(word -> word.letters.chars().anyMatch(Character::isLowerCase));
    for (Word word : kept) {
      String letters = word.letters;
      if (mixed && kept.size() > 1 && INITIALS.matcher(letters).matches()) {
        initials(word).forEach(initial -> parts.add(Part.of(initial)));
      } else {
        parts.add(Part.of(word));
      }
    }
    parts.removeIf(part -> part.latin().isEmpty());
    return parts.subList(0, Math.min(parts.size(), MOST));
  }

  /** A word, and the words that it is taken for where it stands as only some do. */
  static List<Word> readings(Word word) {
    List<Word> readings = new ArrayList<>(List.of(word));
    if (INITIALS.matcher(word.letters).matches()) {
      readings.addAll(initials(word));
    }
    List<Word> pieces = unglued(word);
    if (pieces.size() > 1) {
      readings.addAll(pieces);
    }
    return readings;
  }

  /** Two initials that were written together: JD. */
  private static List<Word> initials(Word both) {
    return List.of(
        new Word(both.letters.substring(0, 1), both.hyphened, true),
        new Word(both.letters.substring(1), false, true));
  }

  /** Words that were written together: SergeiLavrov. */
  private static List<Word> unglued(Word word) {
    if (!isGlued(word.letters)) {
      return List.of(new Word(word.letters, false, false));
    }
    return Arrays.stream(GLUED.split(word.letters, -1))
        .map(piece -> new Word(piece, false, false))
        .toList();
  }

  private static boolean isGlued(String letters) {
    for (int i = 1; i < letters.length(); i++) {
      if (Character.isUpperCase(letters.charAt(i)) || Character.isSurrogate(letters.charAt(i))) {
        return true; // perhaps: the pattern looks closer
      }
    }
    return false;
  }

  /** How many words in front are titles; one word is always left. */
  private static int titles(List<Word> words) {
    int titles = 0;
    while (titles + 1 < words.size() && TITLES.contains(words.get(titles).lower())) {
      titles++;
    }
    return titles;
  }

  private static List<Word> withoutParticles(List<Word> words) {
    List<Word> kept = words.stream().filter(word -> !PARTICLES.contains(word.lower())).toList();
    return kept.isEmpty() ? words : kept;
  }
}
