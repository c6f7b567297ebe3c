package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DateScanTest {

  private static final String[] WORDS = {
    "May", "Mai", "septembre", "Sunday", "Sun", "déc", "Marchioness", "news", "of", "4", "2019",
    "12", "1st", "10:30", "GMT", "T0930", "the", "mars", "января", "de", "3.5.2011", "2024年5月3日"
  };

  /** A place is passed over only where reading it would give nothing. */
  @Test
  void whereNothingMayBeginNothingIsFound() {
    Random random = new Random(20260504);
    int passed = 0;
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
        text.append(" ,.-/".charAt(random.nextInt(5)));
      }
      for (int at = 0; at < text.length(); at++) {
        if (Character.isLetterOrDigit(text.charAt(at))
            && !CalendarWords.mayBegin(text.toString(), at)) {
          passed++;
          assertThat(new DateScan(text.toString(), at).hasDate())
              .as("%s at %s", text, at)
              .isFalse();
        }
      }
    }
    assertThat(passed).isPositive();
  }
}
