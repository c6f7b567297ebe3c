package example.newsroom;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.search.AddResult.Outcome;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.DateRange;
import dev.morgue.search.FacetRequest;
import dev.morgue.search.Filter;
import dev.morgue.search.Interval;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A newsroom's own tool on Morgue: it files a few articles, searches them, files two more and
 * searches again. It ends with 1 if an answer is not as expected.
 */
public final class Newsroom {

  private static final String QUESTION = "person:\"Ada Quill\" ferry";

  private final Report report;

  Newsroom(PrintStream out) {
    this.report = new Report(out);
  }

  /**
   * Runs the tool.
   *
   * @param args the folder for the archive, which must not hold one yet; a new one if none is given
   */
  public static void main(String[] args) throws IOException {
    Path folder = args.length == 0 ? Files.createTempDirectory("newsroom") : Path.of(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new Newsroom(out).run(folder) ? 0 : 1);
  }

  /** Whether every answer was as expected. */
  boolean run(Path folder) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder);
        NewsArchive archive = writer.openForReading()) {
      fileFirst(writer, archive);
      askForPerson(archive);
      askForDates(archive);
      askForSource(archive);
      fileMore(writer, archive);
      askAgain(archive);
    }
    try (NewsArchive archive = NewsArchive.open(folder)) {
      report.title("Opened anew from the disk");
      report.expect("articles held", 4L, archive.size());
    }
    return report.allAsExpected();
  }

  private void fileFirst(ArchiveWriter writer, NewsArchive archive) throws IOException {
    report.title("Three articles");
    report.expect("first", Outcome.ADDED, writer.add(Clippings.delay()).outcome());
    report.expect("second", Outcome.ADDED, writer.add(Clippings.permit()).outcome());
    report.expect("third", Outcome.ADDED, writer.add(Clippings.departure()).outcome());
    report.expect("third again", Outcome.UNCHANGED, writer.add(Clippings.departure()).outcome());
    report.expect("articles seen before a refresh", 0L, archive.size());
    archive.refresh();
    report.expect("articles seen after it", 3L, archive.size());
  }

  private void askForPerson(NewsArchive archive) throws IOException {
    SearchPage page = ask(archive, counted(QUESTION));
    report.expect("articles", 3L, page.total().value());
    report.expect(
        "by source",
        List.of(Clippings.HERON + " 2", Clippings.GAZETTE + " 1"),
        Report.values(page));
    report.expect("by month", List.of("2025-03-01 2", "2025-04-01 1"), Report.months(page));
    report.expect(
        "marked words", true, page.hits().stream().allMatch(hit -> Report.marks(hit, "ferr")));
  }

  private void askForDates(NewsArchive archive) throws IOException {
    SearchPage typed = ask(archive, SearchRequest.of("ferry date:2025-03-10..2025-04"));
    report.expect("articles from 10 March to the end of April", 2L, typed.total().value());
    DateRange march = DateRange.of(PartialDate.parse("2025-03"));
    SearchPage chosen = ask(archive, SearchRequest.of("ferry").toBuilder().dates(march).build());
    report.expect("articles of March", 2L, chosen.total().value());
  }

  private void askForSource(NewsArchive archive) throws IOException {
    SearchPage typed = ask(archive, SearchRequest.of("source:\"the heron post\" harbour"));
    report.expect("articles of the Post", 2L, typed.total().value());
    Filter gazette = Filter.of("source", Clippings.GAZETTE);
    SearchPage chosen =
        ask(archive, counted("harbour").toBuilder().filters(List.of(gazette)).build());
    report.expect("articles of the Gazette", 1L, chosen.total().value());
    report.expect("sources still to choose from", 2, Report.values(chosen).size());
  }

  private void fileMore(ArchiveWriter writer, NewsArchive archive) throws IOException {
    report.title("A fourth article, and the first one corrected");
    report.expect("fourth", Outcome.ADDED, writer.add(Clippings.crossing()).outcome());
    report.expect(
        "correction", Outcome.NEW_VERSION, writer.add(Clippings.delayCorrected()).outcome());
    writer.commit();
    archive.refresh();
  }

  private void askAgain(NewsArchive archive) throws IOException {
    SearchPage page = ask(archive, counted(QUESTION));
    report.expect("articles", 4L, page.total().value());
    report.expect(
        "by month", List.of("2025-03-01 2", "2025-04-01 1", "2025-05-01 1"), Report.months(page));
    SearchPage old = ask(archive, SearchRequest.of("\"$40 million\""));
    report.expect("articles that still say 40", 0L, old.total().value());
    SearchPage corrected = ask(archive, SearchRequest.of("\"$14 million\""));
    report.expect("articles that say 14", 1L, corrected.total().value());
    report.expect("its version", 2, corrected.hits().getFirst().version());
    report.expect("versions of it", 2, archive.versions(corrected.hits().getFirst().id()).size());
    SearchRequest all = SearchRequest.of("\"$40 million\"").toBuilder().allVersions(true).build();
    report.expect("versions that said 40", 1L, ask(archive, all).total().value());
    SearchPage day = ask(archive, SearchRequest.of("ferry date:2025-05-20"));
    report.expect("articles of 20 May", 0L, day.total().value());
    report.expect("articles dated only May", 1L, day.lessPrecise());
  }

  private SearchPage ask(NewsArchive archive, SearchRequest request) throws IOException {
    SearchPage page = archive.search(request);
    report.answer(request, page);
    report.expect("warnings", List.of(), page.warnings());
    return page;
  }

  private static SearchRequest counted(String query) {
    return SearchRequest.of(query).toBuilder()
        .facets(List.of(FacetRequest.of(NewsField.SOURCE)))
        .timeline(Interval.MONTH)
        .build();
  }
}
