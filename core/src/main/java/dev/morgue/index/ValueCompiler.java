package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.Sha256;
import dev.morgue.UrlNormalForm;
import dev.morgue.query.Warning;
import dev.morgue.query.WordNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/** Compiles what stands in one field of whole values, whose words have no places. */
final class ValueCompiler {

  private final Values values;
  private final Patterns patterns;
  private final List<Warning> warnings;

  /**
   * Compiles for one state of an archive.
   *
   * @param warnings takes what no article has
   */
  ValueCompiler(Values values, Patterns patterns, List<Warning> warnings) {
    this.values = values;
    this.patterns = patterns;
    this.warnings = warnings;
  }

  /** Whole values; a value that no article has is answered with those that come near it. */
  Query value(NewsField field, WordNode node) throws IOException {
    String text = WordTerms.typed(node);
    boolean pattern =
        node instanceof WordNode.Wildcard
            || node instanceof WordNode.Fuzzy
            || node instanceof WordNode.Regex;
    if (field == NewsField.SOURCE && !pattern) {
      return source(text, node instanceof WordNode.Prefix);
    }
    List<String> held =
        switch (node) {
          case WordNode.Prefix p -> values.matching(field, text, true);
          case WordNode.Wildcard w -> fitting(field, w);
          case WordNode.Fuzzy f -> fitting(field, f);
          case WordNode.Regex r -> fitting(field, r);
          default -> whole(field, text);
        };
    if (held.isEmpty()) {
      List<String> near = values.offered(field, text);
      String hint = near.isEmpty() ? "" : "; held are " + String.join(", ", near);
      warnings.add(
          new Warning(
              String.format(Locale.ROOT, "no %s is '%s'%s", field.label(), text, hint), 0, 0));
      return new MatchNoDocsQuery("no such value");
    }
    return new ConstantScoreQuery(WordQueries.anyOf(IndexFields.whole(field.label()), held));
  }

  private List<String> whole(NewsField field, String text) throws IOException {
    List<String> held = values.matching(field, text, false);
    return held.isEmpty() && field == NewsField.LANGUAGE
        ? values.matching(field, LanguageNames.tag(text), false)
        : held;
  }

  private Query source(String text, boolean beginning) throws IOException {
    BooleanQuery any = values.sources().queries().typed(text, beginning);
    if (any.clauses().isEmpty()) {
      warnings.add(new Warning(values.sources().missing(text), 0, 0));
    }
    return new ConstantScoreQuery(any);
  }

  private List<String> fitting(NewsField field, WordNode pattern) throws IOException {
    CharacterRunAutomaton whole = new CharacterRunAutomaton(patterns.whole(pattern));
    return values.fitting(field, whole::run);
  }

  /** A value that is looked up as it stands. */
  Query exact(NewsField field, WordNode node) throws IOException {
    String value = WordTerms.typed(node).strip();
    boolean beginning = node instanceof WordNode.Prefix;
    return switch (field) {
      case KEY -> new PrefixQuery(new Term(IndexFields.ID, Sha256.of(value).substring(0, 16)));
      case URL -> new TermQuery(new Term(field.label(), UrlNormalForm.of(value)));
      case SHA256 -> saved(value);
      case GROUP -> StoryQueries.group(values.reader(), value, warnings);
      default ->
          beginning
              ? new PrefixQuery(new Term(field.label(), value))
              : new TermQuery(new Term(field.label(), value));
    };
  }

  private static Query saved(String hash) {
    boolean isHash = hash.length() == 64 && hash.matches("[0-9a-fA-F]{64}");
    return isHash
        ? new TermQuery(new Term(IndexFields.SAVED, ArticleDocument.savedTerm(hash)))
        : new MatchNoDocsQuery("not a SHA-256");
  }
}
