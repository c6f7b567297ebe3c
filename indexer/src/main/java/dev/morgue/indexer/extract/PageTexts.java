package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says elsewhere that its blocks can be compared with: headlines, the summary, and
 * bodies in its metadata. All reduced to letters and digits, so that typography does not matter.
 */
final class PageTexts {

  /** How a block relates to the headline. */
  enum Headline {
    OTHER,
    PART,
    SAME
  }

  private static final int SHORTEST_PART = 12;

  private final List<String> headlines = new ArrayList<>();
  private final String summary;
  private final String bodies;

  PageTexts(Page page, List<Element> head, List<String> bodies) {
    addHeadline(page.headline());
    addHeadline(title(page.document(), head));
    String described = page.description();
    for (Element meta : head) {
      if (meta.nameIs("meta")) {
        String name = meta.attr("property") + meta.attr("name");
        if (name.equals("og:title")) {
          addHeadline(meta.attr("content"));
        } else if (described == null && name.contains("description")) {
          described = meta.attr("content");
        }
      }
    }
    summary = described == null ? "" : letters(described);
    StringBuilder all = new StringBuilder();
    for (String body : bodies) {
      all.append(letters(body)).append(' ');
    }
    this.bodies = all.toString();
  }

  /** What the first title says, which mostly stands right in the head. */
  private static String title(Document page, List<Element> head) {
    for (Element element : head) {
      if (element.nameIs("title")) {
        return element.ownText();
      }
    }
    return page.title();
  }

  private void addHeadline(@Nullable String headline) {
    String plain = headline == null ? "" : letters(headline);
    if (!plain.isEmpty() && !headlines.contains(plain)) {
      headlines.add(plain);
    }
  }

  /** The letters and digits of a text in lower case. */
  static String letters(String text) {
    return TextScan.of(text).letters();
  }

  Headline headline(String letters) {
    Headline found = Headline.OTHER;
    for (String headline : headlines) {
      if (headline.equals(letters)) {
        return Headline.SAME;
      }
      if (letters.length() >= SHORTEST_PART && headline.contains(letters)) {
        found = Headline.PART;
      }
    }
    return found;
  }

  boolean isSummary(String letters) {
    return letters.length() >= SHORTEST_PART
        && (summary.startsWith(letters) || (!summary.isEmpty() && letters.startsWith(summary)));
  }

  boolean hasBodies() {
    return bodies.length() > 200;
  }

  /** Letters in the bodies of the metadata. */
  int bodyLetters() {
    return bodies.length();
  }

  /** Whether a text stands in a body of the metadata. */
  boolean inBodies(String letters) {
    return bodies.contains(letters);
  }
}
