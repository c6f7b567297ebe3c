package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode;
import dev.morgue.query.WordNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Query tree to {@link Group}, for one field. */
final class Groups {

  private final WordSlots slots;
  private final NewsField zone;

  /** Whose quotations count in the zone of quotations; null for everybody's. */
  private final @Nullable List<String> speakers;

  /**
   * Groups in a field.
   *
   * @param slots finds the terms of words in the field
   * @param zone the zone of the text that places must lie in; TEXT for none, or in another field
   * @param speakers whose quotations count; null for everybody's
   */
  Groups(WordSlots slots, NewsField zone, @Nullable List<String> speakers) {
    this.slots = slots;
    this.zone = zone;
    this.speakers = speakers;
  }

  /**
   * The group of a node.
   *
   * @param node one that {@link QueryNode#hasPlaces has places}, or their number
   */
  Group of(QueryNode node) throws IOException {
    return switch (node) {
      case WordNode word -> inZone(word(word));
      case QueryNode.Near near ->
          new Group.Near(of(near.left()), of(near.right()), near.proximity());
      case QueryNode.Or or -> {
        List<Group> groups = new ArrayList<>();
        for (QueryNode each : or.nodes()) {
          groups.add(of(each));
        }
        yield new Group.AnyOf(groups);
      }
      case QueryNode.First first -> first(first.words(), of(first.node()));
      case QueryNode.AtLeast least -> new Group.Times(least.times(), of(least.node()));
      default -> throw new IllegalArgumentException("has no places in a text: " + node);
    };
  }

  private Group first(int words, Group group) {
    return zone == NewsField.QUOTE
        ? new Group.FirstQuoted(words, speakers, group)
        : new Group.First(words, zone, group);
  }

  private Group inZone(Group group) {
    return switch (zone) {
      case TEXT -> group;
      case QUOTE -> new Group.InQuotes(speakers, group);
      default -> new Group.InZone(zone, group);
    };
  }

  private Group word(WordNode node) throws IOException {
    return switch (node) {
      case WordNode.Word word -> typed(QueryWords.bare(word.text()));
      case WordNode.PlainPhrase phrase -> typed(QueryWords.bare(phrase.text()));
      case WordNode.Phrase phrase -> typed(QueryWords.quoted(phrase.text()));
      case WordNode.SloppyPhrase sloppy ->
          new Group.Sloppy(typedSlots(QueryWords.quoted(sloppy.text())), sloppy.slop());
      case WordNode.Exact exact -> new Group.Phrase(slots.exactly(exact.text()));
      case WordNode.Cased cased -> new Group.Phrase(slots.cased(cased.lettering(), cased.text()));
      case WordNode.InNumber number ->
          new Group.Phrase(slots.inNumber(number.number(), number.text()));
      case WordNode.Prefix p -> new Group.Phrase(slots.fitting(p));
      case WordNode.Wildcard w -> new Group.Phrase(slots.fitting(w));
      case WordNode.Fuzzy f -> new Group.Phrase(slots.fitting(f));
      case WordNode.Regex r -> new Group.Phrase(slots.fitting(r));
    };
  }

  private static Group typed(QueryWords words) {
    Group phrase = new Group.Phrase(typedSlots(words));
    if (words.joined().isEmpty()) {
      return phrase;
    }
    Group joined = new Group.Phrase(List.of(WordSlot.of(1, words.joined())));
    return new Group.AnyOf(List.of(phrase, joined));
  }

  private static List<WordSlot> typedSlots(QueryWords words) {
    return words.slots().stream().map(slot -> WordSlot.of(slot.gap(), slot.terms())).toList();
  }
}
