package dev.morgue.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which money a sign, a prefixed dollar or an ISO 4217 code stands for. A plain {@code $} is any
 * dollar that is written so; the United States' is that and its own; the other dollars are only
 * their own. Codes that are also English words in capitals (TRY, ALL, TOP, PEN) are left out.
 */
final class Currencies {
  private static final List<String> DOLLAR = List.of("$");
  private static final List<String> EURO = List.of("€");
  private static final List<String> POUND = List.of("£");
  private static final List<String> YEN = List.of("¥");
  private static final List<String> RUPEE = List.of("₹");
  private static final List<String> US = List.of("$", "us$");

  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          Map.entry("USD", US),
          Map.entry("EUR", EURO),
          Map.entry("GBP", POUND),
          Map.entry("JPY", YEN),
          Map.entry("INR", RUPEE),
          Map.entry("Rs", RUPEE),
          Map.entry("Rs.", RUPEE),
          Map.entry("AUD", List.of("a$")),
          Map.entry("CAD", List.of("c$")),
          Map.entry("NZD", List.of("nz$")),
          Map.entry("HKD", List.of("hk$")),
          Map.entry("SGD", List.of("s$")),
          Map.entry("TWD", List.of("nt$")),
          Map.entry("BRL", List.of("r$")),
          Map.entry("KRW", List.of("₩")),
          Map.entry("ILS", List.of("₪")),
          Map.entry("RUB", List.of("₽")),
          Map.entry("UAH", List.of("₴")),
          Map.entry("NGN", List.of("₦")),
          Map.entry("THB", List.of("฿")));

  private static final List<String> PLAIN_CODES =
      List.of(
          "CHF", "CNY", "RMB", "PKR", "PLN", "CZK", "HUF", "SEK", "NOK", "DKK", "ZAR", "MXN", "IDR",
          "MYR", "AED", "KES", "EGP");

  /** Letters before a dollar sign, lower case, and the dollar they mean. */
  private static final Map<String, List<String>> DOLLARS =
      Map.ofEntries(
          Map.entry("us", US),
          Map.entry("a", List.of("a$")),
          Map.entry("au", List.of("a$")),
          Map.entry("c", List.of("c$")),
          Map.entry("ca", List.of("c$")),
          Map.entry("can", List.of("c$")),
          Map.entry("cdn", List.of("c$")),
          Map.entry("nz", List.of("nz$")),
          Map.entry("hk", List.of("hk$")),
          Map.entry("s", List.of("s$")),
          Map.entry("sg", List.of("s$")),
          Map.entry("nt", List.of("nt$")),
          Map.entry("r", List.of("r$")),
          Map.entry("j", List.of("j$")),
          Map.entry("tt", List.of("tt$")),
          Map.entry("mx", List.of("mx$")),
          Map.entry("bds", List.of("bds$")),
          Map.entry("ec", List.of("ec$")));

  private Currencies() {}

  static boolean isSymbol(int cp) {
    return cp == '$' || cp >= 0x80 && Character.getType(cp) == Character.CURRENCY_SYMBOL;
  }

  /** The money of a sign alone; full-width signs count as their normal selves. */
  static List<String> ofSymbol(int cp) {
    return switch (cp) {
      case '$', 0xFE69, 0xFF04 -> DOLLAR;
      case '€' -> EURO;
      case '£', 0xFFE1 -> POUND;
      case '¥', 0xFFE5 -> YEN;
      case '₹', '₨' -> RUPEE;
      case 0xFFE6 -> List.of("₩");
      case 0xFFE0 -> List.of("¢");
      default -> List.of(Character.toString(cp));
    };
  }

  /** The money of a code as printed ({@code USD}, {@code Rs.}); empty when it is none. */
  static List<String> ofCode(char[] text, int from, int length) {
    char first = text[from];
    if (first < 'A' || first > 'Z') {
      return List.of();
    }
    String code = new String(text, from, length);
    List<String> known = CODES.getOrDefault(code, List.of());
    return known.isEmpty() && PLAIN_CODES.contains(code)
        ? List.of(code.toLowerCase(Locale.ROOT))
        : known;
  }

  /** The dollar that letters before (US$) or after ($US) its sign mean; empty when none. */
  static List<String> ofDollar(char[] letters, int from, int length) {
    if (length == 0 || length > 3) {
      return List.of();
    }
    String prefix = new String(letters, from, length).toLowerCase(Locale.ROOT);
    return DOLLARS.getOrDefault(prefix, List.of());
  }
}
