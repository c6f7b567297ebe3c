package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.Author;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Sha256;
import dev.morgue.Subject;
import dev.morgue.indexer.ArticleParser.Claim;
import dev.morgue.indexer.FieldMapping;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesParserTest {

  private final JsonLinesParser parser = new JsonLinesParser();

  private Article read(String json) throws IOException {
    return Parsing.one(parser, "a.jsonl", json);
  }

  @Test
  void readsMembersUnderTheirDefaultNames() throws IOException {
    String json =
        """
        {"guid": 17, "Title": "Rain", "standfirst": "And more", "articleBody": "It rained.",\
         "date_published": "2011-05-03T10:30:00+02:00", "modified": ["2011-05-04", "2011-05-05"],\
         "author": ["Marta Quill", {"name": "Ines Halloran", "role": "editor"}],\
         "publisher": {"name": "The Courier", "domain": "courier.example"}, "category": "Weather",\
         "link": "https://courier.example/rain", "lang": "en", "type": "op-ed",\
         "persons": "Tobias Pike, Anneliese Thornquist", "locations": ["Port Lantern"],\
         "orgs": [{"name": "Dunmore & Pike", "id": "x1"}], "tags": "rain, wind",\
         "topics": ["WEATHER (93%)"], "wire": "Associated Press", "unknown": "dropped"}\
        """;
    Article article = read(json);
    assertThat(article.vendorId()).isEqualTo("17");
    assertThat(article.key()).isEqualTo("id:the courier/17");
    assertThat(article.headline()).isEqualTo("Rain");
    assertThat(article.deck()).isEqualTo("And more");
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2011-05-03T10:30+02:00"));
    assertThat(article.dates().updated())
        .containsExactly(PartialDate.parse("2011-05-04"), PartialDate.parse("2011-05-05"));
    assertThat(article.byline().authors())
        .containsExactly(Author.of("Marta Quill"), new Author("Ines Halloran", "editor", null));
    assertThat(article.source().domain()).isEqualTo("courier.example");
    assertThat(article.placement().section()).isEqualTo("Weather");
    assertThat(article.names())
        .containsExactly(
            Name.of(Name.Kind.PERSON, "Tobias Pike"),
            Name.of(Name.Kind.PERSON, "Anneliese Thornquist"),
            new Name(
                Name.Kind.ORGANISATION,
                "Dunmore & Pike",
                null,
                "x1",
                Name.Origin.METADATA,
                1,
                List.of(),
                null),
            Name.of(Name.Kind.PLACE, "Port Lantern"));
    assertThat(article.keywords()).containsExactly("rain", "wind");
    assertThat(article.subjects()).containsExactly(new Subject("WEATHER", null, 93));
    assertThat(article.credits()).containsExactly("AP");
    assertThat(article.fields()).isEmpty();
    assertThat(article.original())
        .isEqualTo(
            new Original(
                Sha256.of(json), "jsonl", List.of(new Original.Location("/saved/a.jsonl", 1))));
    assertThat(article.provenance().get("headline").evidence()).isEqualTo("member 'Title'");
  }

  @Test
  void aMappingComesBeforeTheDefaultNames() throws IOException {
    FieldMapping mapping =
        FieldMapping.parse(
            """
            {"headline": "Titel", "published": ["meta.stand", "meta.datum"], "section": "meta.x",
             "fields": {"desk-code": "meta.desk"}, "unmapped": true,
             "dateForms": ["yyyy/dd/MM HH-mm"]}
            """);
    Article article =
        Parsing.one(
            Parsing.all(
                parser,
                Parsing.file(
                    "a.json",
                    """
                    {"Titel": "Regen", "title": "Rain", "text": "Es regnete.",
                     "meta": {"datum": "2011/05/03 10-30", "desk": "L2"},
                     "Foto": {"Name": "Öl", "n": [1, 2.50]}, "category": "Weather"}
                    """),
                mapping));
    assertThat(article.headline()).isEqualTo("Regen");
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2011-03-05T10:30"));
    assertThat(article.placement().section()).isNull();
    assertThat(article.fields())
        .isEqualTo(
            Map.of(
                "desk-code", List.of("L2"),
                "foto-name", List.of("Öl"),
                "foto-n", List.of("1", "2.5"),
                "x-title", List.of("Rain"),
                "category", List.of("Weather")));
  }

  @Test
  void dayFirstSettlesSlashedDates() throws IOException {
    SavedFile file = Parsing.file("a.jsonl", "{\"title\": \"Rain\", \"date\": \"05/01/2012\"}");
    Article open = Parsing.one(Parsing.all(parser, file, FieldMapping.DEFAULT));
    assertThat(open.dates().published()).isNull();
    assertThat(open.provenance().get("date").runnersUp()).hasSize(2);
    Article settled =
        Parsing.one(Parsing.all(parser, file, FieldMapping.parse("{\"dayFirst\": true}")));
    assertThat(settled.dates().published()).isEqualTo(PartialDate.parse("2012-01-05"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          26-FEB-1987 15:02:20.00    | 1987-02-26T15:02:20
          2008-09-15T23:30:00-04:00  | 2008-09-15T23:30-04:00
          1318550400                 | 2011-10-14T00:00Z
          1318550400000              | 2011-10-14T00:00Z
          2008                       | 2008
          None                       | -
          2004/2005                  | -
          """)
  void readsDates(String printed, String expected) throws IOException {
    for (String value : List.of('"' + printed + '"', printed)) {
      if (value.startsWith("\"") || printed.matches("\\d+")) {
        Article article = read("{\"title\": \"Rain\", \"date\": " + value + "}");
        PartialDate date = article.dates().published();
        assertThat(date == null ? null : date.toString()).isEqualTo(expected);
      }
    }
  }

  @Test
  void bodiesOfWiresBecomeParagraphsAndTheirCreditIsRead() throws IOException {
    Article article =
        read(
            "{\"title\": \"Rain\", \"body\": \"It rained on Monday in\\nthe whole valley.\\n"
                + "    It will rain.\\n Reuter\", \"category\": \"rain;wind\","
                + " \"dateline\": \"PORT LANTERN, March 4 -\"}");
    assertThat(article.body())
        .isEqualTo("It rained on Monday in the whole valley.\n\nIt will rain.\n\nReuter");
    assertThat(article.credits()).containsExactly("Reuters");
    assertThat(article.dateline().printed()).isEqualTo("PORT LANTERN, March 4");
    assertThat(article.placement().section()).isNull();
    assertThat(article.subjects()).containsExactly(Subject.of("rain"), Subject.of("wind"));
  }

  @Test
  void aRecordThatFailsCostsOneRecord() throws IOException {
    String deep = "{\"title\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    List<ParseResult> results =
        Parsing.all(
            parser,
            "a.jsonl",
            String.join(
                "\n",
                "{\"title\": \"One\"}",
                "{\"title\": \"cut off",
                "{\"title\": \"twice\", \"title\": \"twice\"}",
                deep,
                "[1, 2]",
                "",
                "{\"id\": 1, \"title\": \" \", \"body\": \"\"}",
                "{\"title\": \"Two\"} trailing",
                "{\"title\": \"Three\"}"));
    assertThat(results).hasSize(8);
    assertThat(results.get(0)).isInstanceOf(ParseResult.Parsed.class);
    assertThat(Parsing.failure(results.get(1))).startsWith("/saved/a.jsonl:2 not JSON at column");
    assertThat(Parsing.failure(results.get(2)))
        .isEqualTo("/saved/a.jsonl:3 not JSON: the member 'title' stands twice");
    assertThat(Parsing.failure(results.get(3)))
        .startsWith("/saved/a.jsonl:4 not JSON")
        .contains("depth");
    assertThat(Parsing.failure(results.get(4))).isEqualTo("/saved/a.jsonl:5 not a JSON object");
    assertThat(results.get(5))
        .isEqualTo(new ParseResult.Skipped("/saved/a.jsonl:7", "neither headline nor body"));
    assertThat(Parsing.failure(results.get(6))).startsWith("/saved/a.jsonl:8 not JSON");
    assertThat(results.get(7)).isInstanceOf(ParseResult.Parsed.class);
  }

  /** As Python's json and pandas write a cell without a value. */
  @Test
  void valuesThatAreNoNumbersAreMissing() throws IOException {
    String line =
        "{\"title\": \"One\", \"author\": NaN, \"page\": -Infinity, \"date\": NaN, \"body\": \"Two.\"}";
    Article article = Parsing.one(parser, "a.jsonl", line);
    assertThat(article.headline()).isEqualTo("One");
    assertThat(article.body()).isEqualTo("Two.");
    assertThat(article.byline()).isEqualTo(dev.morgue.Byline.NONE);
    assertThat(article.placement().page()).isNull();
    assertThat(article.dates()).isEqualTo(dev.morgue.Dates.NONE);
  }

  @Test
  void readsArraysAndObjectsOverSeveralLines() throws IOException {
    String two = "{\n \"title\": \"On]e\"\n},\n{\n \"title\": \"T\\\"}wo\"\n}";
    for (String text : List.of("[\n" + two + "\n]\n", two.replace("},", "}"))) {
      List<ParseResult> results = Parsing.all(parser, "a.json", text);
      assertThat(results)
          .extracting(r -> ((ParseResult.Parsed) r).article())
          .extracting(Article::headline, a -> a.original().locations().getFirst().record())
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("On]e", 1L),
              org.assertj.core.groups.Tuple.tuple("T\"}wo", 2L));
    }
  }

  @Test
  void oneObjectAloneIsTheFile() throws IOException {
    for (String text : List.of("{\"title\": \"Rain\"}\n", "{\n \"title\": \"Rain\"\n}")) {
      Article article = Parsing.one(parser, "a.json", text);
      assertThat(article.original().locations())
          .containsExactly(new Original.Location("/saved/a.json", 0));
      assertThat(article.original().sha256()).isEqualTo(Sha256.of(text.strip()));
    }
  }

  @Test
  void whatAValueInAnArrayIsCutOffIn() throws IOException {
    List<ParseResult> results =
        Parsing.all(parser, "a.json", "[{\"title\": \"One\"}, 7, {\"title\": \"Tw");
    assertThat(results.get(0)).isInstanceOf(ParseResult.Parsed.class);
    assertThat(Parsing.failure(results.get(1))).isEqualTo("/saved/a.json:2 not a JSON object");
    assertThat(Parsing.failure(results.get(2)))
        .isEqualTo("/saved/a.json:3 the file ends in the middle of it");
  }

  @Test
  void itsOwnFormIsReadBackExactly() throws IOException {
    Article article =
        read(
            "{\"title\": \"Rain\", \"body\": \"It  rained.\", \"people\": [\"Tobias Pike\"],"
                + " \"date\": \"2011-05\", \"x\": 1}");
    Article again = Parsing.one(parser, "other.jsonl", ArticleJson.write(article));
    assertThat(again).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a.jsonl  | {"a": 1}        | CERTAIN
          a.json   | [ {"a": 1} ]    | CERTAIN
          a.txt    | {"a": 1}        | LIKELY
          a        | [{"a": 1}]      | LIKELY
          a.ndjson | broken          | LIKELY
          a.txt    | [Updated] Rain  | NO
          a.txt    | {curly}         | NO
          a.txt    | Rain            | NO
          """)
  void claimsJson(String name, String text, Claim claim) {
    FileSample sample = new FileSample(name, text.getBytes(StandardCharsets.UTF_8));
    assertThat(parser.claim(sample)).isEqualTo(claim);
  }
}
