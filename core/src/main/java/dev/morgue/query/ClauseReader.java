package dev.morgue.query;

import dev.morgue.query.Operand.Link;
import dev.morgue.query.Operand.Place;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Makes a tree of what stands in one pair of brackets, by the order in which a dialect's connectors
 * bind.
 *
 * <ul>
 *   <li>{@code NEWS}: proximity (small numbers first), NOT, AND and spaces, OR;
 *   <li>{@code NEXIS}: spaces (a phrase), OR, proximity (small numbers first, then sentence,
 *       paragraph, segment), AND, AND NOT;
 *   <li>{@code FACTIVA}: spaces (a phrase), proximity from left to right, NOT, AND, OR.
 * </ul>
 */
final class ClauseReader {

  /** What words are that stand side by side. */
  enum Beside {
    /** What the dialect makes of them. */
    USUAL,
    /** A phrase. */
    PHRASE,
    /** A phrase in the form typed. */
    TYPED
  }

  private final Dialect dialect;
  private final WordReader words;
  private final List<Warning> warnings;

  ClauseReader(Dialect dialect, WordReader words, List<Warning> warnings) {
    this.dialect = dialect;
    this.words = words;
    this.warnings = warnings;
  }

  /**
   * The tree.
   *
   * @param operands at least one
   * @param beside what words side by side are
   */
  QueryNode read(List<Operand> operands, Beside beside) {
    List<Operand> joined =
        beside != Beside.USUAL || dialect.joinsWords()
            ? joinAll(SaidReader.bracketed(operands, warnings), beside)
            : joinBesideConnectors(operands);
    QueryNode node = dialect == Dialect.NEXIS ? andNot(joined) : or(joined);
    if (dialect == Dialect.NEWS) {
      warnOfPrecedence(joined, node);
    }
    return node;
  }

  // -- precedence

  private QueryNode or(List<Operand> operands) {
    return joined(
        split(operands, operand -> operand.link().is(Kind.OR)).stream().map(this::and).toList(),
        false);
  }

