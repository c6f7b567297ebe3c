package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.names.NameMatch;
import dev.morgue.names.NameMatcher;
import dev.morgue.names.OrganisationMatcher;
import dev.morgue.query.QueryNode;
import dev.morgue.query.Saved;
import dev.morgue.query.WordNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds mentions as a reader would who compares each name with what was typed. */
final class NaiveMentions {

  private NaiveMentions() {}

  /** The mentions of names of each kind of which there are enough together. */
  static List<Name.Mention> enough(Article article, QueryNode.Mentions most) {
    List<Name.Mention> enough = new ArrayList<>();
    for (Name.Kind kind : List.of(Name.Kind.PERSON, Name.Kind.ORGANISATION, Name.Kind.PLACE)) {
      List<Name.Mention> mentions = of(article.names(kind), most.node());
      enough.addAll(mentions.size() < most.times() ? List.of() : mentions);
    }
    return enough;
  }

  /** The mentions of those whose names are the words, or a spelling of them. */
  private static List<Name.Mention> of(List<Name> names, QueryNode node) {
    return names.stream()
        .filter(name -> isNamed(node, name))
        .flatMap(name -> name.mentions().stream())
        .toList();
  }

  private static boolean isNamed(QueryNode node, Name name) {
    return switch (node) {
      case QueryNode.Or or -> or.nodes().stream().anyMatch(each -> isNamed(each, name));
      case Saved saved -> isNamed(saved.node(), name);
      case WordNode.Word word -> isCalled(word.text(), name);
      case WordNode.Phrase phrase -> isCalled(phrase.text(), name);
      case WordNode.PlainPhrase phrase -> isCalled(phrase.text(), name);
      default -> false;
    };
  }

  private static boolean isCalled(String typed, Name name) {
    boolean spelledSo =
        switch (name.kind()) {
          case PERSON -> isPerson(typed, name.filedAs());
          case ORGANISATION ->
              OrganisationMatcher.compare(typed, name.filedAs()).verdict()
                  == NameMatch.Verdict.SAME;
          case PLACE, EVENT -> false;
        };
    return spelledSo || forms(typed).equals(forms(name.filedAs()));
  }

  /** A word alone is anybody who has it in the name, as one word. */
  private static boolean isPerson(String typed, String name) {
    return typed.matches(".*[ -].*") || !name.matches(".*[ -].*")
        ? isSpelled(typed, name)
        : Stream.of(name.split("[ -]", -1)).anyMatch(word -> isSurname(typed, word));
  }

  /** Of several, one that a full stop follows is cut short: only the same letters are that. */
  private static boolean isSurname(String typed, String word) {
    return word.endsWith(".") ? forms(typed).equals(forms(word)) : isSpelled(typed, word);
  }

  private static boolean isSpelled(String typed, String name) {
    return NameMatcher.compare(typed, name).verdict() == NameMatch.Verdict.SAME;
  }

  private static List<String> forms(String text) {
    return NaiveText.of(List.of(text)).tokens().stream().map(NaiveText.Token::form).toList();
  }
}
