package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.search.Facet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FacetPrinterTest {

  private static final Facet PLACES =
      new Facet(
          "place",
          List.of(
              new Facet.Value("Springfield", 1200, false),
              new Facet.Value("東京", 30, false),
              new Facet.Value("Upper Lower Middle Wallop", 4, true)),
          9,
          75);

  private static String print(int width, Consumer<FacetPrinter> task) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    task.accept(new FacetPrinter(out, width));
    out.flush();
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aTableKeepsItsColumnsWhateverTheScript() {
    assertThat(print(80, printer -> printer.table(PLACES)))
        .isEqualTo(
            """
            place
              Springfield                         1,200
              東京                                   30
              Upper Lower Middle Wallop (chosen)      4
              (no value)                             75
              3 of 9 values listed; their counts add up to 1,234, with (no value) to 1,309
            """);
  }

  @Test
  void aLongNameTakesSeveralLines() {
    assertThat(print(24, printer -> printer.table(PLACES)))
        .startsWith(
            """
            place
              Springfield      1,200
              東京                30
              Upper Lower
              Middle Wallop
              (chosen)             4
            """);
  }

  @Test
  void forOtherProgramsTabs() {
    assertThat(print(80, printer -> printer.plain(PLACES)))
        .isEqualTo(
            "place\tSpringfield\t1200\nplace\t東京\t30\nplace\tUpper Lower Middle Wallop\t4\n"
                + "place\t\t75\n");
  }

  @Test
  void aNumberForANameIsSetApartFromItsCount() {
    Facet years = new Facet("date", List.of(new Facet.Value("2008", 1200, false)), 1, 3);

    assertThat(print(80, printer -> printer.onOneLine(years)))
        .isEqualTo("date: 2008: 1,200 · (no value) 3\n");
  }

  @Test
  void nothingToCountIsSaid() {
    Facet none = new Facet("place", List.of(), 0, 0);

    assertThat(print(80, printer -> printer.onOneLine(none)))
        .isEqualTo("place: nothing to count\n");
  }
}
