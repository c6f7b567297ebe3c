package dev.morgue.search;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

/** A clock that shows any of a few moments of two days, in no order. */
final class JumpingClock extends Clock {

  private static final Instant FIRST = Instant.parse("2026-11-22T12:00:00Z");

  private final Random random;

  JumpingClock(Random random) {
    this.random = random;
  }

  @Override
  public Instant instant() {
    return FIRST.plusSeconds(random.nextInt(40) * 3_600L);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("shows UTC alone");
  }
}
