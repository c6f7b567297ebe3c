package dev.morgue;

import org.jspecify.annotations.Nullable;

/**
 * A person who wrote or contributed to an article, as parsed from its byline or metadata.
 *
 * @param name the person's name in reading order
 * @param role what the person did where it is not plain authorship: "contributor", "editor",
 *     "photographer"…; null for an author
 * @param id the source's identifier or profile URL of the person
 */
public record Author(String name, @Nullable String role, @Nullable String id) {

  /** An author of whom only the name is known. */
  public static Author of(String name) {
    return new Author(name, null, null);
  }
}
