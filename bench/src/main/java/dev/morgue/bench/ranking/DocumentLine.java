package dev.morgue.bench.ranking;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.morgue.bench.eval.TextLines;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a line of {@code docs.jsonl}. */
final class DocumentLine {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> KEPT =
      Set.of("id", "headline", "body", "date", "source", "author", "category", "url");

  private DocumentLine() {}

  /** The document; what is wrong with the line is reported as a complaint of {@code lines}. */
  static CollectionDocument parse(String line, TextLines lines) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw lines.complaint("expected a JSON object");
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        read(json, fields);
      }
      if (json.nextToken() != null) {
        throw lines.complaint("something follows the JSON object");
      }
    } catch (JsonProcessingException e) {
      throw lines.complaint("malformed JSON: " + e.getOriginalMessage());
    }
    String id = fields.get("id");
    if (id == null || id.isBlank()) {
      throw lines.complaint("the document has no \"id\"");
    }
    if (!fields.containsKey("headline") && !fields.containsKey("body")) {
      throw lines.complaint("the document has neither \"headline\" nor \"body\"");
    }
    return document(id, fields);
  }

  private static void read(JsonParser json, Map<String, String> fields) throws IOException {
    String name = json.currentName();
    JsonToken value = json.nextToken();
    if (value.isStructStart()) {
      json.skipChildren();
    } else if (KEPT.contains(name) && value != JsonToken.VALUE_NULL) {
      fields.put(name, json.getText());
    }
  }

  private static CollectionDocument document(String id, Map<String, String> fields) {
    return new CollectionDocument(
        id,
        fields.getOrDefault("headline", ""),
        fields.getOrDefault("body", ""),
        value(fields, "date"),
        value(fields, "source"),
        value(fields, "author"),
        value(fields, "category"),
        value(fields, "url"));
  }

  private static @Nullable String value(Map<String, String> fields, String name) {
    return fields.get(name);
  }
}
