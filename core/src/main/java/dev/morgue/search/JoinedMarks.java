package dev.morgue.search;

import dev.morgue.index.WordTerms;
import dev.morgue.text.EnglishPlurals;
import dev.morgue.text.Span;
import dev.morgue.text.WordScanner;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Marks all of a hyphenated word that was found as one: the index has <i>cooperation</i> at the
 * first part of <i>co-operation</i>, and says of a match only where it stands.
 */
final class JoinedMarks {

  /** More than a joined form has, with hyphens and accents. */
  private static final int LONGEST = 200;

  private final Set<String> wanted = new HashSet<>();

  JoinedMarks(Query query) {
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query each, Term... terms) {
            for (Term term : terms) {
              wanted.add(term.text());
            }
          }
        });
  }

  /** The whole word, if a mark stands at its first part and the query asks only for all of it. */
  Span whole(Span mark, String text) {
    boolean goesOn = mark.end() < text.length() && !Character.isWhitespace(text.charAt(mark.end()));
    if (wanted.isEmpty() || !goesOn) {
      return mark;
    }
    int limit = Math.min(text.length(), mark.start() + LONGEST);
    WordScanner words = new WordScanner();
    words.reset(text.substring(mark.start(), limit));
    if (!words.next() || !words.isJoined() || mark.start() + words.end() != mark.end()) {
      return mark;
    }
    boolean whole = isWanted(words.joined()) && !isWanted(words.form());
    return whole ? new Span(mark.start(), mark.start() + words.joinedEnd()) : mark;
  }

  private boolean isWanted(String form) {
    char[] letters = form.toCharArray();
    String singular = new String(letters, 0, EnglishPlurals.singular(letters, letters.length));
    return wanted.contains(form)
        || wanted.contains(WordTerms.variant(form))
        || wanted.contains(WordTerms.variant(singular));
  }
}
