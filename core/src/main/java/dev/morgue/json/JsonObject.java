package dev.morgue.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object being read: asks for members by name and type, and says what and where is wrong.
 * Absent and null are the same. Immutable as long as its map is left alone.
 */
public final class JsonObject {

  private final Map<?, ?> members;
  private final String path;

  private JsonObject(Map<?, ?> members, String path) {
    this.members = members;
    this.path = path;
  }

  /**
   * Takes a tree for an object.
   *
   * @param path where it stands, for messages: "" for the top
   * @throws IllegalArgumentException if it is something else
   */
  public static JsonObject of(@Nullable Object tree, String path) {
    if (tree instanceof Map<?, ?> members) {
      return new JsonObject(members, path);
    }
    throw new IllegalArgumentException(
        (path.isEmpty() ? "the JSON value" : "'" + path + "'") + " is not an object");
  }

  /** The member as it is. */
  public @Nullable Object get(String name) {
    return members.get(name);
  }

  /** Whether the member is there and not null. */
  public boolean has(String name) {
    return members.get(name) != null;
  }

  /** The names of all members, in written order. */
  public List<String> names() {
    return members.keySet().stream().map(String::valueOf).toList();
  }

  /** Refuses members that nobody asks for, so that a misspelt one is not passed over. */
  public void allowOnly(Set<String> known) {
    for (String name : names()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "'" + path(name) + "' is not known here; known are " + String.join(", ", known));
      }
    }
  }

  /** A text, or null. Numbers and truth values are taken as written. */
  public @Nullable String text(String name) {
    Object value = get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    throw wrong(name, "a text");
  }

  /** A text that must be there. */
  public String requiredText(String name) {
    String value = text(name);
    if (value == null) {
      throw wrong(name, "a text, and it is missing");
    }
    return value;
  }

  /** A number, or what to take when it is absent. */
  public double number(String name, double absent) {
    Object value = get(name);
    if (value == null) {
      return absent;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(name, "a number");
  }

  /** A whole number, or what to take when it is absent. */
  public long integer(String name, long absent) {
    Object value = get(name);
    if (value == null) {
      return absent;
    }
    if (value instanceof Long number) {
      return number;
    }
    throw wrong(name, "a whole number");
  }

  /** A truth value, or what to take when it is absent. */
  public boolean truth(String name, boolean absent) {
    Object value = get(name);
    if (value == null) {
      return absent;
    }
    if (value instanceof Boolean truth) {
      return truth;
    }
    throw wrong(name, "true or false");
  }

  /** An object, or null. */
  public @Nullable JsonObject object(String name) {
    Object value = get(name);
    return value == null ? null : of(value, path(name));
  }

  /** The texts of an array; a single text counts as an array of one. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object element : elements(name)) {
      if (!(element instanceof String text)) {
        throw wrong(name, "an array of texts");
      }
      texts.add(text);
    }
    return texts;
  }

  /** The objects of an array, each read by {@code reader}. */
  public <T> List<T> objects(String name, Function<JsonObject, T> reader) {
    List<T> read = new ArrayList<>();
    int index = 0;
    for (Object element : elements(name)) {
      read.add(reader.apply(of(element, path(name) + "[" + index++ + "]")));
    }
    return read;
  }

  /** The members of an object, each read by {@code reader} from the object and the name. */
  public <T> Map<String, T> map(String name, Reader<T> reader) {
    JsonObject object = object(name);
    Map<String, T> map = new LinkedHashMap<>();
    if (object != null) {
      for (String member : object.names()) {
        map.put(member, reader.read(object, member));
      }
    }
    return map;
  }

  /**
   * Reads one member of an object.
   *
   * @param <T> what it becomes
   */
  public interface Reader<T> {
    /** Reads the member. */
    T read(JsonObject object, String name);
  }

  private List<?> elements(String name) {
    Object value = get(name);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? list : List.of(value);
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private IllegalArgumentException wrong(String name, String wanted) {
    return new IllegalArgumentException("'" + path(name) + "' must be " + wanted);
  }
}
