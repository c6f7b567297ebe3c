package dev.morgue.indexer.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** News agencies, by the names and codes that stand in bylines, datelines and credit lines. */
public final class Agencies {

  /** The name an agency is credited under, then other names for it. */
  private static final String[][] TABLE = {
    {"AP", "Associated Press", "The Associated Press"},
    {"Reuters", "Reuter", "Thomson Reuters"},
    {"AFP", "Agence France-Presse", "Agence France Presse"},
    {"UPI", "United Press International", "United Press"},
    {"dpa", "Deutsche Presse-Agentur"},
    {"PA", "PA Media", "Press Association", "The Press Association"},
    {"EFE", "Agencia EFE"},
    {"ANSA"},
    {"APA", "Austria Presse Agentur"},
    {"AAP", "Australian Associated Press"},
    {"The Canadian Press", "Canadian Press", "CP"},
    {"Kyodo", "Kyodo News"},
    {"Jiji", "Jiji Press"},
    {"Xinhua", "Xinhua News Agency"},
    {"Yonhap", "Yonhap News Agency"},
    {"TASS", "Itar-Tass"},
    {"Interfax"},
    {"PTI", "Press Trust of India"},
    {"IANS"},
    {"Bloomberg", "Bloomberg News"},
    {"Dow Jones", "Dow Jones Newswires"},
    {"Belga"},
    {"ANP"},
    {"NTB"},
    {"TT"},
    {"Ritzau"},
    {"STT"},
    {"sda", "Keystone-SDA"},
    {"Lusa"},
    {"epd"},
    {"KNA"},
  };

  /** What calls itself one is one, "Meridian News Agency". */
  private static final Pattern CALLED_AGENCY =
      Pattern.compile(
          "\\(?(\\p{Lu}[\\p{L} -]{1,30}) (?:News Agency|Press Agency|News Service|Newswire)\\)?\\.?");

  private static final Map<String, String> NAMES = names();

  private Agencies() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String[] agency : TABLE) {
      for (String name : agency) {
        names.put(name.toLowerCase(Locale.ROOT), agency[0]);
      }
    }
    return Map.copyOf(names);
  }

  /** The agency with this name, letter case, brackets and a full stop aside. */
  public static Optional<String> named(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    name = name.startsWith("(") && name.endsWith(")") ? name.substring(1, name.length() - 1) : name;
    name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String known = NAMES.get(name.strip());
    if (known != null || !(text.contains("News") || text.contains("Press "))) {
      return Optional.ofNullable(known);
    }
    Matcher m = CALLED_AGENCY.matcher(text.strip());
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
