package dev.morgue.indexer;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares what was read with what a reader sees: the members that differ, and how. */
final class Deviations {

  private static final String[] TEXTS = {
    "headline", "deck", "published", "source", "section", "type", "language", "url"
  };
  private static final String[] LISTS = {"updated", "captured", "credits", "flags"};

  private static final Set<String> WROTE_NOTHING = Set.of("editor", "organisation");

  private final Truth truth;
  private final JsonObject read;
  private final String body;
  private final Map<String, String> found = new TreeMap<>();

  private Deviations(Truth truth, Article article) {
    this.truth = truth;
    this.read = Json.parseObject(ArticleJson.write(article));
    this.body = article.body();
  }

  /** The members that deviate, each with what is read and what is right. */
  static Map<String, String> of(Truth truth, @Nullable ParseResult result) {
    if (result instanceof ParseResult.Parsed it && truth.kind().equals(Truth.ARTICLE)) {
      return new Deviations(truth, it.article()).found();
    }
    boolean right =
        truth.kind().equals(Truth.BROKEN)
            ? result instanceof ParseResult.Failed
            : !truth.kind().equals(Truth.ARTICLE) && result instanceof ParseResult.Skipped;
    return right ? Map.of() : Map.of("kind", "it is a " + truth.kind() + " and became " + result);
  }

  private Map<String, String> found() {
    for (String member : TEXTS) {
      if (truth.judges(member)) {
        compare(member, truth.said().text(member), read.text(member));
      }
    }
    for (String member : LISTS) {
      if (truth.judges(member)) {
        compare(member, truth.said().texts(member), read.texts(member));
      }
    }
    people();
    if (truth.judges("dateline")) {
      JsonObject dateline = read.object("dateline");
      compare(
          "dateline",
          truth.said().text("dateline"),
          dateline == null ? null : dateline.text("place"));
    }
    correctionNotes();
    bodyEnds();
    bodyParts();
    return found;
  }

  /** An editor is named and wrote nothing; an organisation is credited, and is nobody. */
  private void people() {
    List<String> names = new ArrayList<>();
    for (JsonObject author : read.objects("authors", it -> it)) {
      if (!WROTE_NOTHING.contains(String.valueOf(author.text("role")))) {
        names.add(author.requiredText("name"));
      }
    }
    compare("authors", truth.said().texts("authors"), names);
  }

  private void correctionNotes() {
    List<String> notes = read.objects("corrections", it -> it.requiredText("text"));
    for (String text : truth.said().texts("corrections")) {
      if (notes.stream().noneMatch(note -> note.contains(text))) {
        found.put("corrections", "'" + text + "' stands in none of " + notes);
      }
    }
  }

  private void bodyEnds() {
    String first = truth.said().text("first");
    if (first != null && !flat(body).startsWith(first)) {
      found.put("first", "begins '" + start(flat(body)) + "', not '" + first + "'");
    }
    String last = truth.said().text("last");
    if (last != null && !flat(body).endsWith(last)) {
      found.put("last", "ends '" + end(flat(body)) + "', not '" + last + "'");
    }
  }

  private void bodyParts() {
    count("paragraphs", body.split(Article.PARAGRAPH_BREAK, -1).length);
    count("words", flat(body).split(" ", -1).length);
    for (String text : truth.said().texts("present")) {
      if (!body.contains(text)) {
        found.put("present", "lost: " + text);
      }
    }
    for (String text : truth.said().texts("absent")) {
      if (body.contains(text)) {
        found.put("absent", "no part of the article: " + text);
      }
    }
  }

  private void count(String member, int read) {
    if (truth.judges(member)) {
      compare(member, truth.said().integer(member, 0), (long) read);
    }
  }

  private void compare(String member, @Nullable Object right, @Nullable Object read) {
    if (!Objects.equals(right, read)) {
      found.put(member, "is " + read + ", should be " + right);
    }
  }

  private static String flat(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
  }

  private static String start(String text) {
    return text.substring(0, Math.min(60, text.length()));
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 60));
  }
}
