package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A saved page, and what its metadata already told. Only the document is needed; the rest is
 * evidence that is checked against it, never taken for granted.
 *
 * @param document the parsed page; it is read, not changed. Scripts that are no JSON-LD may be
 *     empty
 * @param whole the same with all scripts; asked for only where the page shows next to no text
 * @param url the page's address
 * @param headline the article's headline
 * @param description the page's own summary
 * @param articleBodies texts that the page's metadata calls the article's body (JSON-LD {@code
 *     articleBody}), plain or with markup
 */
public record Page(
    Document document,
    Supplier<Document> whole,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String description,
    List<String> articleBodies) {

  public Page {
    articleBodies = List.copyOf(articleBodies);
  }

  /** The elements of a page's head. */
  static List<Element> head(Document page) {
    Element head = page.head();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < head.childNodeSize(); i++) {
      if (head.childNode(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** A page of which nothing else is known. */
  public static Page of(Document document) {
    return new Page(document, () -> document, null, null, null, List.of());
  }
}
