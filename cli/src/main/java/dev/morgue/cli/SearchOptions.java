package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.Dialect;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryParser;
import dev.morgue.query.QueryText;
import dev.morgue.query.ReadOptions;
import dev.morgue.search.DateRange;
import dev.morgue.search.Filter;
import dev.morgue.search.Reading;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchRequestBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options that say which articles are meant; {@code search} and {@code facets} share them. */
final class SearchOptions {

  /** Options that are a condition on the field of their name. */
  private static final List<NewsField> NAMED =
      List.of(
          NewsField.PERSON,
          NewsField.PLACE,
          NewsField.ORGANISATION,
          NewsField.SOURCE,
          NewsField.BYLINE,
          NewsField.SECTION,
          NewsField.TYPE,
          NewsField.LANGUAGE,
          NewsField.SUBJECT,
          NewsField.COLLECTION);

  private static final String NOT = "--not";
  private static final String NO = "--no";
  private static final String DATE = "--date";
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String ANY = "--any";
  private static final String ALL_VERSIONS = "--all-versions";
  private static final String DIALECT = "--dialect";
  private static final String STRICT = "--strict";

  private SearchOptions() {}

  static List<Option> all() {
    List<Option> options = new ArrayList<>();
    for (NewsField field : NAMED) {
      options.add(Option.many("--" + field.label(), label(field), help(field)));
    }
    options.add(
        Option.many(
            NOT,
            "FIELD=VALUE",
            "Leaves out articles with this value of a facet field, written as facets list it."));
    options.add(Option.many(NO, "FIELD", "Only articles without any value in this facet field."));
    options.add(
        Option.one(
            DATE,
            "D",
            "Published then: 2008, 2008-09, 2008-09-15, 2008-09..2009-03, ..2008, 2009..; a ~ before"
                + " it takes in articles whose date only may lie within."));
    options.add(Option.one(FROM, "D", "Published on that day, month or year, or later."));
    options.add(Option.one(TO, "D", "Published on that day, month or year, or earlier."));
    options.add(
        Option.one(
            ANY,
            "WORDS",
            "Articles with any of these words, best first; no signs are read in it."));
    options.add(Option.flag(ALL_VERSIONS, "Searches superseded versions too."));
    options.addAll(reading());
    return options;
  }

  /** Those of the options given that say which part of the archive is meant, not what in it. */
  static Map<String, List<String>> ofHoldings(Map<String, List<String>> options) {
    Map<String, List<String>> kept = new LinkedHashMap<>(options);
    List.of(
            NewsField.PERSON,
            NewsField.PLACE,
            NewsField.ORGANISATION,
            NewsField.BYLINE,
            NewsField.SUBJECT)
        .forEach(field -> kept.remove("--" + field.label()));
    kept.remove(ANY);
    return kept;
  }

  /** The options that say how a query is read; {@code explain} takes them too. */
  static List<Option> reading() {
    return List.of(
        Option.one(
            DIALECT,
            "NAME",
            "Whose habits the query follows: news (usual), nexis, factiva or lucene."),
        Option.flag(STRICT, "Refuses a query that would have to be repaired, and shows where."));
  }

  /** How a query is read: by which habits, and from which day on. */
  static Reading reading(Arguments arguments, Shell shell) throws Failure {
    String name = arguments.one(DIALECT);
    Dialect dialect =
        name == null
            ? Dialect.NEWS
            : Dialect.of(name)
                .orElseThrow(() ->
                    Failure.usage(
                        DIALECT + " is news, nexis, factiva or lucene, not '" + name + "'"));
    return new Reading(dialect, arguments.has(STRICT), LocalDate.now(shell.clock()));
  }

  private static String label(NewsField field) {
    return switch (field) {
      case LANGUAGE -> "TAG";
      case TYPE -> "TYPE";
      default -> "NAME";
    };
  }

