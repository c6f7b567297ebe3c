package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SystemTextTest {

  @Test
  void tellsWhatIsLostAndWhatToDo() {
    assertThat(SystemText.lost(List.of("index", "K\ufffd\ufffdln"), "ANSI_X3.4-1968"))
        .isEqualTo(
            "letters of 'K\ufffd\ufffdln' are lost, as the locale has no UTF-8 (Java reads"
                + " ANSI_X3.4-1968); set LC_ALL=C.UTF-8 and start it again, or use bin/morgue,"
                + " which does so");
    assertThat(SystemText.lost(List.of("search", "Köln"), "ISO-8859-1")).isNull();
    assertThat(SystemText.lost(List.of("search", "\ufffd"), "UTF-8")).isNull();
  }
}
