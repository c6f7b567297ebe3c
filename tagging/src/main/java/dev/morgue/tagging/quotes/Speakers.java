package dev.morgue.tagging.quotes;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.Quote;
import dev.morgue.names.Quotes;
import dev.morgue.tagging.quotes.Token.Kind;
import dev.morgue.text.Quotation;
import dev.morgue.text.Quotations;
import dev.morgue.text.SentenceSplitter;
import dev.morgue.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says who speaks the quotations of an article in English, by rules: a name beside a verb of
 * speaking in the sentence; a pronoun or "the minister" where only one can be meant; and where the
 * sentence says nothing, who was speaking before. A quotation of which it is not sure who said it
 * gets no speaker. Used for one article; linear in its length.
 */
public final class Speakers {

  /** What is certain of a role, and of what only goes on. */
  private static final double ROLE = 0.8;

  private static final double GOES_ON = 0.95;
  private static final double NEXT_PARAGRAPH = 0.7;

  private final Article article;
  private final String text;
  private final List<Quotation> quotations;
  private final List<ReadParagraph> paragraphs = new ArrayList<>();
  private final Roles roles = new Roles();
  private final Pronouns pronouns;

  /** By quotation who speaks; {@link Subject.None} where the text is silent. */
  private final List<Subject> speakers = new ArrayList<>();

  private int lastSpeaker = -1;

  private Speakers(Article article, List<Quotation> quotations) {
    this.article = article;
    this.text = article.searchedText();
    this.quotations = quotations;
    Genders genders = new Genders(article.names());
    TokenCutter cutter = new TokenCutter(article, quotations);
    Span body = Quotes.body(article);
    List<Span> spans = SentenceSplitter.standard().paragraphs(article.body());
    for (int i = 0; i < spans.size(); i++) {
      Span each = spans.get(i);
      // what is quoted in a paragraph may be said by somebody of the one before
      Span next = spans.get(Math.min(i + 1, spans.size() - 1));
      boolean exactly = cutter.isQuotedBefore(next.end() + body.start());
      List<Token> tokens =
          cutter.cut(new Span(each.start() + body.start(), each.end() + body.start()), exactly);
      genders.read(tokens);
      roles.read(tokens);
      paragraphs.add(new ReadParagraph(tokens));
    }
    this.pronouns = new Pronouns(paragraphs, genders);
  }

  /** The quotations of an article's body, in order, with their speakers among its names. */
  public static List<Quote> of(Article article) {
    Span body = Quotes.body(article);
    List<Quotation> quotations = Quotations.of(article.searchedText(), body.start(), body.end());
    return quotations.isEmpty() ? List.of() : new Speakers(article, quotations).all();
  }

  private List<Quote> all() {
    if (isEnglish(article.language())) {
      for (int i = 0; i < paragraphs.size(); i++) {
        for (int token = 0; token < paragraphs.get(i).size(); token++) {
          if (paragraphs.get(i).tokens().get(token).is(Kind.QUOTE)) {
            read(i, token);
          }
        }
      }
    }
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      quotes.add(
          quote(quotations.get(i), i < speakers.size() ? speakers.get(i) : new Subject.None()));
    }
    return quotes;
  }

  private Quote quote(Quotation quotation, Subject speaker) {
    if (speaker instanceof Subject.Named named) {
      Name name = article.names().get(named.name());
      return new Quote(quotation.start(), quotation.end(), name.filedAs(), named.confidence());
    }
    return Quote.unattributed(quotation.start(), quotation.end());
  }

  private static boolean isEnglish(@Nullable String language) {
    return language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
  }

  private void read(int paragraph, int token) {
    int number = paragraphs.get(paragraph).tokens().get(token).number();
    while (speakers.size() < number) {
      speakers.add(new Subject.None());
    }
    Quotation quotation = quotations.get(number);
    char last = text.charAt(quotation.end() - 1);
    last = last == '.' && text.charAt(quotation.end() - 2) == '.' ? '\u2026' : last;
    Subject framed = paragraphs.get(paragraph).frames().of(token, last);
    Subject speaker =
        framed.isAnybody() ? known(framed, paragraph) : goingOn(paragraph, token, number);
    speakers.add(speaker);
    if (framed.isAnybody()) {
      sayBefore(number, speaker);
    }
    if (speaker instanceof Subject.Named named) {
      lastSpeaker = named.name();
    } else if (speaker.isAnybody()) {
      lastSpeaker = -1;
    }
  }

  /** The person whom a pronoun or a description means. */
  private Subject known(Subject subject, int paragraph) {
    return switch (subject) {
      case Subject.Pronoun pronoun -> pronouns.meant(pronoun, paragraph, lastSpeaker);
      case Subject.Role role -> {
        int only = roles.only(role.noun());
        yield only < 0 ? new Subject.Unknown() : new Subject.Named(only, ROLE);
      }
      default -> subject;
    };
  }

  /** A quotation over several paragraphs is one speaker's, whichever of them says whose. */
  private void sayBefore(int number, Subject speaker) {
    for (int i = number; i > 0 && quotations.get(i).continued(); i--) {
      if (!speakers.get(i - 1).isAnybody()) {
        speakers.set(i - 1, speaker);
      }
    }
  }

  /** Who speaks a quotation whose own sentence does not say. */
  private Subject goingOn(int paragraph, int token, int number) {
    if (number > 0 && quotations.get(number).continued()) {
      return speakers.get(number - 1);
    }
    ReadParagraph here = paragraphs.get(paragraph);
    int before = here.quoteBefore(token);
    if (before >= 0) {
      return still(speakers.get(number - 1), here.people(before, token), GOES_ON);
    }
    if (token > 0) {
      return introduced(here, paragraph, token);
    }
    return paragraph == 0 ? new Subject.None() : inNextParagraph(paragraph - 1, number);
  }

  /** The same speaker, unless somebody else was named since. */
  private static Subject still(Subject speaker, List<Integer> since, double factor) {
    boolean others =
        speaker instanceof Subject.Named named
            && since.stream().anyMatch(person -> person != named.name());
    if (others) {
      return new Subject.None();
    }
    return speaker instanceof Subject.Named named
        ? new Subject.Named(named.name(), named.confidence() * factor)
        : speaker;
  }

  /** "Jane Doe said it was over. "…"": the one person of the sentence before. */
  private Subject introduced(ReadParagraph here, int paragraph, int token) {
    int from = here.sentenceBefore(token);
    Subject spoke = known(here.lastToSpeak(token), paragraph);
    List<Integer> people = here.people(from, token);
    if (spoke instanceof Subject.Named) {
      return still(spoke, people, NEXT_PARAGRAPH);
    }
    int topic = here.topic(token);
    boolean only = people.size() == 1 && topic >= from;
    return only ? new Subject.Named(people.getFirst(), NEXT_PARAGRAPH) : new Subject.None();
  }

  /** A paragraph that only quotes goes on with who spoke in the one before. */
  private Subject inNextParagraph(int before, int number) {
    ReadParagraph earlier = paragraphs.get(before);
    int quote = earlier.quoteBefore(earlier.size());
    if (quote < 0) {
      Subject spoke = known(earlier.lastToSpeak(earlier.size()), before);
      return spoke instanceof Subject.Named
          ? still(spoke, List.of(), NEXT_PARAGRAPH)
          : new Subject.None();
    }
    boolean asked = text.charAt(quotations.get(number - 1).end() - 1) == '?';
    return asked
        ? new Subject.None()
        : still(speakers.get(number - 1), earlier.people(quote, earlier.size()), NEXT_PARAGRAPH);
  }
}
