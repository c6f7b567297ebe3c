package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Warning;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Finds whom a query means by the name of a speaker. */
final class QuotedSpeakers {

  private final Values values;
  private final Consumer<String> warn;
  private final Patterns patterns;

  QuotedSpeakers(Values values, Consumer<String> warn, List<Warning> warnings) {
    this.values = values;
    this.warn = warn;
    this.patterns = new Patterns(warnings);
  }

  /**
   * The names that those are filed under who are quoted and called so; it is said if nobody is.
   *
   * @param name a word or phrase, or several to choose from
   * @param typed whether the name counts only as it is typed
   */
  List<String> called(QueryNode name, boolean typed) throws IOException {
    List<String> speakers = values.names().speakers(name, typed, patterns);
    if (speakers.isEmpty() && values.isFilled(NewsField.SAID.label())) {
      warn.accept("nobody is quoted here under the name " + QueryPrinter.print(name));
    }
    return speakers;
  }

  /** The articles that quote any of these and have the words that are looked for in that. */
  static Query whoSay(List<String> speakers, Query words) {
    return new BooleanQuery.Builder()
        .add(WordQueries.anyOf(IndexFields.whole(NewsField.SAID.label()), speakers), Occur.FILTER)
        .add(words, Occur.MUST)
        .build();
  }
}
