package dev.morgue.index;

import dev.morgue.query.QueryNode;
import dev.morgue.query.WordNode;
import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/** The names under which speakers are held, by their words. Thread-safe. */
final class HeldSpeakers {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** By name its words, folded, with a space before and after each. */
  private final Map<String, String> words = new LinkedHashMap<>();

  HeldSpeakers(Collection<String> names) {
    names.forEach(name -> words.put(name, words(name)));
  }

  private static String words(String text) {
    return " " + NOT_WORD.matcher(WordForms.fold(text)).replaceAll(" ").strip() + " ";
  }

  /** The names in which the words asked for stand side by side, or any of several such. */
  List<String> called(QueryNode node, Patterns patterns) {
    Predicate<String> test = test(node, patterns);
    List<String> called = new ArrayList<>();
    words.forEach((name, each) -> {
      if (test.test(each)) {
        called.add(name);
      }
    });
    return called;
  }

  private static Predicate<String> test(QueryNode node, Patterns patterns) {
    return switch (node) {
      case QueryNode.Or or ->
          or.nodes().stream()
              .map(each -> test(each, patterns))
              .reduce(Predicate::or)
              .orElse(each -> false);
      case WordNode.Prefix prefix -> fitting(patterns.of(prefix));
      case WordNode.Wildcard wildcard -> fitting(patterns.of(wildcard));
      case WordNode.Fuzzy fuzzy -> fitting(patterns.of(fuzzy));
      case WordNode.Regex regex -> fitting(patterns.of(regex));
      case WordNode word -> beside(WordTerms.typed(word));
      default -> throw new IllegalArgumentException("is no name: " + node);
    };
  }

  private static Predicate<String> beside(String typed) {
    String wanted = words(typed);
    return wanted.isBlank() ? each -> false : each -> each.contains(wanted);
  }

  /** A word of the name that fits; a pattern with hyphens asks for one word a part. */
  private static Predicate<String> fitting(List<Automaton> parts) {
    List<CharacterRunAutomaton> tests = parts.stream().map(CharacterRunAutomaton::new).toList();
    return each -> {
      List<String> held = List.of(each.strip().split(" ", -1));
      return tests.stream().allMatch(test -> held.stream().anyMatch(test::run));
    };
  }
}
