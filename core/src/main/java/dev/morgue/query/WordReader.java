package dev.morgue.query;

import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.WordNode.Fuzzy;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.PlainPhrase;
import dev.morgue.query.WordNode.Prefix;
import dev.morgue.query.WordNode.Wildcard;
import dev.morgue.query.WordNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a bare word with the signs in it. */
final class WordReader {

  private static final Pattern FUZZY = Pattern.compile("(.+)~(?:(\\d)|0?\\.(\\d{1,9})|1\\.0*)?");

  private static final Pattern SHOUTED = Pattern.compile("[!?]*![!?]+$|[!?]*\\?!+$|!{2,}$");

  /** Factiva's {@code root$3}. */
  private static final Pattern UP_TO = Pattern.compile("(.+)\\$([1-9])");

  /** Nexis's stars hold one letter each: wom*n, bank**. */
  private static final Pattern TRAILING_STARS = Pattern.compile("(.*[^*])(\\*{1,9})");

  /** Words that are something else in capitals. */
  private static final Set<String> CAPITALS =
      Set.of("US", "IT", "WHO", "AIDS", "NOW", "SALT", "START", "ICE", "ACT", "MAD", "PEN");

  private final Dialect dialect;
  private final List<Warning> warnings;

  WordReader(Dialect dialect, List<Warning> warnings) {
    this.dialect = dialect;
    this.warnings = warnings;
  }

  QueryNode read(Token token) {
    if (Lexer.isEverything(token.text())) {
      return new Everything();
    }
    String text = calm(token.text());
    Matcher upTo = UP_TO.matcher(text);
    if (dialect == Dialect.FACTIVA && upTo.matches() && QueryText.isStem(upTo.group(1))) {
      return upTo(upTo.group(1), Integer.parseInt(upTo.group(2)));
    }
    if (QueryText.isWord(text)) {
      hint(text, token);
      return new Word(text);
    }
    String signs = dialect == Dialect.NEXIS ? singleLetters(text) : text;
    Matcher stars = TRAILING_STARS.matcher(text);
    if (dialect == Dialect.NEXIS && stars.matches() && QueryText.isStem(stars.group(1))) {
      return upTo(stars.group(1), stars.group(2).length());
    }
    return signed(signs, token);
  }

  /** Without the signs that end an exclamation. */
  private static String calm(String text) {
    if (!text.endsWith("!") && !text.endsWith("?")) {
      return text;
    }
    Matcher shouted = SHOUTED.matcher(text);
    return shouted.find() ? text.substring(0, shouted.start()) : text;
  }

  private static String singleLetters(String text) {
    return text.replace('*', '?');
  }

  private QueryNode signed(String typed, Token token) {
    String stem = typed.substring(0, typed.length() - 1);
    boolean both = typed.endsWith("!") && (stem.indexOf('*') >= 0 || stem.indexOf('?') >= 0);
    String text = both ? stem + "*" : typed;
    if ((text.endsWith("*") || text.endsWith("!")) && QueryText.isStem(stem)) {
      return new Prefix(stem);
    }
    String pattern = text.replaceAll("\\*+", "*");
    if (pattern.endsWith("*") && QueryText.isStem(pattern.substring(0, pattern.length() - 1))) {
      return new Prefix(pattern.substring(0, pattern.length() - 1));
    }
    if (QueryText.isPattern(pattern)) {
      hintMark(pattern, token);
      return new Wildcard(pattern);
    }
    Matcher fuzzy = FUZZY.matcher(text);
    if (fuzzy.matches() && QueryText.isStem(fuzzy.group(1))) {
      return fuzzy(fuzzy, token);
    }
    return new Phrase(text);
  }

  private QueryNode fuzzy(Matcher fuzzy, Token token) {
    String digit = fuzzy.group(2);
    if ("0".equals(digit)) {
      return plain(fuzzy.group(1));
    }
    if (digit != null && digit.charAt(0) > '2') {
      String message = "at most 2 letters can differ; read as ~2";
      warnings.add(new Warning(Warning.Kind.LIMIT, message, token.start(), token.end()));
    }
    return new Fuzzy(fuzzy.group(1), edits(fuzzy));
  }

  /** Lucene 3 wrote a likeness from 0 to 1. */
  private static int edits(Matcher fuzzy) {
    if (fuzzy.group(3) != null) {
      return fuzzy.group(3).charAt(0) >= '7' ? 1 : 2;
    }
    return "1".equals(fuzzy.group(2)) ? 1 : 2;
  }

  /** The root, and with every number of further letters up to the greatest. */
  private static QueryNode upTo(String root, int letters) {
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(plain(root));
    for (int i = 1; i <= letters; i++) {
      nodes.add(new Wildcard(root + "?".repeat(i)));
    }
    return new Or(nodes);
  }

  private static QueryNode plain(String text) {
    return QueryText.isWord(text) ? new Word(text) : new Phrase(text);
  }

  private void hint(String text, Token token) {
    if (CAPITALS.contains(text)) {
      String message =
          String.format(
              Locale.ROOT,
              "'%s' also finds '%s'; for capitals alone write allcaps(%s)",
              text,
              text.toLowerCase(Locale.ROOT),
              text);
      warnings.add(new Warning(Warning.Kind.HINT, message, token.start(), token.end()));
    }
  }

  /** A question mark after a pasted question is not meant to stand for a letter. */
  private void hintMark(String pattern, Token token) {
    if (pattern.indexOf('?') == pattern.length() - 1 && pattern.indexOf('*') < 0) {
      String message =
          String.format(
              Locale.ROOT,
              "'?' stands for exactly one more letter; for the word itself write %s",
              pattern.substring(0, pattern.length() - 1));
      warnings.add(new Warning(Warning.Kind.HINT, message, token.start(), token.end()));
    }
  }

  /** Several words that stand side by side as one phrase; the dialect says in which forms. */
  QueryNode phrase(List<String> words) {
    String text = String.join(" ", words);
    boolean typed = dialect == Dialect.FACTIVA || text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    return typed ? new Phrase(text) : new PlainPhrase(text);
  }
}
