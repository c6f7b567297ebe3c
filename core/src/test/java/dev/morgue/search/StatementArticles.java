package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleType;
import dev.morgue.Correction;
import dev.morgue.Dateline;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.PartialDate;
import dev.morgue.Placement;
import dev.morgue.Provenance;
import dev.morgue.Source;
import dev.morgue.Subject;
import java.util.List;
import java.util.Map;

/** The invented articles that the statements of the query language are searched in. */
final class StatementArticles {

  private StatementArticles() {}

  /** Named by their numbers. */
  static List<Article> all() {
    return List.of(
        Articles.dated("1", "2008-09-15")
            .headline("Lehman Files for Bankruptcy as Talks Collapse")
            .body(
                "Lehman Brothers filed for bankruptcy protection. Barclays had dropped its bid.\n\n"
                    + "The interest rate on its bonds rose. U.S. officials watched interest rates;"
                    + " other banks may fail.\n\n"
                    + "Lehman employs 25,000. Job losses, jobs gone: the union mourned.")
            .byline(Articles.by("By Jane Doe", "Jane Doe"))
            .source(Source.of("The Daily Heron"))
            .placement(new Placement("Business", "1", "Late", null, null, null))
            .names(List.of(Name.of(Name.Kind.ORGANISATION, "Lehman Brothers")))
            .subjects(List.of(Subject.of("banking")))
            .build(),
        Articles.dated("2", "2008-09")
            .headline("Harbour Ferry Waits for Permit")
            .deck("Flood delays the ferry")
            .body(
                "The harbour ferry was closed after the flood; no permit came.\n\n"
                    + "The bridge stayed closed too. A ferry bridge was proposed. The AT&T mast"
                    + " stood.")
            .captions(List.of("The ferry at the quay."))
            .source(Source.of("The Tern"))
            .build(),
        Articles.dated("3", "2009-03-31")
            .headline("May May Go")
            .body("The prime minister may resign on Friday, aides said. \"World cup\" fever waits.")
            .byline(Articles.by("By Ada Quill", "Ada Quill"))
            .build(),
        Articles.dated("4", "2020-01-31")
            .headline("Prime Beef Is Dear")
            .body(
                "Prime beef rose in price, butchers say, and when it has fallen again the minister"
                    + " for farming will resign. Oil prices fall. The price of oil is low.")
            .provenance(Map.of("date", Provenance.of("text of the page", 0.45)))
            .build(),
        Articles.dated("5", "2012-05-01")
            .headline("Senator in Court")
            .provenance(Map.of("published", Provenance.of("JSON-LD datePublished", 0.98)))
            .body("Sen. John Smith of St. Louis, Mo., was indicted. Jones was not.")
            .build(),
        Articles.dated("6", "2012-05-02")
            .headline("Vote")
            .body("Smith won. Jones was indicted.\n\nBrown asked for a storm of rain.")
            .build(),
        Articles.dated("7", "2017")
            .headline("Storm Hits Puerto Rico")
            .body("A hurricane hit Puerto Rico. Aid came late; FIRST AID did not.")
            .build(),
        Articles.dated("8", "2017-10-01")
            .headline("Rico Sings")
            .body("Puerto Rico cheered while the singer, whom all call Rico, sang.")
            .placement(Placement.section("Opinion"))
            .type(ArticleType.OP_ED)
            .byline(Articles.by("By Jane Doe", "Jane Doe"))
            .build(),
        Articles.dated("9", "2004-07")
            .headline("Club")
            .body("Bush, president of the club, met Cheney. They talked of tea and coffee.")
            .build(),
        Articles.dated("10", "2004-08")
            .headline("President Bush Wins Florida")
            .body("Bush beat Gore in Florida. The AIDS drugs reached Turkey; a turkey was eaten.")
            .source(Source.of("The Daily Heron"))
            .build(),
        Articles.dated("11", null)
            .headline("Porto")
            .provenance(Map.of("date", new Provenance("none that can be believed", 0, List.of())))
            .body("O porto e a ponte. A grey wall, gray sky. Women and a woman; colour, color.")
            .language("pt-BR")
            .build(),
        Articles.dated("12", "2024-06-10")
            .headline("White House on Climate Change")
            .body(
                "Trump and Harris spoke. Harris said the climate was changing; Trump left the White"
                    + " House. OPEC cut output. Nurses strike at 12:30.")
            .dateline(new Dateline("GENEVA", "Geneva"))
            .credits(List.of("Reuters"))
            .corrections(List.of(new Correction("The name was misspelt.", null)))
            .dates(
                new Dates(
                    PartialDate.parse("2024-06-10"),
                    null,
                    null,
                    List.of(PartialDate.parse("2024-06-11")),
                    List.of(),
                    PartialDate.parse("2024-06-12")))
            .build());
  }
}
