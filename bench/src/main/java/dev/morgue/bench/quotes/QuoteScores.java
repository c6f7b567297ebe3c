package dev.morgue.bench.quotes;

import dev.morgue.Article;
import dev.morgue.Quote;
import dev.morgue.bench.eval.Rates;
import dev.morgue.text.Span;
import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was right in the articles of one part. A quotation is right from its first character to its
 * last. A speaker is right who is one of those that gold names for just this quotation; letter case
 * and accents are nothing.
 */
final class QuoteScores {
  private int articles;
  private int wanted;
  private int found;
  private int right;
  private int speakersWanted;
  private int speakersFound;
  private int speakersRight;
  private final List<String> errors = new ArrayList<>();

  /** Counts what was found in an article. */
  void count(GoldQuotes gold, Article tagged) {
    articles++;
    Map<Span, GoldQuotes.Said> asked = new HashMap<>();
    gold.quotes().forEach(said -> asked.put(said.span(), said));
    wanted += asked.size();
    speakersWanted += (int) gold.quotes().stream().filter(s -> !s.speakers().isEmpty()).count();
    for (Quote quote : tagged.quotes()) {
      found++;
      GoldQuotes.Said said = asked.remove(new Span(quote.start(), quote.end()));
      right += said == null ? 0 : 1;
      if (said == null) {
        errors.add(gold.id() + " wrong quotation: " + quote.in(tagged));
      }
      speaker(gold, said == null ? Set.of() : said.speakers(), quote, tagged);
    }
    String text = tagged.searchedText();
    asked.keySet().stream()
        .map(span -> gold.id() + " missing quotation: " + text.substring(span.start(), span.end()))
        .sorted()
        .forEach(errors::add);
  }

  private void speaker(GoldQuotes gold, Set<String> names, Quote quote, Article tagged) {
    String speaker = quote.speaker();
    boolean known = speaker != null && names.stream().anyMatch(name -> same(name, speaker));
    speakersFound += speaker == null ? 0 : 1;
    speakersRight += known ? 1 : 0;
    if (!known && (speaker != null || !names.isEmpty())) {
      String or = names.isEmpty() ? "anybody named" : String.join(" or ", names);
      errors.add(gold.id() + " said by " + speaker + ", not by " + or + ": " + quote.in(tagged));
    }
  }

  private static boolean same(String one, String other) {
    return WordForms.fold(one).equals(WordForms.fold(other));
  }

  int articles() {
    return articles;
  }

  int wanted() {
    return wanted;
  }

  int speakersWanted() {
    return speakersWanted;
  }

  Rates quotes() {
    return Rates.of(right, found, wanted);
  }

  Rates speakers() {
    return Rates.of(speakersRight, speakersFound, speakersWanted);
  }

  /** What was wrong, by article. */
  List<String> errors() {
    return List.copyOf(errors);
  }
}
