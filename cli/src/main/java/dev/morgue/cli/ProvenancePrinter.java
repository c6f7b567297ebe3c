package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Dateline;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.Provenance;
import dev.morgue.Subject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints where an article's values came from, so that a reader can judge them. */
final class ProvenancePrinter {

  private static final String INDENT = "  ";

  /** Longer values are cut: the article itself shows them whole. */
  private static final int LONGEST_VALUE = 200;

  private final PrintWriter out;
  private final int width;
  private final boolean colours;

  ProvenancePrinter(Shell shell) {
    this.out = shell.out();
    this.width = shell.width();
    this.colours = shell.colours();
  }

  void print(Article article) {
    out.println(article.id());
    if (article.provenance().isEmpty()) {
      out.println("No field of this article says where its value came from.");
    }
    for (Map.Entry<String, Provenance> entry : article.provenance().entrySet()) {
      Provenance from = entry.getValue();
      out.println();
      Passage value = new Passage(colours).strong(entry.getKey()).plain(": ");
      print(value.plain(value(article, entry.getKey())), "");
      print("from " + from.evidence() + ", " + percent(from.confidence()) + " sure");
      for (Provenance.Candidate other : from.runnersUp()) {
        print("not: " + cut(other.value()) + " (" + other.evidence() + ")");
      }
    }
  }

  private void print(String text) {
    print(new Passage(colours).plain(Passage.onOneLine(text)), INDENT);
  }

  private void print(Passage passage, String firstIndent) {
    String before = firstIndent;
    for (String line : passage.lines(width - INDENT.length())) {
      out.println(before + line);
      before = INDENT;
    }
  }

  private static String percent(double confidence) {
    return Math.round(confidence * 100) + "%";
  }

  private static String value(Article article, String field) {
    Optional<NewsField> known = NewsField.of(field);
    List<String> own = article.fields().getOrDefault(field, List.of());
    String value = known.isPresent() ? value(article, known.get()) : String.join("; ", own);
    return value == null || value.isEmpty() ? "(none)" : cut(value);
  }

  private static String cut(String value) {
    String line = Passage.onOneLine(value);
    if (line.length() <= LONGEST_VALUE) {
      return line;
    }
    return line.substring(
            0,
            line.offsetByCodePoints(
                0, Math.min(LONGEST_VALUE, line.codePointCount(0, line.length()))))
        + " …";
  }

  private static @Nullable String value(Article article, NewsField field) {
    return switch (field) {
      case HEADLINE -> article.headline();
      case DECK -> article.deck();
      case TEXT, LEAD, BODY -> article.body();
      case CAPTION -> String.join("; ", article.captions());
      case BYLINE -> byline(article);
      case PERSON -> names(article, Name.Kind.PERSON);
      case ORGANISATION -> names(article, Name.Kind.ORGANISATION);
      case PLACE -> names(article, Name.Kind.PLACE);
      case EVENT -> names(article, Name.Kind.EVENT);
      case SUBJECT -> join(article.subjects().stream().map(Subject::label).toList());
      case KEYWORD -> join(article.keywords());
      case SOURCE -> article.source().name();
      case DOMAIN -> article.source().domain();
      case SECTION -> article.placement().section();
      case PAGE -> article.placement().page();
      case EDITION -> article.placement().edition();
      case COLUMN -> article.placement().column();
      case TYPE -> label(article.type());
      case WIRE -> join(article.credits());
      case LANGUAGE -> article.language();
      case DATELINE -> printed(article.dateline());
      case SLUGLINE -> article.slugline();
      case SUMMARY -> article.summary();
      case CORRECTION -> join(article.corrections().stream().map(c -> c.text()).toList());
      case DATE -> date(article.dates().published());
      case UPDATED -> join(article.dates().updated().stream().map(Object::toString).toList());
      case SAVED -> join(article.dates().captured().stream().map(Object::toString).toList());
      case LOADED -> date(article.dates().loaded());
      case COLLECTION -> join(article.accession().collections());
      case INDEXED -> date(article.accession().indexed());
      case URL -> article.url();
      case ID -> article.id().value();
      case KEY -> article.key();
      case SHA256 -> article.original().sha256();
      case PATH -> join(article.original().locations().stream().map(Object::toString).toList());
      case AREA, LENGTH, DATE_CONFIDENCE, GROUP, QUOTE, SAID -> null;
    };
  }

  private static String byline(Article article) {
    String printed = article.byline().printed();
    String authors = join(article.byline().authors().stream().map(Author::name).toList());
    return printed == null ? authors : printed + " (" + authors + ")";
  }

  private static String names(Article article, Name.Kind kind) {
    return join(article.names(kind).stream().map(Name::filedAs).distinct().toList());
  }

  private static String join(List<String> values) {
    return String.join("; ", values);
  }

  private static @Nullable String label(@Nullable ArticleType type) {
    return type == null ? null : type.label();
  }

  private static @Nullable String printed(@Nullable Dateline dateline) {
    return dateline == null ? null : dateline.printed();
  }

  private static @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}
