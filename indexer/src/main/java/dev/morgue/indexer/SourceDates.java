package dev.morgue.indexer;

import dev.morgue.Article;
import dev.morgue.Dates;
import dev.morgue.PartialDate;
import dev.morgue.Provenance;
import dev.morgue.indexer.ParseResult.Parsed;
import dev.morgue.sources.DayMonthOrder;
import dev.morgue.sources.NewsSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settles dates by what the list of publications says of an article's source: whether it puts the
 * day first, where the article has no date for want of that, and its time zone. Which source it is,
 * only the read article tells, so a file with such an article is read a second time with the order
 * known.
 */
final class SourceDates {

  /** What a date reader notes when the order settled it, and what is true here. */
  private static final String BY_MAPPING = "the mapping puts";

  private static final String BY_LIST = "the list of sources puts";

  private SourceDates() {}

  /** What a parser makes of a file, its dates settled; to be closed by the caller. */
  static Stream<ParseResult> parse(ArticleParser parser, SavedFile file, ParseContext context)
      throws IOException {
    Stream<ParseResult> results = parser.parse(file, context);
    if (context.sources().isEmpty()) {
      return results;
    }
    Reading reading = new Reading(parser, file, context);
    return results.map(reading::settled).onClose(reading::close);
  }

  /** One file; the results come in order, from one thread. */
  private static final class Reading {

    private final ArticleParser parser;
    private final SavedFile file;
    private final ParseContext context;
    private final Map<DayMonthOrder, Again> ordered = new EnumMap<>(DayMonthOrder.class);
    private long record;

    Reading(ArticleParser parser, SavedFile file, ParseContext context) {
      this.parser = parser;
      this.file = file;
      this.context = context;
    }

    ParseResult settled(ParseResult result) {
      record++;
      if (!(result instanceof Parsed parsed)) {
        return result;
      }
      NewsSource source = context.sources().of(parsed.article().source()).orElse(null);
      if (source == null) {
        return result;
      }
      Article article = parsed.article();
      DayMonthOrder order = source.dayMonthOrder();
      boolean open = context.mapping().dayFirst() == null && article.dates().published() == null;
      if (order != null && open) {
        article = again(article, order);
      }
      ZoneId zone = source.timeZone();
      return new Parsed(zone == null ? article : inZone(article, zone));
    }

    private Article again(Article article, DayMonthOrder order) {
      Again again = ordered.computeIfAbsent(order, this::open);
      ParseResult same = again.result(record);
      return same instanceof Parsed other && other.article().id().equals(article.id())
          ? byList(other.article())
          : article;
    }

    private Again open(DayMonthOrder order) {
      try {
        ParseContext known = context.withDayFirst(order == DayMonthOrder.DAY_FIRST);
        return new Again(parser.parse(file, known));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void close() {
      ordered.values().forEach(Again::close);
    }
  }

  /** The same file read once more. */
  private static final class Again {

    private final Stream<ParseResult> results;
    private final Iterator<ParseResult> each;
    private long record;

    Again(Stream<ParseResult> results) {
      this.results = results;
      this.each = results.iterator();
    }

    /** The result for a record, counted from 1; records are asked for in order. */
    ParseResult result(long wanted) {
      ParseResult result = null;
      while (record < wanted && each.hasNext()) {
        result = each.next();
        record++;
      }
      if (result == null) {
        throw new NoSuchElementException("the file has fewer records than when it was begun");
      }
      return result;
    }

    void close() {
      results.close();
    }
  }

  private static Article byList(Article article) {
    Map<String, Provenance> provenance = new HashMap<>();
    article
        .provenance()
        .forEach((field, from) -> {
          String evidence = from.evidence().replace(BY_MAPPING, BY_LIST);
          provenance.put(field, new Provenance(evidence, from.confidence(), from.runnersUp()));
        });
    return article.toBuilder().provenance(provenance).build();
  }

  private static Article inZone(Article article, ZoneId zone) {
    Dates dates = article.dates();
    Dates local =
        new Dates(
            inZone(dates.published(), zone),
            inZone(dates.posted(), zone),
            inZone(dates.firstPublished(), zone),
            dates.updated().stream().map(date -> SourceZone.local(date, zone)).toList(),
            dates.captured(),
            dates.loaded());
    return local.equals(dates) ? article : article.toBuilder().dates(local).build();
  }

  private static @Nullable PartialDate inZone(@Nullable PartialDate date, ZoneId zone) {
    return date == null ? null : SourceZone.local(date, zone);
  }
}
