package dev.morgue.bench.load;

import dev.morgue.Article;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Dateline;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Placement;
import dev.morgue.Sha256;
import dev.morgue.Source;
import dev.morgue.bench.news.GeneratedArticle;
import dev.morgue.bench.news.NewsGenerator;
import dev.morgue.bench.news.Publication;
import dev.morgue.bench.news.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Generated news as articles, with all that the generator gives. Thread-safe. */
final class GeneratedArticles {
  private static final String FILE = "/generated/news.jsonl";
  private static final Pattern AND = Pattern.compile(" (?:and|AND) ");

  private final NewsGenerator generator;

  GeneratedArticles(NewsGenerator generator) {
    this.generator = generator;
  }

  int count() {
    return generator.count();
  }

  /** The article of a number, from 0. */
  Article article(int index) {
    GeneratedArticle generated = generator.article(index);
    Story story = generated.story();
    Publication printed = generated.publication();
    String hash = Sha256.of(generated.id() + '\n' + story.headline() + '\n' + story.body());
    return Article.builder()
        .vendorId(generated.id())
        .url(printed.url())
        .headline(story.headline())
        .deck(story.deck())
        .body(story.body())
        .byline(byline(printed.byline()))
        .source(Source.of(printed.source()))
        .placement(Placement.section(story.section()))
        .type(ArticleType.of(story.type()).orElse(null))
        .dateline(story.dateline() == null ? null : new Dateline(story.dateline(), null))
        .dates(Dates.published(printed.date() == null ? null : PartialDate.parse(printed.date())))
        .names(names(story))
        .keywords(story.keywords())
        .language(printed.language())
        .original(new Original(hash, "jsonl", List.of(new Original.Location(FILE, index + 1L))))
        .build();
  }

  private static Byline byline(@Nullable String printed) {
    if (printed == null) {
      return Byline.NONE;
    }
    String names = printed.startsWith("By ") ? printed.substring(3) : printed;
    int role = names.indexOf(',');
    List<Author> authors =
        Arrays.stream(AND.split(role < 0 ? names : names.substring(0, role)))
            .map(GeneratedArticles::unshouted)
            .map(Author::of)
            .toList();
    return new Byline(printed, authors);
  }

  /** A name printed in capitals, as names are written; other names as they are. */
  private static String unshouted(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder written = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < written.length(); i++) {
      if (i == 0 || written.charAt(i - 1) == ' ') {
        written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
      }
    }
    return written.toString();
  }

  private static List<Name> names(Story story) {
    List<Name> names = new ArrayList<>();
    story.people().forEach(name -> names.add(Name.of(Name.Kind.PERSON, name)));
    story.places().forEach(name -> names.add(Name.of(Name.Kind.PLACE, name)));
    story.organisations().forEach(name -> names.add(Name.of(Name.Kind.ORGANISATION, name)));
    return names;
  }
}
