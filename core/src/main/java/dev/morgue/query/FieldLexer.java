package dev.morgue.query;

import dev.morgue.query.Token.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names that take what follows them: fields and functions. */
final class FieldLexer {

  /** A name; only ours have a dot within, which addresses of sites have, too. */
  private static final Pattern SHAPE = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)(?:\\.[A-Za-z]+)?");

  private static final Set<String> FUNCTIONS =
      Set.of("caps", "allcaps", "nocaps", "exact", "singular", "plural");

  /** GDELT's operators, which look like fields. */
  private static final Pattern COUNTED = Pattern.compile("(?i)(near|repeat)(\\d{1,9})");

  /** A number after a sign that compares. */
  private static final Pattern COMPARED = Pattern.compile("=?-?\\d");

  /** No field has a longer name. */
  private static final int LONGEST = 64;

  private final Cursor cursor;

  FieldLexer(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Takes the name that stands before the end of the word, if it is one. */
  boolean read(int end) {
    return condition() || signed(end) || function(end);
  }

  /** {@code date aft 5/1/2024}, {@code length > 500}: a field and its value without a colon. */
  private boolean condition() {
    int start = cursor.at;
    ValueScanner.Condition found = cursor.values.condition(start);
    if (found == null) {
      return false;
    }
    String label = cursor.fields.canonical(cursor.plain.substring(start, found.nameEnd()));
    cursor.take(Kind.FIELD, label, start, found.nameEnd());
    return cursor.take(Kind.VALUE, found.value(), found.nameEnd(), found.end());
  }

  /** {@code headline:x}, {@code hd=x}, {@code wc>500}. */
  private boolean signed(int end) {
    int start = cursor.at;
    int sign = start;
    int last = Math.min(end, start + LONGEST);
    while (sign < last && !cursor.isAt(sign, ":=<>")) {
      sign++;
    }
    String name = cursor.plain.substring(start, sign);
    Matcher shape = SHAPE.matcher(name);
    if (sign == last || !shape.matches() || cursor.plain.startsWith("://", sign)) {
      return false;
    }
    boolean site = name.indexOf('.') >= 0 && cursor.fields.canonical(shape.group(1)).isEmpty();
    boolean colon = cursor.isAt(sign, ":") && !site;
    String label = cursor.fields.canonical(name);
    if (label.isEmpty()) {
      return (colon && (around(name, sign) || counted(name, sign))) || unknown(name, sign, colon);
    }
    if (cursor.isAt(sign, "<>") && !FieldNames.isScalar(label)) {
      return false;
    }
    int after = cursor.isAt(sign, "<>") ? sign : sign + 1;
    boolean asTyped = colon && cursor.isAt(after, "=");
    return take(label, start, asTyped ? after + 1 : after, asTyped);
  }

  private boolean take(String label, int start, int end, boolean asTyped) {
    cursor.take(asTyped ? Kind.FIELD_AS_TYPED : Kind.FIELD, label, start, end);
    cursor.values.field(FieldNames.isScalar(label));
    return true;
  }

  /** {@code near:"Paris, Texas"~50km}. */
  private boolean around(String name, int colon) {
    int end = name.equalsIgnoreCase(AroundText.NAME) ? AroundText.end(cursor.plain, colon + 1) : -1;
    if (end < 0) {
      return false;
    }
    String value = cursor.plain.substring(colon + 1, end);
    return cursor.take(Kind.AROUND, value, cursor.at, end);
  }

  private boolean counted(String name, int colon) {
    Matcher counted = COUNTED.matcher(name);
    if (!counted.matches()) {
      return false;
    }
    String function = counted.group(1).equalsIgnoreCase("near") ? "near" : "atleast";
    return cursor.take(Kind.FUNCTION, function + counted.group(2), cursor.at, colon + 1);
  }

  /** Warns of a name that is meant for a field; that is sure only where a value follows. */
  private boolean unknown(String name, int sign, boolean colon) {
    int next = sign + 1;
    boolean valued = next < cursor.plain.length() && !QueryText.isSpace(cursor.plain.charAt(next));
    boolean named =
        switch (cursor.plain.charAt(sign)) {
          case ':' -> colon;
          case '=' -> cursor.options.dialect() == Dialect.FACTIVA;
          default ->
              name.length() > 2
                  && COMPARED.matcher(cursor.plain).region(next, cursor.plain.length()).lookingAt();
        };
    if (valued && named) {
      cursor.warn(Warning.Kind.FIELD, cursor.fields.unknown(name), cursor.at, sign);
    }
    return false;
  }

  /** A name with its bracket: {@code caps(x)}, {@code HEADLINE(x)}; or {@code atleast3 x}. */
  private boolean function(int end) {
    int start = cursor.at;
    if (end - start > LONGEST) {
      return false;
    }
    String name = cursor.plain.substring(start, end).toLowerCase(Locale.ROOT);
    boolean bracket = cursor.isAt(end, "(");
    if (QueryText.COUNTING.matcher(name).matches()) {
      return (bracket || isFollowed(end)) && cursor.take(Kind.FUNCTION, name, start, end);
    }
    if (bracket && FUNCTIONS.contains(name)) {
      return cursor.take(Kind.FUNCTION, name, start, end);
    }
    String label = bracket ? cursor.fields.canonical(name) : "";
    return !label.isEmpty() && take(label, start, end, false);
  }

  private boolean isFollowed(int end) {
    int next = Scanner.skipSpaces(cursor.plain, end);
    int nextEnd = Scanner.wordEnd(cursor.plain, next);
    return next < cursor.plain.length()
        && !cursor.isAt(next, ")")
        && !QueryText.isConnector(cursor.plain.substring(next, nextEnd));
  }
}
