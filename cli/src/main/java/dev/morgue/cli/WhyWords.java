package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.search.ClauseCount;
import dev.morgue.search.ClauseMatch;
import dev.morgue.search.Why;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what the clauses of a query find. */
final class WhyWords {

  private WhyWords() {}

  /** What each clause finds by itself: {@code lehman 1,204 · bankrupt* 903}. */
  static String counts(List<ClauseCount> counts) {
    return counts.stream()
        .map(count -> count.clause() + " " + Words.number(count.articles()))
        .collect(Collectors.joining(" · "));
  }

  /** The words that a clause may have meant: {@code goverment: government 812 · governments 9}. */
  static String near(ClauseCount count) {
    return count.clause()
        + ": "
        + count.near().stream()
            .map(near -> near.word() + " " + Words.number(near.versions()))
            .collect(Collectors.joining(" · "));
  }

  /** Which clauses made a hit match, how often and where. */
  static String matching(Why why) {
    return why.clauses().stream()
        .filter(clause -> clause.matches() && !clause.excluded())
        .map(WhyWords::clause)
        .collect(Collectors.joining(" · "));
  }

  private static String clause(ClauseMatch match) {
    String names = match.names().isEmpty() ? "" : " = " + String.join(", ", match.names());
    return match.clause() + names + (isCounted(match) ? " " + times(match) : "");
  }

  /** Whether it is worth saying how often: not of a field of names, which has each once. */
  private static boolean isCounted(ClauseMatch match) {
    return match.names().isEmpty()
        ? !match.times().isEmpty()
        : match.times().keySet().stream().anyMatch(WhyWords::isZone);
  }

  private static boolean isZone(String field) {
    return NewsField.of(field).filter(known -> known.kind() == NewsField.Kind.ZONE).isPresent();
  }

  private static String times(ClauseMatch match) {
    return total(match) + " (" + where(match) + ")";
  }

  private static String total(ClauseMatch match) {
    return Words.number(match.times().values().stream().mapToInt(Integer::intValue).sum()) + "×";
  }

  /** One line a clause: whether it matches as the query asks, and what is in the article. */
  static String line(ClauseMatch match) {
    String asked = match.matches() == match.excluded() ? "no   " : "yes  ";
    String clause = match.excluded() ? "NOT " + match.clause() : match.clause();
    String found;
    if (match.apart().isPresent()) {
      int apart = match.apart().getAsInt();
      found = "the nearest two stand " + Words.number(apart) + " apart";
    } else if (!match.matches()) {
      found = "not in the article";
    } else if (!match.names().isEmpty()) {
      String names = "filed under " + String.join(", ", match.names());
      found = names + (isCounted(match) ? ", " + times(match) : "");
    } else {
      found = isCounted(match) ? times(match) : "holds";
    }
    return asked + clause + ": " + found;
  }

  private static String where(ClauseMatch match) {
    return match.times().entrySet().stream()
        .map(part -> part.getKey() + " " + Words.number(part.getValue()))
        .collect(Collectors.joining(", "));
  }
}
