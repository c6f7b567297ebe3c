package dev.morgue;

import org.jspecify.annotations.Nullable;

/**
 * The publication this copy of the article comes from: the masthead, not the agency that wrote it
 * nor the feed it arrived by.
 *
 * @param name the masthead
 * @param code the vendor's or standard code: ISSN, Nexis or Factiva source code
 * @param domain the web site's host name, without "www."
 */
public record Source(@Nullable String name, @Nullable String code, @Nullable String domain) {

  /** An article whose publication is not known. */
  public static final Source UNKNOWN = new Source(null, null, null);

  /** A publication of which only the name is known. */
  public static Source of(@Nullable String name) {
    return new Source(name, null, null);
  }
}
