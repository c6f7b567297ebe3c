package dev.morgue.bench.news;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles as JSON Lines in UTF-8: {@code id, url, headline, deck, body, byline, date,
 * source, section, type, language, dateline, people, places, organisations, keywords, copyOf,
 * copyKind}. What an article does not have is left out. Not thread-safe.
 */
public final class ArticleLines implements Closeable {
  private final JsonGenerator json;

  /** Writes to a stream, which is buffered here and closed with this. */
  public ArticleLines(OutputStream out) throws IOException {
    // The line ends are written below; Jackson would add a blank between two objects.
    json = new JsonFactoryBuilder().rootValueSeparator("").build().createGenerator(out);
  }

  /** Writes one line. */
  public void write(GeneratedArticle article) throws IOException {
    Story story = article.story();
    Publication publication = article.publication();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("url", publication.url());
    json.writeStringField("headline", story.headline());
    text("deck", story.deck());
    json.writeStringField("body", story.body());
    text("byline", publication.byline());
    text("date", publication.date());
    json.writeStringField("source", publication.source());
    json.writeStringField("section", story.section());
    json.writeStringField("type", story.type());
    text("language", publication.language());
    text("dateline", story.dateline());
    texts("people", story.people());
    texts("places", story.places());
    texts("organisations", story.organisations());
    texts("keywords", story.keywords());
    GeneratedArticle.Copy copy = article.copy();
    if (copy != null) {
      json.writeStringField("copyOf", copy.of());
      json.writeStringField("copyKind", copy.kind().label());
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private void text(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private void texts(String name, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
