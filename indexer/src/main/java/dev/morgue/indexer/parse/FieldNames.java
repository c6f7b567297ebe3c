package dev.morgue.indexer.parse;

import dev.morgue.NewsField;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the names of users' own fields out of any member's or header's name: lower case, without
 * accents, other signs as hyphens; "x-" goes in front of a name that Morgue itself uses or that
 * does not begin with a letter.
 */
final class FieldNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER_LETTERS = Pattern.compile("[^\\x00-\\x7f]");
  private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9_]+");
  private static final Pattern HYPHENS = Pattern.compile("^-+|-+$");

  private FieldNames() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    plain = MARKS.matcher(plain).replaceAll("");
    // letters of other alphabets stay apart by their numbers
    plain =
        OTHER_LETTERS
            .matcher(plain)
            .replaceAll(m -> "-u" + Integer.toHexString(m.group().codePointAt(0)) + "-");
    plain = HYPHENS.matcher(OTHER_SIGNS.matcher(plain).replaceAll("-")).replaceAll("");
    boolean named = !plain.isEmpty() && plain.charAt(0) >= 'a' && plain.charAt(0) <= 'z';
    return named && NewsField.of(plain).isEmpty() ? plain : "x-" + plain;
  }
}
