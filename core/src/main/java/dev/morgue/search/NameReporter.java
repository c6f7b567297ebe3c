package dev.morgue.search;

import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.index.ArchiveNames;
import dev.morgue.index.IndexFields;
import dev.morgue.index.QueryWords;
import dev.morgue.names.NameBook;
import dev.morgue.names.Spelling;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Saved;
import dev.morgue.query.WordNode;
import dev.morgue.text.WordForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Says how the names that a query asks for are written in what it finds. */
final class NameReporter {

  /** Of a name in more forms, those are counted that most articles of the archive have. */
  private static final int MOST_FORMS = 50;

  private static final int MOST_OFFERED = 5;

  private static final Comparator<NameForms.Form> MOST_FREQUENT =
      Comparator.comparingLong(NameForms.Form::articles)
          .reversed()
          .thenComparing(NameForms.Form::name);

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Conditions conditions;

  /** What a request asks beside its query, around the query of a node. */
  interface Conditions {

    /** The articles that a request with this query finds. */
    Query of(QueryNode node) throws IOException;
  }

  /**
   * A reporter.
   *
   * @param searcher counts, as long as the request's time lasts
   */
  NameReporter(Snapshot snapshot, IndexSearcher searcher, Conditions conditions) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.conditions = conditions;
  }

  /** The commonest names of a field in which words begin as typed. */
  static List<NameForms.Form> suggestions(
      Snapshot snapshot, NewsField field, String typed, int most) throws IOException {
    if (ArchiveNames.kind(field.label()) == null || most < 1) {
      throw new IllegalArgumentException(
          "names are suggested of person, byline, org and place, at least one: "
              + field.label()
              + ", "
              + most);
    }
    List<NameForms.Form> forms = new ArrayList<>();
    snapshot
        .heldNames()
        .beginning(field, typed, most)
        .forEach((name, articles) -> forms.add(new NameForms.Form(name, articles)));
    return forms;
  }

  /** Whether a query asks for names. */
  static boolean isAsked(QueryNode query) {
    return Clause.of(query).stream().anyMatch(clause -> clause.name().isPresent());
  }

  /**
   * What became of the names in a query that asks for some.
   *
   * @param found the articles that the request finds with it
   */
  NameReport of(QueryNode query, Query found) throws IOException {
    List<NameForms> names = new ArrayList<>();
    for (Clause clause : Clause.of(query)) {
      Optional<String> typed = clause.name();
      if (typed.isPresent()) {
        names.add(forms(clause, typed.get(), found));
      }
    }
    QueryNode written = Saved.expanded(query);
    QueryNode inText = NamesInText.of(written);
    if (inText.equals(written)) {
      return new NameReport(names, 0, "");
    }
    BooleanQuery.Builder untagged =
        new BooleanQuery.Builder()
            .add(conditions.of(inText), Occur.FILTER)
            .add(found, Occur.MUST_NOT);
    QueryNode asQuery = new QueryNode.And(List.of(inText, new QueryNode.Not(written)));
    return new NameReport(names, searcher.count(untagged.build()), QueryPrinter.print(asQuery));
  }

  private NameForms forms(Clause clause, String typed, Query found) throws IOException {
    NewsField field = NewsField.of(clause.field()).orElseThrow();
    List<NameForms.Form> taken = new ArrayList<>();
    List<NameForms.Form> offered = new ArrayList<>();
    String words = WordForms.fold(typed);
    for (Spelling spelling : names().spellings((WordNode) clause.node(), field)) {
      String name = spelling.name();
      boolean searched = spelling.isSame() || WordForms.fold(name).contains(words);
      boolean person = ArchiveNames.kind(field.label()) == Name.Kind.PERSON;
      if (searched || !person || NameBook.shareWord(typed, name)) {
        long articles = searcher.count(filed(field, name));
        (searched ? taken : offered).add(new NameForms.Form(name, articles));
      }
    }
    taken.addAll(inOtherNumber(clause, field, taken, found));
    offered.removeAll(taken);
    taken.sort(MOST_FREQUENT);
    List<NameForms.Form> forms = new ArrayList<>();
    for (NameForms.Form form : taken.subList(0, Math.min(MOST_FORMS, taken.size()))) {
      long articles =
          searcher.count(
              new BooleanQuery.Builder()
                  .add(found, Occur.FILTER)
                  .add(filed(field, form.name()), Occur.FILTER)
                  .build());
      if (articles > 0) {
        forms.add(new NameForms.Form(form.name(), articles));
      }
    }
    forms.sort(MOST_FREQUENT);
    return new NameForms(
        field.label(), typed, forms, offered.subList(0, Math.min(MOST_OFFERED, offered.size())));
  }

  /** A word finds its plural and its singular, too: Tory, Tories. */
  private List<NameForms.Form> inOtherNumber(
      Clause clause, NewsField field, List<NameForms.Form> known, Query found) throws IOException {
    if (!(clause.node() instanceof WordNode.Word word) || known.size() > MOST_FORMS) {
      return List.of();
    }
    BooleanQuery.Builder rest = new BooleanQuery.Builder().add(found, Occur.FILTER);
    known.forEach(form -> rest.add(filed(field, form.name()), Occur.MUST_NOT));
    MatchingDocs docs = MatchingDocs.of(snapshot.searcher(), rest.build());
    if (docs.total() == 0) {
      return List.of();
    }
    FacetRequest all = FacetRequest.of(field).limit(Integer.MAX_VALUE);
    List<NameForms.Form> others = new ArrayList<>();
    for (Facet.Value value : FacetCounter.count(snapshot, docs, all, Set.of()).values()) {
      if (haveWord(value.value(), word.text())) {
        long articles = snapshot.searcher().count(filed(field, value.value()));
        others.add(new NameForms.Form(value.value(), articles));
      }
    }
    return others;
  }

  private static boolean haveWord(String name, String word) {
    Set<String> typed = singular(word);
    return !typed.isEmpty() && singular(name).containsAll(typed);
  }

  private static Set<String> singular(String name) {
    return QueryWords.bare(name).slots().stream()
        .map(slot -> slot.terms().getLast())
        .collect(Collectors.toSet());
  }

  private ArchiveNames names() {
    return snapshot.heldNames();
  }

  private static Query filed(NewsField field, String name) {
    return new TermQuery(new Term(IndexFields.whole(field.label()), name));
  }
}
