package dev.morgue.cli;

import dev.morgue.ArticleId;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints hits for reading, numbered; on a terminal the numbers are kept for the next command. */
final class ReadingListing implements Listing {

  private final SearchPrinter printer;
  private final Shell shell;
  private final List<Path> folders;
  private final Arguments arguments;
  private final SearchRequest request;
  private final List<ArticleId> ids = new ArrayList<>();
  private final int before;

  /** Whether it is known how many hits stand on the pages before. */
  private final boolean placed;

  /** Where the hits are from. */
  private final NewsArchive archive;

  private boolean explaining;

  private int shown;

  ReadingListing(
      Shell shell,
      List<Path> folders,
      Arguments arguments,
      SearchRequest request,
      NewsArchive archive) {
    this.archive = archive;
    this.printer = new SearchPrinter(shell, arguments.has(SearchCommand.LONG));
    this.shell = shell;
    this.folders = folders;
    this.arguments = arguments;
    this.request = request;
    Optional<LastSearch> continued =
        request.after() == null
            ? Optional.empty()
            : LastSearch.read(shell, folders).filter(last -> last.next().equals(request.after()));
    continued.ifPresent(last -> ids.addAll(last.ids()));
    this.before = continued.map(LastSearch::shown).orElse(0);
    this.placed = request.after() == null || continued.isPresent();
  }

  /** Says with each hit why it matches. */
  ReadingListing explained() {
    explaining = true;
    return this;
  }

  @Override
  public void begin(SearchPage first) throws IOException {
    printer.head(request, first);
    Optional<SearchRequest> phrase =
        request.after() == null ? request.asPhrase() : Optional.empty();
    if (phrase.isPresent() && first.total().value() > 0) {
      printer.asPhrase(archive.search(phrase.get()).total());
    }
  }

  @Override
  public void hits(List<Hit> hits) throws IOException {
    if (explaining) {
      explain(hits);
    } else {
      printer.hits(hits, before + shown + 1);
    }
    shown += hits.size();
    if (ids.size() < LastSearch.MOST_IDS) {
      hits.forEach(hit -> ids.add(hit.id()));
    }
  }

  private void explain(List<Hit> hits) throws IOException {
    for (int i = 0; i < hits.size(); i++) {
      printer.hits(hits.subList(i, i + 1), before + shown + 1 + i);
      Optional<Why> why = archive.why(hits.get(i).id(), request);
      why.ifPresent(w -> printer.below("Why: " + WhyWords.matching(w)));
    }
  }

  @Override
  public void end(SearchPage last) {
    String next = last.next() == null ? "" : last.next();
    boolean kept = shell.terminal() && shown > 0 && keep(next);
    if (shown > 0) {
      String how = next.isEmpty() ? "" : kept ? SearchCommand.NEXT : "--after " + next;
      printer.foot(last, new SearchPrinter.Place(placed ? before : -1, shown, how));
    }
  }

  private boolean keep(String next) {
    return new LastSearch(arguments, next, before + shown, ids).write(shell, folders);
  }
}
