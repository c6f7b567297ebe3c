package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Elasticsearch's {@code query_string}, over fields named as ours. */
final class ElasticNotation extends Notation {

  private static final String RESERVED = "+-=&|><!(){}[]^\"~*?:\\/";

  ElasticNotation() {
    super(Map.of());
  }

  @Override
  String connector(String ours) {
    return ours;
  }

  @Override
  @Nullable String word(WordNode node) {
    return switch (node) {
      case WordNode.Word word -> escaped(word.text());
      case WordNode.Phrase phrase -> phrase(phrase.text());
      case WordNode.PlainPhrase phrase -> phrase(phrase.text());
      case WordNode.SloppyPhrase phrase -> phrase(phrase.text()) + "~" + phrase.slop();
      case WordNode.Prefix prefix -> escaped(prefix.stem()) + "*";
      case WordNode.Wildcard wildcard -> wildcard(wildcard.pattern());
      case WordNode.Fuzzy fuzzy -> escaped(fuzzy.word()) + "~" + fuzzy.edits();
      case WordNode.Regex regex -> "/" + regex.pattern() + "/";
      case WordNode.Exact exact ->
          lost("how words are printed cannot be asked for", phrase(exact.text()));
      case WordNode.Cased cased ->
          lost("how words are printed cannot be asked for", phrase(cased.text()));
      case WordNode.InNumber word ->
          lost("singular and plural are the analyzer's matter", escaped(word.text()));
    };
  }

  private static String phrase(String text) {
    return quoted(text.replace("\\", "\\\\"));
  }

  private static String wildcard(String pattern) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      String c = pattern.substring(i, i + 1);
      text.append(c.equals("*") || c.equals("?") ? c : escaped(c));
    }
    return text.toString();
  }

  private static String escaped(String word) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (RESERVED.indexOf(c) >= 0) {
        text.append('\\');
      }
      text.append(c);
    }
    return text.toString();
  }

  @Override
  @Nullable String near(String left, String right, Proximity proximity) {
    if (proximity.negated()) {
      return lost("'not near' cannot be asked for; only the left side is kept", left);
    }
    boolean words = (left + right).chars().allMatch(Character::isLetterOrDigit);
    if (proximity.unit() == Proximity.Unit.WORDS && words) {
      String message =
          proximity.ordered()
              ? "words may also stand in the other order"
              : "words in the other order must stand two nearer";
      int slop = proximity.ordered() ? proximity.distance() - 1 : proximity.distance();
      return lost(message, quoted(left + " " + right) + "~" + slop);
    }
    return lost(
        "nearness of groups, sentences and paragraphs is taken for AND", left + " AND " + right);
  }

  @Override
  @Nullable String within(String label, String inner) {
    String name = field(label);
    return name == null ? null : name + ":(" + inner + ")";
  }

  /** What is told apart from the articles' texts here, and is in no article, nobody else has. */
  @Override
  @Nullable String field(String label) {
    return label.equals(NewsField.GROUP.label()) ? leftOut(label + ":") : label;
  }

  @Override
  String days(String name, @Nullable PartialDate from, @Nullable PartialDate to) {
    return name
        + ":["
        + (from == null ? "*" : from.earliest())
        + " TO "
        + (to == null ? "*" : to.latest())
        + "]";
  }

  @Override
  String numbers(Numbers numbers) {
    String to = numbers.to() == Long.MAX_VALUE ? "*" : Long.toString(numbers.to());
    return numbers.field().label() + ":[" + numbers.from() + " TO " + to + "]";
  }

  @Override
  @Nullable String noValue(String label) {
    String name = field(label);
    return name == null ? null : "(NOT _exists_:" + name + ")";
  }

  @Override
  String boost(String inner, double factor) {
    String number = new BigDecimal(Double.toString(factor)).stripTrailingZeros().toPlainString();
    return (inner.indexOf(' ') < 0 ? inner : "(" + inner + ")") + "^" + number;
  }

  @Override
  String everything() {
    return "*:*";
  }

  @Override
  List<String> aboutFields() {
    return List.of("headline", "lead", "subject", "person", "org", "place", "event", "keyword");
  }
}
