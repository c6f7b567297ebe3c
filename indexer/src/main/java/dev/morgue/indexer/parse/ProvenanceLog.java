package dev.morgue.indexer.parse;

import dev.morgue.NewsField;
import dev.morgue.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the values of an article's fields came from, and what was not taken. Not thread-safe. */
final class ProvenanceLog {

  private final Map<String, Provenance> taken = new TreeMap<>();
  private final Map<NewsField, List<Provenance.Candidate>> doubts = new LinkedHashMap<>();

  /** Says where a field's value is from. */
  void say(NewsField field, String evidence, double confidence) {
    taken.put(field.label(), Provenance.of(evidence, confidence));
  }

  /** Notes a value that was not taken, and where it stood. */
  void doubt(NewsField field, String value, String evidence) {
    List<Provenance.Candidate> all = doubts.computeIfAbsent(field, f -> new ArrayList<>());
    Provenance.Candidate candidate = new Provenance.Candidate(value, evidence);
    if (!all.contains(candidate)) {
      all.add(candidate);
    }
  }

  /** Notes a date that was refused: as printed where nothing can be read out of it. */
  void doubt(NewsField field, String printed, DateReading refused, String evidence) {
    String where = evidence + " '" + printed.strip() + "': " + refused.note();
    if (refused.readings().isEmpty()) {
      doubt(field, printed.strip(), where);
    }
    refused.readings().forEach(reading -> doubt(field, reading.toString(), where));
  }

  /** What was said of a field; null when nothing was. */
  @Nullable Provenance of(NewsField field) {
    return taken.get(field.label());
  }

  /** Everything by the labels of fields, with what was not taken behind it. */
  Map<String, Provenance> all() {
    Map<String, Provenance> all = new TreeMap<>(taken);
    doubts.forEach((field, candidates) -> {
      Provenance said = taken.get(field.label());
      all.put(
          field.label(),
          said == null
              ? new Provenance("none that can be believed", 0, candidates)
              : new Provenance(said.evidence(), said.confidence(), candidates));
    });
    return all;
  }
}
