package dev.morgue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or event that an article names.
 *
 * @param kind what it is
 * @param text the name as the article or its metadata writes it
 * @param canonical the name it is filed under, where that differs from {@code text}
 * @param id an identifier from the source or an authority file
 * @param origin who says so
 * @param confidence 0 to 1; 1 for the source's own metadata
 * @param mentions where it stands in the article's searched text, in order; none for a name that
 *     only metadata gives
 * @param location where the place lies; null for other kinds and for places not resolved
 */
public record Name(
    Kind kind,
    String text,
    @Nullable String canonical,
    @Nullable String id,
    Origin origin,
    double confidence,
    List<Mention> mentions,
    @Nullable Location location) {

  /** What a name names. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A company, institution, party, team. */
    ORGANISATION,
    /** A place on the map. */
    PLACE,
    /** A named event. */
    EVENT
  }

  /** Who says that the article names it. */
  public enum Origin {
    /** The source's or vendor's own metadata. */
    METADATA,
    /** A tagger found it in the text, see {@link dev.morgue.names.NameTagger}. */
    TEXT
  }

  /**
   * One mention, as UTF-16 offsets into {@link Article#searchedText()}, end excluded.
   *
   * @param start first character
   * @param end after the last character
   */
  public record Mention(int start, int end) {

    /** Checks the offsets. */
    public Mention {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("no mention reaches from " + start + " to " + end);
      }
    }
  }

  /** Copies the list and checks the confidence. */
  public Name {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(origin, "origin");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in 0..1");
    }
    mentions = List.copyOf(mentions);
  }

  /** A name that the source's own metadata gives. */
  public static Name of(Kind kind, String text) {
    return new Name(kind, text, null, null, Origin.METADATA, 1, List.of(), null);
  }

  /** The name it is filed, counted and faceted under. */
  public String filedAs() {
    return canonical == null ? text : canonical;
  }
}
