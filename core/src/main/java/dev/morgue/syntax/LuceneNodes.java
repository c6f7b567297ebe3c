package dev.morgue.syntax;

import dev.morgue.query.Expansion;
import dev.morgue.query.PartReader;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Boost;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.ReadOptions;
import dev.morgue.query.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/** Lucene's query nodes as ours. Used once. */
final class LuceneNodes {

  private static final Set<String> CONNECTORS = Set.of("and", "or", "not");

  private final String query;
  private final PartReader parts;
  private boolean full;
  private int operands;

  LuceneNodes(String query, ReadOptions options, Expansion expansion) {
    this.query = query;
    this.parts = new PartReader(options, expansion);
  }

  List<Warning> warnings() {
    return parts.warnings();
  }

  /** The whole tree; empty when nothing of it has a counterpart. */
  Optional<QueryNode> read(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
    return node(node);
  }

  private Optional<QueryNode> node(
      org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
    if (node instanceof FieldQueryNode leaf) {
      return leaf(leaf);
    }
    return switch (node) {
      case MatchAllDocsQueryNode all -> Optional.of(new QueryNode.Everything());
      case GroupQueryNode group -> node(group.getChild());
      case BoostQueryNode boost -> node(boost.getChild()).map(n -> boosted(n, boost.getValue()));
      case ModifierQueryNode modifier -> negatable(modifier);
      case SlopQueryNode slop -> slop(slop);
      case RegexpQueryNode regex ->
          counted(parts.regex(text(regex.getField()), regex.getText().toString(), place(regex)));
      case TermRangeQueryNode range -> counted(range(range));
      case MinShouldMatchNode most -> atLeast(most);
      case IntervalQueryNode function -> function(function);
      case OrQueryNode or -> joined(each(or.getChildren()), false);
      default -> node.isLeaf() || node.getChildren() == null ? lost(node) : clauses(node);
    };
  }

  private List<QueryNode> each(
      List<org.apache.lucene.queryparser.flexible.core.nodes.QueryNode> children) {
    List<QueryNode> nodes = new ArrayList<>();
    children.forEach(child -> node(child).ifPresent(nodes::add));
    return nodes;
  }

  private static Optional<QueryNode> joined(List<QueryNode> nodes, boolean and) {
    return switch (nodes.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(nodes.getFirst());
      default -> Optional.of(and ? new And(nodes) : new Or(nodes));
    };
  }

  private Optional<QueryNode> negatable(ModifierQueryNode modifier) {
    Optional<QueryNode> node = node(modifier.getChild());
    return modifier.getModifier() == Modifier.MOD_NOT ? node.map(Not::new) : node;
  }

  /**
   * Clauses as Lucene has them: what must be, what must not, and alternatives, of which one must be
   * if nothing else must. Beside what must be, alternatives only rank.
   */
  private Optional<QueryNode> clauses(
      org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
    boolean and = node instanceof AndQueryNode;
    List<QueryNode> required = new ArrayList<>();
    List<QueryNode> alternatives = new ArrayList<>();
    List<QueryNode> excluded = new ArrayList<>();
    for (org.apache.lucene.queryparser.flexible.core.nodes.QueryNode child : node.getChildren()) {
      Modifier modifier =
          child instanceof ModifierQueryNode m ? m.getModifier() : Modifier.MOD_NONE;
      List<QueryNode> list =
          switch (modifier) {
            case MOD_NOT -> excluded;
            case MOD_REQ -> required;
            case MOD_NONE -> and ? required : alternatives;
          };
      node(child).ifPresent(list::add);
    }
    if (required.isEmpty()) {
      joined(alternatives, false).ifPresent(required::add);
    } else if (!alternatives.isEmpty()) {
      parts.lost(
          "what stands without + beside what has one only ranks in Lucene; left out",
          0,
          query.length());
    }
    required.addAll(excluded);
    return joined(required, true);
  }

