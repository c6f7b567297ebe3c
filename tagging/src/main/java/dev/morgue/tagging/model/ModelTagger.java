package dev.morgue.tagging.model;

import dev.morgue.tagging.Span;
import dev.morgue.tagging.SpanTagger;
import dev.morgue.tagging.places.Gazetteer;
import dev.morgue.text.SentenceSplitter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds names with a linear-chain model over words, their shapes, their clusters and their
 * neighbours. It knows English news best; in other languages with capitals it goes by them and says
 * so with less confidence, and text without capitals it leaves alone. Thread-safe.
 *
 * <p>A word that stands in the text several times is judged by all of them together, so that a bare
 * surname is found by the sentence that has the full name. A span's confidence is the model's
 * probability that these very words are a name of this kind. The work is linear in the length of
 * the text and the memory beside it small, whatever the text.
 */
public final class ModelTagger implements SpanTagger {
  private static final String RESOURCE = "news.model";

  /** A longer sentence is read in parts. */
  private static final int LONGEST_SENTENCE = 4096;

  private final Weights weights;
  private final Vocabulary vocabulary;

  /**
   * Taggers of one text that are done with theirs: they need more room than a short text takes time
   * to read. So many as ever read at once; one that failed is not used again.
   */
  private final Queue<SentenceTagger> idle = new ConcurrentLinkedQueue<>();

  private ModelTagger(Model model) {
    this.weights = new Weights(model.weights());
    this.vocabulary = new Vocabulary(model.clusters(), WordLists.standard(), Gazetteer.standard());
  }

  /** The tagger with the weights that come with the product. Reads them anew at each call. */
  public static ModelTagger load() {
    try (InputStream in = ModelTagger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCE + " is missing beside " + ModelTagger.class);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A tagger with weights of one's own, as {@link TaggerTraining} writes them.
   *
   * @throws IOException if they cannot be read, or are for another version of this class
   */
  public static ModelTagger read(InputStream in) throws IOException {
    return new ModelTagger(Model.read(in));
  }

  @Override
  public List<Span> tag(String text) {
    List<Span> found = new ArrayList<>();
    SentenceTagger idling = idle.poll();
    SentenceTagger sentences = idling == null ? new SentenceTagger(weights, vocabulary) : idling;
    for (dev.morgue.text.Span sentence : SentenceSplitter.standard().sentences(text)) {
      int from = sentence.start();
      while (from < sentence.end()) {
        int to = Math.min(sentence.end(), from + LONGEST_SENTENCE);
        to = to < sentence.end() ? cut(text, from, to) : to;
        sentences.read(text, from, to, found);
        from = to;
      }
    }
    sentences.finish(found);
    idle.offer(sentences);
    return found;
  }

  @Override
  public boolean isOrdinary(String word) {
    return vocabulary.isOrdinary(word);
  }

  /** Where to cut a sentence: after white space, if there is any in the second half. */
  private static int cut(String text, int from, int to) {
    for (int at = to; at > (from + to) / 2; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
