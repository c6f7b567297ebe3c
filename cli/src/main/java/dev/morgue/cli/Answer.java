package dev.morgue.cli;

import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** A search and what it brought, read page by page: only one page is ever held. */
final class Answer {

  private final NewsArchive archive;
  private final SearchRequest request;
  private final SearchPage first;

  Answer(NewsArchive archive, SearchRequest request) throws Failure, IOException {
    this.archive = archive;
    this.request = request;
    this.first = page(request);
  }

  SearchPage first() {
    return first;
  }

  /**
   * Prints the first page, or all of them.
   *
   * @param out what is printed to: when nobody reads it any more, the rest is not looked for
   */
  void list(Listing listing, boolean all, PrintWriter out) throws Failure, IOException {
    listing.begin(first);
    SearchPage page = first;
    listing.hits(page.hits());
    while (all && page.next() != null && !out.checkError()) {
      page = page(following(page.next()));
      listing.hits(page.hits());
    }
    if (!out.checkError()) {
      listing.end(page);
    }
  }

  /** The counts came with the first page. */
  private SearchRequest following(String cursor) {
    return request.toBuilder().after(cursor).facets(List.of()).timeline(null).build();
  }

  private SearchPage page(SearchRequest asked) throws Failure, IOException {
    try {
      return archive.search(asked);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }
}
