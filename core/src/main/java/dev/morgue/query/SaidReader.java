package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.query.Operand.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code said:} with what stands beside it: the words that follow without a connector are
 * looked for in what is quoted of the person, up to a connector, a field or another condition.
 * Several people joined by AND, OR and NOT are each asked for the words.
 */
final class SaidReader {

  private final QueryNode people;
  private final Place place;
  private final List<Warning> warnings;
  private final List<QueryNode> words = new ArrayList<>();
  private boolean apart;

  /**
   * For somebody who speaks.
   *
   * @param people a node of which {@link #isAbout} holds
   */
  SaidReader(QueryNode people, Place place, List<Warning> warnings) {
    this.people = people;
    this.place = place;
    this.warnings = warnings;
  }

  /** Whether a node says who is quoted, or whether anybody is. */
  static boolean isAbout(QueryNode node) {
    return switch (node) {
      case QueryNode.InField in -> in.field().equals(NewsField.SAID.label());
      case QueryNode.NoValue none -> none.field().equals(NewsField.SAID.label());
      case QueryNode.Boost boost -> isAbout(boost.node());
      case QueryNode.Not not -> isAbout(not.node());
      default -> false;
    };
  }

  /** The brackets that stand directly behind {@code said:}, read as what is said. */
  static List<Operand> bracketed(List<Operand> operands, List<Warning> warnings) {
    List<Operand> read = new ArrayList<>();
    for (Operand operand : operands) {
      Operand before = read.isEmpty() ? operand : read.getLast().scoped();
      if (before.place().end() == operand.place().start() && isAbout(before.node())) {
        SaidReader said = new SaidReader(before.node(), before.place(), warnings);
        if (said.take(operand, operand.scoped().node())) {
          Place both = before.place().to(operand.place());
          read.set(read.size() - 1, new Operand(said.read(), null, both, before.link(), null));
          continue;
        }
      }
      read.add(operand);
    }
    return read;
  }

  /** Takes what follows, if it is words beside the speaker; says whether it is. */
  boolean take(Operand first, QueryNode node) {
    if (!first.link().isSpace()) {
      return false;
    }
    boolean areWords = Said.areWords(node);
    boolean touching = words.isEmpty() && first.place().start() == place.end();
    Optional<QueryNode> read = areWords ? spoken(people, joined(node)) : Optional.empty();
    if (read.isPresent()) {
      apart |= !touching;
      words.add(node);
    } else if (areWords && words.isEmpty()) {
      warn(
          Warning.Kind.REPAIR,
          Chain.shown(people)
              + " names nobody whose words could be looked for, so what follows is searched in the"
              + " whole text; write a name, or names between OR, AND and NOT");
    } else if (touching) {
      warn(
          Warning.Kind.REPAIR,
          "in what somebody says only words can be looked for, so what stands in the brackets"
              + " behind "
              + Chain.shown(people)
              + " is asked of the whole article");
    }
    return read.isPresent();
  }

  /** The speaker, with the words that are looked for in what they said. */
  QueryNode read() {
    if (words.isEmpty()) {
      return people;
    }
    QueryNode said = spoken(people, ClauseReader.joined(words, true)).orElseThrow();
    if (apart) {
      warn(
          Warning.Kind.SCOPE,
          "what follows said: is looked for in what is quoted there: "
              + Chain.shown(said)
              + "; for the whole text write AND before it");
    } else if (!(said instanceof Said)) {
      warn(Warning.Kind.SPREAD, "read as " + Chain.shown(said));
    }
    return said;
  }

  private QueryNode joined(QueryNode last) {
    List<QueryNode> all = Stream.concat(words.stream(), Stream.of(last)).toList();
    return ClauseReader.joined(all, true);
  }

  private void warn(Warning.Kind kind, String message) {
    warnings.add(new Warning(kind, message, place.start(), place.end()));
  }

  // -- words carried over people

  /** The words asked of everybody who is named; empty where that is no names, or too many. */
  private static Optional<QueryNode> spoken(QueryNode people, QueryNode words) {
    return switch (people) {
      case QueryNode.InField in when Said.isSpeaker(in) -> Optional.of(new Said(in, words));
      case QueryNode.InField in
          when leaves(in.node()) * (1L + leaves(words)) <= QueryParser.MAX_OPERANDS ->
          spoken(in, in.node(), words);
      case QueryNode.Boost boost ->
          spoken(boost.node(), words).map(said -> new QueryNode.Boost(said, boost.factor()));
      case QueryNode.Not not -> spoken(not.node(), words).map(QueryNode.Not::new);
      default -> Optional.empty();
    };
  }

  private static Optional<QueryNode> spoken(
      QueryNode.InField in, QueryNode names, QueryNode words) {
    return switch (names) {
      case WordNode word -> Optional.of(new Said(in.around(word), words));
      case QueryNode.Or or -> each(in, or.nodes(), words).map(n -> ClauseReader.joined(n, false));
      case QueryNode.And and -> each(in, and.nodes(), words).map(n -> ClauseReader.joined(n, true));
      case QueryNode.Not not -> spoken(in, not.node(), words).map(QueryNode.Not::new);
      case QueryNode.Boost boost ->
          spoken(in, boost.node(), words).map(said -> new QueryNode.Boost(said, boost.factor()));
      default -> Optional.empty();
    };
  }

  private static Optional<List<QueryNode>> each(
      QueryNode.InField in, List<QueryNode> names, QueryNode words) {
    List<QueryNode> said = new ArrayList<>();
    names.forEach(name -> spoken(in, name, words).ifPresent(said::add));
    return said.size() == names.size() ? Optional.of(said) : Optional.empty();
  }

  private static int leaves(QueryNode node) {
    return switch (node) {
      case QueryNode.And and -> and.nodes().stream().mapToInt(SaidReader::leaves).sum();
      case QueryNode.Or or -> or.nodes().stream().mapToInt(SaidReader::leaves).sum();
      case QueryNode.Near near -> leaves(near.left()) + leaves(near.right());
      case QueryNode.Not not -> leaves(not.node());
      case QueryNode.Boost boost -> leaves(boost.node());
      case QueryNode.First first -> leaves(first.node());
      case QueryNode.AtLeast least -> leaves(least.node());
      default -> 1;
    };
  }
}
