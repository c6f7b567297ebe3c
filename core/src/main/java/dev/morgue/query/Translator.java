package dev.morgue.query;

import dev.morgue.NewsField;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree in a notation. Connectors are bracketed always, so that no order of binding counts.
 */
final class Translator {

  private final Notation notation;

  Translator(Notation notation) {
    this.notation = notation;
  }

  /** The whole query; empty if nothing can be said. */
  String text(QueryNode node) {
    String text = write(Saved.expanded(node)); // nobody else knows the names
    return text == null ? "" : text;
  }

  private @Nullable String write(QueryNode node) {
    return switch (node) {
      case Everything e -> notation.everything();
      case And and -> and(and.nodes());
      case Or or -> joined(or.nodes(), "OR");
      case Not not -> not(not);
      case WordNode word -> notation.word(word);
      case Near near -> near(near);
      case AtLeast most -> with(most.node(), inner -> notation.atLeast(most.times(), inner));
      case First first -> with(first.node(), inner -> notation.first(first.words(), inner));
      case About about -> about(about);
      case Mentions most -> with(most.node(), inner -> notation.mentions(most.times(), inner));
      case Boost boost -> with(boost.node(), inner -> notation.boost(inner, boost.factor()));
      case InField in when in.field().equals(NewsField.QUOTE.label()) ->
          notation.lost("quotations cannot be asked for; searched anywhere", write(in.node()));
      case InField in -> with(in.node(), inner -> notation.within(in.field(), inner));
      case Said said -> said(said);
      case Saved saved -> write(saved.node());
      case NoValue none -> notation.noValue(none.field());
      case Around around -> notation.leftOut("near:");
      case Is is -> notation.leftOut("is:" + is.flag().label());
      case Days days -> notation.days(days);
      case Numbers numbers -> notation.numbers(numbers);
    };
  }

  private interface Wrapping {
    @Nullable String write(String inner);
  }

  private @Nullable String with(QueryNode node, Wrapping around) {
    String inner = write(node);
    return inner == null ? null : around.write(inner);
  }

  /** What must be, then what must not. */
  private @Nullable String and(List<QueryNode> nodes) {
    List<QueryNode> wanted = nodes.stream().filter(n -> !(n instanceof Not)).toList();
    String text = wanted.isEmpty() ? null : joined(wanted, "AND");
    if (text == null) {
      text = notation.everything(); // nothing that is wanted can be said there
    }
    for (QueryNode node : nodes) {
      String excluded = node instanceof Not not ? bracketed(not.node()) : null;
      if (excluded != null) {
        text =
            text == null
                ? notation.leftOut("NOT without anything to take it from")
                : text + " " + notation.connector("AND NOT") + " " + excluded;
      }
    }
    return text;
  }

  private @Nullable String not(Not not) {
    String all = notation.everything();
    String excluded = bracketed(not.node());
    return all == null || excluded == null
        ? notation.leftOut("NOT without anything to take it from")
        : all + " " + notation.connector("AND NOT") + " " + excluded;
  }

  private @Nullable String joined(List<QueryNode> nodes, String connector) {
    List<String> parts = new ArrayList<>();
    for (QueryNode node : nodes) {
      String part = bracketed(node);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? null : String.join(" " + notation.connector(connector) + " ", parts);
  }

  private @Nullable String bracketed(QueryNode node) {
    String text = write(node);
    boolean joined =
        node instanceof And
            || node instanceof Or
            || node instanceof Not
            || node instanceof Near
            || node instanceof About
            || node instanceof Said
            || node instanceof Days;
    return text == null || !joined || text.indexOf(' ') < 0 ? text : "(" + text + ")";
  }

  private @Nullable String near(Near near) {
    String left = bracketed(near.left());
    String right = bracketed(near.right());
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return notation.near(left, right, near.proximity());
  }

  /**
   * Elsewhere nobody's words are told apart: what stands in a paragraph with the name comes near.
   */
  private @Nullable String said(Said said) {
    QueryNode name = said.speaker().node();
    notation.lost("who says something cannot be asked for; words near the name are", "");
    return QueryNode.hasPlaces(said.words())
        ? near(new Near(name, said.words(), Proximity.paragraph()))
        : and(List.of(name, said.words()));
  }

  private @Nullable String about(About about) {
    String inner = write(about.node());
    if (inner == null) {
      return null;
    }
    List<String> fields = new ArrayList<>();
    for (String label : notation.aboutFields()) {
      String within = notation.within(label, inner);
      if (within != null) {
        fields.add(within);
      }
    }
    return String.join(" " + notation.connector("OR") + " ", fields);
  }
}
