package dev.morgue.indexer.sites;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;

/** Reads what a rule says of where to look. */
final class PlaceReader {

  private static final Pattern META = Pattern.compile("(?i)meta(?:\\s+([^\\s>+~\\[\\].#=]\\S*))?");
  private static final Pattern LINKED = Pattern.compile("(?i)json-?ld(?:\\s+(\\S+))?");
  private static final Pattern STEPS = Pattern.compile("[./]");

  /** "time.pub @data-day": an attribute instead of the text. */
  private static final Pattern ATTRIBUTE = Pattern.compile("(.*\\S)\\s+@([\\w:.-]+)");

  private PlaceReader() {}

  /**
   * Reads.
   *
   * @param typed what is typed, stripped and not empty
   * @throws IllegalArgumentException if it is no place, or none for this field, with what to write
   */
  static SitePlace read(String typed, SiteField field) {
    SitePlace place = place(typed);
    boolean selected = place instanceof SitePlace.Selected of && of.attribute() == null;
    if (field == SiteField.LEAVE_OUT && !selected) {
      throw new IllegalArgumentException(
          "'" + typed + "' is no element; leave-out takes a CSS selector, like div.most-read");
    }
    if (field == SiteField.BODY && place instanceof SitePlace.Title) {
      throw new IllegalArgumentException(
          "the title is no body; write a CSS selector like div.story, or json-ld articleBody");
    }
    return place;
  }

  private static SitePlace place(String typed) {
    if (typed.toLowerCase(Locale.ROOT).equals("title")) {
      return new SitePlace.Title();
    }
    Matcher meta = META.matcher(typed);
    if (meta.matches()) {
      return new SitePlace.Meta(
          named(meta, "which meta element is missing; write its name or property, meta og:title"));
    }
    Matcher linked = LINKED.matcher(typed);
    if (linked.matches()) {
      String path = named(linked, "which member is missing; write it like json-ld author.name");
      return new SitePlace.LinkedData(List.of(STEPS.split(path, -1)));
    }
    Matcher attribute = ATTRIBUTE.matcher(typed);
    return attribute.matches()
        ? new SitePlace.Selected(
            selector(attribute.group(1)), attribute.group(2).toLowerCase(Locale.ROOT))
        : new SitePlace.Selected(selector(typed), null);
  }

  private static String named(Matcher typed, String problem) {
    if (typed.group(1) == null) {
      throw new IllegalArgumentException(problem);
    }
    return typed.group(1);
  }

  private static String selector(String typed) {
    if (typed.startsWith("/")) {
      throw new IllegalArgumentException(
          "'"
              + typed
              + "' is an XPath; write a CSS selector, like div.cred for //div[@class='cred']");
    }
    try {
      QueryParser.parse(typed);
      return typed;
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'"
              + typed
              + "' is no CSS selector that can be read; write one like div.cred or #story > p ("
              + e.getMessage()
              + ")",
          e);
    }
  }
}
