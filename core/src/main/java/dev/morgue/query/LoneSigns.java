package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs that stand where they mean nothing, and are left out. */
final class LoneSigns {

  /** Truncation, here or in other systems. */
  private static final Pattern WILDCARDS = Pattern.compile("[*?!$#]+");

  private static final Pattern SUFFIX = Pattern.compile("[~^]+|/[fF]\\d{1,9}/|\\^\\d.*");

  private static final Pattern COMPARED = Pattern.compile("[=<>!~]+");

  /** Nexis's relevance of an index term: {@code 85%}, {@code 9*%}. */
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}\\*?%");

  /** The fields whose terms Nexis gives such a score. */
  private static final Set<String> SCORED =
      Set.of("subject", "person", "org", "place", "keyword", "terms");

  private LoneSigns() {}

  /** What to say of signs without a letter or digit; null where they part words as commas do. */
  static @Nullable String message(Cursor cursor, String signs) {
    String out = "'" + signs + "' stands alone and is left out; ";
    String before = cursor.tokens.isEmpty() ? "" : cursor.tokens.getLast().text();
    if (WILDCARDS.matcher(signs).matches()) {
      return out + "for words that begin so write them as bank*";
    }
    if (SUFFIX.matcher(signs).matches()) {
      return out + "it belongs directly behind a word or phrase";
    }
    if (COMPARED.matcher(signs).matches() && isField(cursor, before)) {
      return out + "for the field write " + before.toLowerCase(Locale.ROOT) + ":x";
    }
    if (signs.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL)) {
      return out + "only words and numbers can be searched, no symbols";
    }
    boolean number = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    return signs.equals("%") && !before.isEmpty() && !number
        ? out + "to leave out what follows write NOT"
        : null;
  }

  private static boolean isField(Cursor cursor, String before) {
    return !before.isEmpty()
        && cursor.tokens.getLast().is(Kind.WORD)
        && !cursor.fields.canonical(before).isEmpty();
  }

  /** Whether a word is the score of the index term before it. */
  static boolean isScore(Cursor cursor, String word) {
    int next = Scanner.skipSpaces(cursor.plain, cursor.at);
    return SCORE.matcher(word).matches()
        && cursor.isAt(next, ")")
        && isBehindTerm(cursor.tokens)
        && isInTerms(cursor.tokens);
  }

  private static boolean isBehindTerm(List<Token> tokens) {
    Kind last = tokens.isEmpty() ? Kind.END : tokens.getLast().kind();
    return last == Kind.WORD || last == Kind.PHRASE || last == Kind.BRACED;
  }

  private static boolean isInTerms(List<Token> tokens) {
    int closed = 0;
    for (int i = tokens.size() - 1; i > 0; i--) {
      Token token = tokens.get(i);
      closed += token.is(Kind.CLOSE) ? 1 : token.is(Kind.OPEN) ? -1 : 0;
      if (closed < 0) {
        Token before = tokens.get(i - 1);
        return before.isField() && SCORED.contains(before.text());
      }
    }
    return false;
  }
}
