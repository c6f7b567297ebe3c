package dev.morgue.indexer.parse;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of months and days as newspapers print them, in English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Czech, Russian, Ukrainian,
 * Romanian, Greek, Turkish, Hebrew and Arabic, with their abbreviations. A fixed table, so that a
 * date is read alike on every machine. Letter case and accents do not count.
 */
final class CalendarWords {

  private static final String[] MONTHS = {
    "january jan januar janner janvier janv enero ene gennaio gen janeiro januari stycznia января"
        + " يناير ιανουαριου ιαν ocak січня ledna ianuarie tammikuuta ינואר בינואר",
    "february feb febr februar feber fevrier fevr febrero febbraio fevereiro fev februari lutego"
        + " февраля فبراير φεβρουαριου φεβ subat лютого unora februarie helmikuuta פברואר בפברואר",
    "march mar marz maerz mrz mars marzo marco maart marts marca марта مارس μαρτιου μαρ mart"
        + " березня brezna martie maaliskuuta מרץ במרץ",
    "april apr avril avr abril abr aprile kwietnia апреля أبريل ابريل απριλιου απρ nisan квітня"
        + " dubna aprilie huhtikuuta אפריל באפריל",
    "may mai mayo maggio mag maio mei maj maja мая مايو μαιου μαι mayis mayıs травня kvetna"
        + " toukokuuta מאי במאי",
    "june jun juni juin junio giugno giu junho czerwca июня يونيو ιουνιου ιουν haziran червня"
        + " cervna iunie kesakuuta יוני ביוני",
    "july jul juli juillet juil julio luglio lug julho lipca июля يوليو ιουλιου ιουλ temmuz липня"
        + " cervence iulie heinakuuta יולי ביולי",
    "august aug aout agosto ago augustus augusti sierpnia августа أغسطس اغسطس αυγουστου αυγ"
        + " agustos серпня srpna elokuuta אוגוסט באוגוסט",
    "september sept sep septembre septiembre settembre setembro set wrzesnia сентября سبتمبر"
        + " σεπτεμβριου σεπ eylul вересня zari septembrie syyskuuta ספטמבר בספטמבר",
    "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika октября أكتوبر"
        + " اكتوبر οκτωβριου οκτ ekim жовтня rijna octombrie lokakuuta אוקטובר באוקטובר",
    "november nov novembre noviembre novembro listopada ноября نوفمبر νοεμβριου νοε kasim kasım"
        + " листопада listopadu noiembrie marraskuuta נובמבר בנובמבר",
    "december dec dezember dez decembre diciembre dic dicembre dezembro desember grudnia декабря"
        + " ديسمبر δεκεμβριου δεκ aralik aralık грудня prosince decembrie joulukuuta דצמבר בדצמבר",
  };

  // Left out are two-letter German forms ("so" and "do" are words elsewhere), and Turkish, Romanian
  // and Czech days that are family names without their marks: Sali, Marti, Patek.
  private static final String[] DAYS = {
    "monday mon montag lundi lun lunes lunedi maandag mandag poniedzialek понедельник الاثنين"
        + " الإثنين δευτερα pazartesi понеділок pondeli luni maanantai maanantaina",
    "tuesday tue tues dienstag mardi martes martedi dinsdag tirsdag tisdag wtorek вторник"
        + " الثلاثاء τριτη salı вівторок utery tiistai tiistaina",
    "wednesday wed weds mittwoch mercredi mer miercoles mie mercoledi woensdag onsdag sroda среда"
        + " الأربعاء الاربعاء τεταρτη carsamba середа streda miercuri keskiviikko",
    "thursday thu thur thurs donnerstag jeudi jeu jueves jue giovedi donderdag torsdag czwartek"
        + " четверг الخميس πεμπτη persembe четвер ctvrtek joi torstai torstaina",
    "friday fri freitag vendredi ven viernes vie venerdi vrijdag fredag piatek пятница الجمعة"
        + " παρασκευη cuma пятниця vineri perjantai perjantaina",
    "saturday sat samstag sonnabend samedi sam sabado sab sabato zaterdag lordag sobota суббота"
        + " السبت σαββατο cumartesi субота sambata lauantai lauantaina",
    "sunday sun sonntag dimanche dim domingo dom domenica zondag sondag niedziela воскресенье"
        + " الأحد الاحد κυριακη pazar неділя nedele duminica sunnuntai sunnuntaina",
  };

  /** As {@link DateScan} has it for names of months and days. */
  static final int LONGEST = 12;

  static final int SHORTEST = 3;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, Integer> MONTH_NUMBERS = table(MONTHS);
  private static final Map<String, Integer> DAY_NUMBERS = table(DAYS);

  private static final Beginnings MONTH_BEGINS = new Beginnings(MONTH_NUMBERS.keySet());
  private static final Beginnings DAY_BEGINS = new Beginnings(DAY_NUMBERS.keySet());

  private CalendarWords() {}

  private static Map<String, Integer> table(String[] lines) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      for (String word : lines[i].split(" ", -1)) {
        numbers.put(plain(word), i + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  /** The month with this name, 1 to 12. */
  static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTH_NUMBERS.get(plain(word)));
  }

  /** The day of the week with this name. */
  static Optional<DayOfWeek> day(String word) {
    return Optional.ofNullable(DAY_NUMBERS.get(plain(word))).map(DayOfWeek::of);
  }

  /**
   * Whether a part of a date may begin at a letter or digit: with a letter only the name of a month
   * or a day of the week. Asked first because trying every form takes a hundred times as long.
   */
  static boolean mayBegin(String text, int at) {
    boolean may = MONTH_BEGINS.mayBeAt(text, at) || DAY_BEGINS.mayBeAt(text, at);
    if (!may && Character.isLetter(text.charAt(at))) {
      return false;
    }
    int end = at;
    while (end < text.length() && end - at < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at || end - at < SHORTEST) {
      return end == at;
    }
    String word = plain(text.substring(at, end));
    return MONTH_NUMBERS.containsKey(word) || DAY_NUMBERS.containsKey(word);
  }

  /** Lower case without accents; ø is a letter of its own to Unicode and an accent to us. */
  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").replace('ø', 'o').replace("ł", "l");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
