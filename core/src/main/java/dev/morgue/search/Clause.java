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
import org.jspecify.annotations.Nullable;

/**
 * A part of a query that matches or does not by itself: what AND, OR, NOT and fields join.
 *
 * @param node the part
 * @param field where its words are looked for
 * @param asTyped whether names count only as they are typed there
 * @param speaker in whose quotations its words are looked for; null for the whole field
 * @param excluded whether the query asks that it does not match
 */
record Clause(
    QueryNode node,
    String field,
    boolean asTyped,
    QueryNode.@Nullable InField speaker,
    boolean excluded) {

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
    add(new Clause(query, NewsField.TEXT.label(), false, null, false), clauses);
    return clauses.stream().distinct().limit(MOST).toList();
  }

  private static void add(Clause clause, List<Clause> clauses) {
    switch (clause.node()) {
      // that not all of several hold is one thing that is asked
      case QueryNode.And and when clause.excluded() -> clauses.add(clause);
      case QueryNode.And and -> and.nodes().forEach(n -> add(clause.with(n), clauses));
      case QueryNode.Or or -> or.nodes().forEach(n -> add(clause.with(n), clauses));
      case QueryNode.Boost boost -> add(clause.with(boost.node()), clauses);
      case QueryNode.Not not ->
          add(
              new Clause(
                  not.node(),
                  clause.field(),
                  clause.asTyped(),
                  clause.speaker(),
                  !clause.excluded()),
              clauses);
      case QueryNode.InField in ->
          add(new Clause(in.node(), in.field(), in.asTyped(), null, clause.excluded()), clauses);
      case Said said -> {
        if (!clause.excluded()) {
          add(clause.with(said.speaker()), clauses);
        }
        String quote = NewsField.QUOTE.label();
        add(new Clause(said.words(), quote, false, said.speaker(), clause.excluded()), clauses);
      }
      case QueryNode.Near near -> {
        boolean both = !near.proximity().negated();
        add(clause, both ? List.of(near.left(), near.right()) : List.of(near.left()), clauses);
      }
      case Saved saved -> add(clause, List.of(saved.node()), clauses);
      case QueryNode.AtLeast least -> add(clause, List.of(least.node()), clauses);
      case QueryNode.First first -> add(clause, List.of(first.node()), clauses);
      default -> clauses.add(clause);
    }
  }

  /** A connector or a count, and before it the parts that it asks for, unless it must not match. */
  private static void add(Clause clause, List<QueryNode> parts, List<Clause> clauses) {
    if (!clause.excluded()) {
      parts.forEach(part -> add(clause.with(part), clauses));
    }
    clauses.add(clause);
  }

  private Clause with(QueryNode part) {
    return new Clause(part, field, asTyped, speaker, excluded);
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

  /** Whose quotations it is about: their words, or that they are quoted at all; else null. */
  QueryNode.@Nullable InField quoted() {
    return field.equals(NewsField.SAID.label())
        ? new QueryNode.InField(field, node, asTyped)
        : speaker;
  }

  /** The clause as a query of its own. */
  QueryNode query() {
    if (speaker != null) {
      return new Said(speaker, node);
    }
    boolean words = isPlaced() || node instanceof QueryNode.And || node instanceof Saved;
    boolean inText = field.equals(NewsField.TEXT.label()) || !words;
    return inText ? node : new QueryNode.InField(field, node, asTyped);
  }

  /** The clause in the query language, in brackets where it is several. */
  String text() {
    QueryNode query = query();
    String printed = QueryPrinter.print(query);
    return query instanceof QueryNode.And ? "(" + printed + ")" : printed;
  }
}
