package dev.morgue.sources;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication as the user's list has it. Immutable.
 *
 * @param name the name that it is counted under
 * @param aliases other names that copies carry
 * @param formerTitles what it was called before
 * @param domains host names of its sites without "www."; each stands for its subdomains too
 * @param codes codes of vendors
 * @param issns its ISSNs, of paper and web
 * @param country where it appears, as the user writes it
 * @param language the language it is written in, as the user writes it
 * @param timeZone the zone its dates are meant in
 * @param media how it comes out; empty where nobody said
 * @param dayMonthOrder how it writes dates in numbers
 * @param groups the user's groups that it belongs to, without the @
 */
public record NewsSource(
    String name,
    List<String> aliases,
    List<String> formerTitles,
    List<String> domains,
    List<String> codes,
    List<String> issns,
    @Nullable String country,
    @Nullable String language,
    @Nullable ZoneId timeZone,
    List<Medium> media,
    @Nullable DayMonthOrder dayMonthOrder,
    List<String> groups) {

  /** Copies the lists. */
  public NewsSource {
    aliases = List.copyOf(aliases);
    formerTitles = List.copyOf(formerTitles);
    domains = List.copyOf(domains);
    codes = List.copyOf(codes);
    issns = List.copyOf(issns);
    media = List.copyOf(media);
    groups = List.copyOf(groups);
  }
}
