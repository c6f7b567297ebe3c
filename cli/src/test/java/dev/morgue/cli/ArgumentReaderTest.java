package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArgumentReaderTest {

  private static final CommandForm FORM = new SearchCommand().form();

  @Test
  void sortsOptionsAndWords() {
    Arguments read =
        ArgumentReader.read(
                FORM,
                List.of("flood", "--person", "Jane Doe", "--json", "--person=John", "harbour"))
            .orElseThrow();

    assertThat(read.operands()).containsExactly("flood", "harbour");
    assertThat(read.many("--person")).containsExactly("Jane Doe", "John");
    assertThat(read.has("--json")).isTrue();
    assertThat(read.has("--jsonl")).isFalse();
    assertThat(read.one("--date")).isNull();
  }

  @Test
  void leavesDoubtsToPicocli() {
    List<List<String>> doubtful =
        List.of(
            List.of("--help"),
            List.of("--persn", "x"),
            List.of("--person"),
            List.of("--person", "--json"),
            List.of("--json=yes"),
            List.of("--json", "--json"),
            List.of("--date", "2008", "--date", "2009"),
            List.of("-wire"),
            List.of("--", "-wire"),
            List.of(""));

    for (List<String> typed : doubtful) {
      assertThat(ArgumentReader.read(FORM, typed)).as(typed.toString()).isEmpty();
    }
    assertThat(ArgumentReader.read(new ShowCommand().form(), List.of())).isEmpty();
  }

  /** Two readers of the same words must not disagree, or an option's spelling changes its sense. */
  @Test
  void readsWhatPicocliReads() {
    long seed = 7_112_026;
    Random random = new Random(seed);
    List<String> words =
        List.of(
            "flood",
            "a b",
            "--person",
            "--person=Jane",
            "--date",
            "2008",
            "--json",
            "--no",
            "x=y",
            "--not",
            "source=A=B",
            "@three",
            "'q'",
            "\"q\"",
            "--",
            "-x",
            "--facet",
            "a,b:3",
            "é",
            "--page-size=all",
            "-n",
            "-n=3",
            "-n3",
            "3",
            "--any",
            "help",
            "%s",
            "${HOME}");
    int plain = 0;
    for (int round = 0; round < 3_000; round++) {
      List<String> typed = new ArrayList<>();
      for (int i = random.nextInt(7); i > 0; i--) {
        typed.add(words.get(random.nextInt(words.size())));
      }
      Optional<Arguments> read = ArgumentReader.read(FORM, typed);
      if (read.isPresent()) {
        plain++;
        assertThat(picocli(typed)).as("seed " + seed + ": " + typed).isEqualTo(read.get());
      }
    }
    assertThat(plain).isGreaterThan(300);
  }

  private static Arguments picocli(List<String> typed) {
    List<String> all = new ArrayList<>(List.of("search"));
    all.addAll(typed);
    try {
      return new Picocli(List.of(FORM), List.of(), 80)
          .read(all, new PrintWriter(new StringWriter()))
          .orElseThrow()
          .arguments();
    } catch (Failure e) {
      throw new AssertionError("picocli refuses " + typed, e);
    }
  }
}
