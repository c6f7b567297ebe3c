package dev.morgue.search;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.Correction;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.PageFlag;
import dev.morgue.PartialDate;
import dev.morgue.Quote;
import dev.morgue.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Articles of a few words out of a handful, so that everything stands near everything. */
final class TinyArticles {

  static final List<String> WORDS =
      List.of(
          "tide",
          "tides",
          "Tide",
          "bank",
          "banks",
          "Bank",
          "AID",
          "Aids",
          "aid",
          "aids",
          "city",
          "cities",
          "anti-tide",
          "antitide",
          "anti-banks",
          "low");

  static final List<String> SPEAKERS = List.of("Tide Bank", "low", "Bank City");

  private final Random random;

  /** What archives note is drawn apart, so that it changes nothing of the articles. */
  private final Random taking = new Random(4_711);

  private int count;

  TinyArticles(Random random) {
    this.random = random;
  }

  Article next() {
    ArticleBuilder article =
        Articles.dated("tiny" + count++, random.nextBoolean() ? "2001-0" + one("123") : null)
            .headline(random.nextInt(3) == 0 ? null : words(3))
            .deck(random.nextInt(3) == 0 ? words(3) : null)
            .summary(random.nextInt(3) == 0 ? words(4) : null)
            .captions(random.nextInt(3) == 0 ? List.of(words(3), words(2)) : List.of())
            .source(Source.of(random.nextBoolean() ? "Tide Bank" : "low"))
            .credits(random.nextInt(3) == 0 ? List.of(words(2)) : List.of())
            .keywords(random.nextInt(3) == 0 ? List.of(words(2), words(2)) : List.of())
            .accession(accession())
            .flags(flags());
    StringBuilder body = new StringBuilder(words(5));
    for (int more = random.nextInt(4); more > 0; more--) {
      body.append("\n\n").append(words(4));
    }
    if (random.nextInt(3) == 0) {
      article.fields(Map.of("box", List.of(words(2), words(2))));
    }
    if (random.nextInt(3) == 0) {
      article.corrections(List.of(new Correction("A slip.", null)));
    }
    Article whole = article.body(body.toString()).build();
    if (random.nextInt(3) == 0) {
      List<NaiveText.Token> text = NaiveText.of(whole).tokens();
      whole = whole.toBuilder().names(List.of(name(text), name(text))).build();
    }
    if (random.nextBoolean()) {
      whole = whole.toBuilder().quotes(quotes(whole)).build();
    }
    return random.nextInt(3) > 0 ? whole : copied(whole);
  }

  /** Some stretches of whole words of the body, as what a few people said. */
  private List<Quote> quotes(Article article) {
    String text = article.searchedText();
    int at = text.indexOf(article.body());
    List<Quote> quotes = new ArrayList<>();
    while (at < text.length() && at - text.indexOf(article.body()) < article.body().length()) {
      int end = at;
      for (int words = 1 + random.nextInt(3); words > 0; words--) {
        end = text.indexOf(' ', end + 1) < 0 ? text.length() : text.indexOf(' ', end + 1);
      }
      int paragraph = text.indexOf("\n\n", at);
      end = paragraph < 0 ? end : Math.min(end, paragraph);
      if (random.nextBoolean()) {
        String speaker = random.nextInt(3) == 0 ? null : SPEAKERS.get(random.nextInt(3));
        quotes.add(new Quote(at, end, speaker, speaker == null ? 0 : 0.9));
      }
      at = end + (text.startsWith("\n\n", end) ? 2 : 1);
    }
    return quotes;
  }

  private Accession accession() {
    String day = "2001-0" + (1 + taking.nextInt(3)) + "-1" + taking.nextInt(3) + "T23:30-04:00";
    List<String> collections = new ArrayList<>();
    for (int n = taking.nextInt(3); n > 0; n--) {
      collections.add(taking.nextBoolean() ? "Tide Bank" : WORDS.get(taking.nextInt(WORDS.size())));
    }
    return new Accession(taking.nextInt(3) == 0 ? null : PartialDate.parse(day), collections);
  }

  private static Article copied(Article article) {
    List<Original.Location> places =
        List.of(new Original.Location("a.txt", 0), new Original.Location("b.txt", 0));
    Original original = article.original();
    return article.toBuilder()
        .original(new Original(original.sha256(), original.format(), places))
        .build();
  }

  private Set<PageFlag> flags() {
    Set<PageFlag> flags = EnumSet.noneOf(PageFlag.class);
    for (PageFlag flag : PageFlag.values()) {
      if (random.nextInt(3) == 0) {
        flags.add(flag);
      }
    }
    return flags;
  }

  /** A name, now and then filed under another, with some mentions in the text. */
  private Name name(List<NaiveText.Token> text) {
    Name.Kind[] kinds = Name.Kind.values();
    Name.Kind kind = kinds[random.nextInt(kinds.length)];
    List<Name.Mention> mentions = new ArrayList<>();
    for (int n = random.nextInt(3); n > 0; n--) {
      int first = random.nextInt(text.size());
      int last = Math.min(text.size() - 1, first + random.nextInt(2));
      mentions.add(new Name.Mention(text.get(first).start(), text.get(last).end()));
    }
    Name.Origin origin = random.nextBoolean() ? Name.Origin.METADATA : Name.Origin.TEXT;
    // what an organisation of several words is called for short, the whole archive tells
    boolean same = kind == Name.Kind.ORGANISATION || random.nextBoolean();
    int most = kind == Name.Kind.ORGANISATION ? 1 : 2;
    return new Name(kind, name(most), same ? null : name(most), null, origin, 1, mentions, null);
  }

  /** Words of which none ends a sentence: a dot in a name makes an initial. */
  private String name(int most) {
    return words(most).replace(".", "");
  }

  private char one(String of) {
    return of.charAt(random.nextInt(of.length()));
  }

  /** At least one word, some of them at the end of a sentence. */
  private String words(int most) {
    List<String> words = new ArrayList<>();
    for (int n = 1 + random.nextInt(most); n > 0; n--) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      words.add(random.nextInt(6) == 0 ? word + "." : word);
    }
    return String.join(" ", words);
  }
}
