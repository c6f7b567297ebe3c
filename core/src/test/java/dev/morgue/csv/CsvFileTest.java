package dev.morgue.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  private static final long SEED = 180_180;

  private static List<List<String>> values(String csv) {
    return CsvFile.parse(csv).records().stream()
        .map(record -> record.fields().stream().map(CsvField::value).toList())
        .toList();
  }

  @Test
  void fieldsAndRecords() {
    assertThat(values("a,b\r\n\"1,\"\"x\"\"\n2\", 3 \n,\nend"))
        .containsExactly(
            List.of("a", "b"), List.of("1,\"x\"\n2", " 3 "), List.of("", ""), List.of("end"));
  }

  @Test
  void whatSpreadsheetsWrite() {
    assertThat(values("\ufeffname;a,b\r\n\"x;y\";z\r\n"))
        .containsExactly(List.of("name", "a,b"), List.of("x;y", "z"));
    assertThat(values("name\tb\nx\ty")).containsExactly(List.of("name", "b"), List.of("x", "y"));
    assertThat(values("\"a,b\";c")).containsExactly(List.of("a,b", "c"));
    assertThat(values("name\n5\" gun, big"))
        .containsExactly(List.of("name"), List.of("5\" gun", " big"));
  }

  @Test
  void nothingIsNoRecordAndABlankLineIsOne() {
    assertThat(values("")).isEmpty();
    assertThat(values("\n")).containsExactly(List.of(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|3|a,\"b\\nc",
        "2|6|a,b\\nx,\"y\"z",
        "3|7|a\\n\"x\\n\"\" y\",\"z",
        "3|9|a\\n\"x\\ny\",b,\"c\" d"
      })
  void mistakesAreTold(int line, int column, String csv) {
    assertThatThrownBy(() -> CsvFile.parse(csv.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            CsvSyntaxException.class,
            e -> {
              assertThat(e.line()).as(csv).isEqualTo(line);
              assertThat(e.column()).as(csv).isGreaterThan(0);
              assertThat(e)
                  .hasMessageStartingWith("line " + line + ", column " + e.column() + ": ");
            })
        .satisfies(e -> assertThat(((CsvSyntaxException) e).column()).as(csv).isEqualTo(column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2\n", "\ufeffa;b\r\n1;2", "a\tb\r1\t2\r\n\n", ""})
  void furtherRecordsAreWrittenLikeTheOthers(String csv) {
    CsvFile file = CsvFile.parse(csv).with(List.of(List.of("x;y,\t", " z"), List.of("", "q\"")));
    assertThat(file.text()).startsWith(csv);
    List<CsvRecord> records = CsvFile.parse(file.text()).records();
    assertThat(records.subList(records.size() - 2, records.size()))
        .extracting(r -> r.fields().stream().map(CsvField::value).toList())
        .containsExactly(List.of("x;y,\t", " z"), List.of("", "q\""));
  }

  @Test
  void anyTextThatParsesIsGivenBackByteForByte() {
    System.err.println("CsvFileTest: seed " + SEED);
    Random random = new Random(SEED);
    String signs = "ab\"\",;\t\n\r \u00e9\ufeff";
    int parsed = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(25); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String csv = text.toString();
      try {
        assertThat(CsvFile.parse(csv).text()).as("round %d", round).isEqualTo(csv);
        parsed++;
      } catch (CsvSyntaxException e) {
        assertThat(csv).contains("\"");
      }
    }
    assertThat(parsed).isGreaterThan(5_000);
  }

  @Test
  void whateverIsWrittenIsReadAgain() {
    Random random = new Random(SEED + 1);
    String signs = "ab\",;\t\n\r \u00e9";
    for (int round = 0; round < 2_000; round++) {
      List<List<String>> rows = new ArrayList<>();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        List<String> row = new ArrayList<>();
        for (int m = 0; m < 3; m++) {
          StringBuilder value = new StringBuilder();
          for (int k = random.nextInt(5); k > 0; k--) {
            value.append(signs.charAt(random.nextInt(signs.length())));
          }
          row.add(value.toString());
        }
        rows.add(row);
      }
      String head = random.nextBoolean() ? "x,y,z\n" : "x;y;z\r\n";
      List<List<String>> read = values(CsvFile.parse(head).with(rows).text());
      assertThat(read.subList(1, read.size())).as("seed %d, round %d", SEED, round).isEqualTo(rows);
    }
  }
}
