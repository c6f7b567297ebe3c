package dev.morgue.authority;

import dev.morgue.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something as the user's list has it. Immutable.
 *
 * @param kind a person, an organisation or a place
 * @param name the name it is counted under
 * @param aliases other names that articles are filed under
 * @param id an identifier of the user's choice
 * @param hidden whether it is left out of counts and suggestions
 * @param note for the user's own use
 */
public record AuthorityEntry(
    Name.Kind kind,
    String name,
    List<String> aliases,
    @Nullable String id,
    boolean hidden,
    @Nullable String note) {

  /** Copies the list. */
  public AuthorityEntry {
    aliases = List.copyOf(aliases);
  }

  /** Every name, its own first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(aliases);
    names.addFirst(name);
    return names;
  }
}
