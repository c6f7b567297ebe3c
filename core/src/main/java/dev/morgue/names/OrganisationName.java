package dev.morgue.names;

import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation's name taken apart: the words that tell it from others, and the form of a company
 * that is printed or left off. Immutable.
 *
 * @param words what tells it from others, folded, in one spelling: "brothers" for Bros, without
 *     "the" and "and"; never empty unless the name has no letter or number
 * @param forms the forms of a company that were left off, in one spelling
 * @param initials the first letters of its words, folded, with and without those of small words
 * @param acronym the letters, folded, of a name that is one, or has one in brackets behind it;
 *     empty for none
 * @param isAcronym whether it is nothing but an acronym
 */
record OrganisationName(
    List<String> words,
    Set<String> forms,
    Set<String> initials,
    String acronym,
    boolean isAcronym) {

  private static final Pattern IN_BRACKETS =
      Pattern.compile("^(.*\\S)\\s*[(\\[]([^()\\[\\]]+)[)\\]]$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** A letter with a full stop before another such: the J. of J. P. Morgan. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<!\\p{L})(\\p{L})\\.(?=\\s?\\p{L}(?:\\.|$))\\s?");

  /** A full stop before a single letter, as in S.p.A. */
  private static final Pattern POINT = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L}(?!\\p{L}))");

  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`]");
  private static final Pattern NOT_IN_ACRONYM = Pattern.compile("[^\\p{L}\\p{N}.&]+");
  private static final int LONGEST_ACRONYM = 7;

  /** Written behind the name of a company, and at times before it, to say what it is in law. */
  private static final Set<String> LEGAL =
      words(
          "incorporated corporation limited llc llp lp plc gmbh ag kg kgaa se sa sas sarl srl spa nv"
              + " bv ab asa oy oyj aps pty pte bhd sdn company kk pjsc ojsc oao ooo pao zao"
              + " jsc cv sab");

  /** Left off like those, but said of a company of any form. */
  private static final Set<String> LOOSE = words("group holding");

  private static final Set<String> LEGAL_IN_FRONT = words("ab oao ooo pao zao pjsc ojsc jsc pt");

  private static final String PARTY = "party";

  private static final Set<String> SMALL =
      words("of the and for in on to de la le des du et und von");

  private static final Map<String, String> ONE_SPELLING =
      pairs(
          "bros brothers intl international natl national nat'l national corp corporation inc"
              + " incorporated co company cos company companies company ltd limited assn association"
              + " assoc association dept department univ university govt government mfg manufacturing"
              + " holdings holding organisation organization organisations organizations centre center"
              + " defense defence theatre theater programme program st saint int'l international"
              + " berhad bhd");

  /** What stands before "of" or behind the rest: Ministry of Defence, Defence Ministry. */
  private static final Set<String> TURNED = words("ministry department");

  /** Words that many organisations have, and that are no name by themselves. */
  private static final Set<String> COMMON =
      words(
          "bank news media national international united federal american british european royal"
              + " general first new city state central world global public party association"
              + " federation union council committee commission ministry department office agency"
              + " university college school institute hospital church court police army navy air"
              + " force government parliament senate house congress board authority service services"
              + " systems technologies technology industries energy oil gas power motors motor steel"
              + " airlines airways railways insurance financial finance capital partners trust fund"
              + " foundation society club team league times post press journal daily television radio"
              + " studios pictures entertainment music games foods food health medical research"
              + " development company corporation group holding north south east west northern southern"
              + " eastern western people's peoples democratic republican liberal conservative labour"
              + " labor green social christian workers free standard independent guardian sun mirror");

  /** Words behind a name that say what kind of thing it is, and may be left off for that. */
  private static final Set<String> KIND =
      words(
          "party brothers bank airlines airline airways air lines motors motor university college"
              + " insurance stores supermarkets pharmaceuticals industries technologies technology"
              + " electronics corporation incorporated company international newspaper railways"
              + " railway energy oil steel");

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  private static Map<String, String> pairs(String words) {
    String[] each = words.split(" ", -1);
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < each.length; i += 2) {
      pairs.put(each[i].replace("'", ""), each[i + 1]);
    }
    return pairs;
  }

  /** Copies the lists. */
  OrganisationName {
    words = List.copyOf(words);
    forms = Set.copyOf(forms);
    initials = Set.copyOf(initials);
  }

  /** Takes a name apart. */
  static OrganisationName of(String printed) {
    Matcher bracketed = IN_BRACKETS.matcher(printed.strip());
    if (bracketed.matches()) {
      OrganisationName name = plain(bracketed.group(1));
      String inside = acronym(bracketed.group(2));
      if (name.initials.contains(inside)) {
        return new OrganisationName(name.words, name.forms, name.initials, inside, false);
      }
    }
    return plain(printed);
  }

  private static OrganisationName plain(String printed) {
    List<String> all = cut(printed);
    List<String> kept = new ArrayList<>(all);
    Set<String> forms = new HashSet<>();
    while (letters(kept) > 1 && LEGAL_IN_FRONT.contains(kept.getFirst())) {
      forms.add(kept.removeFirst());
    }
    while (letters(kept) > 1 && isLeftOff(kept.getLast())) {
      String form = kept.removeLast();
      if (LEGAL.contains(form)) {
        forms.add(form);
      }
    }
    if (kept.size() < all.size() && kept.size() == 1 && COMMON.contains(kept.getFirst())) {
      kept = new ArrayList<>(all); // News Corp is not the news
      forms.clear();
    }
    String acronym = kept.size() == 1 ? acronymIn(printed, kept.getFirst()) : "";
    Set<String> initials = new HashSet<>(List.of(initials(kept, false), initials(kept, true)));
    initials.removeIf(each -> each.length() < 2);
    return new OrganisationName(telling(kept), forms, initials, acronym, !acronym.isEmpty());
  }

  /** The only telling word of a name, if it is an acronym. */
  private static String acronymIn(String printed, String word) {
    for (String piece : NOT_IN_ACRONYM.split(printed, -1)) {
      if (acronym(piece).equals(word)) {
        return word;
      }
    }
    return "";
  }

  private static boolean isLeftOff(String word) {
    return LEGAL.contains(word) || LOOSE.contains(word) || isSmall(word);
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  private static long letters(List<String> words) {
    return words.stream().filter(word -> !isSmall(word)).count();
  }

  /** Every word of a name in one spelling; initials with full stops are one word. */
  private static List<String> cut(String printed) {
    String dotless = POINT.matcher(DOTTED.matcher(printed).replaceAll("$1")).replaceAll("");
    String plain =
        APOSTROPHE.matcher(dotless).replaceAll("").replace("&", " and ").replace("+", " and ");
    List<String> words = new ArrayList<>();
    Matcher each = WORD.matcher(WordForms.fold(plain));
    while (each.find()) {
      words.add(ONE_SPELLING.getOrDefault(each.group(), each.group()));
    }
    return words;
  }

  /** Without "the" and "and", and with the kind of an office or school behind what it is for. */
  private static List<String> telling(List<String> words) {
    List<String> telling = new ArrayList<>(words);
    telling.removeIf(word -> word.equals("the") || word.equals("and"));
    if (telling.size() > 2 && TURNED.contains(telling.get(0)) && telling.get(1).equals("of")) {
      telling.remove(1);
      telling.add(telling.removeFirst());
    }
    return telling.isEmpty() ? words : telling;
  }

  private static String initials(List<String> words, boolean withSmall) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (withSmall || !isSmall(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The letters of a word that is written mostly in capitals; empty for another. */
  private static String acronym(String printed) {
    String letters = printed.replace(".", "").strip();
    long capitals = letters.chars().filter(Character::isUpperCase).count();
    boolean whole = letters.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '&');
    boolean mostly = capitals >= 2 && capitals * 2 > letters.length();
    return whole && mostly && letters.length() <= LONGEST_ACRONYM
        ? letters.replace("&", "").toLowerCase(Locale.ROOT)
        : "";
  }

  /** What spellings of one name have in common: spaces between the words are looked over. */
  String key() {
    return String.join("", words);
  }

  /** The same for University of Oxford and Oxford University; Miami has two universities. */
  String turned() {
    boolean university = words.size() > 2 && words.get(0).equals("university");
    return university && words.get(1).equals("of")
        ? String.join("", words.subList(2, words.size())) + "university"
        : key();
  }

  /** Whether nothing in it tells it from other organisations. */
  boolean isCommon() {
    return words.stream().allMatch(word -> isLeftOff(word) || COMMON.contains(word));
  }

  /** Whether both may be one company in law: the form of one is part of the other's. */
  boolean mayShareForm(OrganisationName other) {
    return forms.containsAll(other.forms) || other.forms.containsAll(forms);
  }

  /** Whether it is how the other is called for short: initials, first words, or members. */
  boolean isShortFor(OrganisationName other) {
    boolean members = !words.isEmpty() && other.members().equals(key());
    return members || isInitialsOf(other) || isBeginningOf(other);
  }

  /** What the members of a party are called, who are the party: conservatives; else empty. */
  String members() {
    int last = words.size() - 1;
    return last > 0 && words.get(last).equals(PARTY)
        ? String.join("", words.subList(0, last)) + "s"
        : "";
  }

  /** The party whose {@link #members} are called so, if it is one; else empty. */
  String party() {
    String key = key();
    return key.endsWith("s") ? key.substring(0, key.length() - 1) + PARTY : "";
  }

  /** Whether it is nothing but the initials of the other. */
  boolean isInitialsOf(OrganisationName other) {
    return isAcronym && !other.isAcronym && other.initials.contains(acronym);
  }

  private boolean isBeginningOf(OrganisationName other) {
    return words.size() < other.words.size()
        && other.words.subList(0, words.size()).equals(words)
        && !isSmall(other.words.get(words.size()));
  }

  /** Whether what the other has more than these first words only says what kind of thing it is. */
  boolean lacksOnlyTheKind(OrganisationName other) {
    return isBeginningOf(other)
        && KIND.containsAll(other.words.subList(words.size(), other.words.size()));
  }
}
