package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.index.ArchiveNames;
import dev.morgue.query.Proximity;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Said;
import dev.morgue.query.Saved;
import dev.morgue.query.Warning;
import dev.morgue.query.WordNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a query that matches or does not by itself: what AND, OR, NOT and fields join.
 *
 * @param node the part
 * @param field where its words are looked for
 * @param asTyped whether names count only as they are typed there
 * @param excluded whether the query asks that it does not match
 */
record Clause(QueryNode node, String field, boolean asTyped, boolean excluded) {

  /** Of a longer query, the first ones are looked at. */
  static final int MOST = 100;

  /** What is said where a body without paragraphs matches the same paragraph. */
  static final Warning UNDIVIDED =
      new Warning(
          "some of these articles are not divided into paragraphs: there, w/p asks for at most 75"
              + " words",
          0,
          0);

  /** Whether a query has a connector for the same paragraph. */
  static boolean usesParagraphs(QueryNode query) {
    return of(query).stream()
        .anyMatch(clause ->
            clause.node() instanceof QueryNode.Near near
                && near.proximity().unit() == Proximity.Unit.PARAGRAPH);
  }

  /** The clauses of a query in its order; of a connector or a count, what it joins comes first. */
  static List<Clause> of(QueryNode query) {
    List<Clause> clauses = new ArrayList<>();
    add(new Clause(query, NewsField.TEXT.label(), false, false), clauses);
    return clauses.stream().distinct().limit(MOST).toList();
  }

  private static void add(Clause clause, List<Clause> clauses) {
    switch (clause.node()) {
      case QueryNode.And and -> and.nodes().forEach(n -> add(clause.with(n), clauses));
      case QueryNode.Or or -> or.nodes().forEach(n -> add(clause.with(n), clauses));
      case QueryNode.Boost boost -> add(clause.with(boost.node()), clauses);
      case QueryNode.Not not ->
          add(
              new Clause(not.node(), clause.field(), clause.asTyped(), !clause.excluded()),
              clauses);
      case QueryNode.InField in ->
          add(new Clause(in.node(), in.field(), in.asTyped(), clause.excluded()), clauses);
      case Said said -> {
        add(clause.with(said.speaker()), clauses);
        clauses.add(clause);
      }
      case QueryNode.Near near -> {
        add(clause.with(near.left()), clauses);
        add(clause.with(near.right()), clauses);
        clauses.add(clause);
      }
      case Saved saved -> {
        add(clause.with(saved.node()), clauses);
        clauses.add(clause);
      }
      case QueryNode.AtLeast least -> {
        add(clause.with(least.node()), clauses);
        clauses.add(clause);
      }
      case QueryNode.First first -> {
        add(clause.with(first.node()), clauses);
        clauses.add(clause);
      }
      default -> clauses.add(clause);
    }
  }

  private Clause with(QueryNode part) {
    return new Clause(part, field, asTyped, excluded);
  }

  /** Whether it stands at places that can be counted, in a field that has them. */
  boolean isPlaced() {
    return switch (node) {
      case WordNode w -> true;
      case QueryNode.Near n -> true;
      case QueryNode.AtLeast n -> true;
      case QueryNode.First n -> true;
      case Saved saved -> QueryNode.hasPlaces(saved.node());
      default -> false;
    };
  }

  /** The name that it asks for, where other spellings of that are taken too. */
  Optional<String> name() {
    boolean named = QueryNode.InField.hasVariants(field) && !asTyped && !excluded;
    return named && node instanceof WordNode word ? ArchiveNames.typed(word) : Optional.empty();
  }

  /** The clause as a query of its own. */
  QueryNode query() {
    boolean inText = field.equals(NewsField.TEXT.label());
    boolean apart = !isPlaced() && !(node instanceof Saved);
    return inText || apart ? node : new QueryNode.InField(field, node, asTyped);
  }

  /** The clause in the query language. */
  String text() {
    return QueryPrinter.print(query());
  }
}
