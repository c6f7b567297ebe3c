package dev.morgue.query;

import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Boost;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.PlainPhrase;
import dev.morgue.query.WordNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts saved searches where their names stand. */
final class SavedReader {

  /** What a message begins with that is about a saved search's own text. */
  private static final String WITHIN = "in the saved search '";

  private final UnitReader units;
  private final ReadOptions options;
  private final Expansion expansion;
  private final List<Warning> warnings;

  SavedReader(UnitReader units, ReadOptions options, Expansion expansion, List<Warning> warnings) {
    this.units = units;
    this.options = options;
    this.expansion = expansion;
    this.warnings = warnings;
  }

  /** What is saved under a name; the name as text if nothing is, and empty if it is left out. */
  Optional<QueryNode> read(String typed, Token about) {
    Optional<SavedSearch> search = options.searches().named(typed);
    if (search.isEmpty()) {
      warn(Warning.Kind.FIELD, options.searches().unknown(typed) + "; searched as text", about);
      return text(typed).flatMap(text -> units.counted(about, text));
    }
    return isReadable(search.get(), about)
        ? units.counted(about, read(search.get(), about))
        : Optional.empty();
  }

  private boolean isReadable(SavedSearch search, Token about) {
    String name = QueryPrinter.search(search.name());
    List<String> open = expansion.open();
    if (open.contains(search.name())) {
      List<String> loop = new ArrayList<>(open.subList(open.indexOf(search.name()), open.size()));
      loop.add(search.name());
      String message =
          name
              + " leads back to itself ("
              + String.join(" → ", loop)
              + "), so it is left out there";
      warn(Warning.Kind.REPAIR, message, about);
      return false;
    }
    if (open.size() == Expansion.MAX_DEPTH) {
      String message =
          "saved searches lead to others at most " + Expansion.MAX_DEPTH + " deep; " + name;
      warn(Warning.Kind.LIMIT, message + " is left out", about);
      return false;
    }
    if (!expansion.use()) {
      String message =
          "a query names saved searches at most " + Expansion.MAX_USES + " times; " + name;
      warn(Warning.Kind.LIMIT, message + " is left out", about);
      return false;
    }
    return true;
  }

  private QueryNode read(SavedSearch search, Token about) {
    ParsedQuery read = expansion.read(search, options, units.depth() + 1);
    read.warnings().stream()
        .filter(warning -> warning.kind().isRepair())
        .findFirst()
        .ifPresent(repair -> {
          String what = repair.message();
          String message = what.startsWith(WITHIN) ? what : WITHIN + search.name() + "': " + what;
          warn(repair.kind(), message, about);
        });
    options
        .searches()
        .clash(search.name())
        .ifPresent(clash -> warn(Warning.Kind.HINT, clash, about));
    return new Saved(search.name(), read.node());
  }

  /** Once for each name, however often it is used. */
  private void warn(Warning.Kind kind, String message, Token about) {
    if (warnings.stream().noneMatch(warning -> warning.message().equals(message))) {
      units.warn(kind, message, about);
    }
  }

  /** The names in brackets that stand behind {@code search:}. */
  Optional<QueryNode> each(QueryNode node, Token about) {
    return switch (node) {
      case And and -> each(and.nodes(), about).map(nodes -> ClauseReader.joined(nodes, true));
      case Or or -> each(or.nodes(), about).map(nodes -> ClauseReader.joined(nodes, false));
      case Not not -> each(not.node(), about).map(Not::new);
      case Boost boost -> each(boost.node(), about).map(n -> new Boost(n, boost.factor()));
      case WordNode word -> read(name(word), about);
      case Saved saved -> Optional.of(saved);
      default -> {
        String message = "search: takes names of saved searches; searched apart: ";
        warn(Warning.Kind.REPAIR, message + Chain.shown(node), about);
        yield Optional.of(node);
      }
    };
  }

  private Optional<List<QueryNode>> each(List<QueryNode> nodes, Token about) {
    List<QueryNode> read = new ArrayList<>();
    nodes.forEach(node -> each(node, about).ifPresent(read::add));
    return read.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  private static String name(WordNode word) {
    return switch (word) {
      case Word w -> w.text();
      case Phrase p -> p.text();
      case PlainPhrase p -> p.text();
      default -> QueryPrinter.print(word);
    };
  }

  private static Optional<QueryNode> text(String typed) {
    String text = QueryText.unquoted(typed);
    if (!QueryText.hasWord(text)) {
      return Optional.empty();
    }
    return Optional.of(QueryText.isWord(text) ? new Word(text) : new Phrase(text));
  }
}
