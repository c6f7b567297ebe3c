package dev.morgue.bench.ranking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes the files of a small collection. */
record CollectionFolder(Path path) {

  /** Four documents and three queries, the last without a relevant document. */
  static CollectionFolder standard(Path path) throws IOException {
    return new CollectionFolder(path)
        .documents(
            """
            {"id": "n1", "headline": "Harbour bridge closes", "body": "Repairs begin on Monday."}
            {"id": "n2", "headline": "Ferry adds a boat", "body": "The harbour fills with ferries."}
            {"id": "n3", "headline": "Baker wins a prize", "body": "Bread, and more bread.", "author": null, "places": ["Velm"]}
            {"id": "n4", "headline": null, "body": "Nothing of note.", "date": "2014-03-02"}
            """)
        .queries("q1\tharbour bridge\tnews\nq2\tbread\nq3\tweather\n")
        .judgments("q1 0 n1 2\nq1 0 n2 1\nq2\t0\tn3\t1\nq3 0 n4 0\n");
  }

  CollectionFolder documents(String lines) throws IOException {
    Files.writeString(path.resolve("docs.jsonl"), lines);
    return this;
  }

  CollectionFolder zippedDocuments(String lines) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(path.resolve("docs.jsonl.gz"));
        OutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  CollectionFolder queries(String lines) throws IOException {
    Files.writeString(path.resolve("queries.tsv"), lines);
    return this;
  }

  CollectionFolder judgments(String lines) throws IOException {
    Files.writeString(path.resolve("qrels.tsv"), lines);
    return this;
  }
}
