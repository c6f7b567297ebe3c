package dev.morgue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an article, kept apart because each answers another question. None is ever filled in
 * from another, from the file system, or from today.
 *
 * @param published when this copy was published: the date in print, the posting date on the
 *     web; what {@code date:} searches
 * @param posted when the web copy was posted, where it differs from the issue
 * @param firstPublished of a reprint, when the original ran
 * @param updated every revision the source states, oldest first
 * @param captured when copies were saved, oldest first
 * @param loaded when a vendor's database took it in
 */
public record Dates(
    @Nullable PartialDate published,
    @Nullable PartialDate posted,
    @Nullable PartialDate firstPublished,
    List<PartialDate> updated,
    List<PartialDate> captured,
    @Nullable PartialDate loaded) {

  /** No date is known. */
  public static final Dates NONE = published(null);

  /** Copies the lists. */
  public Dates {
    updated = List.copyOf(updated);
    captured = List.copyOf(captured);
  }

  /** Only the publication date is known. */
  public static Dates published(@Nullable PartialDate published) {
    return new Dates(published, null, null, List.of(), List.of(), null);
  }
}
