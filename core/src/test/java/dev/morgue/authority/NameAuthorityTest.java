package dev.morgue.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Name;
import dev.morgue.sources.InvalidRegistryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAuthorityTest {

  private static NameAuthority list(String csv) {
    return NameAuthority.parse(csv, "names.csv");
  }

  @Test
  void aNameOrAliasLeadsToItsEntry() {
    NameAuthority list =
        list(
            """
            Canonical;other names;type;id;hidden;note;shelf

            Ada Quill;"A. Quill; Quill Ada";;q1;;"the; mayor";7
            Weir;;place;;yes;;
            Weir;WR;org;;no;;
            """);
    AuthorityEntry ada =
        new AuthorityEntry(
            Name.Kind.PERSON,
            "Ada Quill",
            List.of("A. Quill", "Quill Ada"),
            "q1",
            false,
            "the; mayor");
    assertThat(list.entries().getFirst()).isEqualTo(ada);
    assertThat(list.called(Name.Kind.PERSON, "  ADA   quill ")).contains(ada);
    assertThat(list.called(Name.Kind.PERSON, "quill ada")).contains(ada);
    assertThat(list.called(Name.Kind.PLACE, "Ada Quill")).isEmpty();
    assertThat(list.called(Name.Kind.PLACE, "weir").orElseThrow().hidden()).isTrue();
    assertThat(list.called(Name.Kind.ORGANISATION, "wr").orElseThrow().hidden()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          title,type/Ada,person               | line 1, column 1 | one of them 'name'
          name,alias,aliases/A,,              | line 1, column 12 | second column for aliases
          name,type/Ada,person/,place         | line 3, column 1 | this row has no name
          name,type/Ada,persona               | line 2, column 5 | none of person, org and place
          name,hidden/Ada,perhaps             | line 2, column 5 | neither yes nor no
          name,aliases/Ada,Bo/Cy,X; BO        | line 3, column 4 | 'BO' leads to Ada already
          name/Ada/Bo/ada                     | line 4, column 1 | 'ada' leads to Ada already
          name/"Ada                           | line 2, column 1 | never closed
          """)
  void aMistakeIsToldWithItsPlace(String csv, String place, String what) {
    assertThatThrownBy(() -> list(csv.replace('/', '\n')))
        .isInstanceOf(InvalidRegistryException.class)
        .hasMessageContaining("names.csv, " + place)
        .hasMessageContaining(what);
  }

  @Test
  void everyMistakeIsTold() {
    assertThatThrownBy(() -> list("name,type\nA,x\nB,y\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("line 3");
  }

  @Test
  void theListLiesBesideTheArchive(@TempDir Path folder) throws IOException {
    assertThat(NameAuthority.beside(folder).isEmpty()).isTrue();
    Path file = folder.resolve(NameAuthority.FILE_NAME);
    Files.writeString(file, "\ufeffname\tnote\r\nAda\tx\r\n");
    assertThat(NameAuthority.beside(folder).text()).isEqualTo(Files.readString(file));
    Files.write(file, new byte[] {'n', (byte) 0xE9});
    assertThatThrownBy(() -> NameAuthority.beside(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not in UTF-8");
  }
}
