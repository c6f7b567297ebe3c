package dev.morgue.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object being written: absent and empty members are left out. Not thread-safe. */
public final class JsonMap {

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /** Adds a member unless it is null, an empty list or an empty map. */
  public JsonMap put(String name, @Nullable Object value) {
    boolean empty =
        (value instanceof Collection<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    if (value != null && !empty) {
      members.put(name, value);
    }
    return this;
  }

  /** Adds a member in any case: null where nothing is known. */
  public JsonMap putAlways(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  /** The members in the order added. */
  public Map<String, @Nullable Object> tree() {
    return members;
  }
}
