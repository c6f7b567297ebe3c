package dev.morgue.query;

import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ProQuest's platform: connectors in capitals, field codes with brackets. */
final class ProQuestNotation extends Notation {

  /** Words that stand for a sentence and a paragraph, as Nexis counts them. */
  private static final int SENTENCE = 25;

  private static final int PARAGRAPH = 75;

  ProQuestNotation() {
    super(
        Map.ofEntries(
            Map.entry("headline", "TI"),
            Map.entry("text", "FT"),
            Map.entry("body", "FT"),
            Map.entry("byline", "AU"),
            Map.entry("person", "PER"),
            Map.entry("org", "ORG"),
            Map.entry("place", "LOC"),
            Map.entry("subject", "SU"),
            Map.entry("source", "PUB"),
            Map.entry("section", "SEC"),
            Map.entry("page", "PG"),
            Map.entry("summary", "AB"),
            Map.entry("lang", "LA"),
            Map.entry("date", "PD")));
  }

  @Override
  String connector(String ours) {
    return ours.equals("AND NOT") ? "NOT" : ours;
  }

  @Override
  @Nullable String word(WordNode node) {
    return switch (node) {
      case WordNode.Word word -> word.text();
      case WordNode.Phrase phrase -> quoted(phrase.text());
      case WordNode.PlainPhrase phrase -> "{" + phrase.text() + "}";
      case WordNode.SloppyPhrase phrase ->
          lost("moves of words in a phrase cannot be asked for", quoted(phrase.text()));
      case WordNode.Prefix prefix ->
          lost("a star stands for at most 5 letters there", prefix.stem() + "*");
      case WordNode.Wildcard wildcard ->
          wildcard.pattern().indexOf('*') < 0
              ? wildcard.pattern()
              : lost("a star stands for at most 5 letters there", wildcard.pattern());
      case WordNode.Fuzzy fuzzy -> lost("letters cannot differ", fuzzy.word());
      case WordNode.Regex regex -> leftOut("a regular expression");
      case WordNode.Exact exact ->
          lost("words exactly as printed cannot be asked for", quoted(exact.text()));
      case WordNode.Cased cased -> lost("capitals cannot be asked for", quoted(cased.text()));
      case WordNode.InNumber word -> quoted(word.text());
    };
  }

  @Override
  @Nullable String near(String left, String right, Proximity proximity) {
    if (proximity.negated()) {
      return lost("'not near' cannot be asked for; only the left side is kept", left);
    }
    String sign = proximity.ordered() ? " PRE/" : " NEAR/";
    return switch (proximity.unit()) {
      case WORDS -> left + sign + proximity.distance() + " " + right;
      case SENTENCE ->
          lost("a sentence is taken for 25 words", left + sign + SENTENCE + " " + right);
      case PARAGRAPH ->
          lost("a paragraph is taken for 75 words", left + sign + PARAGRAPH + " " + right);
      case FIELD -> lost("'in one field' is taken for AND", left + " AND " + right);
    };
  }

  @Override
  @Nullable String within(String label, String inner) {
    String name = field(label);
    return name == null ? null : name + "(" + inner + ")";
  }

  @Override
  String days(String name, @Nullable PartialDate from, @Nullable PartialDate to) {
    if (from == null || to == null) {
      return from == null
          ? name + "(<" + date(java.util.Objects.requireNonNull(to).latest().plusDays(1)) + ")"
          : name + "(>" + date(from.earliest().minusDays(1)) + ")";
    }
    return name + "(" + date(from.earliest()) + "-" + date(to.latest()) + ")";
  }

  private static String date(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  @Override
  @Nullable String numbers(Numbers numbers) {
    return leftOut("the length");
  }
}
