package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.PageFlag;
import dev.morgue.PartialDate;
import dev.morgue.Quote;
import dev.morgue.Subject;
import dev.morgue.index.Versions;
import dev.morgue.query.Around;
import dev.morgue.query.QueryNode;
import dev.morgue.query.Said;
import dev.morgue.query.Saved;
import dev.morgue.query.WordNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says by plain reading whether an article matches and at which words; knows no index. */
final class NaiveMatcher {

  /** What {@code about:} looks at beside the names that the source gives. */
  private static final List<String> ABOUT = List.of("headline", "lead", "subject", "keyword");

  private final Article article;
  private final Versions.Place place;
  private final NaiveText text;

  /** What counts as quoted: all, or what a certain speaker says. */
  private List<Quote> quotes;

  private final Map<String, NaiveText> fields = new HashMap<>();

  NaiveMatcher(Article article, Versions.Place place) {
    this.article = article;
    this.place = place;
    this.quotes = article.quotes();
    this.text = NaiveText.of(article);
  }

  static boolean matches(QueryNode node, Article article) {
    return new NaiveMatcher(article, new Versions.Place(1, true, 1)).marks(node).isPresent();
  }

  NaiveText text() {
    return text;
  }

  /** The positions of the words that make the match; empty where there is no match. */
  Optional<Set<Integer>> marks(QueryNode node) {
    return marks(node, "text");
  }

  private Optional<Set<Integer>> marks(QueryNode node, String field) {
    return switch (node) {
      case QueryNode.And and -> all(and.nodes(), field);
      case QueryNode.Or or -> any(or.nodes(), List.of(field));
      case QueryNode.Not not -> when(marks(not.node(), field).isEmpty());
      case QueryNode.InField within -> marks(within.node(), within.field());
      case Said said -> said(said);
      case QueryNode.Boost boost -> marks(boost.node(), field);
      case Saved saved -> marks(saved.node(), field);
      case QueryNode.About about -> about(about.node());
      case QueryNode.Mentions most -> mentions(most);
      case QueryNode.Everything e -> when(true);
      case QueryNode.NoValue none -> when(values(none.field()).isEmpty());
      case QueryNode.Days days -> when(within(days));
      case QueryNode.Numbers numbers ->
          when(text.tokens().size() >= numbers.from() && text.tokens().size() <= numbers.to());
      case QueryNode.Is is -> when(is(is));
      case Around around -> when(NaiveMap.isNear(article, around));
      case WordNode word -> placed(word, List.of(word), field);
      case QueryNode.Near near -> placed(near, List.of(near.left(), near.right()), field);
      case QueryNode.AtLeast least -> placed(least, List.of(least.node()), field);
      case QueryNode.First first -> placed(first, List.of(first.node()), field);
    };
  }

  private Optional<Set<Integer>> said(Said said) {
    quotes = NaiveSpeakers.quotes(article, said.speaker().node());
    Optional<Set<Integer>> marks =
        quotes.isEmpty() ? Optional.empty() : marks(said.words(), "quote");
    quotes = article.quotes();
    return marks;
  }

