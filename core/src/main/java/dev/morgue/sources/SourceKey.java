package dev.morgue.sources;

import dev.morgue.text.WordForms;
import java.util.Locale;

/**
 * What makes two writings of a publication's name the same: letters and digits count, but not their
 * case, accents and ligatures, nor the signs and spaces between words.
 */
public final class SourceKey {

  private static final String ARTICLE = "the ";
  private static final String FILED_ARTICLE = ", the";

  private SourceKey() {}

  /**
   * The key of a name: {@code the st johns post} of <i>The St. John’s Post</i> and of <i>St. John's
   * Post, The</i>. Empty only for a name without any sign.
   */
  public static String of(String name) {
    String folded = WordForms.fold(name).strip();
    if (folded.endsWith(FILED_ARTICLE)) {
      folded = ARTICLE + folded.substring(0, folded.length() - FILED_ARTICLE.length());
    }
    StringBuilder key = new StringBuilder(folded.length());
    folded.codePoints().forEach(c -> append(key, c));
    String words = key.toString().strip();
    return words.isEmpty() ? folded : words;
  }

  private static void append(StringBuilder key, int c) {
    if (c == '&') {
      key.append(key.isEmpty() || key.charAt(key.length() - 1) == ' ' ? "and " : " and ");
    } else if (Character.isLetterOrDigit(c) || isMark(c)) {
      key.appendCodePoint(c);
    } else if (c != '\'' && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  /** Vowel signs of Indian and other scripts, which folding leaves in place. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The key without a leading "The". */
  public static String withoutArticle(String key) {
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }

  /**
   * A host name as it is compared: lower case, without "www." and what an address has around it.
   */
  public static String host(String typed) {
    String host = typed.strip().toLowerCase(Locale.ROOT);
    int scheme = host.indexOf("://");
    host = scheme < 0 ? host : host.substring(scheme + 3);
    int path = host.indexOf('/');
    host = path < 0 ? host : host.substring(0, path);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Whether a text may be a host name. */
  public static boolean isHost(String text) {
    int dot = text.indexOf('.');
    return dot > 0 && dot < text.length() - 1 && text.chars().noneMatch(c -> c <= ' ');
  }
}
