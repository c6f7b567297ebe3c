package dev.morgue.index;

import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Warning;
import dev.morgue.query.WordNode;
import dev.morgue.text.WordForms;
import dev.morgue.text.WordScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;

/** Nodes that stand for many words, as automata; reports those that cannot be searched. */
final class Patterns {

  /** Where the scanner of words parts them. */
  private static final Pattern PARTS = Pattern.compile("[-\u2010\u2011/\\s]+");

  private final List<Warning> warnings;

  /** Patterns that are reported here. */
  Patterns(List<Warning> warnings) {
    this.warnings = warnings;
  }

  /** The forms that each part of a pattern accepts; of a part that cannot be searched, none. */
  List<Automaton> of(WordNode pattern) {
    return switch (pattern) {
      case WordNode.Prefix prefix -> beginning(prefix.stem());
      case WordNode.Wildcard wildcard -> wildcard(wildcard);
      case WordNode.Fuzzy fuzzy ->
          forms(fuzzy.word()).stream()
              .map(form -> WordPatterns.fuzzy(form, fuzzy.edits()))
              .toList();
      case WordNode.Regex regex -> List.of(regex(regex));
      default -> throw new IllegalArgumentException("stands for one word: " + pattern);
    };
  }

  /** What a pattern accepts of a value that is matched whole and folded. */
  Automaton whole(WordNode pattern) {
    return switch (pattern) {
      case WordNode.Wildcard wildcard ->
          searchable(wildcard, WordPatterns.wildcard(wildcard.pattern()));
      case WordNode.Fuzzy fuzzy -> WordPatterns.fuzzy(WordForms.fold(fuzzy.word()), fuzzy.edits());
      case WordNode.Regex regex -> regex(regex);
      default -> throw new IllegalArgumentException("stands for one value: " + pattern);
    };
  }

  private static List<String> forms(String text) {
    List<String> forms = new ArrayList<>();
    WordScanner words = new WordScanner();
    words.reset(text);
    while (words.next()) {
      forms.add(words.form());
    }
    return forms;
  }

  private static List<Automaton> beginning(String stem) {
    List<String> forms = forms(stem);
    List<Automaton> parts = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      boolean last = i == forms.size() - 1;
      String form = forms.get(i);
      parts.add(last ? WordPatterns.beginning(form) : Automata.makeString(form));
    }
    return parts;
  }

  private List<Automaton> wildcard(WordNode.Wildcard wildcard) {
    List<Automaton> parts = new ArrayList<>();
    for (String part : PARTS.split(wildcard.pattern(), -1)) {
      // a form has no dots of an acronym
      String letters = WordForms.fold(part).replace(".", "");
      if (!letters.isEmpty()) {
        parts.add(searchable(wildcard, WordPatterns.wildcard(letters)));
      }
    }
    return parts;
  }

  private Automaton regex(WordNode.Regex regex) {
    try {
      return searchable(regex, WordPatterns.regex(regex.pattern()));
    } catch (IllegalArgumentException e) {
      warn(QueryPrinter.print(regex) + " cannot be read: " + e.getMessage());
      return Automata.makeEmpty();
    }
  }

  private Automaton searchable(WordNode pattern, Optional<Automaton> automaton) {
    if (automaton.isEmpty()) {
      warn(
          QueryPrinter.print(pattern)
              + " is too intricate to be searched, so it finds nothing; take fewer signs");
    }
    return automaton.orElseGet(Automata::makeEmpty);
  }

  private void warn(String message) {
    Warning warning = new Warning(message, 0, 0);
    if (!warnings.contains(warning)) {
      warnings.add(warning);
    }
  }
}
