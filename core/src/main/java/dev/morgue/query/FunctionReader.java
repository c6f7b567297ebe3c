package dev.morgue.query;

import dev.morgue.query.QueryNode.AtLeast;
import dev.morgue.query.QueryNode.First;
import dev.morgue.query.QueryNode.Near;
import dev.morgue.query.Token.Kind;
import dev.morgue.query.WordNode.Cased;
import dev.morgue.query.WordNode.Exact;
import dev.morgue.query.WordNode.GrammaticalNumber;
import dev.morgue.query.WordNode.InNumber;
import dev.morgue.query.WordNode.Lettering;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.PlainPhrase;
import dev.morgue.query.WordNode.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads functions with what they take: {@code atleast3(x)}, {@code caps(x)}. */
final class FunctionReader {

  private static final Set<String> LETTERED = Set.of("caps", "allcaps", "nocaps", "exact");

  private final UnitReader units;
  private final Tokens tokens;
  private final List<Warning> warnings;

  FunctionReader(UnitReader units, Tokens tokens, List<Warning> warnings) {
    this.units = units;
    this.tokens = tokens;
    this.warnings = warnings;
  }

  /** Reads what follows the name. */
  Optional<QueryNode> read(Token function) {
    boolean bracketed = tokens.peek().is(Kind.OPEN);
    int before = warnings.size();
    Optional<QueryNode> argument =
        bracketed ? units.bracket(tokens.take(), true) : units.argument(function);
    if (LETTERED.contains(function.text().toLowerCase(Locale.ROOT))) {
      Warning.dropHints(warnings, before); // that other letters are found, too
    }
    if (argument.isEmpty() && !bracketed) {
      units.warn(
          Warning.Kind.REPAIR, "nothing is in " + function.text() + "(...); ignored", function);
    }
    return argument.map(node -> apply(function, node));
  }

  /** The function of what it takes. */
  QueryNode apply(Token function, QueryNode node) {
    String name = function.text().toLowerCase(Locale.ROOT);
    if (name.startsWith("atleast")) {
      int times = units.bounded(function, 1, AtLeast.MAX_TIMES);
      return times == 1 ? node : spread(node, n -> new AtLeast(times, n), function);
    }
    if (name.startsWith("first")) {
      int words = units.bounded(function, 1, First.MAX_WORDS);
      return spread(node, n -> new First(words, n), function);
    }
    if (name.startsWith("near")) {
      return allNear(node, function);
    }
    return Spread.overWords(node, word -> worded(name, word, function));
  }

  /** A function of places put wherever places are, with a warning if that is deeper within. */
  QueryNode spread(QueryNode node, Function<QueryNode, QueryNode> function, Token about) {
    if (QueryNode.hasPlaces(node)) {
      return function.apply(node);
    }
    QueryNode spread = Spread.over(node, function);
    boolean none = spread.equals(node);
    String message =
        none
            ? "only words can stand in " + about.text() + "; it is ignored"
            : about.text() + " holds more than words; read as " + Chain.shown(spread);
    units.warn(none ? Warning.Kind.REPAIR : Warning.Kind.SPREAD, message, about);
    return spread;
  }

  private QueryNode worded(String name, WordNode word, Token function) {
    String text = text(word);
    if (text == null) {
      units.warn(Warning.Kind.REPAIR, name + "(...) takes words without signs; ignored", function);
      return word;
    }
    return switch (name) {
      case "exact" -> new Exact(text);
      case "caps" -> new Cased(Lettering.CAPS, text);
      case "allcaps" -> new Cased(Lettering.ALLCAPS, text);
      case "nocaps" -> new Cased(Lettering.NOCAPS, text);
      default -> inNumber(name, text, word, function);
    };
  }

  private QueryNode inNumber(String name, String text, WordNode word, Token function) {
    if (!QueryText.isWord(text)) {
      units.warn(Warning.Kind.REPAIR, name + "(...) takes single words; ignored", function);
      return word;
    }
    boolean one = name.equals("singular");
    return new InNumber(one ? GrammaticalNumber.SINGULAR : GrammaticalNumber.PLURAL, text);
  }

  private static @Nullable String text(WordNode word) {
    return switch (word) {
      case Word w -> w.text();
      case Phrase p -> p.text();
      case PlainPhrase p -> p.text();
      default -> null;
    };
  }

  /** GDELT's {@code near20:"a b"}: each word near the one before it. */
  private QueryNode allNear(QueryNode node, Token function) {
    Proximity proximity = Proximity.words(units.bounded(function, 1, Proximity.MAX_DISTANCE));
    String text = node instanceof WordNode word ? text(word) : null;
    if (text == null) {
      String message = "near" + proximity.distance() + ": takes a quoted phrase; ignored";
      units.warn(Warning.Kind.REPAIR, message, function);
      return node;
    }
    QueryNode near = null;
    for (String each : text.strip().split("\\s+", -1)) {
      if (QueryText.hasWord(each)) {
        QueryNode word = QueryText.isWord(each) ? new Word(each) : new Phrase(each);
        near = near == null ? word : new Near(near, word, proximity);
      }
    }
    return near == null ? node : near;
  }
}
