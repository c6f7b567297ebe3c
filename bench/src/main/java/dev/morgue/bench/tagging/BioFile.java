package dev.morgue.bench.tagging;

import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.TextLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Text whose names are marked token by token: {@code token TAB tag} on a line, a blank line between
 * sentences, a token {@code -DOCSTART-} where a document begins. Tags are O, and B- or I- with a
 * kind; an I- that continues nothing begins a name. Where no document's start is marked, nothing is
 * known of documents, and each sentence is one of its own.
 *
 * @param file where it is from
 * @param documents in order
 */
record BioFile(Path file, List<List<BioSentence>> documents) {
  private static final String START = "-DOCSTART-";

  BioFile {
    documents = documents.stream().map(List::copyOf).toList();
  }

  /** Reads a file; complains with its line about what is not of this form. */
  static BioFile read(Path file) throws IOException {
    List<List<BioSentence>> documents = new ArrayList<>();
    List<BioSentence> document = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    boolean marked = false;
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); ; line = lines.next()) {
        boolean start = line != null && line.startsWith(START);
        marked |= start;
        if (line == null || line.isBlank() || start) {
          if (!tokens.isEmpty()) {
            document.add(BioSentence.of(tokens, tags));
            tokens.clear();
            tags.clear();
          }
          if ((line == null || start) && !document.isEmpty()) {
            documents.add(document);
            document = new ArrayList<>();
          }
          if (line == null) {
            break;
          }
          continue;
        }
        int tab = line.lastIndexOf('\t');
        String tag = line.substring(tab + 1).strip();
        if (tab < 0 || !(tag.equals("O") || tag.startsWith("B-") || tag.startsWith("I-"))) {
          throw lines.complaint("expected a token, a tab and O, B-KIND or I-KIND");
        }
        tokens.add(line.substring(0, tab));
        tags.add(tag);
      }
    }
    if (documents.isEmpty()) {
      throw new InputException(file + " has no sentences");
    }
    return new BioFile(file, marked ? documents : apart(documents.getFirst()));
  }

  private static List<List<BioSentence>> apart(List<BioSentence> sentences) {
    return sentences.stream().map(List::of).toList();
  }
}
