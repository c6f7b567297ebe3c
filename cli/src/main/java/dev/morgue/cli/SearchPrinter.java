package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.query.Warning;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.Snippet;
import dev.morgue.search.SortOrder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints an answer for reading: how the query was read, how many articles match, counts, and the
 * hits with their snippets.
 */
final class SearchPrinter {

  private final PrintWriter out;
  private final int width;
  private final boolean colours;
  private final boolean longForm;

  SearchPrinter(Shell shell, boolean longForm) {
    this.out = shell.out();
    this.width = shell.width();
    this.colours = shell.colours();
    this.longForm = longForm;
  }

  /** What stands above the hits: how the query was read, totals and counts. */
  void head(SearchRequest request, SearchPage page) {
    above(request, page);
    FacetPrinter facets = new FacetPrinter(out, width);
    page.facets().forEach(facets::onOneLine);
    if (page.timeline() != null) {
      new TimelinePrinter(out, width).print(page.timeline());
    }
  }

  /** How the query was read, and how many articles match. */
  void above(SearchRequest request, SearchPage page) {
    print("Read as: " + RequestWords.of(request, page), "");
    print(found(page), "");
    if (page.names() != null) {
      NameLines.of(page.names()).forEach(line -> print(line, ""));
    }
    for (Warning warning : page.warnings()) {
      print("Note: " + warning.message(), "");
    }
  }

  /** How many of the articles have the words of the query side by side. */
  void asPhrase(SearchPage.Total articles) {
    String least = articles.exact() ? "" : "at least ";
    out.println("As a phrase: " + least + Words.number(articles.value()));
  }

  private static String found(SearchPage page) {
    String none = page.total().exact() ? "No article matches" : "No article was found in time";
    String articles = page.total().value() == 0 ? none : Words.hits(page);
    return String.join(" · ", Stream.concat(Stream.of(articles), leftOut(page).stream()).toList());
  }

  /** How many articles were left out because of how they are dated. */
  static List<String> leftOut(SearchPage page) {
    List<String> leftOut = new ArrayList<>();
    if (page.lessPrecise() > 0) {
      leftOut.add(lessPrecise(page.lessPrecise()));
    }
    if (page.undated() > 0) {
      leftOut.add(Words.number(page.undated()) + " undated not shown (date:none finds them)");
    }
    return leftOut;
  }

  static String lessPrecise(long articles) {
    return Words.number(articles)
        + " dated only less precisely not shown (--date ~… takes them in)";
  }

  /** The hits, the first of them with this number. */
  void hits(List<Hit> hits, int first) {
    int digits = Math.max(2, Integer.toString(first + hits.size() - 1).length());
    for (int i = 0; i < hits.size(); i++) {
      out.println();
      hit(hits.get(i), first + i, digits);
    }
  }

  /** A line that belongs to the hit just printed. */
  void below(String line) {
    print(line, "    ");
  }

  private void hit(Hit hit, int number, int digits) {
    String label = Integer.toString(number);
    String gap = " ".repeat(digits - label.length()) + label + "  ";
    String indent = " ".repeat(gap.length());
    Passage headline = new Passage(colours);
    if (hit.headline().text().isEmpty()) {
      headline.strong(HitWords.NO_HEADLINE);
    } else {
      headline.headline(hit.headline().text(), hit.headline().marks());
    }
    print(headline.plain(HitWords.flags(hit)), gap, indent);
    print(HitWords.about(hit), indent);
    for (Snippet snippet : hit.snippets()) {
      if (snippet.zone() != NewsField.HEADLINE) {
        print(quoted(snippet), indent, indent);
      }
    }
    if (!hit.copies().isEmpty()) {
      print(HitWords.copies(hit.copies()), indent);
    }
    if (longForm) {
      details(hit, indent);
    }
  }

  private Passage quoted(Snippet snippet) {
    Passage passage = new Passage(colours);
    if (snippet.zone() != NewsField.BODY) {
      passage.plain(snippet.zone().label() + ": ");
    }
    String oneLine = snippet.text().replace('\n', ' ');
    return passage.plain("“").marked(oneLine, snippet.marks()).plain("”");
  }

  /** What a reporter does not need to see: never wrapped, so that it can be copied whole. */
  private void details(Hit hit, String indent) {
    List<String> details = new ArrayList<>();
    details.add("id " + hit.id() + " · score " + Math.round(hit.score() * 1_000) / 1_000.0);
    if (hit.section() != null) {
      details.add("section " + hit.section());
    }
    if (hit.url() != null) {
      details.add(hit.url());
    }
    details.addAll(hit.files());
    details.forEach(line -> out.println(indent + Passage.onOneLine(line)));
  }

  /**
   * Where the hits just printed stand among all.
   *
   * @param before how many hits stand on earlier pages; -1 where that is not known
   * @param shown how many were printed
   * @param next how to get the next page; empty on the last
   */
  record Place(int before, int shown, String next) {}

  /** The last line: what was shown of how many, and how to go on. */
  void foot(SearchPage page, Place place) {
    String range =
        place.before() < 0
            ? Words.number(place.shown())
            : range(place.before() + 1, place.before() + place.shown());
    String line =
        range
            + " of "
            + (page.total().exact() ? "" : "at least ")
            + Words.number(page.total().value())
            + ", "
            + order(page.order());
    out.println();
    out.println(place.next().isEmpty() ? line : line + " · next page: " + place.next());
  }

  private static String range(int first, int last) {
    return first == last ? Words.number(first) : Words.number(first) + "–" + Words.number(last);
  }

  private static String order(SortOrder sort) {
    return switch (sort) {
      case USUAL, RELEVANCE -> "best match first";
      case NEWEST -> "newest first";
      case OLDEST -> "oldest first";
      case INDEXED -> "last indexed first";
    };
  }

  private void print(String text, String indent) {
    print(new Passage(colours).plain(text), indent, indent);
  }

  private void print(Passage passage, String firstIndent, String indent) {
    String before = firstIndent;
    for (String line : passage.lines(width - indent.length())) {
      out.println(before + line);
      before = indent;
    }
  }
}
