package dev.morgue.bench.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final Set<String> OPTIONS = Set.of("--fields");

  @Test
  void pathsAndOptionsMayComeInAnyOrder() {
    Arguments arguments = parse("first", "--fields", "body", "--json", "second");

    assertThat(arguments.paths()).containsExactly(Path.of("first"), Path.of("second"));
    assertThat(arguments.option("--fields")).contains("body");
    assertThat(arguments.json()).isTrue();
  }

  @Test
  void anOptionMayHoldItsValueAfterAnEqualsSign() {
    assertThat(parse("--fields=a=b").option("--fields")).contains("a=b");
    assertThat(parse("dir").option("--fields")).isEmpty();
    assertThat(parse("dir").json()).isFalse();
  }

  @Test
  void afterTwoDashesEverythingIsAPath() {
    assertThat(parse("--", "--json", "-x").paths())
        .containsExactly(Path.of("--json"), Path.of("-x"));
  }

  @Test
  void unknownRepeatedAndEmptyOptionsAreRefused() {
    assertThatThrownBy(() -> parse("--depth", "3"))
        .isInstanceOf(UsageException.class)
        .hasMessage("unknown option --depth");
    assertThatThrownBy(() -> parse("dir", "--fields"))
        .isInstanceOf(UsageException.class)
        .hasMessage("option --fields needs a value");
    assertThatThrownBy(() -> parse("--fields", "body", "--fields", "body"))
        .isInstanceOf(UsageException.class)
        .hasMessage("option --fields is given twice");
  }

  @Test
  void anEvaluatorOfOneFolderRefusesNoneAndTwo() {
    assertThat(parse("dir").onlyPath("a folder")).isEqualTo(Path.of("dir"));
    assertThatThrownBy(() -> parse().onlyPath("a folder"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("expected a folder, got 0 paths");
    assertThatThrownBy(() -> parse("a", "b").onlyPath("a folder"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("got 2 paths");
  }

  private static Arguments parse(String... arguments) {
    return Arguments.parse(List.of(arguments), OPTIONS);
  }
}
