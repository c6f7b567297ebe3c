package dev.morgue.indexer.sites;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule for a site is about. */
public enum SiteField {
  /** The headline to cite. */
  HEADLINE,
  /** The line or two under it. */
  DECK,
  /** Who wrote the article; every place that the rule finds counts. */
  BYLINE,
  /** When it was published. */
  PUBLISHED,
  /** When it was revised. */
  UPDATED,
  /** The section that it appeared in. */
  SECTION,
  /** The running text: all of what the rule finds. */
  BODY,
  /** What is taken off the page before anything is read. */
  LEAVE_OUT,
  /** The page is an article, whatever it looks like. */
  ARTICLE,
  /** The page lists articles and is none. */
  INDEX;

  /** How it is written in the file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The field that is written so; letter case, hyphens and spaces are looked over. */
  static Optional<SiteField> of(String typed) {
    String plain = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    return Arrays.stream(values()).filter(field -> field.label().equals(plain)).findFirst();
  }

  /** All of them, for a message. */
  static String labels() {
    return Arrays.stream(values()).map(SiteField::label).collect(Collectors.joining(", "));
  }

  /** Whether it says what kind of page it is, for which it need not name a place. */
  public boolean isKind() {
    return this == ARTICLE || this == INDEX;
  }

  /** Whether its value is a date. */
  public boolean isDate() {
    return this == PUBLISHED || this == UPDATED;
  }
}
