package dev.morgue.bench.tagging;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Evaluator;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.eval.UsageException;
import dev.morgue.tagging.Span;
import dev.morgue.tagging.SpanTagger;
import dev.morgue.tagging.document.NewsTagger;
import dev.morgue.tagging.model.ModelTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code eval tagging FILE.bio… [--model FILE] [--pass sentence|document]}: people, places and
 * organisations found in text, against gold of the same form. The tagger gets the running text
 * rebuilt of a document's tokens (see {@link RunningText}), one sentence a paragraph, and cuts it
 * into its own. With the document pass the names are those that an article of this text would get,
 * all mentions of each.
 */
public final class TaggingEvaluator implements Evaluator {
  private static final String MODEL = "--model";
  private static final String PASS = "--pass";
  private static final String SENTENCE = "sentence";
  private static final String DOCUMENT = "document";

  @Override
  public String name() {
    return "tagging";
  }

  @Override
  public String usage() {
    return "FILE.bio… [--model FILE] [--pass sentence|document]";
  }

  @Override
  public String purpose() {
    return "people, places and organisations found in text (token TAB tag a line)";
  }

  @Override
  public Set<String> options() {
    return Set.of(MODEL, PASS);
  }

  @Override
  public Report evaluate(Arguments arguments) throws IOException {
    if (arguments.paths().isEmpty()) {
      throw new UsageException("expected one or more .bio files");
    }
    List<BioFile> files = new ArrayList<>();
    for (Path path : arguments.paths()) {
      files.add(BioFile.read(path));
    }
    long before = System.nanoTime();
    SpanTagger tagger = tagger(arguments);
    double loaded = (System.nanoTime() - before) / 1e9;
    List<TaggingReport.Scored> scored = new ArrayList<>();
    for (BioFile file : files) {
      scored.add(score(file, tagger));
    }
    return new TaggingReport(loaded, scored, TaggingSpeed.of(files, tagger));
  }

  private static SpanTagger tagger(Arguments arguments) throws IOException {
    ModelTagger sentences = sentences(arguments);
    String pass = arguments.option(PASS).orElse(SENTENCE);
    return switch (pass) {
      case SENTENCE -> sentences;
      case DOCUMENT -> new WholeDocument(new NewsTagger(sentences));
      default -> throw new UsageException(PASS + " " + pass + ": sentence or document");
    };
  }

  private static ModelTagger sentences(Arguments arguments) throws IOException {
    if (arguments.option(MODEL).isEmpty()) {
      return ModelTagger.load();
    }
    try (InputStream in = Files.newInputStream(Path.of(arguments.option(MODEL).get()))) {
      return ModelTagger.read(in);
    }
  }

  private static TaggingReport.Scored score(BioFile file, SpanTagger tagger) {
    SpanScores scores = new SpanScores();
    for (List<BioSentence> document : file.documents()) {
      RunningText text = new RunningText(document);
      List<Span> spans = tagger.tag(text.text());
      scores.count(document, text, spans);
    }
    return new TaggingReport.Scored(file.file().toString(), scores);
  }
}
