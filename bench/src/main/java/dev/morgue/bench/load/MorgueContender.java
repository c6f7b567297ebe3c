package dev.morgue.bench.load;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.FacetRequest;
import dev.morgue.search.Interval;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchRequestBuilder;
import dev.morgue.search.SortOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product, through its public front door. */
final class MorgueContender implements Contender {
  private static final List<FacetRequest> FACETS =
      List.of(
          FacetRequest.of(NewsField.SOURCE),
          FacetRequest.of(NewsField.SECTION),
          FacetRequest.of(NewsField.PERSON));

  private final Path folder;
  private final ArchiveWriter writer;
  private @Nullable NewsArchive archive;

  MorgueContender(Path folder) throws IOException {
    this.folder = folder;
    writer = ArchiveWriter.open(folder);
  }

  @Override
  public String name() {
    return "morgue";
  }

  @Override
  public void add(Article article) throws IOException {
    writer.add(article);
  }

  @Override
  public void commit() throws IOException {
    writer.close();
    archive = NewsArchive.open(folder);
  }

  @Override
  public long answer(Question question) throws IOException {
    if (archive == null) {
      throw new IllegalStateException("asked before the commit");
    }
    return archive.search(request(question)).total().value();
  }

  static SearchRequest request(Question question) {
    SearchRequestBuilder request = SearchRequest.builder().pageSize(Question.HITS).snippets(0);
    String all = String.join(" ", question.words());
    switch (question.kind()) {
      case COMMON_WORD, MID_WORD, ALL_OF_TWO -> request.query(all);
      case WITHIN_FIVE -> request.query(String.join(" w/5 ", question.words()));
      case IN_ORDER -> request.query(String.join(" pre/5 ", question.words()));
      case SAME_SENTENCE -> request.query(String.join(" w/s ", question.words()));
      case SAME_PARAGRAPH -> request.query(String.join(" w/p ", question.words()));
      case NOT_WITHIN -> request.query(String.join(" not w/5 ", question.words()));
      case ANY_OF_THREE -> request.query(String.join(" OR ", question.words()));
      case PHRASE -> request.query('"' + all + '"');
      case PREFIX -> request.query(all + "*");
      case ALL_OF_TWO_IN_YEAR -> request.query(all + " date:" + Question.YEAR);
      case NEWEST -> request.query(all).sort(SortOrder.NEWEST);
      case EVERYTHING -> request.sort(SortOrder.NEWEST);
      case BAG -> request.anyWords(all);
      case PERSON -> request.query("person:\"" + all + '"');
      case PAGE -> request.query(all).facets(FACETS).timeline(Interval.MONTH).snippets(2);
    }
    return request.build();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (archive != null) {
      archive.close();
    }
  }
}
