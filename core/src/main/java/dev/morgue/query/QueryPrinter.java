package dev.morgue.query;

import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.About;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.AtLeast;
import dev.morgue.query.QueryNode.Boost;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.QueryNode.First;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.Is;
import dev.morgue.query.QueryNode.Mentions;
import dev.morgue.query.QueryNode.Near;
import dev.morgue.query.QueryNode.NoValue;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Numbers;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.Prefix;
import dev.morgue.query.WordNode.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a query in its canonical form: {@code parse(print(q))} is {@code q}. */
public final class QueryPrinter {

  private QueryPrinter() {}

  /** The canonical text. */
  public static String print(QueryNode node) {
    return switch (node) {
      case Everything e -> "*";
      case And and ->
          and.nodes().stream().map(QueryPrinter::conjunct).collect(Collectors.joining(" AND "));
      case Or or -> joined(or.nodes(), " OR ");
      case Not not -> "NOT " + operand(not.node());
      case WordNode word -> word(word);
      case Near near -> operand(near.left()) + " " + near.proximity() + " " + operand(near.right());
      case AtLeast most -> "atleast" + most.times() + "(" + print(most.node()) + ")";
      case First first -> "first" + first.words() + "(" + print(first.node()) + ")";
      case About about -> "about:" + fieldOperand(about.node());
      case Mentions most -> FieldNames.mentions(most.times()) + ":" + fieldOperand(most.node());
      case Boost boost -> boosted(boost.node()) + "^" + number(boost.factor());
      case Around around -> around(around);
      case Is is -> "is:" + is.flag().label();
      case InField within ->
          within.field() + (within.asTyped() ? ":=" : ":") + fieldOperand(within.node());
      case Said said -> speaker(said.speaker()) + "(" + print(said.words()) + ")";
      case Saved saved -> search(saved.name());
      case NoValue none -> none.field() + ":none";
      case Days days -> days(days);
      case Numbers numbers -> numbers(numbers);
    };
  }

  /** A saved search by its name. */
  static String search(String name) {
    boolean bare = QueryText.isWord(name) && !name.startsWith("//");
    return FieldNames.SEARCH + ":" + (bare ? name : '"' + name + '"');
  }

  /** AND NOT needs no bracket. */
  private static String conjunct(QueryNode node) {
    return node instanceof Not ? print(node) : operand(node);
  }

  private static String word(WordNode node) {
    return switch (node) {
      case Word word -> word.text();
      case Phrase phrase -> '"' + phrase.text() + '"';
      case WordNode.PlainPhrase phrase -> '{' + phrase.text() + '}';
      case WordNode.SloppyPhrase phrase -> '"' + phrase.text() + "\"~" + phrase.slop();
      case Prefix prefix -> prefix.stem() + "*";
      case WordNode.Wildcard wildcard -> wildcard.pattern();
      case WordNode.Fuzzy fuzzy -> fuzzy.word() + "~" + fuzzy.edits();
      case WordNode.Regex regex -> "re:/" + regex.pattern() + "/";
      case WordNode.Exact exact -> "exact(" + bareOrQuoted(exact.text()) + ")";
      case WordNode.Cased cased -> function(cased.lettering()) + bareOrQuoted(cased.text()) + ")";
      case WordNode.InNumber word -> function(word.number()) + word.text() + ")";
    };
  }

  private static String function(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT) + "(";
  }

  private static String bareOrQuoted(String text) {
    return QueryText.isWord(text) ? text : '"' + text + '"';
  }

  private static String number(double factor) {
    return new BigDecimal(Double.toString(factor)).stripTrailingZeros().toPlainString();
  }

  /** Bracketed where the factor could be read as part of a value. */
  private static String boosted(QueryNode node) {
    return switch (node) {
      case WordNode word -> print(word);
      case AtLeast most -> print(most);
      case First first -> print(first);
      default -> "(" + print(node) + ")";
    };
  }

  private static String joined(List<QueryNode> nodes, String connector) {
    return nodes.stream().map(QueryPrinter::operand).collect(Collectors.joining(connector));
  }

  /** Bracketed where a connector inside could be read with one outside. */
  private static String operand(QueryNode node) {
    return switch (node) {
      case And and -> "(" + print(and) + ")";
      case Or or -> "(" + print(or) + ")";
      case Not not -> "(" + print(not) + ")";
      case Near near -> "(" + print(near) + ")";
      default -> print(node);
    };
  }

  /** Bracketed where it would be read as a value of the field or as a field within it. */
  private static String fieldOperand(QueryNode node) {
    String text = print(node);
    boolean plain =
        switch (node) {
          case Word word -> !text.equalsIgnoreCase("none") && !text.startsWith("//");
          case Prefix prefix -> !text.startsWith("//");
          default -> node instanceof Phrase || node instanceof WordNode.PlainPhrase;
        };
    return plain ? text : "(" + text + ")";
  }

  /** In brackets unless quoted: a bare word before a bracket may be a function's name. */
  private static String speaker(InField speaker) {
    QueryNode name = speaker.node();
    String field = speaker.field() + (speaker.asTyped() ? ":=" : ":");
    return field + (name instanceof Phrase ? print(name) : "(" + print(name) + ")");
  }

  private static String around(Around around) {
    String centre =
        around.centre() instanceof Around.Named named
            ? '"' + named.name() + '"'
            : around.centre().toString();
    return "near:" + centre + "~" + around.distance();
  }

  private static String days(Days days) {
    String start = days.field().label() + (days.overlapping() ? ":~" : ":");
    if (Objects.equals(days.from(), days.to())) {
      return start + days.from();
    }
    return start + written(days.from()) + ".." + written(days.to());
  }

  private static String written(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  private static String numbers(Numbers numbers) {
    String start = numbers.field().label() + ":";
    if (numbers.to() == Long.MAX_VALUE) {
      return start + ">=" + numbers.from();
    }
    return numbers.from() == numbers.to()
        ? start + numbers.from()
        : start + numbers.from() + ".." + numbers.to();
  }
}
