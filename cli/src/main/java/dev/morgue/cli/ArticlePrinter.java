package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Correction;
import dev.morgue.Dateline;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.text.Span;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints one article for reading: warnings first, then as in the paper, then what is known of it.
 */
final class ArticlePrinter {

  private final PrintWriter out;
  private final int width;
  private final boolean colours;
  private final boolean wraps;
  private final Article article;
  private final Marks marks;

  ArticlePrinter(Shell shell, Article article, Marks marks) {
    this.out = shell.out();
    this.width = shell.width();
    this.colours = shell.colours();
    this.wraps = shell.terminal();
    this.article = article;
    this.marks = marks;
  }

  /** The whole article. */
  void article(List<ArticleId> versions) {
    warnings();
    head();
    paragraphs(article.body(), bodyStart(), width);
    captions();
    out.println();
    facts();
    held(versions);
  }

  /** The running text alone; unwrapped where another program reads it. */
  void body() {
    paragraphs(article.body(), bodyStart(), wraps ? width : Integer.MAX_VALUE);
  }

  /** Corrections and notes: who quotes the article must see them before it. */
  private void warnings() {
    for (Correction correction : article.corrections()) {
      PartialDate date = correction.date();
      String when = date == null ? "" : " (" + Words.date(date) + ")";
      warning("CORRECTION" + when, correction.text());
    }
    if (article.note() != null) {
      warning("NOTE TO EDITORS", article.note());
    }
  }

  private void warning(String what, String text) {
    print(passage().strong(what + ": ").plain(text), width);
    out.println();
  }

  private void head() {
    List<String> parts = article.searchedParts();
    String headline = parts.getFirst();
    Passage title = passage();
    if (headline.isEmpty()) {
      title.strong(HitWords.NO_HEADLINE);
    } else {
      title.headline(headline, marks.within(0, headline.length()));
    }
    print(title, width);
    String deck = parts.get(1);
    if (!deck.isEmpty()) {
      int start = start(1);
      print(passage().marked(deck, marks.within(start, start + deck.length())), width);
    }
    out.println();
    line(article.byline().shown());
    line(HitWords.where(article));
    Dateline dateline = article.dateline();
    if (dateline != null && !article.body().startsWith(dateline.printed())) {
      line(dateline.printed());
    }
    out.println();
  }

  /** Where a part begins in the searched text; empty parts take no room there. */
  private int start(int part) {
    int start = 0;
    List<String> parts = article.searchedParts();
    for (String before : parts.subList(0, part)) {
      start += before.isEmpty() ? 0 : before.length() + Article.PARAGRAPH_BREAK.length();
    }
    return start;
  }

  private int bodyStart() {
    return start(2);
  }

  private void paragraphs(String text, int textStart, int lineWidth) {
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf(Article.PARAGRAPH_BREAK, from);
      int until = end < 0 ? text.length() : end;
      List<Span> within = marks.within(textStart + from, textStart + until);
      print(passage().marked(text.substring(from, until), within), lineWidth);
      from = until + Article.PARAGRAPH_BREAK.length();
      if (from < text.length()) {
        out.println();
      }
    }
  }

  private void captions() {
    for (int i = 0; i < article.captions().size(); i++) {
      String caption = article.captions().get(i);
      int start = start(3 + i);
      out.println();
      Passage passage = passage().strong("Picture: ");
      print(passage.marked(caption, marks.within(start, start + caption.length())), width);
    }
  }

  private void facts() {
    if (article.type() != null) {
      fact("Type", article.type().label());
    }
    fact("Agency", article.credits());
    fact("People", names(Name.Kind.PERSON));
    fact("Organisations", names(Name.Kind.ORGANISATION));
    fact("Places", names(Name.Kind.PLACE));
    fact("Events", names(Name.Kind.EVENT));
    fact("Subjects", article.subjects().stream().map(subject -> subject.label()).toList());
    fact("Keywords", article.keywords());
    fact("Column", article.placement().column());
    fact("Series", article.placement().series());
    date("First published", article.dates().firstPublished());
    date("Posted", article.dates().posted());
    fact("Updated", article.dates().updated().stream().map(Words::date).toList());
    fact("Language", article.language());
    fact("Collections", article.accession().collections());
    article.fields().forEach(this::fact);
    fact("Rights", article.rights());
    whole("Address", article.url());
    for (Original.Location location : article.original().locations()) {
      whole("Saved in", location.toString());
    }
    date("Indexed", article.accession().indexed());
  }

  private void held(List<ArticleId> versions) {
    ArticleId id = article.id();
    whole("Id", id.value());
    if (versions.size() < 2) {
      return;
    }
    List<String> others = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      if (!versions.get(i).equals(id)) {
        others.add((i + 1) + " is " + versions.get(i));
      }
    }
    whole(
        "Version",
        (versions.indexOf(id) + 1)
            + " of "
            + versions.size()
            + (versions.getLast().equals(id) ? "" : ", superseded"));
    others.forEach(other -> whole("Version", other));
  }

  private List<String> names(Name.Kind kind) {
    return article.names(kind).stream().map(Name::filedAs).distinct().toList();
  }

  private void date(String what, @Nullable PartialDate date) {
    fact(what, date == null ? null : Words.date(date));
  }

  private void fact(String what, List<String> values) {
    fact(what, values.isEmpty() ? null : String.join("; ", values));
  }

  private void fact(String what, @Nullable String value) {
    if (value != null) {
      print(passage().plain(what + ": " + Passage.onOneLine(value)), width);
    }
  }

  /** Not wrapped, so that it can be copied. */
  private void whole(String what, @Nullable String value) {
    if (value != null) {
      out.println(what + ": " + Passage.onOneLine(value));
    }
  }

  private void line(@Nullable String text) {
    if (text != null) {
      print(passage().plain(Passage.onOneLine(text)), width);
    }
  }

  private Passage passage() {
    return new Passage(colours);
  }

  private void print(Passage passage, int lineWidth) {
    passage.lines(lineWidth).forEach(out::println);
  }
}
