package dev.morgue.search;

import dev.morgue.sources.NewsSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication's name as articles carry it.
 *
 * @param name the name; null where articles carry none
 * @param codes the codes that they carry with it, sorted
 * @param domains the sites that they carry with it, sorted
 * @param articles how many, superseded versions left out
 * @param listed the publication of the user's list that they are counted under; null where the list
 *     has none for them
 */
public record HeldSource(
    @Nullable String name,
    List<String> codes,
    List<String> domains,
    long articles,
    @Nullable NewsSource listed) {

  /** Copies the lists. */
  public HeldSource {
    codes = List.copyOf(codes);
    domains = List.copyOf(domains);
  }
}
