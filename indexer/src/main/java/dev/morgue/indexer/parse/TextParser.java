package dev.morgue.indexer.parse;

import dev.morgue.indexer.ArticleParser;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads plain text as reader and read-later apps save it: the headline, the text, and around it the
 * byline, date and source. Takes what no other parser knows and what is text.
 */
public final class TextParser implements ArticleParser {

  /** The largest text that is taken for one article. */
  static final int LARGEST = 16 << 20;

  /** Text files that hold something else, so that a crawl of a web site's folder stays clean. */
  private static final Set<String> OTHER_FILES =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "mhtml",
          "mht",
          "xml",
          "svg",
          "rss",
          "atom",
          "css",
          "js",
          "mjs",
          "ts",
          "map",
          "json",
          "csv",
          "tsv",
          "md",
          "markdown",
          "yaml",
          "yml",
          "toml",
          "ini",
          "conf",
          "log",
          "sh",
          "bat",
          "py",
          "rb",
          "php",
          "java",
          "c",
          "h",
          "cpp",
          "go",
          "rs",
          "sql",
          "tex",
          "bib",
          "ris",
          "eml",
          "mbox",
          "vcf",
          "ics",
          "srt",
          "vtt",
          "rtf",
          "msg");

  private static final Pattern OTHER_FORMAT =
      Pattern.compile(
          "^(?:<[!?/a-z]|\\{\\s*\"|\\[\\s*\\{|---\\s*\\n[\\w-]+:|warc/\\d|filedesc://|from \\S+@\\S+ ).*"
              // a vendor's download of several articles
              + "|.{0,4000}\\b\\d+ of \\d+ documents\\b.*",
          Pattern.DOTALL);

  /** Made by {@link java.util.ServiceLoader}. */
  public TextParser() {}

  @Override
  public String format() {
    return "text";
  }

  @Override
  public Claim claim(FileSample sample) {
    return isText(sample) ? Claim.PERHAPS : Claim.NO;
  }

  /** Whether a file is text and nothing says that it is in another format. */
  static boolean isText(FileSample sample) {
    if (sample.isEmpty() || sample.isBinary() || OTHER_FILES.contains(sample.extension())) {
      return false;
    }
    // wire services' transmissions begin with control characters
    byte first = sample.bytes()[0];
    if (first >= 0 && first < ' ' && !Character.isWhitespace(first)) {
      return false;
    }
    String begin = Decoded.of(sample.bytes()).text().strip();
    return !OTHER_FORMAT.matcher(begin.toLowerCase(Locale.ROOT)).matches()
        && !HeaderBlock.isMail(begin);
  }

  @Override
  public Stream<ParseResult> parse(SavedFile file, ParseContext context) throws IOException {
    byte[] bytes = file.bytes(LARGEST);
    Decoded decoded = Decoded.of(bytes);
    DateReader dates = new DateReader(context.today(), context.mapping().dayFirst(), List.of());
    Draft draft = new Draft();
    Clipping.read(decoded.text(), dates, draft);
    draft.findDateline();
    Closing.read(draft, dates, false);
    if (!draft.isArticle()) {
      return Stream.of(new ParseResult.Skipped(file.location(), "no text in it"));
    }
    draft.encoding(decoded.note());
    return Stream.of(new ParseResult.Parsed(draft.article(file.original(bytes, format()))));
  }
}
