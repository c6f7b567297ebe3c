package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The running text that a page's scripts hold, where the page as shown has less of it: a paywall's
 * stub, or a page whose text was set by a program.
 *
 * @param passages empty if the page as shown is as good
 * @param origin where they are from
 */
record StoredText(List<Passage> passages, Extracted.Origin origin) {
  static final double CONFIDENCE = 0.7;

  /** With less text than that, the page shows no article. */
  private static final int STUB = 300;

  /** A stored text has to be that many times as long as what is shown. */
  private static final double MUCH_MORE = 1.6;

  /** Letters that are compared at a time: about a clause. */
  private static final int PIECE = 40;

  private static final StoredText NONE = new StoredText(List.of(), Extracted.Origin.PAGE);

  /** What is stored if it holds much more and agrees with what is shown. */
  static StoredText choose(Page page, PageBlocks blocks, List<String> bodies, String shown) {
    String longest = "";
    for (String body : bodies) {
      longest = body.length() > longest.length() ? body : longest;
    }
    StoredText chosen =
        longest.length() < shown.length() * MUCH_MORE
            ? NONE
            : of(longest, Extracted.Origin.METADATA);
    if (chosen.isBetter(shown, blocks)) {
      return chosen;
    }
    if (shown.length() >= STUB) {
      return NONE;
    }
    Document whole = page.whole().get();
    List<Element> scripts = Page.head(whole);
    scripts.addAll(BlockReader.read(whole.body(), Vocabulary.NONE).scripts);
    chosen = of(StoredBodies.state(scripts), Extracted.Origin.SCRIPT);
    return chosen.isBetter(shown, blocks) ? chosen : NONE;
  }

  static StoredText of(String body, Extracted.Origin origin) {
    List<Passage> passages = new ArrayList<>();
    boolean markup = body.contains("</") || body.contains("<br") || body.contains("<p");
    for (String line : markup ? lines(body) : body.split("\n", -1)) {
      if (!line.isBlank()) {
        passages.add(new Passage(Passage.Kind.PARAGRAPH, line.strip().replaceAll("\\s+", " ")));
      }
    }
    return new StoredText(passages, origin);
  }

  private static String[] lines(String markup) {
    PageBlocks blocks = BlockReader.read(Jsoup.parse(markup).body(), Vocabulary.NONE);
    return blocks.blocks.stream().map(block -> block.text).toArray(String[]::new);
  }

  private boolean isBetter(String shown, PageBlocks blocks) {
    StringBuilder all = new StringBuilder();
    passages.forEach(passage -> all.append(PageTexts.letters(passage.text())));
    if (all.length() < STUB || all.length() < shown.length() * MUCH_MORE) {
      return false;
    }
    String stored = all.toString();
    return shown.length() < PIECE ? agrees(stored, blocks) : agrees(stored, shown);
  }

  /** Where nothing was taken: whether any paragraph of the page is in it, if there are any. */
  private static boolean agrees(String stored, PageBlocks page) {
    boolean prose = false;
    for (Block block : page.blocks) {
      if (block.isProse()) {
        prose = true;
        String own = block.letters;
        if (stored.contains(own.substring(0, Math.min(own.length(), PIECE)))) {
          return true;
        }
      }
    }
    return !prose;
  }

  /** Whether most of what is shown stands in it too, tried piece by piece. */
  private static boolean agrees(String stored, String shown) {
    int pieces = 0;
    int found = 0;
    for (int i = 0; i + PIECE <= shown.length() && pieces < 50; i += PIECE) {
      pieces++;
      found += stored.contains(shown.substring(i, i + PIECE)) ? 1 : 0;
    }
    return found * 2 > pieces;
  }
}
