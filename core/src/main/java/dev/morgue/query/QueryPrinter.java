package dev.morgue.query;

import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.NoValue;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Numbers;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.QueryNode.Phrase;
import dev.morgue.query.QueryNode.Prefix;
import dev.morgue.query.QueryNode.Word;
import java.util.List;
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
      case And and -> joined(and.nodes(), " AND ");
      case Or or -> joined(or.nodes(), " OR ");
      case Not not -> "NOT " + operand(not.node());
      case Word word -> word.text();
      case Phrase phrase -> '"' + phrase.text() + '"';
      case Prefix prefix -> prefix.stem() + "*";
      case InField within -> within.field() + ":" + fieldOperand(within.node());
      case NoValue none -> none.field() + ":none";
      case Days days -> days(days);
      case Numbers numbers -> numbers(numbers);
    };
  }

  private static String joined(List<QueryNode> nodes, String connector) {
    return nodes.stream().map(QueryPrinter::operand).collect(Collectors.joining(connector));
  }

  /** Bracketed where a connector inside could be read with one outside. */
  private static String operand(QueryNode node) {
    boolean bracketed = node instanceof And || node instanceof Or || node instanceof Not;
    return bracketed ? "(" + print(node) + ")" : print(node);
  }

  /** Bracketed where it would be read as a value of the field or as a field within it. */
  private static String fieldOperand(QueryNode node) {
    return switch (node) {
      case Word word when !word.text().equalsIgnoreCase("none") -> word.text();
      case Phrase phrase -> print(phrase);
      case Prefix prefix -> print(prefix);
      default -> "(" + print(node) + ")";
    };
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
