package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode;
import dev.morgue.query.WordNode;
import dev.morgue.text.WordScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Says by plain reading whether an article matches; knows nothing of the index. */
final class NaiveMatcher {

  /** The plurals of {@link RandomArticles#WORDS}. */
  private static final Map<String, String> SINGULARS = Map.of("tides", "tide", "banks", "bank");

  private NaiveMatcher() {}

  static boolean matches(QueryNode node, Article article) {
    return matches(node, article, "text");
  }

  private static boolean matches(QueryNode node, Article article, String field) {
    return switch (node) {
      case QueryNode.Everything e -> true;
      case QueryNode.And and -> and.nodes().stream().allMatch(n -> matches(n, article, field));
      case QueryNode.Or or -> or.nodes().stream().anyMatch(n -> matches(n, article, field));
      case QueryNode.Not not -> !matches(not.node(), article, field);
      case WordNode.Word word -> phrase(word.text(), texts(article, field), NaiveMatcher::alike);
      case WordNode.Phrase p -> phrase(p.text(), texts(article, field), String::equals);
      case WordNode.Prefix p ->
          phrase(p.stem(), texts(article, field), (typed, held) -> held.startsWith(typed));
      case QueryNode.InField within -> matches(within.node(), article, within.field());
      case QueryNode.NoValue none -> texts(article, none.field()).isEmpty();
      case QueryNode.Days days -> within(days, article.dates().published());
      case QueryNode.Numbers numbers -> {
        int words = texts(article, "text").stream().mapToInt(t -> forms(t).size()).sum();
        yield words >= numbers.from() && words <= numbers.to();
      }
      default -> throw new IllegalArgumentException("not read by this matcher: " + node);
    };
  }

  private static boolean within(QueryNode.Days days, PartialDate date) {
    if (date == null) {
      return false;
    }
    PartialDate from = days.from() == null ? PartialDate.ofYear(1) : days.from();
    PartialDate to = days.to() == null ? PartialDate.ofYear(9999) : days.to();
    return days.overlapping()
        ? !date.latest().isBefore(from.earliest()) && !date.earliest().isAfter(to.latest())
        : !date.earliest().isBefore(from.earliest()) && !date.latest().isAfter(to.latest());
  }

  private static boolean alike(String typed, String held) {
    return SINGULARS.getOrDefault(typed, typed).equals(SINGULARS.getOrDefault(held, held));
  }

  private static List<String> texts(Article article, String field) {
    List<String> texts = new ArrayList<>();
    if (field.equals("person")) {
      article.names(Name.Kind.PERSON).forEach(name -> texts.add(name.filedAs()));
    }
    if (!field.equals("person") && !field.equals("body") && article.headline() != null) {
      texts.add(article.headline());
    }
    if (field.equals("text") || field.equals("body")) {
      texts.add(article.body());
    }
    return texts;
  }

  private static boolean phrase(
      String typed, List<String> texts, BiPredicate<String, String> equal) {
    List<String> wanted = forms(typed);
    for (String text : texts) {
      List<String> held = forms(text);
      for (int at = 0; at + wanted.size() <= held.size(); at++) {
        boolean all = true;
        for (int i = 0; i < wanted.size(); i++) {
          all &= equal.test(wanted.get(i), held.get(at + i));
        }
        if (all) {
          return true;
        }
      }
    }
    return false;
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
}
