package dev.morgue.query;

import java.util.List;

/**
 * A query for another system. The systems' signs are those of their help pages; see
 * docs/query-language.md.
 *
 * @param target the system
 * @param text the query; empty when nothing of it can be said there
 * @param lost what it does not say, or says otherwise, one sentence each
 */
public record Translation(Target target, String text, List<String> lost) {

  /** Copies the list. */
  public Translation {
    lost = List.copyOf(lost);
  }

  /** Translates a query. */
  public static Translation of(QueryNode node, Target target) {
    Notation notation =
        switch (target) {
          case NEXIS -> new NexisNotation();
          case FACTIVA -> new FactivaNotation();
          case PROQUEST -> new ProQuestNotation();
          case ELASTICSEARCH -> new ElasticNotation();
        };
    String text = new Translator(notation).text(node);
    return new Translation(target, text, notation.lost());
  }
}
