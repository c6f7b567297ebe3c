package dev.morgue.indexer.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its shape whether a short text may be a person's name or a newspaper's. */
public final class NameShape {

  private static final Pattern CAPITALISED = Pattern.compile("(?:[dlDL]['’])?[\\p{Lu}\\p{Lo}].*");
  private static final Pattern NAME_WORD =
      Pattern.compile("\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}'’-]*");
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "(?iu)^(?:dr|prof|mr|mrs|ms|mx|sir|dame|rev|herr|frau|mag|dipl)\\.?(?:-\\p{L}+\\.?)?\\s+(?=\\S+\\s+\\S)");
  private static final Beginnings HONORIFIC_BEGINS =
      Beginnings.of("dr prof mr ms mx sir dame rev herr frau mag dipl");
  private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|ii|iii|iv");
  private static final Pattern SITE =
      Pattern.compile("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;…。！？]");

  /** The first of the characters that the next pattern ends with is beyond this one. */
  private static final char EAST_ASIAN = '\u4e00';

  private static final Pattern EAST_ASIAN_PAPER =
      Pattern.compile(".{1,10}(?:新聞|新闻|日报|日報|晚报|時報|时报|通信|일보|신문)");

  private static final Set<String> PARTICLES =
      words(
          "de da di do dos das du del della der den des van von vom zu zur la le el al bin ibn y e"
              + " af av ter ten ap");

  private static final Set<String> SMALL_WORDS =
      words(
          "the of and for in on at a an & de la le les el los las der die das den und et y du des"
              + " do da di del della von für am im");

  private static final Set<String> PAPER_WORDS =
      words(
          "times post news herald tribune gazette journal chronicle courier daily globe guardian"
              + " telegraph observer examiner register sentinel star sun mirror mail press review"
              + " record dispatch ledger bulletin inquirer independent standard express advertiser"
              + " argus echo mercury messenger monitor weekly magazine paper wire newswire agency"
              + " zeitung nachrichten tagblatt tageblatt anzeiger bote kurier rundschau allgemeine"
              + " presse blatt monde figaro dépêche voix quotidien courrier pays país mundo diario"
              + " periódico vanguardia gaceta noticias voz correo corriere gazzetta giornale"
              + " repubblica stampa folha jornal correio público dagblad tidende posten avisen"
              + " bladet");

  private static final Set<String> NO_NAME_WORDS =
      words(
          "staff reporter reporters correspondent editor editors writer writers columnist bureau"
              + " desk special photo photos video read share more related breaking exclusive update"
              + " updated published newsletter subscribe advertisement comments university ministry"
              + " department committee council party street road letters opinion editorial world"
              + " sport sports business politics invitation only popular demand design numbers"
              + " accounts the rumors rumours conversation institute network media group company"
              + " inc ltd corp attorney manager founder co-founder cofounder analyst strategist"
              + " specialist consultant expert engineer developer scientist professor nutritionist"
              + " dietitian therapist president officer director chefredakteur chefredakteurin"
              + " redakteur redakteurin redaktion journalist journalistin author autor autorin"
              + " contributor freelance freelancer intern ceo cto marketing team topics search"
              + " studio twitter facebook instagram linkedin view");

  private NameShape() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ", -1)));
  }

  /**
   * Two to five capitalised words as people's names are made of, with or without a "Dr." before.
   */
  public static boolean isPerson(String text) {
    String name = text.strip();
    boolean titled = HONORIFIC_BEGINS.mayBeAt(name, 0);
    List<String> words = words(titled ? HONORIFIC.matcher(name).replaceFirst("") : name, ',');
    if (words.size() < 2 || words.size() > 5 || isPaper(text)) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean inner = i > 0 && i < words.size() - 1;
      boolean suffix = i == words.size() - 1 && SUFFIX.matcher(word).matches();
      boolean particle = inner && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
      if (!suffix && !particle && !isNameWord(word)) {
        return false;
      }
      if (NO_NAME_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameWord(String word) {
    return isNameWordOfAscii(word) || NAME_WORD.matcher(word).matches();
  }

  /** The plainest names are told without a pattern. */
  private static boolean isNameWordOfAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      if (!(c >= 'A' && c <= 'Z') && !(small && i > 0)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** A title with a word that papers have in theirs, or a site's name. */
  public static boolean isPaper(String text) {
    boolean site = text.indexOf('.') > 0 && SITE.matcher(text).matches();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (site || (last >= EAST_ASIAN && EAST_ASIAN_PAPER.matcher(text).matches())) {
      return true;
    }
    return text.indexOf(',') < 0 && hasPaperWord(text) && isTitle(text);
  }

  private static boolean hasPaperWord(String text) {
    for (String word : words(text, '-')) {
      if (PAPER_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** At most seven words, all but the small ones capitalised, and no sentence. */
  public static boolean isTitle(String text) {
    List<String> words = words(text, ' ');
    return !words.isEmpty()
        && words.size() <= 7
        && text.length() <= 60
        && !ENDS_SENTENCE.matcher(text).matches()
        && isCapitalised(words.getFirst())
        && words.stream().allMatch(word -> isCapitalised(word) || SMALL_WORDS.contains(word));
  }

  private static boolean isCapitalised(String word) {
    return isNameWordOfAscii(word) || CAPITALISED.matcher(word).matches();
  }

  private static List<String> words(String text, char alsoBetween) {
    return apart(text.strip().replace(alsoBetween, ' '));
  }

  /** What stands between white space. */
  static List<String> apart(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        words.add(text.substring(from, i));
        while (i + 1 < text.length() && isSpace(text.charAt(i + 1))) {
          i++;
        }
        from = i + 1;
      }
    }
    if (from < text.length() || words.isEmpty()) {
      words.add(text.substring(from));
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
