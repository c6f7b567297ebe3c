package dev.morgue.indexer.sites;

import dev.morgue.csv.CsvField;
import dev.morgue.csv.CsvFile;
import dev.morgue.csv.CsvRecord;
import dev.morgue.sources.RegistryProblem;
import java.net.IDN;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file of rules, and notes what is wrong with them. */
final class SiteReader {

  private static final String SITE = "site";
  private static final String FIELD = "field";
  private static final String WHERE = "where";

  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

  private final List<RegistryProblem> problems = new ArrayList<>();
  private final List<SiteRule> rules = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private int width;

  SiteReader(CsvFile file) {
    for (CsvRecord record : file.records()) {
      if (record.isBlank()) {
        continue;
      }
      if (width > 0) {
        row(record);
      } else if (!head(record)) {
        break;
      }
    }
  }

  List<SiteRule> rules() {
    return rules;
  }

  List<RegistryProblem> problems() {
    return problems;
  }

  private boolean head(CsvRecord record) {
    width = record.fields().size();
    for (int i = 0; i < width; i++) {
      CsvField heading = record.fields().get(i);
      String name = heading.value().strip().toLowerCase(Locale.ROOT);
      if (places.putIfAbsent(name, i) != null && List.of(SITE, FIELD, WHERE).contains(name)) {
        problem(
            heading, "a second column '" + name + "'; leave one, and write a line for each rule");
      }
    }
    boolean headed = places.keySet().containsAll(List.of(SITE, FIELD, WHERE));
    if (!headed) {
      problem(record.fields().getFirst(), "the first line must head the columns: site,field,where");
    }
    return headed;
  }

  private void row(CsvRecord record) {
    if (record.fields().size() > width) {
      problem(
          record.fields().get(width),
          "more fields than the head line has; put a selector that holds the separator into"
              + " quotation marks");
    }
    CsvField site = field(record, SITE);
    String address = site(site);
    CsvField named = field(record, FIELD);
    SiteField about = SiteField.of(value(record, FIELD)).orElse(null);
    if (about == null) {
      problem(named, "'" + named.value().strip() + "' is none of " + SiteField.labels());
    }
    SitePlace place = about == null ? null : place(record, about);
    if (address != null && about != null && place != null) {
      int slash = address.indexOf('/');
      String host = slash < 0 ? address : address.substring(0, slash);
      String path = slash < 0 ? "" : address.substring(slash);
      rules.add(new SiteRule(site.line(), host, path, about, place, value(record, WHERE)));
    }
  }

  /** The host, and the path if there is one, of what is typed; null if that is neither. */
  private @Nullable String site(CsvField typed) {
    String plain = typed.value().strip().replaceFirst("^(?i)https?://", "");
    int slash = plain.indexOf('/');
    String path = slash < 0 ? "" : plain.substring(slash).replaceFirst("/+$", "");
    String host = host(slash < 0 ? plain : plain.substring(0, slash));
    if (!HOST.matcher(host).matches() || path.matches(".*[\\s?#*].*")) {
      problem(
          typed,
          "'"
              + typed.value().strip()
              + "' is no site; write its host like heron.example, or with the beginning of a path,"
              + " heron.example/live");
      return null;
    }
    return host + path;
  }

  private static String host(String typed) {
    try {
      return IDN.toASCII(typed.toLowerCase(Locale.ROOT)).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return ""; // which is no host
    }
  }

  private @Nullable SitePlace place(CsvRecord record, SiteField about) {
    String typed = value(record, WHERE);
    CsvField field = field(record, WHERE);
    if (typed.isEmpty()) {
      if (about.isKind()) {
        return new SitePlace.EveryPage();
      }
      problem(field, "where the " + about.label() + " stands is missing, like div.story");
      return null;
    }
    try {
      return PlaceReader.read(typed, about);
    } catch (IllegalArgumentException e) {
      problem(field, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void problem(CsvField at, String message) {
    problems.add(new RegistryProblem(at.line(), at.column(), message));
  }

  /** A column's field, to say where a mistake is; the row's first where the row is short. */
  private CsvField field(CsvRecord record, String column) {
    int place = places.getOrDefault(column, 0);
    return record.fields().get(place < record.fields().size() ? place : 0);
  }

  private String value(CsvRecord record, String column) {
    int place = places.getOrDefault(column, 0);
    return place < record.fields().size() ? record.fields().get(place).value().strip() : "";
  }
}
