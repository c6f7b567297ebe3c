package dev.morgue.query;

import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.Numbers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lexis and Nexis: terms and connectors, segments. */
final class NexisNotation extends Notation {

  private static final int MAX_DISTANCE = 255;

  NexisNotation() {
    super(
        Map.ofEntries(
            Map.entry("headline", "HEADLINE"),
            Map.entry("deck", "HIGHLIGHT"),
            Map.entry("lead", "LEAD"),
            Map.entry("body", "BODY"),
            Map.entry("caption", "GRAPHIC"),
            Map.entry("byline", "BYLINE"),
            Map.entry("person", "PERSON"),
            Map.entry("org", "COMPANY"),
            Map.entry("place", "GEOGRAPHIC"),
            Map.entry("subject", "SUBJECT"),
            Map.entry("source", "PUBLICATION"),
            Map.entry("section", "SECTION"),
            Map.entry("dateline", "DATELINE"),
            Map.entry("correction", "CORRECTION"),
            Map.entry("lang", "LANGUAGE"),
            Map.entry("date", "DATE"),
            Map.entry("loaded", "LOAD-DATE"),
            Map.entry("length", "LENGTH")));
  }

  @Override
  String connector(String ours) {
    return ours.toLowerCase(Locale.ROOT);
  }

  @Override
  @Nullable String word(WordNode node) {
    return switch (node) {
      case WordNode.Word word -> word.text();
      case WordNode.Phrase phrase ->
          lost("a phrase in quotation marks also finds plurals there", quoted(phrase.text()));
      case WordNode.PlainPhrase phrase -> quoted(phrase.text());
      case WordNode.SloppyPhrase phrase ->
          lost("moves of words in a phrase cannot be asked for", quoted(phrase.text()));
      case WordNode.Prefix prefix -> prefix.stem() + "!";
      case WordNode.Wildcard wildcard -> wildcard(wildcard.pattern());
      case WordNode.Fuzzy fuzzy -> lost("letters cannot differ", fuzzy.word());
      case WordNode.Regex regex -> leftOut("a regular expression");
      case WordNode.Exact exact ->
          lost("words exactly as printed cannot be asked for", quoted(exact.text()));
      case WordNode.Cased cased -> cased.lettering() + "(" + cased.text() + ")";
      case WordNode.InNumber word -> word.number() + "(" + word.text() + ")";
    };
  }

  private @Nullable String wildcard(String pattern) {
    int star = pattern.indexOf('*');
    if (star == pattern.length() - 1) {
      return pattern.substring(0, star) + "!";
    }
    return star < 0 ? pattern : leftOut("a star before the end of a word");
  }

  @Override
  @Nullable String near(String left, String right, Proximity proximity) {
    String connector = proximity.toString();
    switch (proximity.unit()) {
      case WORDS -> {
        connector =
            lost("small words (of, the) did not count in distances in older Nexis", connector);
        if (proximity.distance() > MAX_DISTANCE) {
          String most = connector.replaceAll("\\d+", Integer.toString(MAX_DISTANCE));
          connector = lost("words can stand at most 255 apart", most);
        }
      }
      case SENTENCE -> connector = lost("a sentence is about 25 words there", connector);
      case PARAGRAPH -> connector = lost("a paragraph is about 75 words there", connector);
      case FIELD -> {
        String segment = (proximity.negated() ? "not " : "") + "w/seg";
        connector = proximity.ordered() ? lost("no order within a segment", segment) : segment;
      }
    }
    return left + " " + connector + " " + right;
  }

  @Override
  String atLeast(int times, String inner) {
    return "ATLEAST" + times + "(" + inner + ")";
  }

  @Override
  String first(int words, String inner) {
    return lost(
        "the first " + words + " words are the headline and lead there", "HLEAD(" + inner + ")");
  }

  @Override
  @Nullable String within(String label, String inner) {
    String name = label.equals("text") ? "" : field(label);
    return name == null ? null : name.isEmpty() ? inner : name + "(" + inner + ")";
  }

  @Override
  String days(String name, @Nullable PartialDate from, @Nullable PartialDate to) {
    if (from != null && from.equals(to) && from.hasDay()) {
      return name + " is " + date(from.earliest());
    }
    String after = from == null ? "" : name + " aft " + date(from.earliest().minusDays(1));
    String before = to == null ? "" : name + " bef " + date(to.latest().plusDays(1));
    return after + (from == null || to == null ? "" : " and ") + before;
  }

  private static String date(LocalDate day) {
    return day.getMonthValue() + "/" + day.getDayOfMonth() + "/" + day.getYear();
  }

  @Override
  @Nullable String numbers(Numbers numbers) {
    String name = field(numbers.field().label());
    if (name == null) {
      return null;
    }
    if (numbers.to() == Long.MAX_VALUE) {
      return name + " > " + (numbers.from() - 1);
    }
    String most = name + " < " + (numbers.to() + 1);
    return numbers.from() == 0
        ? most
        : "(" + name + " > " + (numbers.from() - 1) + " and " + most + ")";
  }
}
