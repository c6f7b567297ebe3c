package dev.morgue.indexer.parse;

import dev.morgue.NewsField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line above or below a text that says who, when and where instead of being text: "By Jane Doe",
 * "Jane Doe | The Paper | 3 May 2011", "Sun, 11/30/2025 – 10:30The PaperRead More", "© 2011 The
 * Paper". A line is one only if every piece of it is understood. Reading it changes nothing; {@link
 * #applyTo} does.
 */
final class CreditLine {

  private static final int LONGEST = 200;

  private static final Pattern URL =
      Pattern.compile("(?iu)^(?:[\\p{L} ]{2,20}:\\s*)?(https?://\\S+)$");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu)^(?:copyright|©|\\(c\\))\\s*(?:©|\\(c\\))?\\s*((?:\\d{4}\\s*[-–]\\s*)?\\d{4})?,?\\s*"
              + "(?:by\\s+)?(.*)$");
  private static final Pattern RESERVED =
      Pattern.compile("(?iu)[\\s.,]*(?:all rights reserved|alle rechte vorbehalten).*$");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)^(?:p|pp|pg|page|seite|s|página|pág)\\.?\\s?([a-z]?\\d{1,3}(?:-\\d{1,3})?)$");
  private static final Pattern EDITION = Pattern.compile("(?iu)^(\\p{L}[\\p{L} ]{1,25}) edition$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:(source|quelle|fuente|fonte|publication|paper)|(author|autor|autora|auteur"
              + "|autore|journalist|記者|记者|文)|(section|ressort|rubrik|rubrique|sección))\\s*[:：]\\s*(\\S.*)$");
  private static final Pattern WHEN =
      Pattern.compile(
          "(?iu)(?:^|(?<=[\\s,;(]))(?:(first published|originally published)"
              + "|((?:last )?(?:updated|modified|revised)|aktualisiert|mis à jour|modifié|actualizado"
              + "|aggiornato)|(saved|captured|accessed|retrieved|gespeichert)"
              + "|(published|posted|issued|date|dated|veröffentlicht|erschienen|datum|publié"
              + "|publicado|fecha|pubblicato|stand))"
              + "(?:\\s+(?:on|at|am|le|el|il|online|in))?\\s*:?\\s*$");
  private static final Pattern PUBLISHED_IN =
      Pattern.compile(
          "(?iu)^(?:first )?(?:published|appeared|printed) in (.{2,60}?),?(?: on)?\\s*$");
  private static final Pattern PLACE = Pattern.compile("^(\\p{Lu}[\\p{L}'’.-]+),(?: den)?\\s*$");
  private static final Pattern PREPOSITION =
      Pattern.compile("(?iu)(?:^|\\s)(?:on|at|am|vom|den|le|el|il)\\s*$");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[|·•\\t]\\s*|\\s+[–—/-]\\s+|\\s{3,}|\\s*[–—]$|^[–—]\\s*");
  private static final Pattern EDGE = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:–—-]+$");

  private final List<Consumer<Draft>> findings = new ArrayList<>();
  private final DateReader dates;
  private final List<String> openNames = new ArrayList<>();
  private boolean dated;
  private boolean explicit;
  private boolean understood = true;

  private CreditLine(DateReader dates) {
    this.dates = dates;
  }

  /** Reads a line; empty when it is not a credit line. */
  static Optional<CreditLine> read(String line, DateReader dates) {
    String text = Furniture.withoutGlued(line.strip());
    CreditLine credit = new CreditLine(dates);
    if (!text.isEmpty() && text.length() <= LONGEST) {
      credit.line(text);
    }
    return credit.explicit && credit.understood ? Optional.of(credit) : Optional.empty();
  }

  /** Puts what the line says into a draft. */
  void applyTo(Draft draft) {
    findings.forEach(finding -> finding.accept(draft));
  }

  /** Names in it that may be a person's or a paper's; what else is found decides. */
  List<String> openNames() {
    return openNames;
  }

  private void line(String text) {
    Matcher url = URL.matcher(text);
    Matcher copyright = COPYRIGHT.matcher(text);
    if (url.matches()) {
      found(draft -> draft.takeUrl(url.group(1), "line of its own", 0.9));
    } else if (copyright.matches()) {
      copyright(text, copyright.group(1), copyright.group(2));
    } else if (!ownLabel(text)) {
      datesAndPieces(text);
    }
  }

  private void found(Consumer<Draft> finding) {
    explicit = true;
    findings.add(finding);
  }

  private void copyright(String line, @Nullable String year, String rest) {
    String holder = RESERVED.matcher(rest).replaceFirst("").strip();
    found(draft -> draft.builder.rights(line));
    if (year != null) {
      found(draft -> draft.doubt(NewsField.DATE, year, "copyright line"));
    }
    String agency = Agencies.named(holder).orElse(null);
    if (agency != null) {
      found(draft -> draft.credits.add(agency));
    } else if (NameShape.isTitle(holder)) {
      found(draft -> draft.takeSource(holder, "copyright line", 0.6));
    }
  }

  private boolean ownLabel(String text) {
    Matcher m = LABEL.matcher(text);
    if (!m.matches()) {
      return false;
    }
    String value = m.group(4);
    if (m.group(1) != null && NameShape.isTitle(value)) {
      found(draft -> draft.takeSource(value, "line '" + text + "'", 0.95));
    } else if (m.group(2) != null) {
      byline(value, 0.95);
    } else if (m.group(3) != null) {
      found(draft -> draft.section = value);
    }
    return explicit;
  }

  private void datesAndPieces(String text) {
    String rest = text;
    Optional<DateReading> date = dates.first(rest);
    dated = date.isPresent();
    while (date.isPresent()) {
      DateReading reading = date.get();
      String before = rest.substring(0, reading.start());
      Matcher when = WHEN.matcher(before);
      boolean labelled = when.find();
      before(labelled ? before.substring(0, when.start()) : before);
      date(rest.substring(reading.start(), reading.end()), reading, labelled ? when : null);
      rest = rest.substring(reading.end());
      date = dates.first(rest);
    }
    if (rest.equals(text)) {
      coarseDate(text);
    } else {
      pieces(rest);
    }
  }

  /** "Published: 2008": a year is a date only where it is called one. */
  private void coarseDate(String text) {
    int colon = text.indexOf(':');
    Matcher when = WHEN.matcher(text.substring(0, colon + 1));
    if (colon > 0 && when.find() && when.start() == 0) {
      String value = text.substring(colon + 1).strip();
      DateReading reading = dates.whole(value);
      if (reading.date() != null || !reading.readings().isEmpty()) {
        date(value, reading, when);
        return;
      }
    }
    pieces(text);
  }

  private void date(String printed, DateReading reading, @Nullable Matcher when) {
    String evidence = when == null ? "date line" : "line '" + when.group().strip() + "'";
    if (when != null && when.group(2) != null) {
      found(draft -> draft.takeOther(NewsField.UPDATED, printed, reading, evidence));
    } else if (when != null && when.group(3) != null) {
      found(draft -> draft.takeOther(NewsField.SAVED, printed, reading, evidence));
    } else if (when != null && when.group(1) != null) {
      found(draft -> draft.takeFirstPublished(printed, reading, evidence));
    } else {
      double confidence = when == null ? 0.9 : 0.95;
      found(draft -> draft.takePublished(printed, reading, evidence, confidence));
    }
  }

  private void before(String text) {
    Matcher in = PUBLISHED_IN.matcher(text);
    Matcher place = PLACE.matcher(text);
    if (in.matches() && NameShape.isTitle(in.group(1))) {
      String paper = in.group(1);
      found(draft -> draft.takeSource(paper, "line 'published in'", 0.95));
    } else if (place.matches() && !NameShape.isPaper(place.group(1))) {
      // "Washington, May 3": a place more often than a paper of one word
      findings.add(draft -> draft.doubt(NewsField.SOURCE, place.group(1), "before the date"));
    } else {
      pieces(PREPOSITION.matcher(text).replaceFirst(""));
    }
  }

  private void pieces(String text) {
    String[] pieces = BETWEEN.split(text, -1);
    for (String piece : pieces) {
      String plain = EDGE.matcher(piece).replaceAll("");
      boolean byline = BylineReader.BY.matcher(plain).find();
      // "Jane Doe, The Courier, p. A4": but in a byline the commas part names
      for (String part : byline ? new String[] {plain} : plain.split(",\\s*", -1)) {
        understood &= piece(part.strip(), pieces.length > 1 || part.length() < plain.length());
      }
    }
  }

  /** Takes one piece; false when it is not understood. */
  private boolean piece(String piece, boolean among) {
    if (piece.isEmpty() || Furniture.is(piece)) {
      return true;
    }
    Matcher page = PAGE.matcher(piece);
    Matcher edition = EDITION.matcher(piece);
    String agency = Agencies.named(piece).orElse(null);
    if (page.matches()) {
      findings.add(draft -> draft.page = page.group(1).toUpperCase(Locale.ROOT));
    } else if (edition.matches()) {
      findings.add(draft -> draft.edition = edition.group(1));
    } else if (agency != null) {
      found(draft -> draft.credits.add(agency));
    } else if (BylineReader.BY.matcher(piece).find()) {
      return byline(piece, 0.95);
    } else if (NameShape.isPaper(piece)) {
      explicit |= among && !openNames.isEmpty();
      findings.add(draft -> draft.takeSource(piece, "credit line", 0.9));
    } else if (openNames.size() < 2 && (dated || among) && NameShape.isTitle(piece)) {
      openNames.add(piece);
    } else {
      return false;
    }
    return true;
  }

  private boolean byline(String printed, double confidence) {
    BylineReader names = BylineReader.of(printed);
    if (names.namesSomebody()) {
      found(draft -> draft.takeByline(printed, names, "byline", confidence));
    }
    return names.namesSomebody();
  }
}
