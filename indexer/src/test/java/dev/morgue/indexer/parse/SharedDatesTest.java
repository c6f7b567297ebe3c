package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fifty dates from real pages in sixteen languages, where the shared samples are there. */
class SharedDatesTest {

  @Test
  void noneIsReadWronglyAndFewAreRefused() throws IOException {
    Optional<Path> dates = Places.shared("samples/dates.tsv");
    if (dates.isEmpty()) {
      return;
    }
    DateReader reader = new DateReader(Parsing.TODAY);
    List<String> wrong = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String line : Files.readAllLines(dates.get())) {
      String[] fields = line.split("\t", -1);
      DateReading reading = reader.whole(fields[0]);
      if (reading.date() == null) {
        refused.add(line);
      } else if (!reading.date().withoutTime().toString().equals(fields[1])) {
        wrong.add(line + " was read as " + reading.date());
      }
    }
    assertThat(wrong).isEmpty();
    // a year of two digits, in which day and month may be the other way round as well
    assertThat(refused).hasSizeLessThanOrEqualTo(1);
  }
}
