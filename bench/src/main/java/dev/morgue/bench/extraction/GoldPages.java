package dev.morgue.bench.extraction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.TextLines;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of saved pages with gold: {@code gold.jsonl[.gz]}, an object a page, and the pages that
 * its {@code html} names, gzipped where the name says so.
 */
record GoldPages(Path folder, List<GoldPage> pages) {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  GoldPages {
    pages = List.copyOf(pages);
  }

  /**
   * Reads the gold; the pages are read when asked for.
   *
   * @throws InputException if there is no gold, or a line of it cannot be read
   */
  static GoldPages open(Path folder) throws IOException {
    Path gold = folder.resolve("gold.jsonl.gz");
    if (!Files.exists(gold)) {
      gold = folder.resolve("gold.jsonl");
    }
    if (!Files.exists(gold)) {
      throw new InputException(folder + " has neither gold.jsonl.gz nor gold.jsonl");
    }
    List<GoldPage> pages = new ArrayList<>();
    try (TextLines lines = TextLines.open(gold)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          pages.add(page(line, lines));
        }
      }
    }
    return new GoldPages(folder, pages);
  }

  private static GoldPage page(String line, TextLines lines) throws IOException {
    try {
      JsonObject object = JsonObject.of(members(line), "");
      String url = object.text("url");
      String site = object.text("regdom");
      return new GoldPage(
          object.requiredText("id"),
          object.requiredText("html"),
          url == null ? "" : url,
          site == null || site.isEmpty() ? object.requiredText("id") : site,
          object.requiredText("source"),
          object.text("body"),
          object.has("with") ? object.texts("with") : null,
          object.has("without") ? object.texts("without") : null,
          object.text("title"),
          object.has("authors") ? object.texts("authors") : List.of(),
          scalar(object, "date"),
          scalar(object, "date_raw"));
    } catch (JsonProcessingException e) {
      throw lines.complaint("malformed JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw lines.complaint(String.valueOf(e.getMessage()));
    }
  }

  /** The texts and lists of texts in a line; Python writes what it does not know as NaN. */
  private static Map<String, Object> members(String line) throws IOException {
    Map<String, Object> members = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("expected a JSON object");
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.VALUE_STRING) {
          members.put(name, json.getText());
        } else if (value == JsonToken.START_ARRAY) {
          members.put(name, texts(json));
        } else if (value == JsonToken.START_OBJECT) {
          json.skipChildren();
        }
      }
    }
    return members;
  }

  private static List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        texts.add(json.getText());
      } else {
        json.skipChildren();
      }
    }
    return texts;
  }

  private static @Nullable String scalar(JsonObject object, String name) {
    Object value = object.get(name);
    return value == null ? null : value.toString();
  }

  /** A page's bytes as they were saved. */
  byte[] bytes(GoldPage page) throws IOException {
    Path file = folder.resolve(page.html());
    try (InputStream raw = Files.newInputStream(file)) {
      return (page.html().endsWith(".gz") ? new GZIPInputStream(raw) : raw).readAllBytes();
    }
  }
}
