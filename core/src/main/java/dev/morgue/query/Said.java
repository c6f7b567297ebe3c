package dev.morgue.query;

import dev.morgue.NewsField;

/**
 * Words in what somebody is quoted as saying: {@code said:"Jane Doe"(inflation)}. Every word has to
 * stand in a quotation of theirs, a phrase in one.
 *
 * @param speaker a name in {@link NewsField#SAID}, or several to choose from
 * @param words what has places, and AND, OR, NOT, numbers of mentions and factors over such
 */
public record Said(InField speaker, QueryNode words) implements QueryNode {

  /** Checks that somebody says words. */
  public Said {
    if (!isSpeaker(speaker) || !areWords(words)) {
      throw new IllegalArgumentException("nobody who says words: " + speaker + " " + words);
    }
  }

  /** Whether a node names who may be asked for words. */
  static boolean isSpeaker(QueryNode node) {
    return node instanceof InField in
        && in.field().equals(NewsField.SAID.label())
        && (Saved.expanded(in.node()) instanceof WordNode
            || (Saved.expanded(in.node()) instanceof Or or
                && or.nodes().stream().allMatch(WordNode.class::isInstance)));
  }

  /** Whether a node asks for words of a text and nothing else. */
  static boolean areWords(QueryNode node) {
    return switch (node) {
      case And and -> and.nodes().stream().allMatch(Said::areWords);
      case Or or -> or.nodes().stream().allMatch(Said::areWords);
      case Not not -> areWords(not.node());
      case Boost boost -> areWords(boost.node());
      case AtLeast least -> true;
      case Saved saved -> areWords(saved.node());
      default -> QueryNode.hasPlaces(node);
    };
  }
}
