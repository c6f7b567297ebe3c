package dev.morgue.bench.quotes;

import dev.morgue.Article;
import dev.morgue.bench.eval.GoldLines;
import dev.morgue.bench.eval.InputException;
import dev.morgue.json.JsonObject;
import dev.morgue.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article and what a reader sees quoted in it.
 *
 * @param id of the article
 * @param part "dev" to look at, "held" to count only; any other word is a part of its own
 * @param article as the tagger gets it
 * @param quotes in order
 */
record GoldQuotes(String id, String part, Article article, List<Said> quotes) {

  private static final String FILE = "quotes.jsonl";
  private static final Set<String> MEMBERS =
      Set.of("id", "part", "language", "headline", "body", "quotes");

  /**
   * A quotation.
   *
   * @param span its words in the searched text, without the marks
   * @param speakers names that are equally right; none where the text does not say
   */
  record Said(Span span, Set<String> speakers) {
    /** Copies the set. */
    Said {
      speakers = Set.copyOf(speakers);
    }
  }

  /** Copies the list. */
  GoldQuotes {
    quotes = List.copyOf(quotes);
  }

  /**
   * Reads {@code quotes.jsonl} of a folder, or a file of its form.
   *
   * @throws InputException if there is none, or a line of it cannot be read
   */
  static List<GoldQuotes> read(Path path) throws IOException {
    return GoldLines.read(path, FILE, MEMBERS, GoldQuotes::of);
  }

  private static GoldQuotes of(JsonObject object) {
    Article article =
        Article.builder()
            .headline(object.text("headline"))
            .body(object.requiredText("body"))
            .language(object.text("language"))
            .build();
    return new GoldQuotes(
        object.requiredText("id"), object.requiredText("part"), article, said(article, object));
  }

  /** Each quotation stands after the one before it. */
  private static List<Said> said(Article article, JsonObject object) {
    String text = article.searchedText();
    List<Said> said = new ArrayList<>();
    int from = text.length() - article.body().length();
    for (JsonObject each : object.objects("quotes", quote -> quote)) {
      String words = each.requiredText("text");
      int at = text.indexOf(words, from);
      if (at < 0) {
        throw new IllegalArgumentException("'quotes': the body does not go on with: " + words);
      }
      from = at + words.length();
      said.add(new Said(new Span(at, from), speakers(each.text("speaker"))));
    }
    return said;
  }

  private static Set<String> speakers(@Nullable String either) {
    return either == null ? Set.of() : Set.of(either.split("\\|", -1));
  }
}
