package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.search.NameForms;
import dev.morgue.search.NameForms.Form;
import dev.morgue.search.NameReport;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameLinesTest {

  private static List<String> lines(List<Form> forms, List<Form> offered, int untagged) {
    NameForms name = new NameForms("person", "Ada Quill", forms, offered);
    return NameLines.of(new NameReport(List.of(name), untagged, "quill NOT person:quill"));
  }

  @Test
  void formsOffersAndUntaggedArticlesAreTold() {
    assertThat(
            lines(
                List.of(new Form("Quill, Ada", 1_204), new Form("Ada Quill", 7)),
                List.of(new Form("Ada Quillan", 2)),
                3))
        .containsExactly(
            "People: Quill, Ada 1,204, Ada Quill 7 (to leave one out: NOT person:=\"…\")",
            "Also spelled so? Ada Quillan 2 (to add one: OR person:=\"…\")",
            "Not filed under the name, but naming it: 3 more articles, found by quill NOT"
                + " person:quill");
  }

  @Test
  void nothingIsSaidOfANameThatStandsAsTyped() {
    assertThat(lines(List.of(new Form("ADA QUILL", 2)), List.of(), 0)).isEmpty();
  }

  @Test
  void aLongListIsCut() {
    List<Form> forms = IntStream.range(0, 14).mapToObj(i -> new Form("Quill " + i, 1)).toList();
    assertThat(lines(forms, List.of(), 0).getFirst()).contains("Quill 11 1 and 2 more");
  }
}
