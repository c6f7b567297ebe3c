package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.index.ArchiveNames;
import dev.morgue.index.FacetOrdinals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.LongValues;

/** Counts the names of one field over all articles shown, in one pass. */
final class HeldNameCounter {

  static final Comparator<HeldName> MOST_FREQUENT =
      Comparator.comparingLong(HeldName::articles).reversed().thenComparing(HeldName::name);

  private static final Comparator<NameForms.Form> FORMS =
      Comparator.comparingLong(NameForms.Form::articles)
          .reversed()
          .thenComparing(NameForms.Form::name);

  private final Snapshot snapshot;
  private final NewsField field;

  HeldNameCounter(Snapshot snapshot, NewsField field) {
    if (ArchiveNames.kind(field.label()) == null) {
      throw new IllegalArgumentException(
          "names are listed of person, byline, org and place, not of " + field.label());
    }
    this.snapshot = snapshot;
    this.field = field;
  }

  /** Every article but superseded and pruned ones. */
  static Query shown(Snapshot snapshot) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(snapshot.superseded(), Occur.MUST_NOT)
        .build();
  }

  /** All names, most frequent first; the list's entries that no article has come last. */
  List<HeldName> all() throws IOException {
    FacetOrdinals ordinals = snapshot.ordinals(field.label());
    FacetOrdinals.Names values = ordinals.names();
    Map<AuthorityEntry, Integer> places = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    int[] units = new int[ordinals.size()];
    for (int value = 0; value < units.length; value++) {
      String name = values.of(value);
      names.add(name);
      AuthorityEntry entry = snapshot.heldNames().entry(field.label(), name).orElse(null);
      int own = units.length + places.size();
      Integer known = entry == null ? null : places.putIfAbsent(entry, own);
      units[value] = entry == null ? value : known == null ? own : known;
    }
    long[] counts = new long[units.length + places.size()];
    long[] forms = new long[units.length];
    count(ordinals, units, counts, forms);
    List<HeldName> held = new ArrayList<>();
    Map<Integer, List<NameForms.Form>> entries = new LinkedHashMap<>();
    for (int value = 0; value < units.length; value++) {
      NameForms.Form form = new NameForms.Form(names.get(value), forms[value]);
      if (forms[value] > 0 && units[value] == value) {
        held.add(new HeldName(form.name(), form.articles(), List.of(form), null));
      } else if (forms[value] > 0) {
        entries.computeIfAbsent(units[value], unit -> new ArrayList<>()).add(form);
      }
    }
    places.forEach((entry, unit) ->
        held.add(
            new HeldName(
                entry.name(), counts[unit], sorted(entries.getOrDefault(unit, List.of())), entry)));
    held.addAll(unused(places.keySet()));
    held.sort(MOST_FREQUENT);
    return held;
  }

  private static List<NameForms.Form> sorted(List<NameForms.Form> forms) {
    return forms.stream().sorted(FORMS).toList();
  }

  private List<HeldName> unused(Set<AuthorityEntry> used) {
    List<HeldName> unused = new ArrayList<>();
    if (field != NewsField.BYLINE) {
      for (AuthorityEntry entry : snapshot.heldNames().entries(field.label())) {
        if (!used.contains(entry)) {
          unused.add(new HeldName(entry.name(), 0, List.of(), entry));
        }
      }
    }
    return unused;
  }

  private void count(FacetOrdinals ordinals, int[] units, long[] counts, long[] forms)
      throws IOException {
    MatchingDocs docs = MatchingDocs.of(snapshot.searcher(), shown(snapshot));
    Set<Integer> seen = new HashSet<>();
    for (MatchingDocs.Segment segment : docs.segments()) {
      SortedSetDocValues values = ordinals.values(segment.leaf().ord);
      LongValues common = ordinals.common(segment.leaf().ord);
      DocIdSetIterator each = new BitSetIterator(segment.bits(), 0);
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        seen.clear();
        for (int i = values.advanceExact(doc) ? values.docValueCount() : 0; i > 0; i--) {
          int value = (int) common.get(values.nextOrd());
          forms[value]++;
          if (units[value] == value || seen.add(units[value])) {
            counts[units[value]]++;
          }
        }
      }
    }
  }
}
