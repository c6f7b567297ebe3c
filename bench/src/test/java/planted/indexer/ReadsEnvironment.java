package planted.indexer;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

final class ReadsEnvironment {
  static int counter;

  String today() {
    counter++;
    return LocalDate.now(ZoneId.systemDefault()).toString() + Instant.now();
  }

  String locale(String text) {
    return text.toLowerCase(Locale.getDefault()) + Charset.defaultCharset() + text.toUpperCase();
  }

  String format(String text) {
    return String.format("%s", text) + "%s".formatted(text) + System.currentTimeMillis();
  }

  String allowed(Clock clock, String text) {
    return String.format(Locale.ROOT, "%s", text.toLowerCase(Locale.ROOT)) + Instant.now(clock);
  }
}
