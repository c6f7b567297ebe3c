package dev.morgue.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.morgue.bench.eval.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedCollectionTest {
  @TempDir private Path folder;
  private CollectionFolder files;

  @BeforeEach
  void writeFiles() throws IOException {
    files = CollectionFolder.standard(folder);
  }

  @Test
  void queriesKeepTheirOrderAndTheirJudgments() throws IOException {
    assertThat(JudgedCollection.open(folder).queries())
        .containsExactly(
            new JudgedQuery("q1", "harbour bridge", Map.of("n1", 2, "n2", 1)),
            new JudgedQuery("q2", "bread", Map.of("n3", 1)),
            new JudgedQuery("q3", "weather", Map.of("n4", 0)));
  }

  @Test
  void documentsAreReadInOrderWithTheFieldsThatAreKnown() throws IOException {
    List<CollectionDocument> documents = documents();

    assertThat(documents)
        .extracting(CollectionDocument::id)
        .containsExactly("n1", "n2", "n3", "n4");
    assertThat(documents.get(3))
        .isEqualTo(
            new CollectionDocument(
                "n4", "", "Nothing of note.", "2014-03-02", null, null, null, null));
  }

  @Test
  void documentsMayBeZipped() throws IOException {
    Files.delete(folder.resolve("docs.jsonl"));
    files.zippedDocuments("{\"id\": 7, \"body\": \"caf\u00e9\"}\n\n");

    assertThat(documents())
        .containsExactly(
            new CollectionDocument("7", "", "caf\u00e9", null, null, null, null, null));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoPartOfTheText() throws IOException {
    files.queries("\uFEFFq1\tharbour\r\nq2\tbread\r\n");

    assertThat(JudgedCollection.open(folder).queries())
        .extracting(JudgedQuery::id, JudgedQuery::text)
        .containsExactly(tuple("q1", "harbour"), tuple("q2", "bread"));
  }

  @Test
  void aMissingFileIsNamedWithWhatItShouldHold() throws IOException {
    Files.delete(folder.resolve("qrels.tsv"));
    assertFails("qrels.tsv is missing; expected lines of query id, 0, document id and grade");
    Files.delete(folder.resolve("queries.tsv"));
    assertFails("queries.tsv is missing; expected lines of query id, tab, text of the query");
    Files.delete(folder.resolve("docs.jsonl"));
    assertFails("docs.jsonl is missing, and so is docs.jsonl.gz; expected JSON Lines");
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaidToBeNone() {
    assertThatThrownBy(() -> JudgedCollection.open(folder.resolve("docs.jsonl")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("docs.jsonl is not a folder");
  }

  @Test
  void aQueryWithoutTextIsNamedByItsLine() throws IOException {
    files.queries("q1\tharbour\n\nq2\t \t\n");
    assertFails("queries.tsv:3: query q2 has no text");
    files.queries("q1\n");
    assertFails("queries.tsv:1: query q1 has no text");
    files.queries("q1\tharbour\nq1\tbridge\n");
    assertFails("queries.tsv:2: the query id q1 appears a second time");
  }

  @Test
  void aMalformedJudgmentIsNamedByItsLine() throws IOException {
    files.judgments("q1 0 n1 1\nq1 n2 1\n");
    assertFails("qrels.tsv:2: expected query id, 0, document id, grade; found 3 columns");
    files.judgments("q1 0 n1 good\n");
    assertFails("qrels.tsv:1: the grade is a whole number, not good");
    files.judgments("q1 0 n1 1\nq1 0 n1 2\n");
    assertFails("qrels.tsv:2: document n1 is judged 2 for query q1, and 1 further up");
  }

  @Test
  void theSameJudgmentTwiceIsHarmless() throws IOException {
    files.judgments("q1 0 n1 1\nq1 0 n1 1\n");

    assertThat(JudgedCollection.open(folder).queries().getFirst().grades())
        .isEqualTo(Map.of("n1", 1));
  }

  @Test
  void judgmentsThatNameNoneOfTheQueriesAreRefused() throws IOException {
    files.judgments("other 0 n1 1\n");
    assertFails("qrels.tsv has no judgment of grade 1 or more for any query of queries.tsv");
  }

  @Test
  void aMalformedDocumentIsNamedByItsLine() throws IOException {
    String good = "{\"id\": \"a\", \"body\": \"b\"}\n";
    assertDocumentFails(
        good + "{\"id\": \"a\", \"body\": \"b\"}\n", ":2: the id a appears a second");
    assertDocumentFails(good + "{\"id\": \"c\", \"body\": \"b\n", ":2: malformed JSON: ");
    assertDocumentFails(good + "[1]\n", ":2: expected a JSON object");
    assertDocumentFails(good + "{\"body\": \"b\"}\n", ":2: the document has no \"id\"");
    assertDocumentFails("{\"id\": \"a\"}\n", ":1: the document has neither \"headline\" nor");
    assertDocumentFails(good.strip() + " {}\n", ":1: something follows the JSON object");
    assertDocumentFails("\n", "docs.jsonl has no documents");
  }

  @Test
  void bytesThatAreNotUtf8AreNotSilentlyReplaced() throws IOException {
    Files.write(
        folder.resolve("docs.jsonl"), new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});

    assertThatThrownBy(this::documents)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("docs.jsonl:1: not UTF-8");
  }

  @Test
  void aDamagedGzipIsSaidToBeOne() throws IOException {
    Files.delete(folder.resolve("docs.jsonl"));
    files.zippedDocuments("{\"id\": \"a\", \"body\": \"b\"}\n");
    Path zipped = folder.resolve("docs.jsonl.gz");
    byte[] whole = Files.readAllBytes(zipped);

    Files.write(zipped, Arrays.copyOf(whole, whole.length - 9));
    assertThatThrownBy(this::documents)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the gzip is damaged");
    Files.writeString(zipped, "{\"id\": \"a\"}");
    assertThatThrownBy(this::documents)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("docs.jsonl.gz is not a gzip file");
  }

  private List<CollectionDocument> documents() throws IOException {
    List<CollectionDocument> documents = new ArrayList<>();
    int count = JudgedCollection.open(folder).forEachDocument(documents::add);
    assertThat(count).isEqualTo(documents.size());
    return documents;
  }

  private void assertDocumentFails(String lines, String message) throws IOException {
    files.documents(lines);
    assertThatThrownBy(this::documents)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  private void assertFails(String message) {
    assertThatThrownBy(() -> JudgedCollection.open(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }
}