  private Optional<QueryNode> leaf(FieldQueryNode leaf) {
    PartReader.Place place = place(leaf);
    String field = text(leaf.getField());
    String text = leaf.getTextAsString();
    if (field.equals("*") && text.equals("*")) {
      return counted(Optional.of(new QueryNode.Everything()));
    }
    if (CONNECTORS.contains(text) && !(leaf instanceof QuotedFieldQueryNode)) {
      parts.hint(
          "'" + text + "' is text in Lucene's syntax; write " + text.toUpperCase(Locale.ROOT),
          place);
    }
    return switch (leaf) {
      case QuotedFieldQueryNode quoted -> counted(parts.phrase(field, text, place));
      case FuzzyQueryNode fuzzy ->
          counted(
              fuzzy.getSimilarity() == 0 // no letter may differ
                  ? parts.word(field, text, place)
                  : parts.fuzzy(field, text, edits(fuzzy), place));
      default ->
          counted(
              escapesSigns(leaf.getText())
                  ? parts.phrase(field, text, place)
                  : parts.word(field, text, place));
    };
  }

  /** From a number of letters, or a likeness from 0 to 1 as Lucene 3 wrote it. */
  private static int edits(FuzzyQueryNode fuzzy) {
    float likeness = fuzzy.getSimilarity();
    return likeness == 1 || (likeness >= 0.7f && likeness < 2) ? 1 : 2;
  }

  private static boolean escapesSigns(CharSequence text) {
    if (text instanceof UnescapedCharSequence escaped) {
      for (int i = 0; i < escaped.length(); i++) {
        if (escaped.wasEscaped(i) && "*?!~^".indexOf(escaped.charAt(i)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<QueryNode> slop(SlopQueryNode slop) {
    if (slop.getChild() instanceof FieldQueryNode leaf) {
      String field = text(leaf.getField());
      return counted(parts.sloppy(field, leaf.getTextAsString(), slop.getValue(), place(leaf)));
    }
    return node(slop.getChild());
  }

  private Optional<QueryNode> range(TermRangeQueryNode range) {
    FieldQueryNode from = range.getLowerBound();
    FieldQueryNode to = range.getUpperBound();
    String text =
        (range.isLowerInclusive() ? "[" : "{")
            + open(from)
            + " TO "
            + open(to)
            + (range.isUpperInclusive() ? "]" : "}");
    return parts.word(text(range.getField()), text, place(from));
  }

  private static String open(FieldQueryNode bound) {
    String text = bound.getTextAsString();
    return text.isEmpty() ? "*" : text;
  }

  private Optional<QueryNode> atLeast(MinShouldMatchNode most) {
    parts.lost(
        "so many of several alternatives cannot be asked for; read as any of them",
        0,
        query.length());
    return node(most.groupQueryNode);
  }

  private Optional<QueryNode> function(IntervalQueryNode node) {
    PartReader.Place whole = place(node);
    String field = text(node.getField());
    String function = node.toString().substring(field.length() + 1); // behind the colon
    return new IntervalFunctions(parts, this::counted, whole)
        .read(function)
        .flatMap(read -> parts.within(field, read, whole));
  }

  private Optional<QueryNode> lost(
      org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
    parts.lost("there is no counterpart of " + node + "; left out", 0, query.length());
    return Optional.empty();
  }

  private QueryNode boosted(QueryNode node, float factor) {
    if (factor > 0 && factor <= Boost.MAX_FACTOR) {
      return new Boost(node, Double.parseDouble(Float.toString(factor)));
    }
    parts.lost("a factor is more than 0 and at most " + (int) Boost.MAX_FACTOR, 0, query.length());
    return node;
  }

  private Optional<QueryNode> counted(Optional<QueryNode> node) {
    if (++operands <= dev.morgue.query.QueryParser.MAX_OPERANDS) {
      return node;
    }
    if (!full) {
      full = true;
      parts.limited(query.length());
    }
    return Optional.empty();
  }

  private static String text(CharSequence field) {
    return field == null ? "" : field.toString();
  }

  private PartReader.Place place(org.apache.lucene.queryparser.flexible.core.nodes.QueryNode node) {
    if (node instanceof FieldQueryNode leaf
        && leaf.getBegin() >= 0
        && leaf.getEnd() <= query.length()
        && leaf.getBegin() <= leaf.getEnd()) {
      return new PartReader.Place(leaf.getBegin(), leaf.getEnd());
    }
    return new PartReader.Place(0, query.length());
  }
}
