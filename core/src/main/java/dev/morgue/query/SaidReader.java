package dev.morgue.query;

import dev.morgue.query.Operand.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code said:} with what stands beside it: the words that follow without a connector are
 * looked for in what is quoted of the person, up to a connector, a field or another condition.
 */
final class SaidReader {

  private final QueryNode.InField speaker;
  private final Place place;
  private final List<Warning> warnings;
  private final List<QueryNode> words = new ArrayList<>();
  private boolean apart;

  /**
   * For one speaker.
   *
   * @param speaker one that {@link Said#isSpeaker is one}
   */
  SaidReader(QueryNode speaker, Place place, List<Warning> warnings) {
    this.speaker = (QueryNode.InField) speaker;
    this.place = place;
    this.warnings = warnings;
  }

  /** Takes what follows, if it is words beside the speaker; says whether it is. */
  boolean take(Operand first, QueryNode node) {
    boolean taken = first.link().isSpace() && Said.areWords(node);
    if (taken) {
      apart |= !words.isEmpty() || first.place().start() > place.end();
      words.add(node);
    }
    return taken;
  }

  /** The speaker, with the words that are looked for in what they said. */
  QueryNode read() {
    if (words.isEmpty()) {
      return speaker;
    }
    Said said = new Said(speaker, ClauseReader.joined(words, true));
    if (apart) {
      String message =
          "what follows said: is looked for in what is quoted there: "
              + Chain.shown(said)
              + "; for the whole text write AND before it";
      warnings.add(new Warning(Warning.Kind.SCOPE, message, place.start(), place.end()));
    }
    return said;
  }
}
