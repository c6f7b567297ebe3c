package dev.morgue.query;

import dev.morgue.query.Operand.Place;
import dev.morgue.query.QueryNode.And;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Operands joined by proximity connectors: {@code a w/5 b pre/2 c}. */
final class Chain {

  private static final int SHOWN = 160;

  private final Dialect dialect;
  private final List<Warning> warnings;

  Chain(Dialect dialect, List<Warning> warnings) {
    this.dialect = dialect;
    this.warnings = warnings;
  }

  /** The tree: the nearest first, or in Factiva from left to right. */
  QueryNode read(List<Operand> operands) {
    if (operands.size() == 1) {
      return operands.getFirst().node();
    }
    int loosest = 1;
    for (int i = 2; i < operands.size(); i++) {
      if (reach(operands.get(i)) >= reach(operands.get(loosest))) {
        loosest = i;
      }
    }
    QueryNode left = read(operands.subList(0, loosest));
    QueryNode right = read(operands.subList(loosest, operands.size()));
    Place place = operands.getFirst().place().to(operands.getLast().place());
    return near(left, right, proximity(operands.get(loosest)), place);
  }

  private static Proximity proximity(Operand operand) {
    Proximity proximity = operand.link().proximity();
    if (proximity == null) {
      throw new IllegalStateException("not joined by proximity: " + operand);
    }
    return proximity;
  }

  /** The greater, the later it is joined. */
  private int reach(Operand operand) {
    Proximity proximity = proximity(operand);
    if (dialect == Dialect.FACTIVA) {
      return 0;
    }
    return switch (proximity.unit()) {
      case WORDS -> proximity.distance();
      case SENTENCE -> Proximity.MAX_DISTANCE + 1;
      case PARAGRAPH -> Proximity.MAX_DISTANCE + 2;
      case FIELD -> Proximity.MAX_DISTANCE + 3;
    };
  }

  private QueryNode near(QueryNode left, QueryNode right, Proximity proximity, Place place) {
    if (QueryNode.hasPlaces(left) && QueryNode.hasPlaces(right)) {
      return new QueryNode.Near(left, right, proximity);
    }
    Optional<QueryNode> spread = Spread.near(left, right, proximity);
    QueryNode read = spread.orElseGet(() -> new And(List.of(left, right)));
    String message =
        spread.isPresent()
            ? "what stands beside %s is more than words; read as %s"
            : "only words can stand beside %s; both sides are searched apart: %s";
    warnings.add(
        new Warning(
            spread.isPresent() ? Warning.Kind.SPREAD : Warning.Kind.REPAIR,
            String.format(Locale.ROOT, message, proximity, shown(read)),
            place.start(),
            place.end()));
    return read;
  }

  /** How something was read, for a message. */
  static String shown(QueryNode node) {
    String text = QueryPrinter.print(node);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
  }
}
