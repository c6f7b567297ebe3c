package dev.morgue.syntax;

import dev.morgue.query.PartReader;
import dev.morgue.query.Proximity;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryNode.Near;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.WordNode;
import dev.morgue.syntax.FunctionText.Call;
import dev.morgue.syntax.FunctionText.Part;
import dev.morgue.syntax.FunctionText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Lucene's interval functions as nearness. Lucene counts the words between, Morgue the steps from
 * one to the other: {@code fn:maxgaps(4 fn:ordered(a b))} is {@code a pre/5 b}. What is not quite
 * the same is reported.
 */
final class IntervalFunctions {

  /** More alternatives than this are not written out. */
  private static final int MOST_CHOICES = 20;

  private final PartReader parts;
  private final UnaryOperator<Optional<QueryNode>> counted;
  private final PartReader.Place place;

  /**
   * For the functions of one query.
   *
   * @param counted takes each word or pattern, and leaves out what is one too many
   * @param place the whole query: Lucene's nodes do not say where they stand
   */
  IntervalFunctions(
      PartReader parts, UnaryOperator<Optional<QueryNode>> counted, PartReader.Place place) {
    this.parts = parts;
    this.counted = counted;
    this.place = place;
  }

  /** A function as Lucene writes it; empty if nothing of it has a counterpart. */
  Optional<QueryNode> read(String function) {
    return node(FunctionText.read(function));
  }

  private Optional<QueryNode> node(Part part) {
    return switch (part) {
      case Words words -> counted.apply(parts.plain(words.text()));
      case Call call -> call(call);
    };
  }

  private Optional<QueryNode> call(Call call) {
    return switch (call.name()) {
      case "or" -> any(each(call.parts()));
      case "ordered", "before" -> chain(each(call.parts()), Proximity.field().inOrder());
      case "after" -> chain(each(call.parts().reversed()), Proximity.field().inOrder());
      case "unordered", "unorderedNoOverlaps" -> chain(each(call.parts()), Proximity.field());
      case "phrase" -> phrase(each(call.parts()));
      case "maxgaps" -> bounded(call, call.number(0), false);
      case "maxwidth" -> bounded(call, call.number(0), true);
      case "within" -> apart(call, Proximity.words(distance(call.number(1))));
      case "notWithin" -> apart(call, Proximity.words(distance(call.number(1))).negate());
      case "atLeast" -> atLeast(call.number(0), call.parts().subList(1, call.parts().size()));
      case "wildcard" -> counted.apply(parts.word("", first(call), place));
      case "fuzzyTerm" -> counted.apply(fuzzy(call));
      default -> {
        lost("there is no counterpart of fn:" + call.name() + "; left out");
        yield Optional.empty();
      }
    };
  }

  private void lost(String message) {
    parts.lost(message, place.start(), place.end());
  }

  private static String first(Call call) {
    return ((Words) call.parts().getFirst()).text();
  }

  private List<QueryNode> each(List<Part> inner) {
    List<QueryNode> nodes = new ArrayList<>();
    inner.forEach(part -> node(part).ifPresent(nodes::add));
    return nodes;
  }

  private static Optional<QueryNode> any(List<QueryNode> nodes) {
    return nodes.size() < 2 ? nodes.stream().findFirst() : Optional.of(new Or(nodes));
  }

  private static Optional<QueryNode> chain(List<QueryNode> nodes, Proximity proximity) {
    return nodes.stream().reduce((left, right) -> new Near(left, right, proximity));
  }

  private static Optional<QueryNode> phrase(List<QueryNode> nodes) {
    List<String> words = new ArrayList<>();
    for (QueryNode node : nodes) {
      switch (node) {
        case WordNode.Word word -> words.add(word.text());
        case WordNode.Phrase phrase -> words.add(phrase.text());
        default -> {
          return chain(nodes, Proximity.words(1).inOrder());
        }
      }
    }
    return nodes.size() < 2
        ? nodes.stream().findFirst()
        : Optional.of(new WordNode.Phrase(String.join(" ", words)));
  }

  private Optional<QueryNode> apart(Call call, Proximity proximity) {
    Optional<QueryNode> left = node(call.parts().getFirst());
    Optional<QueryNode> right = node(call.parts().get(2));
    return left.isPresent() && right.isPresent()
        ? Optional.of(new Near(left.get(), right.get(), proximity))
        : left;
  }

