package dev.morgue.index;

import dev.morgue.text.Span;
import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Mentions of names in a text: known by their characters, not by the positions of words. */
final class MentionMatches implements MatchesIterator {

  private final Query query;
  private final List<Span> mentions;
  private int at = -1;

  MentionMatches(Query query, List<Span> mentions) {
    this.query = query;
    this.mentions = mentions;
  }

  @Override
  public boolean next() {
    return ++at < mentions.size();
  }

  @Override
  public int startPosition() {
    return -1;
  }

  @Override
  public int endPosition() {
    return -1;
  }

  @Override
  public int startOffset() {
    return mentions.get(at).start();
  }

  @Override
  public int endOffset() {
    return mentions.get(at).end();
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() {
    return null;
  }

  @Override
  public Query getQuery() {
    return query;
  }
}
