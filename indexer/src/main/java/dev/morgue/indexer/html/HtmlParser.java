package dev.morgue.indexer.html;

import dev.morgue.indexer.ArticleParser;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import dev.morgue.indexer.extract.BodyExtractor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads saved web pages: one article a page, with what its metadata, its markup and its text say.
 * Told by content: a page saved under any name is read, a text called ".html" is not. Safe for any
 * number of threads.
 */
public final class HtmlParser implements ArticleParser {

  /** The largest page that is read; of 2,660 saved news pages the largest had 9 MB. */
  static final int LARGEST = 32 << 20;

  /** Its short name. */
  static final String FORMAT = "html";

  private static final Set<String> NAMES = Set.of("html", "htm", "xhtml", "xht", "shtml");

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?s)^\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,20000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern TAGS =
      Pattern.compile(
          "<(?:html|head|body|title|meta|div|p|h1|article|span|table|script|br)[\\s>/]");

  private final BodyExtractor bodies = new BodyExtractor();

  /** Made by {@link java.util.ServiceLoader}. */
  public HtmlParser() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Claim claim(FileSample sample) {
    if (sample.isEmpty()) {
      return Claim.NO;
    }
    String begin = PageText.of(sample.bytes()).text().toLowerCase(Locale.ROOT);
    if (BEGIN.matcher(begin.startsWith("\ufeff") ? begin.substring(1) : begin).matches()) {
      return Claim.CERTAIN;
    }
    boolean named = NAMES.contains(sample.extension());
    if (!named && (sample.isBinary() || !begin.stripLeading().startsWith("<"))) {
      return Claim.NO;
    }
    long tags = TAGS.matcher(begin).results().limit(8).count();
    return named && tags > 0 ? Claim.LIKELY : tags > 7 ? Claim.LIKELY : Claim.NO;
  }

  @Override
  public Stream<ParseResult> parse(SavedFile file, ParseContext context) throws IOException {
    return Stream.of(read(file, context).result());
  }

  @Override
  public List<LeftOut> leftOut(SavedFile file, ParseContext context) throws IOException {
    return read(file, context).extracted().dropped().stream()
        .map(block -> new LeftOut(block.reason(), block.text()))
        .toList();
  }

  private PageReading read(SavedFile file, ParseContext context) throws IOException {
    return PageReading.of(file, file.bytes(LARGEST), context, bodies);
  }
}
