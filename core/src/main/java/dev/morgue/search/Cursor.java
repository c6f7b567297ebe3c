package dev.morgue.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of hits goes on: the sort values of the last one. A text that is safe in a shell and
 * a URL.
 *
 * @param sort the order of the list
 * @param value the score's bits, or the seconds of the date
 * @param arrival its place in the order of arrival
 * @param tie the number that breaks ties between archives
 * @param archive the number of its archive, which breaks those between two that hold it alike
 */
record Cursor(SortOrder sort, long value, long arrival, long tie, int archive) {

  private static final Pattern FORM =
      Pattern.compile("1:([A-Z]+):(-?\\d+):(-?\\d+):(-?\\d+)(?::(\\d{1,9}))?");

  /** After this hit, of an archive with a number. */
  static Cursor after(SortOrder sort, FieldDoc last, int archive) {
    List<Object> fields = List.of(last.fields);
    long value =
        sort == SortOrder.RELEVANCE
            ? Float.floatToRawIntBits((Float) fields.get(0))
            : (Long) fields.get(0);
    return new Cursor(sort, value, (Long) fields.get(1), (Long) fields.get(2), archive);
  }

  /**
   * Reads a cursor.
   *
   * @throws IllegalArgumentException if it is none, or of a list in another order
   */
  static Cursor parse(String text, SortOrder sort) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      Matcher m = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
      if (m.matches() && m.group(1).equals(sort.name())) {
        return new Cursor(
            sort,
            Long.parseLong(m.group(2)),
            Long.parseLong(m.group(3)),
            Long.parseLong(m.group(4)),
            m.group(5) == null ? 0 : Integer.parseInt(m.group(5)));
      }
    } catch (IllegalArgumentException e) {
      throw foreign(text, sort, e);
    }
    throw foreign(text, sort, null);
  }

  private static IllegalArgumentException foreign(
      String text, SortOrder sort, @Nullable Exception cause) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "'%s' is not a cursor of a list by %s; take it from the page before, with the same request",
            text,
            sort),
        cause);
  }

  /** The hit to go on after. */
  FieldDoc fieldDoc(Snapshot snapshot) {
    Object first =
        sort == SortOrder.RELEVANCE ? (Object) Float.intBitsToFloat((int) value) : (Object) value;
    // after every document of its archive with the same values: not the place in the index decides
    int last = snapshot.archiveEnd(archive) - 1;
    return new FieldDoc(last, Float.NaN, new Object[] {first, arrival, tie});
  }

  @Override
  public String toString() {
    String place = archive == 0 ? "" : ":" + archive;
    String plain = "1:" + sort.name() + ":" + value + ":" + arrival + ":" + tie + place;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.ISO_8859_1));
  }
}
