package dev.morgue.syntax;

import dev.morgue.query.Dialect;
import dev.morgue.query.Expansion;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryParser;
import dev.morgue.query.ReadOptions;
import dev.morgue.query.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Lucene's classic syntax with the parser of Lucene's flexible query parser, and converts its
 * tree. What that parser refuses is read in Morgue's own language, with a warning.
 */
final class LuceneReader {

  private LuceneReader() {}

  static ParsedQuery read(String query, ReadOptions options, Expansion expansion) {
    if (query.isBlank()) {
      return new ParsedQuery(new QueryNode.Everything(), List.of());
    }
    if (expansion.brackets() + depth(query) > QueryParser.MAX_DEPTH) {
      String limit = "brackets nest deeper than " + QueryParser.MAX_DEPTH;
      return ours(query, options, expansion, Warning.Kind.LIMIT, limit);
    }
    try {
      LuceneNodes nodes = new LuceneNodes(query, options, expansion);
      Optional<QueryNode> read = nodes.read(new StandardSyntaxParser().parse(query, ""));
      List<Warning> warnings = new ArrayList<>(nodes.warnings());
      warnings.sort(Comparator.comparingInt(Warning::start));
      String lost = "nothing of it has a counterpart";
      return read.map(node -> new ParsedQuery(node, warnings))
          .orElseGet(() -> ours(query, options, expansion, Warning.Kind.LOST, lost));
    } catch (QueryNodeParseException e) {
      return ours(query, options, expansion, Warning.Kind.REPAIR, sentence(e.getMessage()));
    } catch (IllegalArgumentException e) { // a number that is too great, a sign out of its place
      return ours(query, options, expansion, Warning.Kind.REPAIR, sentence(e.getMessage()));
    }
  }

  private static ParsedQuery ours(
      String query, ReadOptions options, Expansion expansion, Warning.Kind kind, String reason) {
    ParsedQuery read = QueryParser.parse(query, options.in(Dialect.NEWS), expansion);
    List<Warning> warnings = new ArrayList<>();
    String message =
        "cannot be read as Lucene's syntax (" + reason + "); read in Morgue's own language";
    warnings.add(new Warning(kind, message, 0, query.length()));
    warnings.addAll(read.warnings());
    return new ParsedQuery(read.node(), warnings);
  }

  /** The first line of the parser's message, which goes on with a list of its token kinds. */
  private static String sentence(@Nullable String message) {
    String line = message == null ? "" : message.lines().findFirst().orElse("");
    return line.length() <= 200 ? line : line.substring(0, 200) + " …";
  }

  /** How deep brackets nest at most: the parser calls itself for each. */
  private static int depth(String query) {
    int open = 0;
    int deepest = 0;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
      deepest = Math.max(deepest, open);
    }
    return deepest;
  }
}
