package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.AtLeast;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Near;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Numbers;
import dev.morgue.query.QueryNode.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in plain English what a query asks for. */
final class PlainWords {

  /** What {@code firstN} counts from. */
  private final String start;

  private PlainWords(String start) {
    this.start = start;
  }

  /** One phrase, without a full stop. */
  static String of(QueryNode node) {
    return new PlainWords("headline and text").say(node);
  }

  private String say(QueryNode node) {
    return switch (node) {
      case QueryNode.Everything e -> "every article";
      case And and -> and(and);
      case Or or ->
          "either " + or.nodes().stream().map(this::inner).collect(Collectors.joining(" or "));
      case Not(QueryNode.NoValue none) -> "something in the field " + none.field();
      case Not not -> "anything " + excluded(not.node());
      case WordNode word -> word(word);
      case Near near -> near(near);
      case AtLeast most -> inner(most.node()) + ", mentioned at least " + most.times() + " times";
      case QueryNode.First first ->
          inner(first.node()) + " within the first " + first.words() + " words of " + start;
      case QueryNode.About about ->
          inner(about.node()) + " in the headline or lead, or as an index term";
      case QueryNode.Mentions most ->
          inner(most.node()) + ", named at least " + times(most.times()) + " under any spelling";
      case QueryNode.Boost boost -> inner(boost.node()) + " (" + factor(boost) + ")";
      case QueryNode.InField in when in.field().equals(NewsField.GROUP.label()) ->
          "copies of the story that " + new PlainWords("it").inner(in.node()) + " tells";
      case QueryNode.InField in when in.field().equals(NewsField.COLLECTION.label()) ->
          "what is in the collection " + new PlainWords("it").inner(in.node());
      case QueryNode.InField in ->
          new PlainWords("it").inner(in.node())
              + (in.asTyped() ? " (written so) in the field " : " in the field ")
              + in.field();
      case Said said ->
          new PlainWords("their quotations").inner(said.words())
              + " in what "
              + (said.speaker().asTyped() ? "(written so) " : "")
              + inner(said.speaker().node())
              + " is quoted as saying";
      case Saved saved ->
          "the saved search \"" + saved.name() + "\", that is " + inner(saved.node());
      case QueryNode.NoValue none when none.field().equals(NewsField.GROUP.label()) ->
          "what has no copies";
      case QueryNode.NoValue none -> "nothing in the field " + none.field();
      case Around around -> "a place within " + around.distance() + " of " + around.centre();
      case QueryNode.Is is -> "what is " + is.flag().label().replace('-', ' ');
      case Days days -> days(days);
      case Numbers numbers -> numbers(numbers);
    };
  }

  private static String times(int times) {
    return times == 1 ? "once" : times + " times";
  }

  private String inner(QueryNode node) {
    boolean joined =
        node instanceof And || node instanceof Or || node instanceof Near || node instanceof Saved;
    return joined ? "(" + say(node) + ")" : say(node);
  }

  private String and(And and) {
    List<String> wanted = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    for (QueryNode node : and.nodes()) {
      if (node instanceof Not not && !(not.node() instanceof QueryNode.NoValue)) {
        excluded.add(excluded(not.node()));
      } else {
        wanted.add(inner(node));
      }
    }
    String both = wanted.isEmpty() ? "anything" : String.join(" and ", wanted);
    return excluded.isEmpty() ? both : both + ", " + String.join(", ", excluded);
  }

  private String excluded(QueryNode node) {
    return (node instanceof Days ? "not " : "without ") + inner(node);
  }

  private static String factor(QueryNode.Boost boost) {
    return String.format(Locale.ROOT, "counted %s times for the order", number(boost.factor()));
  }

  private static String number(double factor) {
    return factor == Math.rint(factor) ? Long.toString((long) factor) : Double.toString(factor);
  }

  private static String word(WordNode node) {
    return switch (node) {
      case WordNode.Word word -> word.text();
      case WordNode.Phrase phrase -> "the phrase \"" + phrase.text() + '"';
      case WordNode.PlainPhrase phrase ->
          "the phrase \"" + phrase.text() + "\" in singular or plural";
      case WordNode.SloppyPhrase phrase ->
          "the words \"" + phrase.text() + "\" with " + phrase.slop() + " moves";
      case WordNode.Prefix prefix -> "words that begin with " + prefix.stem();
      case WordNode.Wildcard wildcard -> "words like " + wildcard.pattern();
      case WordNode.Fuzzy fuzzy ->
          fuzzy.word() + " with up to " + fuzzy.edits() + letters(fuzzy) + " different";
      case WordNode.Regex regex -> "words that match /" + regex.pattern() + "/";
      case WordNode.Exact exact -> '"' + exact.text() + "\" exactly as printed";
      case WordNode.Cased cased -> '"' + cased.text() + "\" " + lettering(cased);
      case WordNode.InNumber word ->
          word.text() + " in the " + word.number().name().toLowerCase(Locale.ROOT) + " alone";
    };
  }

  private static String letters(WordNode.Fuzzy fuzzy) {
    return fuzzy.edits() == 1 ? " letter" : " letters";
  }

  private static String lettering(WordNode.Cased cased) {
    return switch (cased.lettering()) {
      case CAPS -> "with a capital letter";
      case ALLCAPS -> "in capitals";
      case NOCAPS -> "without capitals";
    };
  }

  private String near(Near near) {
    Proximity proximity = near.proximity();
    String right = inner(near.right());
    String place =
        switch (proximity.unit()) {
          case WORDS ->
              (proximity.distance() == 1
                      ? "beside "
                      : "within " + proximity.distance() + " words of ")
                  + right;
          case SENTENCE -> "in one sentence with " + right;
          case PARAGRAPH -> "in one paragraph with " + right;
          case FIELD -> "in one field with " + right;
        };
    String order = proximity.ordered() ? " and before it" : "";
    return inner(near.left()) + (proximity.negated() ? " somewhere not " : " ") + place + order;
  }

  private static String days(Days days) {
    String verb =
        switch (days.field()) {
          case UPDATED -> "revised";
          case SAVED -> "saved";
          case LOADED -> "loaded";
          case INDEXED -> "taken into the archive";
          default -> "published";
        };
    PartialDate from = days.from();
    PartialDate to = days.to();
    String when =
        from == null
            ? "until the end of " + Objects.requireNonNull(to)
            : to == null
                ? "from " + from + " on"
                : from.equals(to) ? "in " + from : from + " to " + to;
    return verb + " " + when + (days.overlapping() ? ", or perhaps then" : "");
  }

  private static String numbers(Numbers numbers) {
    String name = numbers.field().label();
    if (numbers.to() == Long.MAX_VALUE) {
      return name + " of " + numbers.from() + " words or more";
    }
    return name + " of " + numbers.from() + " to " + numbers.to() + " words";
  }
}
