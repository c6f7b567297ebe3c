package dev.morgue.names;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.Quote;
import java.util.List;

/**
 * Finds the people, organisations and places that an article's text names. An extension point: the
 * first one that {@link java.util.ServiceLoader} finds is used. It sees whole articles, because a
 * surname alone means the person named in full above. Implementations are thread-safe, need no
 * network, and never fail on any text.
 */
public interface NameTagger {

  /**
   * Names the model and its version, "morgue-news 1": kept with each article, so that an archive
   * can be brought up to a newer one.
   */
  String version();

  /**
   * The names of an article: those its metadata gives come first, with their mentions where the
   * text has them, then those found in the text, in the order of their first mention. Each person,
   * organisation and place stands once. Names of an earlier tagging are left out of what it looks
   * at.
   */
  List<Name> tag(Article article);

  /**
   * What an article quotes, and whom: every quotation of its body in order, each with its speaker
   * where the text says for sure who that is. Without a tagger that knows, nobody is said to speak.
   *
   * @param tagged an article with the names that {@link #tag} found
   */
  default List<Quote> quotes(Article tagged) {
    return Quotes.unattributed(tagged);
  }
}