  private static String help(NewsField field) {
    String given = "Only articles ";
    return switch (field) {
      case PERSON ->
          given + "that name this person. As with the other names here: several mean any of them.";
      case PLACE -> given + "that name this place.";
      case ORGANISATION -> given + "that name this company, institution, party or team.";
      case SOURCE ->
          given
              + "from this publication: its whole name, an alias, a code, its site, or @group from"
              + " the list of sources.";
      case BYLINE -> given + "by this writer.";
      case SECTION -> given + "of this section.";
      case TYPE -> given + "of this kind: news, op-ed, obituary, letter …";
      case LANGUAGE -> given + "in this language: en, pt-BR; pt finds pt-BR too.";
      case COLLECTION -> given + "in this collection: index --collection puts them there.";
      default -> given + "indexed under this " + field.label() + ".";
    };
  }

  /** A request for the articles that are meant. */
  static SearchRequestBuilder read(List<String> words, Arguments arguments, Shell shell)
      throws Failure {
    arguments.atMostOneOf(DATE, FROM);
    arguments.atMostOneOf(DATE, TO);
    String query = String.join(" ", words).strip();
    return SearchRequest.builder()
        .query(QueryText.allOf(clauses(query, arguments)))
        .anyWords(arguments.one(ANY))
        .filters(filters(arguments))
        .dates(dates(arguments, shell))
        .reading(reading(arguments, shell))
        .allVersions(arguments.has(ALL_VERSIONS));
  }

  private static List<String> clauses(String query, Arguments arguments) throws Failure {
    List<String> clauses = new ArrayList<>();
    clauses.add(query);
    for (NewsField field : NAMED) {
      String option = "--" + field.label();
      List<String> values = arguments.many(option);
      if (!values.isEmpty()) {
        try {
          clauses.add(QueryText.anyOf(field.label(), values));
        } catch (IllegalArgumentException e) {
          throw Failure.usage(option + ": " + e.getMessage());
        }
      }
    }
    return clauses;
  }

  private static List<Filter> filters(Arguments arguments) throws Failure {
    List<Filter> filters = new ArrayList<>();
    for (String condition : arguments.many(NOT)) {
      int equals = condition.indexOf('=');
      if (equals < 1 || equals == condition.length() - 1) {
        throw Failure.usage(
            NOT
                + " takes a field and a value, as in --not 'source=Wire News', not '"
                + condition
                + "'");
      }
      filters.add(
          Filter.not(field(condition.substring(0, equals)), condition.substring(equals + 1)));
    }
    for (String field : arguments.many(NO)) {
      filters.add(Filter.of(field(field), Filter.NO_VALUE));
    }
    return filters;
  }

  /** The field's own name for any of its names; a user's own field as it is. */
  static String field(String name) {
    return NewsField.of(name).map(NewsField::label).orElse(name);
  }

  private static @Nullable DateRange dates(Arguments arguments, Shell shell) throws Failure {
    String date = arguments.one(DATE);
    if (date != null) {
      return range(date, LocalDate.now(shell.clock()));
    }
    PartialDate from = date(FROM, arguments.one(FROM));
    PartialDate to = date(TO, arguments.one(TO));
    try {
      return from == null && to == null ? null : DateRange.between(from, to);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }

  private static @Nullable PartialDate date(String option, @Nullable String typed) throws Failure {
    try {
      return typed == null ? null : PartialDate.parse(typed).withoutTime();
    } catch (IllegalArgumentException e) {
      throw Failure.usage(option + ": " + e.getMessage());
    }
  }

  /** Reads what the query language takes after {@code date:}, so that both take the same. */
  private static DateRange range(String typed, LocalDate today) throws Failure {
    ParsedQuery parsed =
        QueryParser.parse(NewsField.DATE.label() + ":" + typed, ReadOptions.USUAL.on(today));
    if (parsed.warnings().isEmpty() && parsed.node() instanceof QueryNode.Days days) {
      return new DateRange(days.from(), days.to(), days.overlapping());
    }
    throw Failure.usage(
        DATE
            + ": '"
            + typed
            + "' is no date: write 2008, 2008-09, 2008-09-15 or a range, 2008-09..2009-03");
  }
}
