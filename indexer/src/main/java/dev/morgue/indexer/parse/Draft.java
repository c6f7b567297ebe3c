package dev.morgue.indexer.parse;

import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Correction;
import dev.morgue.Dateline;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Placement;
import dev.morgue.Provenance;
import dev.morgue.Source;
import dev.morgue.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article being put together from evidence. Parsers fill the members and say for each where it
 * is from; {@link #article} makes the article. Not thread-safe.
 */
public final class Draft {

  /** Members that are set straight: vendor id, headline, deck, summary and the like. */
  final ArticleBuilder builder = Article.builder();

  final List<Author> authors = new ArrayList<>();
  final Set<String> credits = new LinkedHashSet<>();
  final Set<Name> names = new LinkedHashSet<>();
  final Set<Subject> subjects = new LinkedHashSet<>();
  final Set<String> keywords = new LinkedHashSet<>();
  final List<Correction> corrections = new ArrayList<>();
  final Map<String, List<String>> fields = new TreeMap<>();
  final List<PartialDate> updated = new ArrayList<>();
  final List<PartialDate> captured = new ArrayList<>();
  final ProvenanceLog log = new ProvenanceLog();

  @Nullable Dateline dateline;
  @Nullable String headline;
  String body = "";
  @Nullable String bylinePrinted;
  @Nullable String source;
  @Nullable String sourceCode;
  @Nullable String domain;
  @Nullable String url;
  @Nullable String section;
  @Nullable String page;
  @Nullable String edition;
  @Nullable String column;
  @Nullable String series;
  @Nullable String desk;
  @Nullable PartialDate published;
  @Nullable PartialDate posted;
  @Nullable PartialDate firstPublished;
  @Nullable PartialDate loaded;

  /** A draft that says nothing yet. */
  public Draft() {}

  /** Where the members without a method of their own are set: deck, summary, captions, flags. */
  public ArticleBuilder builder() {
    return builder;
  }

  /** Says where a field's value is from. */
  public void say(NewsField field, String evidence, double confidence) {
    log.say(field, evidence, confidence);
  }

  /** Notes a value that was not taken, and where it stood. */
  public void doubt(NewsField field, String value, String evidence) {
    log.doubt(field, value, evidence);
  }

  /** Notes a date that was refused: as printed where nothing can be read out of it. */
  void doubt(NewsField field, String printed, DateReading refused, String evidence) {
    log.doubt(field, printed, refused, evidence);
  }

  /** Takes the headline to cite. */
  public void takeHeadline(String text, String evidence, double confidence) {
    headline = text;
    say(NewsField.HEADLINE, evidence, confidence);
  }

  /** The headline taken so far. */
  public @Nullable String headline() {
    return headline;
  }

  /** Takes the running text, paragraphs separated by blank lines. */
  public void takeBody(String text, String evidence, double confidence) {
    body = text;
    say(NewsField.BODY, evidence, confidence);
  }

  /** Takes the section. */
  public void takeSection(String name, String evidence, double confidence) {
    section = name;
    say(NewsField.SECTION, evidence, confidence);
  }

  /** Notes an agency that the text is from. */
  public void addCredit(String agency) {
    credits.add(agency);
  }

  /** Adds free keywords. */
  public void addKeywords(Collection<String> words, String evidence, double confidence) {
    keywords.addAll(words);
    say(NewsField.KEYWORD, evidence, confidence);
  }

  /**
   * Reads what the words themselves say: dateline, sign-off, corrections, the type that the
   * headline names.
   *
   * @param typed whether the type is known already
   */
  public void readWords(DateReader dates, boolean typed) {
    findDateline();
    Closing.read(this, dates, typed);
  }

  /** Takes over who a byline names. */
  public void takeNames(BylineReader byline) {
    byline.authors().forEach(this::addAuthor);
    credits.addAll(byline.credits());
    if (byline.paper() != null) {
      takeSource(byline.paper(), "byline", 0.7);
    }
  }

  /** Adds an author unless one of that name and role is there. */
  public void addAuthor(Author author) {
    boolean there =
        authors.stream()
            .anyMatch(
                a -> a.name().equals(author.name()) && Objects.equals(a.role(), author.role()));
    if (!there) {
      authors.add(author);
    }
  }

  /** Takes a printed byline; a second one is added behind the first. */
  public void takeByline(String printed, BylineReader names, String evidence, double confidence) {
    bylinePrinted = bylinePrinted == null ? printed : bylinePrinted + ", " + printed;
    takeNames(names);
    Provenance before = log.of(NewsField.BYLINE);
    if (before == null || before.confidence() < confidence) {
      say(NewsField.BYLINE, evidence, confidence);
    }
  }

  /** Takes the publication's name from the best evidence; the others come up behind. */
  public void takeSource(String name, String evidence, double confidence) {
    Provenance before = log.of(NewsField.SOURCE);
    if (source == null || before == null || before.confidence() < confidence) {
      if (source != null && before != null && !source.equals(name)) {
        doubt(NewsField.SOURCE, source, before.evidence());
      }
      source = name;
      say(NewsField.SOURCE, evidence, confidence);
    } else if (!source.equals(name)) {
      doubt(NewsField.SOURCE, name, evidence);
    }
  }

  /** Takes a publication date from the best evidence, or notes why it is refused. */
  public void takePublished(
      String printed, DateReading reading, String evidence, double confidence) {
    new DraftDates(this).published(printed, reading, evidence, confidence);
  }

  /** Takes one more of the dates that an article may have several of. */
  public void takeOther(NewsField field, String printed, DateReading reading, String evidence) {
    new DraftDates(this).other(field, printed, reading, evidence);
  }

  /** Takes the date a piece first ran; it is the publication date where no other is given. */
  public void takeFirstPublished(String printed, DateReading reading, String evidence) {
    firstPublished = reading.date();
    if (reading.date() == null) {
      doubt(NewsField.DATE, printed, reading, evidence);
    }
  }

  /** Takes the canonical address; a further one is noted. */
  public void takeUrl(String address, String evidence, double confidence) {
    if (url == null) {
      url = address;
      say(NewsField.URL, evidence, confidence);
    } else if (!url.equals(address)) {
      doubt(NewsField.URL, address, evidence);
    }
  }

  /**
   * Notes the dateline that the body begins with, and the agency in it. The words stay in the body.
   */
  void findDateline() {
    DatelineReader.at(body)
        .ifPresent(found -> {
          setDateline(found.dateline(), "first words of the text", 0.8);
          if (found.agency() != null) {
            credits.add(found.agency());
          }
        });
  }

  /** Takes the dateline. */
  public void setDateline(Dateline dateline, String evidence, double confidence) {
    this.dateline = dateline;
    say(NewsField.DATELINE, evidence, confidence);
  }

  /** Takes the kind of piece. */
  public void setType(ArticleType type, String evidence, double confidence) {
    builder.type(type);
    say(NewsField.TYPE, evidence, confidence);
  }

  /** Adds values to a field of the user's own, under a name made from this one. */
  public void addField(String name, List<String> values) {
    if (!values.isEmpty()) {
      fields.computeIfAbsent(FieldNames.of(name), n -> new ArrayList<>()).addAll(values);
    }
  }

  /** Says how the bytes were read where that is not plain UTF-8; "" where it is. */
  public void encoding(String note) {
    Provenance said = log.of(NewsField.BODY);
    if (!note.isEmpty()) {
      say(
          NewsField.BODY,
          said == null ? note : said.evidence() + "; " + note,
          said == null ? 0.9 : said.confidence());
    }
  }

  /** Whether there is a text to search. */
  public boolean isArticle() {
    return (headline != null && !headline.isBlank()) || !body.isBlank();
  }

  /** The article. */
  public Article article(Original original) {
    if (domain == null && url != null) {
      domain = HostName.of(url);
    }
    if (published == null && firstPublished != null) {
      published = firstPublished;
      firstPublished = null;
      say(NewsField.DATE, "called the first publication, and no other is given", 0.9);
    }
    return builder
        .url(url)
        .headline(headline)
        .body(body)
        .byline(new Byline(bylinePrinted, authors))
        .source(new Source(source, sourceCode, domain))
        .placement(new Placement(section, page, edition, column, series, desk))
        .credits(List.copyOf(credits))
        .dateline(dateline)
        .dates(new Dates(published, posted, firstPublished, updated, captured, loaded))
        .names(List.copyOf(names))
        .subjects(List.copyOf(subjects))
        .keywords(List.copyOf(keywords))
        .corrections(corrections)
        .fields(fields)
        .provenance(log.all())
        .original(original)
        .build();
  }
}
