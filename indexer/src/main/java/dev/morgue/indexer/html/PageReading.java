package dev.morgue.indexer.html;

import dev.morgue.Original;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import dev.morgue.indexer.extract.BodyExtractor;
import dev.morgue.indexer.extract.CutPage;
import dev.morgue.indexer.extract.Extracted;
import dev.morgue.indexer.extract.Page;
import dev.morgue.indexer.parse.DateReader;
import dev.morgue.indexer.parse.Draft;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * One page read: bytes to text to nodes, then the metadata, then the running text, which needs to
 * know the headline, then what kind of page it is.
 *
 * @param result the article, or why there is none
 * @param extracted the running text and what was dropped beside it
 */
record PageReading(ParseResult result, Extracted extracted) {

  private static final int FIRST_WEB_YEAR = 1991;

  static PageReading of(SavedFile file, byte[] bytes, ParseContext context, BodyExtractor bodies) {
    PageText page = PageText.of(bytes);
    Document document = page.skimmed();
    MarkupReader reader = new MarkupReader();
    CutPage cut = bodies.cut(document, reader);
    PageFacts facts = facts(reader.markup(), context);
    Draft draft = new Draft();
    Metadata metadata = new Metadata(facts, draft);
    metadata.read();
    String url = facts.address().best();
    Extracted extracted =
        bodies.extract(
            new Page(
                document,
                page::whole,
                url,
                draft.headline(),
                metadata.summary(),
                metadata.articleBodies()),
            cut);
    PageKind kind = PageKind.of(facts, draft.headline(), extracted);
    if (!kind.reason().isEmpty()) {
      return new PageReading(new ParseResult.Skipped(file.location(), kind.reason()), extracted);
    }
    metadata.text(extracted, kind);
    draft.encoding(page.note());
    Original original = file.original(bytes, HtmlParser.FORMAT);
    return new PageReading(new ParseResult.Parsed(draft.article(original)), extracted);
  }

  private static PageFacts facts(PageMarkup markup, ParseContext context) {
    LinkedData linked = LinkedData.read(markup.linkedData);
    String title = markup.titleText();
    Map<?, ?> article = linked.article(title);
    PageAddress address = PageAddress.of(markup, article, SavedPageNote.of(markup).url());
    DateReader dates =
        new DateReader(context.today(), DayOrder.of(markup, address, context), List.of())
            .since(FIRST_WEB_YEAR);
    List<Clue> names = SiteNames.of(markup, linked, article);
    return new PageFacts(
        markup,
        linked,
        article,
        address,
        names,
        PageFacts.letters(names, address),
        dates,
        context.today());
  }
}
