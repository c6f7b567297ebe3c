package dev.morgue.indexer.parse;

import dev.morgue.Original;
import dev.morgue.Sha256;
import dev.morgue.indexer.ArticleMember;
import dev.morgue.indexer.ArticleParser;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads text with a header block: "Headline: …", "Date: …" and the like in any letter case and
 * order, a blank line, the text. Headers with other names become fields of the user's own. A file
 * may hold several: a line of three or more "-" or "=" parts them where a header block follows it;
 * anywhere else it is text.
 */
public final class HeaderTextParser implements ArticleParser {

  private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}|={3,})\\s*");

  /** Made by {@link java.util.ServiceLoader}. */
  public HeaderTextParser() {}

  @Override
  public String format() {
    return "header-text";
  }

  @Override
  public Claim claim(FileSample sample) {
    if (!TextParser.isText(sample)) {
      return Claim.NO;
    }
    List<String> lines = Decoded.of(sample.bytes()).text().lines().toList();
    return HeaderBlock.of(lines).filter(HeaderBlock::isArticle).isPresent()
        ? Claim.LIKELY
        : Claim.NO;
  }

  @Override
  public Stream<ParseResult> parse(SavedFile file, ParseContext context) throws IOException {
    byte[] bytes = file.bytes(TextParser.LARGEST);
    Decoded decoded = Decoded.of(bytes);
    List<List<String>> articles = articles(decoded.text().lines().toList());
    DateReader dates =
        new DateReader(
            context.today(), context.mapping().dayFirst(), context.mapping().formatters());
    boolean alone = articles.size() == 1;
    return IntStream.range(0, articles.size())
        .mapToObj(i -> {
          List<String> lines = articles.get(i);
          Original original = alone ? file.original(bytes, format()) : original(file, i + 1, lines);
          return result(lines, original, dates, decoded.note());
        });
  }

  private Original original(SavedFile file, int record, List<String> lines) {
    String hash = Sha256.of(String.join("\n", lines).strip());
    return new Original(hash, format(), List.of(new Original.Location(file.location(), record)));
  }

  private static List<List<String>> articles(List<String> lines) {
    List<List<String>> articles = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (RULE.matcher(lines.get(i)).matches() && isArticle(lines.subList(i + 1, lines.size()))) {
        articles.add(lines.subList(from, i));
        from = i + 1;
      }
    }
    articles.add(lines.subList(from, lines.size()));
    return articles;
  }

  private static boolean isArticle(List<String> lines) {
    return HeaderBlock.of(lines).filter(HeaderBlock::isArticle).isPresent();
  }

  private static ParseResult result(
      List<String> lines, Original original, DateReader dates, String encoding) {
    String where = original.locations().getFirst().toString();
    Optional<HeaderBlock> block = HeaderBlock.of(lines);
    if (block.isEmpty()) {
      return new ParseResult.Skipped(where, "no header block");
    }
    List<String> text = lines.subList(block.get().lines(), lines.size());
    Map<ArticleMember, List<Said>> said = block.get().said();
    if (text.stream().anyMatch(line -> !line.isBlank())) {
      Said body = new Said("text below the headers", String.join("\n", text));
      said.computeIfAbsent(ArticleMember.BODY, m -> new ArrayList<>()).add(body);
    }
    Draft draft = RecordDraft.of(said, dates);
    block
        .get()
        .values()
        .forEach((name, values) -> {
          if (ArticleMember.named(name).isEmpty()) {
            draft.addField(name, Values.texts(values));
          }
        });
    if (!draft.isArticle()) {
      return new ParseResult.Skipped(where, "neither headline nor body");
    }
    draft.encoding(encoding);
    return new ParseResult.Parsed(draft.article(original));
  }
}
