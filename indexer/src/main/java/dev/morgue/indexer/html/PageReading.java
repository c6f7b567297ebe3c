package dev.morgue.indexer.html;

import dev.morgue.Original;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import dev.morgue.indexer.extract.BodyExtractor;
import dev.morgue.indexer.extract.CutPage;
import dev.morgue.indexer.extract.Dropped;
import dev.morgue.indexer.extract.Extracted;
import dev.morgue.indexer.extract.Page;
import dev.morgue.indexer.parse.DateReader;
import dev.morgue.indexer.parse.Draft;
import dev.morgue.indexer.sites.SiteField;
import dev.morgue.indexer.sites.SiteRule;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * One page read: bytes to text to nodes, then the metadata, then the running text, which needs to
 * know the headline, then what kind of page it is.
 *
 * @param result the article, or why there is none
 * @param extracted the running text and what was dropped beside it
 */
record PageReading(ParseResult result, Extracted extracted) {

  private static final int FIRST_WEB_YEAR = 1991;

  /** A page taken apart: its nodes, its blocks, and what its markup says. */
  private record Parts(
      Document document,
      Supplier<Document> whole,
      CutPage cut,
      PageFacts facts,
      List<Dropped> leftOut) {}

  static PageReading of(SavedFile file, byte[] bytes, ParseContext context, BodyExtractor bodies) {
    PageText page = PageText.of(bytes);
    Parts parts = parts(page.skimmed(), page::whole, PageRules.none(), List.of(), context, bodies);
    List<SiteRule> about = context.sites().about(parts.facts.address().best());
    if (!about.isEmpty()) {
      parts = ruled(page.complete(), about, context, bodies);
    }
    PageReading reading = read(parts, file, bytes, page.note(), bodies);
    context.trials().page(parts.facts.rules().tried());
    return reading;
  }

  private static Parts parts(
      Document document,
      Supplier<Document> whole,
      PageRules rules,
      List<Dropped> leftOut,
      ParseContext context,
      BodyExtractor bodies) {
    MarkupReader reader = new MarkupReader();
    CutPage cut = bodies.cut(document, reader);
    return new Parts(document, whole, cut, facts(reader.markup(), context, rules), leftOut);
  }

  /** The same page without what the user's rules leave out. */
  private static Parts ruled(
      Document document, List<SiteRule> about, ParseContext context, BodyExtractor bodies) {
    PageRules rules = PageRules.of(about, document);
    List<Dropped> leftOut = rules.leaveOut();
    return parts(document, () -> document, rules, leftOut, context, bodies);
  }

  private static PageReading read(
      Parts parts, SavedFile file, byte[] bytes, String note, BodyExtractor bodies) {
    PageFacts facts = parts.facts;
    Ruling told = facts.rules().kind(facts);
    if (told != null && told.rule().field() == SiteField.INDEX) {
      Extracted text = bodies.extract(Page.of(parts.document), parts.cut);
      return skipped(file, "an index page, by " + told.evidence(), text);
    }
    Draft draft = new Draft();
    Metadata metadata = new Metadata(facts, draft);
    metadata.read();
    Ruling body = facts.ruled(SiteField.BODY);
    Extracted extracted = text(parts, body, metadata, draft, bodies);
    PageKind kind = PageKind.of(facts, draft.headline(), extracted, told != null);
    if (!kind.reason().isEmpty()) {
      return skipped(file, kind.reason(), extracted);
    }
    metadata.text(extracted, body, kind);
    draft.encoding(note);
    Original original = file.original(bytes, HtmlParser.FORMAT);
    return new PageReading(new ParseResult.Parsed(draft.article(original)), extracted);
  }

  private static PageReading skipped(SavedFile file, String reason, Extracted extracted) {
    return new PageReading(new ParseResult.Skipped(file.location(), reason), extracted);
  }

  /** The running text: where the user's rules say that it is, else where the evidence does. */
  private static Extracted text(
      Parts parts, @Nullable Ruling body, Metadata metadata, Draft draft, BodyExtractor bodies) {
    Page page =
        new Page(
            parts.document,
            parts.whole,
            parts.facts.address().best(),
            draft.headline(),
            metadata.summary(),
            metadata.articleBodies());
    Extracted text;
    if (body == null) {
      text = bodies.extract(page, parts.cut);
    } else if (body.elements().isEmpty() || body.isOfAttributes()) {
      text = bodies.told(parts.cut, body.value());
    } else {
      text = bodies.within(page, body.elements());
    }
    return text.with(parts.leftOut);
  }

  private static PageFacts facts(PageMarkup markup, ParseContext context, PageRules rules) {
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
        context.today(),
        rules);
  }
}
