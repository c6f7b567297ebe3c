package dev.morgue.indexer.parse;

import dev.morgue.ArticleJson;
import dev.morgue.Original;
import dev.morgue.Sha256;
import dev.morgue.indexer.ArticleParser;
import dev.morgue.indexer.FieldMapping;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads JSON: an object a line, objects one after the other, an array of them, or one alone.
 * Members are taken by the mapping and the default names; the form that {@link ArticleJson} writes
 * is read back as it was.
 */
public final class JsonLinesParser implements ArticleParser {

  private static final Pattern OBJECT = Pattern.compile("^\\{\\s*(?:\"|\\}).*", Pattern.DOTALL);
  private static final Pattern ARRAY = Pattern.compile("^\\[\\s*(?:\\{|\\]).*", Pattern.DOTALL);

  /** Made by {@link java.util.ServiceLoader}. */
  public JsonLinesParser() {}

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public Claim claim(FileSample sample) {
    if (sample.isEmpty() || sample.isBinary()) {
      return Claim.NO;
    }
    String begin = begin(sample);
    boolean shape = OBJECT.matcher(begin).matches() || ARRAY.matcher(begin).matches();
    boolean named = isLines(sample) || sample.extension().equals("json");
    return shape && named ? Claim.CERTAIN : shape || named ? Claim.LIKELY : Claim.NO;
  }

  private static boolean isLines(FileSample sample) {
    return sample.extension().equals("jsonl") || sample.extension().equals("ndjson");
  }

  private static String begin(FileSample sample) {
    return Decoded.of(sample.bytes()).text().stripLeading();
  }

  @Override
  public Stream<ParseResult> parse(SavedFile file, ParseContext context) throws IOException {
    FileSample sample = file.sample();
    boolean named = isLines(sample);
    InputStream in = Utf16Stream.utf8(file.open());
    JsonRecords records = new JsonRecords(in, named || isObjectOnFirstLine(begin(sample)));
    Reading reading = new Reading(file, context, records, named);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the first line is an object of its own, so that the others must be too. */
  private static boolean isObjectOnFirstLine(String begin) {
    int end = begin.indexOf('\n');
    if (!begin.startsWith("{") || end < 0) {
      return false;
    }
    try {
      return Json.parse(begin.substring(0, end)) instanceof Map<?, ?>;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The results of one file. */
  private static final class Reading implements Iterator<ParseResult> {

    private final SavedFile file;
    private final FieldMapping mapping;
    private final DateReader dates;
    private final JsonRecords records;
    private final boolean named;
    private boolean first = true;

    Reading(SavedFile file, ParseContext context, JsonRecords records, boolean named) {
      this.file = file;
      this.mapping = context.mapping();
      this.dates = new DateReader(context.today(), mapping.dayFirst(), mapping.formatters());
      this.records = records;
      this.named = named;
    }

    @Override
    public boolean hasNext() {
      return records.hasNext();
    }

    @Override
    public ParseResult next() {
      JsonRecords.Slice slice = records.next();
      // a file of one object is that article's file, not a list of one
      boolean alone = first && !named && !records.isArray() && !records.hasNext();
      first = false;
      long number = alone ? 0 : slice.number();
      String where = alone ? file.location() : file.location() + ":" + number;
      if (slice.problem() != null) {
        return new ParseResult.Failed(where, slice.problem());
      }
      try {
        return result(slice.bytes(), new Original.Location(file.location(), number), where);
      } catch (IllegalArgumentException | ArithmeticException e) {
        // the line is told with the file
        String reason = String.valueOf(e.getMessage()).replace("at line 1, column", "at column");
        return new ParseResult.Failed(where, reason);
      }
    }

    private ParseResult result(byte[] bytes, Original.Location location, String where) {
      Decoded decoded = Decoded.of(bytes);
      Object tree = Json.parse(decoded.text());
      if (!(tree instanceof Map<?, ?> record)) {
        return new ParseResult.Failed(where, "not a JSON object");
      }
      if (record.get("key") instanceof String && record.get("original") instanceof Map<?, ?>) {
        return new ParseResult.Parsed(ArticleJson.read(JsonObject.of(tree, "")));
      }
      Draft draft = JsonMembers.draft(record, mapping, dates);
      if (!draft.isArticle()) {
        return new ParseResult.Skipped(where, "neither headline nor body");
      }
      draft.encoding(decoded.note());
      Original original = new Original(Sha256.of(bytes), "jsonl", List.of(location));
      return new ParseResult.Parsed(draft.article(original));
    }
  }
}
