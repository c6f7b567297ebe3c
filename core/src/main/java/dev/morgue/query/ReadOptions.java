package dev.morgue.query;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a query is to be read.
 *
 * @param dialect whose habits it follows
 * @param ownFields names of users' own fields that it may use
 * @param today the day that {@code date:-30d} and {@code date:yesterday} count from; null when
 *     there is none, and then they are reported
 */
public record ReadOptions(Dialect dialect, Set<String> ownFields, @Nullable LocalDate today) {

  /** Morgue's own language and fields, and no relative dates. */
  public static final ReadOptions USUAL = new ReadOptions(Dialect.NEWS, Set.of(), null);

  /** Copies the set. */
  public ReadOptions {
    ownFields = Set.copyOf(ownFields);
  }

  /** The same in another dialect. */
  public ReadOptions in(Dialect other) {
    return new ReadOptions(other, ownFields, today);
  }

  /** The same on another day. */
  public ReadOptions on(@Nullable LocalDate day) {
    return new ReadOptions(dialect, ownFields, day);
  }

  /** The same with these fields of the users' own. */
  public ReadOptions with(Set<String> fields) {
    return new ReadOptions(dialect, fields, today);
  }
}
