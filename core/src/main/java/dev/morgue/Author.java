package dev.morgue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote or contributed to an article, as parsed from its byline or metadata: a person, or an
 * organisation that is credited in a person's place, which is told by its role and is left out when
 * authors are counted.
 *
 * @param name the name in reading order
 * @param role what the person did where it is not plain authorship: "contributor", "editor",
 *     "photographer"…; {@link #ORGANISATION}; null for an author
 * @param id the source's identifier or profile URL of the person
 */
public record Author(String name, @Nullable String role, @Nullable String id) {

  /** The role of an agency, a paper or a desk that the source credits like an author. */
  public static final String ORGANISATION = "organisation";

  /** Checks that there is a name. */
  public Author {
    Objects.requireNonNull(name, "name");
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return !ORGANISATION.equals(role);
  }

  /** An author of whom only the name is known. */
  public static Author of(String name) {
    return new Author(name, null, null);
  }
}
