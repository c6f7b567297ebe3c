package example.newsroom;

import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Correction;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.PartialDate;
import dev.morgue.Source;
import java.util.List;

/** The articles of this example. All of it is invented. */
final class Clippings {

  static final String HERON = "The Heron Post";
  static final String GAZETTE = "The Saltmarsh Gazette";

  private Clippings() {}

  static Article delay() {
    return article(HERON, "https://heron.example/ferry-delay", "2025-03-03")
        .headline("Harbour board delays ferry terminal")
        .deck("Costs have doubled since the plan was drawn")
        .byline(new Byline("By Ines Marlow", List.of(Author.of("Ines Marlow"))))
        .body(
            "The new ferry terminal will open a year late, Ada Quill of the harbour board said."
                + " It will cost $40 million.\n\n"
                + "Quill blamed the price of steel. Shopkeepers on the quay were not consoled.")
        .names(List.of(person("Ada Quill")))
        .build();
  }

  /** The same article as its paper put it right: its address makes it a version of the first. */
  static Article delayCorrected() {
    return delay().toBuilder()
        .body(
            "The new ferry terminal will open a year late, Ada Quill of the harbour board said."
                + " It will cost $14 million.\n\n"
                + "Quill blamed the price of steel. Shopkeepers on the quay were not consoled.")
        .corrections(
            List.of(
                new Correction(
                    "An earlier version misstated the cost of the terminal.",
                    PartialDate.parse("2025-03-04"))))
        .original(null)
        .build();
  }

  static Article permit() {
    return article(HERON, "https://heron.example/ferry-permit", "2025-03-18")
        .headline("Ferry terminal wins its permit")
        .body(
            "Inspectors have passed the drawings of the terminal. Ferries may land there from May,"
                + " Tomas Reed, the harbour master, said.\n\n"
                + "Ada Quill called it a good day for the town.")
        .names(List.of(person("Ada Quill"), person("Tomas Reed")))
        .build();
  }

  static Article departure() {
    return article(GAZETTE, "https://gazette.example/quill-leaves", "2025-04-02T09:15+01:00")
        .headline("Quill leaves the harbour board")
        .body(
            "Ada Quill, who brought the ferry back to Saltmarsh, gives up her seat in June."
                + "\n\nNo successor has been named.")
        .names(List.of(person("Ada Quill")))
        .build();
  }

  /** Of this clipping only the month is known. */
  static Article crossing() {
    return article(GAZETTE, "https://gazette.example/first-crossing", "2025-05")
        .headline("First ferry crosses the bay")
        .body("Two hundred people sailed with the first ferry. Ada Quill cut the ribbon.")
        .names(List.of(person("Ada Quill")))
        .build();
  }

  private static ArticleBuilder article(String source, String url, String published) {
    return Article.builder()
        .source(Source.of(source))
        .url(url)
        .dates(Dates.published(PartialDate.parse(published)))
        .type(ArticleType.NEWS)
        .language("en");
  }

  private static Name person(String name) {
    return Name.of(Name.Kind.PERSON, name);
  }
}