  /** {@code maxgaps}, or {@code maxwidth}, which counts the words themselves as well. */
  private Optional<QueryNode> bounded(Call call, int most, boolean width) {
    Part inner = call.parts().get(1);
    if (!(inner instanceof Call within)) {
      return node(inner);
    }
    return switch (within.name()) {
      case "or" ->
          any(
              within.parts().stream()
                  .flatMap(part ->
                      bounded(
                          new Call(call.name(), List.of(call.parts().getFirst(), part)),
                          most,
                          width)
                          .stream())
                  .toList());
      case "ordered", "unordered", "unorderedNoOverlaps" -> near(call, within, most, width);
      case "phrase", "wildcard", "fuzzyTerm" -> node(within);
      default -> {
        lost("fn:" + call.name() + " of fn:" + within.name() + " has no counterpart; ignored");
        yield node(within);
      }
    };
  }

  private Optional<QueryNode> near(Call call, Call within, int most, boolean width) {
    List<QueryNode> nodes = each(within.parts());
    int words = nodes.stream().mapToInt(IntervalFunctions::words).sum();
    boolean measured = nodes.stream().allMatch(IntervalFunctions::isMeasured);
    if (nodes.size() > 2 || (width && !measured)) {
      lost("fn:" + call.name() + " is not quite the same as the nearness that it is read as");
    }
    int gaps = width ? most - words : most;
    boolean ordered = within.name().equals("ordered");
    // of several in any order, each of the others may lie between two
    int steps = ordered ? 1 : Math.max(1, nodes.size() - 1);
    Proximity proximity = Proximity.words(distance(Math.max(0, gaps) + steps));
    return chain(nodes, ordered ? proximity.inOrder() : proximity);
  }

  /** How many words a place of it has; of alternatives, the first. */
  private static int words(QueryNode node) {
    return switch (node) {
      case WordNode.Phrase phrase -> phrase.text().split("\\s+", -1).length;
      case Or or -> words(or.nodes().getFirst());
      default -> 1;
    };
  }

  /** Whether all its places have as many words. */
  private static boolean isMeasured(QueryNode node) {
    return node instanceof WordNode
        || (node instanceof Or or
            && or.nodes().stream().allMatch(each -> isMeasured(each) && words(each) == words(or)));
  }

  private int distance(int wanted) {
    int bounded = Math.max(1, Math.min(wanted, Proximity.MAX_DISTANCE));
    if (bounded != wanted) {
      lost("words can stand 1 to " + Proximity.MAX_DISTANCE + " apart; read as " + bounded);
    }
    return bounded;
  }

  /** So many of several: every choice of so many is an alternative. */
  private Optional<QueryNode> atLeast(int least, List<Part> sources) {
    List<QueryNode> nodes = each(sources);
    if (least <= 1) {
      return any(nodes);
    }
    List<List<QueryNode>> choices = new ArrayList<>();
    choose(nodes, 0, Math.min(least, nodes.size()), List.of(), choices);
    if (choices.size() > MOST_CHOICES) {
      lost("so many of so many alternatives cannot be written out; read as any of them");
      return any(nodes);
    }
    return any(choices.stream().flatMap(all -> chain(all, Proximity.field()).stream()).toList());
  }

  private static void choose(
      List<QueryNode> nodes,
      int from,
      int more,
      List<QueryNode> chosen,
      List<List<QueryNode>> choices) {
    if (more == 0) {
      choices.add(chosen);
      return;
    }
    for (int i = from; i + more <= nodes.size() && choices.size() <= MOST_CHOICES; i++) {
      List<QueryNode> longer = new ArrayList<>(chosen);
      longer.add(nodes.get(i));
      choose(nodes, i + 1, more - 1, longer, choices);
    }
  }

  /** Lucene writes the letters that may differ and the bound of its expansion as one number. */
  private Optional<QueryNode> fuzzy(Call call) {
    String word = first(call);
    int edits = ((Words) call.parts().get(1)).text().charAt(0) - '0';
    return edits == 0 ? parts.plain(word) : parts.fuzzy("", word, Math.min(edits, 2), place);
  }
}