  private QueryNode and(List<Operand> operands) {
    List<List<Operand>> parts = split(operands, operand -> operand.link().is(Kind.AND));
    List<QueryNode> read = parts.stream().map(this::near).toList();
    List<QueryNode> nodes = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      Operand first = parts.get(at).getFirst();
      QueryNode node = read.get(at++);
      if (SaidReader.isAbout(node)) {
        SaidReader said = new SaidReader(node, first.place(), warnings);
        while (at < parts.size() && said.take(parts.get(at).getFirst(), read.get(at))) {
          at++;
        }
        node = said.read();
      }
      nodes.add(first.link().negated() ? new Not(node) : node);
    }
    return joined(nodes, true);
  }

  private QueryNode near(List<Operand> operands) {
    List<Operand> chain = new ArrayList<>();
    for (Operand operand : operands) {
      chain.add(chain.isEmpty() ? operand : operand.scoped());
    }
    Operand first = chain.getFirst();
    return first.as(new Chain(dialect, warnings).read(chain)).scoped().node();
  }

  /** Nexis: what is excluded is all that stands to the right of AND NOT. */
  private QueryNode andNot(List<Operand> operands) {
    List<QueryNode> nodes = new ArrayList<>();
    for (List<Operand> part : split(operands, operand -> operand.link().negated())) {
      QueryNode node = nexisAnd(part);
      nodes.add(part.getFirst().link().negated() ? new Not(node) : node);
    }
    return joined(nodes, true);
  }

  private QueryNode nexisAnd(List<Operand> operands) {
    return joined(
        split(operands, operand -> operand.link().is(Kind.AND)).stream()
            .map(this::nexisNear)
            .toList(),
        true);
  }

  private QueryNode nexisNear(List<Operand> operands) {
    List<Operand> groups = new ArrayList<>();
    for (List<Operand> part : split(operands, operand -> operand.link().is(Kind.NEAR))) {
      QueryNode any = joined(part.stream().map(o -> near(List.of(o))).toList(), false);
      Place place = part.getFirst().place().to(part.getLast().place());
      groups.add(new Operand(any, null, place, part.getFirst().link(), null));
    }
    return near(groups);
  }

  static QueryNode joined(List<QueryNode> nodes, boolean and) {
    if (nodes.size() == 1) {
      return nodes.getFirst();
    }
    return and ? new And(nodes) : new Or(nodes);
  }

  /** Cuts before each operand that a test holds for, but the first. */
  private static List<List<Operand>> split(List<Operand> operands, Predicate<Operand> before) {
    List<List<Operand>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= operands.size(); i++) {
      if (i == operands.size() || before.test(operands.get(i))) {
        parts.add(operands.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  // -- words side by side

  /** Makes one phrase of each run of words that touches a proximity connector. */
  private List<Operand> joinBesideConnectors(List<Operand> operands) {
    List<Operand> joined = new ArrayList<>();
    int from = 0;
    while (from < operands.size()) {
      int to = runEnd(operands, from);
      boolean before = operands.get(from).link().is(Kind.NEAR);
      boolean after = to < operands.size() && operands.get(to).link().is(Kind.NEAR);
      List<Operand> run = operands.subList(from, to);
      if (run.size() > 1 && (before || after)) {
        Operand phrase = phrase(run, Beside.PHRASE);
        warn(
            Warning.Kind.PHRASE,
            String.format(
                Locale.ROOT,
                "words beside %s are read as a phrase: %s",
                (before ? operands.get(from) : operands.get(to)).link().proximity(),
                Chain.shown(phrase.node())),
            phrase.place());
        joined.add(phrase);
      } else {
        joined.addAll(run);
      }
      from = to;
    }
    return joined;
  }

  private static int runEnd(List<Operand> operands, int from) {
    int to = from + 1;
    while (to < operands.size()
        && operands.get(to).link().isSpace()
        && operands.get(from).words() != null
        && operands.get(to).words() != null) {
      to++;
    }
    return to;
  }

  /** Makes one of all that stands side by side: a phrase, or things one word apart. */
  private List<Operand> joinAll(List<Operand> operands, Beside beside) {
    List<Operand> joined = new ArrayList<>();
    for (List<Operand> part : split(operands, operand -> !operand.link().isSpace())) {
      List<Operand> run = new ArrayList<>();
      for (Operand operand : part) {
        boolean places = Spread.isMadeOfPlaces(operand.node());
        boolean apart = !places || operand.scope() != null;
        if (!run.isEmpty() && (apart || !Spread.isMadeOfPlaces(run.getLast().node()))) {
          joined.add(phrase(run, beside));
          run = new ArrayList<>();
        }
        run.add(operand);
      }
      joined.add(phrase(run, beside));
    }
    return joined;
  }

  private Operand phrase(List<Operand> run, Beside beside) {
    Operand first = run.getFirst();
    if (run.size() == 1) {
      return first;
    }
    Place place = first.place().to(run.getLast().place());
    boolean plain = run.stream().allMatch(operand -> isPlain(operand.node()));
    if (plain) {
      List<String> texts = run.stream().map(ClauseReader::text).toList();
      QueryNode phrase =
          beside == Beside.TYPED
              ? new WordNode.Phrase(String.join(" ", texts))
              : words.phrase(texts);
      return new Operand(phrase, null, place, first.link(), first.scope());
    }
    List<Operand> chain = new ArrayList<>();
    Link adjacent = new Link(Kind.NEAR, Proximity.words(1).inOrder(), true, false);
    for (Operand operand : run) {
      Link link = chain.isEmpty() ? first.link() : adjacent;
      chain.add(new Operand(operand.node(), null, operand.place(), link, null));
    }
    QueryNode node = new Chain(Dialect.FACTIVA, warnings).read(chain);
    return new Operand(node, null, place, first.link(), first.scope());
  }

  private static boolean isPlain(QueryNode node) {
    return node instanceof WordNode.Word || node instanceof WordNode.Phrase;
  }

  private static String text(Operand operand) {
    return operand.node() instanceof WordNode.Word word
        ? word.text()
        : ((WordNode.Phrase) operand.node()).text();
  }

  // -- warnings

  private void warnOfPrecedence(List<Operand> operands, QueryNode node) {
    Place place = operands.getFirst().place().to(operands.getLast().place());
    List<Operand> later = operands.subList(1, operands.size());
    boolean ors = later.stream().anyMatch(operand -> operand.link().is(Kind.OR));
    boolean nears = later.stream().anyMatch(operand -> operand.link().is(Kind.NEAR));
    if (ors && later.stream().anyMatch(operand -> !operand.link().is(Kind.OR))) {
      String other = nears ? "w/n" : "AND";
      warn(
          Warning.Kind.PRECEDENCE,
          String.format(
              Locale.ROOT,
              "%s and OR stand together without brackets; %s binds first: %s",
              other,
              other,
              Chain.shown(node)),
          place);
      return;
    }
    for (int i = 1; i < operands.size(); i++) {
      boolean followed = i + 1 < operands.size() && operands.get(i + 1).link().is(Kind.AND);
      Link link = operands.get(i).link();
      if (link.negated() && link.typed() && followed && operands.get(i + 1).link().typed()) {
        warn(
            Warning.Kind.PRECEDENCE,
            "NOT takes only what follows it, where Nexis takes all that does: " + Chain.shown(node),
            place);
        return;
      }
    }
  }

  private void warn(Warning.Kind kind, String message, Place place) {
    warnings.add(new Warning(kind, message, place.start(), place.end()));
  }
}