  private Optional<Set<Integer>> spoken(WordNode name) {
    Set<Integer> words = new HashSet<>();
    List<Quote> spoken = NaiveSpeakers.quotes(article, name);
    for (Quote quote : spoken) {
      long all = NaivePlaces.positions(text, quote);
      int first = Long.numberOfTrailingZeros(all);
      for (int at = first; at < 64 - Long.numberOfLeadingZeros(all); at++) {
        words.add(at);
      }
    }
    return spoken.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Either is marked only if there is enough of it: the words, or the mentions of one kind. */
  private Optional<Set<Integer>> mentions(QueryNode.Mentions most) {
    boolean once = most.times() == 1;
    Optional<Set<Integer>> words =
        marks(once ? most.node() : new QueryNode.AtLeast(most.times(), most.node()));
    List<Name.Mention> enough = NaiveMentions.enough(article, most);
    Set<Integer> named = new HashSet<>();
    enough.forEach(mention -> named.addAll(within(mention)));
    return enough.isEmpty() ? words : either(List.of(words, Optional.of(named)));
  }

  private static Optional<Set<Integer>> when(boolean matches) {
    return matches ? Optional.of(Set.of()) : Optional.empty();
  }

  private Optional<Set<Integer>> all(List<QueryNode> nodes, String field) {
    Set<Integer> all = new HashSet<>();
    for (QueryNode node : nodes) {
      Optional<Set<Integer>> marks = marks(node, field);
      if (marks.isEmpty()) {
        return marks;
      }
      all.addAll(marks.get());
    }
    return Optional.of(all);
  }

  private Optional<Set<Integer>> any(List<QueryNode> nodes, List<String> in) {
    return either(
        nodes.stream().flatMap(node -> in.stream().map(field -> marks(node, field))).toList());
  }

  private static Optional<Set<Integer>> either(List<Optional<Set<Integer>>> each) {
    return each.stream()
        .flatMap(Optional::stream)
        .reduce((one, other) -> {
          Set<Integer> both = new HashSet<>(one);
          both.addAll(other);
          return both;
        });
  }

  private Optional<Set<Integer>> placed(QueryNode node, List<QueryNode> operands, String field) {
    NewsField known = NewsField.of(field).orElse(NewsField.KEYWORD);
    if (known == NewsField.SAID && node instanceof WordNode name) {
      return spoken(name);
    }
    if (known.kind() == NewsField.Kind.VALUE) {
      return node instanceof WordNode word
          ? when(values(field).stream().anyMatch(value -> NaiveWords.isWhole(word, value)))
          : all(operands, field);
    }
    Name.Kind named = kind(known);
    if (named != null) {
      return named(node, article.names(named));
    }
    boolean inText = known.kind() == NewsField.Kind.ZONE;
    NaiveText searched =
        inText ? text : fields.computeIfAbsent(field, f -> NaiveText.of(values(f)));
    NewsField zone = inText ? known : NewsField.TEXT;
    Set<Long> places = places(searched, inText, zone).of(node);
    Set<Integer> words = new HashSet<>();
    if (inText) {
      places.forEach(each -> words.addAll(NaivePlaces.positions(each)));
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private NaivePlaces places(NaiveText searched, boolean inText, NewsField zone) {
    return new NaivePlaces(searched, inText, zone, zone == NewsField.QUOTE ? quotes : List.of());
  }

  private static Name.@Nullable Kind kind(NewsField field) {
    return switch (field) {
      case PERSON -> Name.Kind.PERSON;
      case ORGANISATION -> Name.Kind.ORGANISATION;
      case PLACE -> Name.Kind.PLACE;
      case EVENT -> Name.Kind.EVENT;
      default -> null;
    };
  }

  private Optional<Set<Integer>> about(QueryNode node) {
    List<Optional<Set<Integer>>> either = new ArrayList<>(List.of(any(List.of(node), ABOUT)));
    for (Name.Kind kind : Name.Kind.values()) {
      List<Name> given =
          article.names(kind).stream()
              .filter(name -> name.origin() == Name.Origin.METADATA)
              .toList();
      either.add(named(node, given));
    }
    return either(either);
  }

  /** Among names; the words that make the match are the mentions of those that match. */
  private Optional<Set<Integer>> named(QueryNode node, List<Name> names) {
    List<String> values = names(names);
    NaiveText words = NaiveText.of(values);
    Set<Long> places = new NaivePlaces(words, false, NewsField.TEXT, List.of()).of(node);
    Set<String> found = new HashSet<>();
    places.forEach(place ->
        NaivePlaces.positions(place).forEach(position -> found.add(valueAt(position, values))));
    Set<Integer> marks = new HashSet<>();
    for (Name name : names) {
      if (found.contains(name.filedAs()) || found.contains(name.text())) {
        name.mentions().forEach(mention -> marks.addAll(within(mention)));
      }
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(marks);
  }

  private static String valueAt(int position, List<String> values) {
    int value = 0;
    while (NaiveText.of(values.subList(0, value + 1)).tokens().getLast().position() < position) {
      value++;
    }
    return values.get(value);
  }

  private List<Integer> within(Name.Mention mention) {
    return text.tokens().stream()
        .filter(word -> word.start() >= mention.start() && word.end() <= mention.end())
        .map(NaiveText.Token::position)
        .toList();
  }

  private boolean is(QueryNode.Is is) {
    return switch (is.flag()) {
      case LATEST -> place.latest();
      case FIRST_VERSION -> place.number() == 1;
      case VERSIONED -> place.number() > 1 || !place.latest();
      case CORRECTED -> !article.corrections().isEmpty();
      case WIRE -> !article.credits().isEmpty();
      case DUPLICATE, LEAD_COPY -> false;
      case SAVED_TWICE -> article.original().locations().size() > 1;
      case STUB -> article.flags().contains(PageFlag.STUB);
      case PAYWALLED -> article.flags().contains(PageFlag.PAYWALLED);
    };
  }

  private boolean within(QueryNode.Days days) {
    boolean indexed = days.field() == NewsField.INDEXED;
    PartialDate date = indexed ? article.accession().indexed() : article.dates().published();
    PartialDate from = days.from() == null ? PartialDate.ofYear(1) : days.from();
    PartialDate to = days.to() == null ? PartialDate.ofYear(9999) : days.to();
    return date != null
        && (days.overlapping()
            ? !date.latest().isBefore(from.earliest()) && !date.earliest().isAfter(to.latest())
            : !date.earliest().isBefore(from.earliest()) && !date.latest().isAfter(to.latest()));
  }

  private List<String> values(String field) {
    List<String> values = new ArrayList<>();
    switch (field) {
      case "text" -> values.add(article.searchedText());
      case "body", "lead" -> values.add(article.body());
      case "caption" -> values.addAll(article.captions());
      case "quote" -> article.quotes().forEach(quote -> values.add(quote.in(article)));
      case "said" -> article.quotes().forEach(quote -> add(values, quote.speaker()));
      case "headline" -> add(values, article.headline());
      case "deck" -> add(values, article.deck());
      case "summary" -> add(values, article.summary());
      case "source" -> add(values, article.source().name());
      case "collection" -> values.addAll(article.accession().collections());
      case "indexed" ->
          Stream.ofNullable(article.accession().indexed()).forEach(day -> add(values, "" + day));
      case "wire" -> values.addAll(article.credits());
      case "person" -> values.addAll(names(article.names(Name.Kind.PERSON)));
      case "org" -> values.addAll(names(article.names(Name.Kind.ORGANISATION)));
      case "place" -> values.addAll(names(article.names(Name.Kind.PLACE)));
      case "event" -> values.addAll(names(article.names(Name.Kind.EVENT)));
      case "subject" -> article.subjects().stream().map(Subject::label).forEach(values::add);
      case "keyword" -> values.addAll(article.keywords());
      default -> values.addAll(article.fields().getOrDefault(field, List.of()));
    }
    values.removeIf(String::isEmpty);
    return values;
  }

  private static void add(List<String> values, String value) {
    if (value != null) {
      values.add(value);
    }
  }

  /** What names are filed under and how they are written. */
  private static List<String> names(List<Name> names) {
    return names.stream()
        .flatMap(name -> Stream.of(name.filedAs(), name.text()))
        .distinct()
        .toList();
  }
}
