package dev.morgue.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON texts to and from trees: an object is a {@link Map} in written order, an array a {@link
 * List}, then {@link String}, {@link Long}, {@link Double}, {@link Boolean} and null. NaN and
 * Infinity, which Python writes for a value that is missing though they are no JSON, are read as
 * null.
 */
public final class Json {

  /** Texts and names of any length: whoever reads from outside says how much at most. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private Json() {}

  /**
   * Reads one JSON value.
   *
   * @throws IllegalArgumentException if the text is not JSON, with line and column
   */
  public static @Nullable Object parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return whole(parser, Set.of());
    } catch (JsonProcessingException e) {
      throw notJson(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object whole(JsonParser parser, Set<String> without) throws IOException {
    parser.nextToken();
    Object value = value(parser, without);
    if (parser.nextToken() != null) {
      throw new IllegalArgumentException("not JSON: something follows the value");
    }
    return value;
  }

  /**
   * Reads one JSON object.
   *
   * @throws IllegalArgumentException if the text is not a JSON object
   */
  public static JsonObject parseObject(String text) {
    return JsonObject.of(parse(text), "");
  }

  /**
   * Reads one JSON object from a part of an array of bytes in UTF-8.
   *
   * @param without members of any object in it that are passed over as if they were not there
   * @throws IllegalArgumentException if that is not a JSON object
   */
  public static JsonObject parseObject(byte[] utf8, int from, int length, Set<String> without) {
    try (JsonParser parser = FACTORY.createParser(utf8, from, length)) {
      return JsonObject.of(whole(parser, without), "");
    } catch (JsonProcessingException e) {
      throw notJson(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalArgumentException notJson(JsonProcessingException e) {
    var at = e.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return new IllegalArgumentException("not JSON" + where + ": " + e.getOriginalMessage(), e);
  }

  private static @Nullable Object value(JsonParser parser, Set<String> without) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("not JSON: the text is empty");
    }
    return switch (token) {
      case START_OBJECT -> object(parser, without);
      case START_ARRAY -> array(parser, without);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> parser.isNaN() ? null : (Object) parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Object integer(JsonParser parser) throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? (Object) parser.getDoubleValue()
        : parser.getLongValue();
  }

  private static Map<String, @Nullable Object> object(JsonParser parser, Set<String> without)
      throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (without.contains(name)) {
        parser.skipChildren();
        continue;
      }
      if (object.containsKey(name)) {
        throw new IllegalArgumentException("not JSON: the member '" + name + "' stands twice");
      }
      object.put(name, value(parser, without));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser parser, Set<String> without)
      throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, without));
    }
    return array;
  }

  /** Writes a tree on one line. */
  public static String write(@Nullable Object tree) {
    return write(tree, false);
  }

  /** Writes a tree over several lines, indented. */
  public static String writeIndented(@Nullable Object tree) {
    return write(tree, true);
  }

  private static String write(@Nullable Object tree, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (indented) {
        generator.setPrettyPrinter(
            new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n")));
      }
      write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, @Nullable Object tree) throws IOException {
    switch (tree) {
      case null -> generator.writeNull();
      case Map<?, ?> object -> {
        generator.writeStartObject();
        for (Map.Entry<?, ?> member : object.entrySet()) {
          generator.writeFieldName(String.valueOf(member.getKey()));
          write(generator, member.getValue());
        }
        generator.writeEndObject();
      }
      case Iterable<?> array -> {
        generator.writeStartArray();
        for (Object element : array) {
          write(generator, element);
        }
        generator.writeEndArray();
      }
      case Boolean truth -> generator.writeBoolean(truth);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case Float number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(number);
      default -> generator.writeString(tree.toString());
    }
  }
}
