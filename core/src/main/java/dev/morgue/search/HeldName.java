package dev.morgue.search;

import dev.morgue.authority.AuthorityEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that articles of an archive name, as the user's list counts it.
 *
 * @param name the name it is counted under
 * @param articles how many articles name it, each once; also where the list hides it
 * @param forms the names that articles are filed under, most frequent first, with how many have
 *     each; none of an entry of the list that no article has
 * @param entry what the user's list says of it; null where the list does not have it
 */
public record HeldName(
    String name, long articles, List<NameForms.Form> forms, @Nullable AuthorityEntry entry) {

  /** Copies the list. */
  public HeldName {
    forms = List.copyOf(forms);
  }

  /** Whether the user's list leaves it out of counts. */
  public boolean isHidden() {
    return entry != null && entry.hidden();
  }
}
