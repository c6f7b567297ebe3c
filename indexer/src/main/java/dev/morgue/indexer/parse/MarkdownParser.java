package dev.morgue.indexer.parse;

import dev.morgue.indexer.ArticleMember;
import dev.morgue.indexer.ArticleParser;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads articles that a clipper saved as Markdown, with or without front matter. A file that is one
 * by its front matter is read under any name. Safe for any number of threads.
 */
public final class MarkdownParser implements ArticleParser {

  private static final Set<String> NAMES = Set.of("md", "markdown", "mdown", "mkd");

  /** Names of clippers' own that mean something else than they do in other exports. */
  private static final Map<String, ArticleMember> CLIPPERS =
      Map.of("created", ArticleMember.CAPTURED, "clipped", ArticleMember.CAPTURED);

  /** Made by {@link java.util.ServiceLoader}. */
  public MarkdownParser() {}

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public Claim claim(FileSample sample) {
    if (sample.isEmpty() || sample.isBinary()) {
      return Claim.NO;
    }
    boolean named = NAMES.contains(sample.extension());
    try {
      Optional<FrontMatter> front = FrontMatter.of(Decoded.of(sample.bytes()).text());
      boolean article = front.isPresent() && !said(front.get()).isEmpty();
      return named ? Claim.CERTAIN : article ? Claim.LIKELY : Claim.NO;
    } catch (IllegalArgumentException e) {
      // its name may still say what it is; reading it then tells what is broken
      return named ? Claim.CERTAIN : Claim.NO;
    }
  }

  @Override
  public Stream<ParseResult> parse(SavedFile file, ParseContext context) throws IOException {
    byte[] bytes = file.bytes(TextParser.LARGEST);
    Decoded decoded = Decoded.of(bytes);
    DateReader dates =
        new DateReader(
            context.today(), context.mapping().dayFirst(), context.mapping().formatters());
    try {
      Draft draft = draft(decoded.text(), dates);
      if (!draft.isArticle()) {
        return Stream.of(new ParseResult.Skipped(file.location(), "no text in it"));
      }
      draft.encoding(decoded.note());
      return Stream.of(new ParseResult.Parsed(draft.article(file.original(bytes, format()))));
    } catch (IllegalArgumentException e) {
      return Stream.of(new ParseResult.Failed(file.location(), String.valueOf(e.getMessage())));
    }
  }

  private static Draft draft(String text, DateReader dates) {
    Optional<FrontMatter> front = FrontMatter.of(text);
    MarkdownText markdown =
        MarkdownText.of(front.isPresent() ? text.substring(front.get().length()) : text);
    Map<ArticleMember, List<Said>> said =
        front.isPresent() ? said(front.get()) : new EnumMap<>(ArticleMember.class);
    if (markdown.title() != null) {
      add(said, ArticleMember.HEADLINE, new Said("first heading", markdown.title()));
    }
    if (!markdown.body().isEmpty()) {
      add(said, ArticleMember.BODY, new Said("the Markdown text", markdown.body()));
    }
    if (!markdown.captions().isEmpty()) {
      add(said, ArticleMember.CAPTIONS, new Said("pictures", markdown.captions()));
    }
    Draft draft = RecordDraft.of(said, dates);
    if (front.isPresent()) {
      front
          .get()
          .values()
          .forEach((name, value) -> {
            if (ArticleMember.named(name).isEmpty() && !CLIPPERS.containsKey(name)) {
              draft.addField(name, Values.texts(value));
            }
          });
    }
    return draft;
  }

  private static void add(Map<ArticleMember, List<Said>> said, ArticleMember member, Said value) {
    said.computeIfAbsent(member, m -> new ArrayList<>()).add(value);
  }

  /** What the front matter says of an article. An address under "source" is the article's own. */
  private static Map<ArticleMember, List<Said>> said(FrontMatter front) {
    Map<ArticleMember, List<Said>> said = new EnumMap<>(ArticleMember.class);
    front
        .values()
        .forEach((name, value) -> {
          ArticleMember member = CLIPPERS.get(name);
          member = member == null ? ArticleMember.named(name).orElse(null) : member;
          boolean address = value instanceof String text && text.matches("https?://\\S+");
          if (member != null) {
            boolean url = member == ArticleMember.SOURCE && address;
            Said plain = new Said("front matter '" + name + "'", withoutWikilinks(value));
            add(said, url ? ArticleMember.URL : member, plain);
          }
        });
    return said;
  }

  private static Object withoutWikilinks(Object value) {
    if (value instanceof String text) {
      return MarkdownText.withoutWikilinks(text);
    }
    return value instanceof List<?> list
        ? list.stream()
            .map(e -> e instanceof String text ? MarkdownText.withoutWikilinks(text) : e)
            .toList()
        : value;
  }
}
