package dev.morgue.query;

import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Factiva's search form: connectors in small letters, two-letter fields. */
final class FactivaNotation extends Notation {

  private static final int MAX_ORDERED = 10;
  private static final int MAX_DISTANCE = 500;
  private static final int MAX_TIMES = 50;

  FactivaNotation() {
    super(
        Map.ofEntries(
            Map.entry("headline", "hd"),
            Map.entry("lead", "lp"),
            Map.entry("body", "td"),
            Map.entry("caption", "art"),
            Map.entry("byline", "by"),
            Map.entry("person", "pe"),
            Map.entry("org", "co"),
            Map.entry("place", "re"),
            Map.entry("subject", "ns"),
            Map.entry("source", "sn"),
            Map.entry("section", "se"),
            Map.entry("page", "pg"),
            Map.entry("edition", "ed"),
            Map.entry("column", "clm"),
            Map.entry("wire", "cr"),
            Map.entry("correction", "cx"),
            Map.entry("lang", "la"),
            Map.entry("date", "date"),
            Map.entry("length", "wc")));
  }

  @Override
  String connector(String ours) {
    return ours.equals("AND NOT") ? "not" : ours.toLowerCase(Locale.ROOT);
  }

  @Override
  @Nullable String word(WordNode node) {
    return switch (node) {
      case WordNode.Word word -> lost("plurals are not found there unless typed", word.text());
      case WordNode.Phrase phrase -> quoted(phrase.text());
      case WordNode.PlainPhrase phrase ->
          lost("plurals are not found there unless typed", quoted(phrase.text()));
      case WordNode.SloppyPhrase phrase ->
          lost("moves of words in a phrase cannot be asked for", quoted(phrase.text()));
      case WordNode.Prefix prefix -> prefix.stem() + "*";
      case WordNode.Wildcard wildcard -> wildcard(wildcard.pattern());
      case WordNode.Fuzzy fuzzy -> lost("letters cannot differ", fuzzy.word());
      case WordNode.Regex regex -> leftOut("a regular expression");
      case WordNode.Exact exact ->
          lost("words exactly as printed cannot be asked for", quoted(exact.text()));
      case WordNode.Cased cased -> lost("capitals cannot be asked for", quoted(cased.text()));
      case WordNode.InNumber word -> word.text();
    };
  }

  private @Nullable String wildcard(String pattern) {
    int star = pattern.indexOf('*');
    return star < 0 || star == pattern.length() - 1
        ? pattern
        : leftOut("a star before the end of a word");
  }

  @Override
  @Nullable String near(String left, String right, Proximity proximity) {
    if (proximity.negated()) {
      return lost("'not near' cannot be asked for; only the left side is kept", left);
    }
    return switch (proximity.unit()) {
      case WORDS -> left + " " + counted(proximity) + " " + right;
      case SENTENCE -> lost("a sentence is taken for 25 words", left + " near25 " + right);
      case PARAGRAPH ->
          proximity.ordered()
              ? lost("no order within a paragraph", left + " same " + right)
              : left + " same " + right;
      case FIELD -> lost("'in one field' is taken for AND", left + " and " + right);
    };
  }

  private String counted(Proximity proximity) {
    int distance = proximity.distance();
    if (proximity.ordered()) {
      return distance <= MAX_ORDERED
          ? "adj" + distance
          : lost("in order, words can stand at most 10 apart", "near" + distance);
    }
    return distance <= MAX_DISTANCE
        ? "near" + distance
        : lost("words can stand at most 500 apart", "near" + MAX_DISTANCE);
  }

  @Override
  String atLeast(int times, String inner) {
    int most = Math.min(times, MAX_TIMES);
    String text = "atleast" + most + " (" + inner + ")";
    return times > MAX_TIMES ? lost("at most 50 mentions can be asked for", text) : text;
  }

  @Override
  String first(int words, String inner) {
    int most = Math.min(words, MAX_DISTANCE);
    String text = (inner.indexOf(' ') < 0 ? inner : "(" + inner + ")") + "/F" + most + "/";
    return words > MAX_DISTANCE ? lost("at most the first 500 words", text) : text;
  }

  @Override
  @Nullable String within(String label, String inner) {
    String name = label.equals("text") ? "" : field(label);
    if (name == null || name.isEmpty()) {
      return name == null ? null : inner;
    }
    return name + "=" + (inner.matches("\\w+|\"[^\"]*\"") ? inner : "(" + inner + ")");
  }

  @Override
  String days(String name, @Nullable PartialDate from, @Nullable PartialDate to) {
    if (from == null || to == null) {
      return from == null
          ? name + " before " + date(Objects.requireNonNull(to).latest().plusDays(1))
          : name + " after " + date(from.earliest().minusDays(1));
    }
    return name + " from " + date(from.earliest()) + " to " + date(to.latest());
  }

  private static String date(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  @Override
  @Nullable String numbers(Numbers numbers) {
    String least = "wc>" + (numbers.from() - 1);
    String most = "wc<" + (numbers.to() + 1);
    if (numbers.to() == Long.MAX_VALUE) {
      return least;
    }
    return numbers.from() == 0 ? most : "(" + least + " and " + most + ")";
  }
}
