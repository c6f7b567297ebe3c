package dev.morgue.tagging.document;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.Quote;
import dev.morgue.names.NameTagger;
import dev.morgue.tagging.SpanTagger;
import dev.morgue.tagging.model.ModelTagger;
import dev.morgue.tagging.places.Gazetteer;
import dev.morgue.tagging.places.PlaceResolver;
import dev.morgue.tagging.quotes.Speakers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people, organisations and places of a news article: a sentence tagger's names, brought
 * together over the whole article. A name is filed under its fullest form: "Ms. Rivera" and
 * "RIVERA" are mentions of Marisol Rivera. Names that the source's metadata gives come first and
 * get the mentions of the text. Places get where they lie, see {@link PlaceResolver}.
 *
 * <p>A confidence is the sentence tagger's probability for the clearest mention; in an article that
 * is not in English, which the tagger knows best, it is lower by {@link #OTHER_LANGUAGE}. The work
 * is linear in the length of the text. Immutable and thread-safe.
 */
public final class NewsTagger implements NameTagger {

  /** Changes when the rules or the weights do, so that archives can be brought up to them. */
  private static final String VERSION = "morgue-news 4";

  /** So much of the confidence is left in other languages than English. */
  static final double OTHER_LANGUAGE = 0.7;

  /** Less probable ones are not reported. */
  private static final double LEAST = 0.4;

  /** One word that nothing else in the article supports has to be clearer. */
  private static final double LEAST_OF_ONE_WORD = 0.5;

  /** And clearer still if only a headline has it, or the article is in another language. */
  private static final double CLEAR = 0.92;

  /** Of a person named once and by one word. */
  private static final double LEAST_OF_LONE = 0.8;

  private static final Name.Kind[] KINDS = Name.Kind.values();

  private static final Comparator<Name.Mention> BY_START =
      Comparator.comparingInt(Name.Mention::start);
  private static final Comparator<Name> BY_FIRST_MENTION =
      Comparator.comparingInt(name -> name.mentions().getFirst().start());

  private final SpanTagger sentences;
  private final PlaceResolver places = PlaceResolver.standard();
  private final KnownPlaces known = new KnownPlaces(Gazetteer.standard());

  /** With the tagger that comes with the product; found by {@link java.util.ServiceLoader}. */
  public NewsTagger() {
    this(ModelTagger.load());
  }

  /** Over another tagger of sentences. */
  public NewsTagger(SpanTagger sentences) {
    this.sentences = sentences;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public List<Name> tag(Article article) {
    ReadingText text = ReadingText.of(article);
    List<Found> mentions = mentions(text, article);
    List<Name> found = new ArrayList<>();
    double trust = trust(article.language());
    for (Name.Kind kind : KINDS) {
      List<Found> ofKind = ofKind(kind, mentions);
      List<Group> groups = ofKind.isEmpty() ? List.of() : groups(kind, ofKind);
      for (Group group : groups) {
        if (isSure(group, kind, text, trust)) {
          found.add(name(group, kind, text, trust));
        }
      }
    }
    found.sort(BY_FIRST_MENTION);
    return places.resolve(article, GivenByMetadata.joined(article.names(), found));
  }

  private static List<Found> ofKind(Name.Kind kind, List<Found> mentions) {
    List<Found> ofKind = new ArrayList<>();
    for (Found mention : mentions) {
      if (mention.kind() == kind) {
        ofKind.add(mention);
      }
    }
    return ofKind;
  }

  @Override
  public List<Quote> quotes(Article tagged) {
    return Speakers.of(tagged);
  }

  /** All mentions, in order. */
  private List<Found> mentions(ReadingText text, Article article) {
    Trimming trimming = new Trimming(text.reading(), article.language());
    List<Found> trimmed = trimming.of(sentences.tag(text.reading()));
    List<Found> spans = Glued.cut(trimmed, text, sentences);
    List<Found> listed = Overlay.of(spans, NameLines.of(text.reading(), sentences));
    List<Found> placed = Overlay.of(listed, Dateline.of(text));
    List<Found> named = Acronyms.spelledOut(text.reading(), placed);
    List<Found> shaped = Shapes.completed(text, named);
    List<Found> settled = known.settled(Kinds.settled(shaped), text);
    return Echoes.with(Nobodies.settled(settled, text, sentences), article.names(), text);
  }

  private static List<Group> groups(Name.Kind kind, List<Found> mentions) {
    return switch (kind) {
      case PERSON -> People.of(mentions);
      case ORGANISATION -> Organisations.of(mentions);
      case PLACE, EVENT -> Group.byKey(mentions);
    };
  }

  private boolean isSure(Group group, Name.Kind kind, ReadingText text, double trust) {
    String name = group.best().name();
    if (name.indexOf(' ') > 0 || kind == Name.Kind.PLACE && known.isLarge(name)) {
      return group.confidence() >= LEAST;
    }
    boolean lone = kind == Name.Kind.PERSON && isLone(group, text);
    double least = lone ? LEAST_OF_LONE : LEAST_OF_ONE_WORD;
    boolean doubtful = trust < 1 || group.lastEnd() <= text.headlineEnd();
    return group.confidence() >= (doubtful ? CLEAR : least);
  }

  /** Whether a person is named once only, by one word, and without a title. */
  private static boolean isLone(Group group, ReadingText text) {
    return group.mentions().size() == 1
        && !Letters.isAfterTitle(text.reading(), group.best().start());
  }

  private static Name name(Group group, Name.Kind kind, ReadingText text, double trust) {
    Found best = group.best();
    String printed = printed(group, best.name(), text);
    String filed = filed(kind, best.name());
    List<Name.Mention> mentions = new ArrayList<>(group.mentions().size());
    for (Found mention : group.mentions()) {
      mentions.add(new Name.Mention(mention.start(), mention.end()));
    }
    mentions.sort(BY_START);
    return new Name(
        kind,
        printed,
        filed.equals(printed) ? null : filed,
        null,
        Name.Origin.TEXT,
        Math.min(1, group.confidence()) * trust,
        mentions,
        null);
  }

  /** In one spelling, so that a name is one value whatever marks an article is printed with. */
  private static String filed(Name.Kind kind, String name) {
    String marks = name.replace('’', '\'').replace('\u2010', '-').replace('\u2011', '-');
    return switch (kind) {
      case PERSON -> PersonWords.withStop(marks);
      case ORGANISATION -> Organisations.withoutLegalForm(marks);
      case PLACE, EVENT -> marks;
    };
  }

  /** As running text prints the name; as a line in capitals does where nothing else has it. */
  private static String printed(Group group, String name, ReadingText text) {
    Found best = group.best();
    for (Found mention : group.mentions()) {
      boolean whole = mention.end() - mention.start() == name.length();
      if (whole && text.printed().startsWith(name, mention.start())) {
        return name;
      }
    }
    return Letters.oneLine(text.printed().substring(best.start(), best.end()));
  }

  private static double trust(@Nullable String language) {
    boolean english = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
    return english ? 1 : OTHER_LANGUAGE;
  }
}
