package dev.morgue.bench.ranking;

import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.TextLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder with documents, queries and judgments:
 *
 * <ul>
 *   <li>{@code docs.jsonl} or {@code docs.jsonl.gz}: one JSON object a line with a string {@code
 *       id}, and {@code headline} and/or {@code body}; of the other fields {@code date}, {@code
 *       source}, {@code author}, {@code category} and {@code url} are kept;
 *   <li>{@code queries.tsv}: id, text, then anything, separated by tabs;
 *   <li>{@code qrels.tsv}: query id, a column that is ignored, document id, whole-number grade,
 *       separated by tabs or blanks: trec_eval's form.
 * </ul>
 *
 * All UTF-8. Queries and judgments are held, documents are read as a stream each time.
 */
final class JudgedCollection {
  private final Path folder;
  private final Path documents;
  private final List<JudgedQuery> queries;

  private JudgedCollection(Path folder, Path documents, List<JudgedQuery> queries) {
    this.folder = folder;
    this.documents = documents;
    this.queries = queries;
  }

  /**
   * Reads queries and judgments.
   *
   * @throws InputException naming the file, and the line, that is missing or malformed
   */
  static JudgedCollection open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          folder + " is not a folder; expected one with docs.jsonl, queries.tsv and qrels.tsv");
    }
    Path plain = folder.resolve("docs.jsonl");
    Path zipped = folder.resolve("docs.jsonl.gz");
    if (!Files.exists(plain) && !Files.exists(zipped)) {
      throw new InputException(
          plain
              + " is missing, and so is docs.jsonl.gz; expected JSON Lines, one object a line with"
              + " \"id\", \"headline\" and \"body\"");
    }
    Map<String, String> texts =
        readQueries(existing(folder, "queries.tsv", "query id, tab, text of the query"));
    Map<String, Map<String, Integer>> grades =
        readJudgments(existing(folder, "qrels.tsv", "query id, 0, document id and grade"));
    List<JudgedQuery> queries = new ArrayList<>();
    texts.forEach(
        (id, text) -> queries.add(new JudgedQuery(id, text, grades.getOrDefault(id, Map.of()))));
    if (queries.stream().noneMatch(JudgedQuery::hasRelevant)) {
      throw new InputException(
          folder.resolve("qrels.tsv")
              + " has no judgment of grade 1 or more for any query of queries.tsv");
    }
    return new JudgedCollection(folder, Files.exists(plain) ? plain : zipped, List.copyOf(queries));
  }

  Path folder() {
    return folder;
  }

  /** All queries in the order of their file, also those without a relevant document. */
  List<JudgedQuery> queries() {
    return queries;
  }

  /** Takes one document after another. */
  interface DocumentSink {
    void accept(CollectionDocument document) throws IOException;
  }

  /**
   * Reads all documents in their order; returns their number.
   *
   * @throws InputException for a malformed line or an id that appears twice
   */
  int forEachDocument(DocumentSink sink) throws IOException {
    Set<String> ids = new HashSet<>();
    try (TextLines lines = TextLines.open(documents)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.isBlank()) {
          continue;
        }
        CollectionDocument document = DocumentLine.parse(line, lines);
        if (!ids.add(document.id())) {
          throw lines.complaint("the id " + document.id() + " appears a second time");
        }
        sink.accept(document);
      }
    }
    if (ids.isEmpty()) {
      throw new InputException(documents + " has no documents");
    }
    return ids.size();
  }

  private static Path existing(Path folder, String name, String form) throws InputException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + " is missing; expected lines of " + form);
    }
    return file;
  }

  private static Map<String, String> readQueries(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.isBlank()) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length < 2 || cells[1].isBlank()) {
          throw lines.complaint("query " + cells[0] + " has no text; expected id, tab, text");
        }
        if (texts.put(cells[0].strip(), cells[1].strip()) != null) {
          throw lines.complaint("the query id " + cells[0] + " appears a second time");
        }
      }
    }
    return texts;
  }

  private static Map<String, Map<String, Integer>> readJudgments(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (line.isBlank()) {
          continue;
        }
        String[] cells = line.strip().split("\\s+", -1);
        if (cells.length != 4) {
          throw lines.complaint(
              "expected query id, 0, document id, grade; found " + cells.length + " columns");
        }
        int grade = grade(cells[3], lines);
        Integer before =
            grades.computeIfAbsent(cells[0], q -> new HashMap<>()).put(cells[2], grade);
        // The same line twice is harmless, and common in judgments made from labels.
        if (before != null && before != grade) {
          throw lines.complaint(
              "document "
                  + cells[2]
                  + " is judged "
                  + grade
                  + " for query "
                  + cells[0]
                  + ", and "
                  + before
                  + " further up");
        }
      }
    }
    return grades;
  }

  private static int grade(String cell, TextLines lines) throws InputException {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw lines.complaint("the grade is a whole number, not " + cell);
    }
  }
}
