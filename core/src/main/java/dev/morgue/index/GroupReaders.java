package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.Proximity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/** Opens the readers of a group in one field of one segment. */
final class GroupReaders {

  private final LeafReaderContext leaf;
  private final String field;
  private final TermsEnum terms;

  private GroupReaders(LeafReaderContext leaf, String field, TermsEnum terms) {
    this.leaf = leaf;
    this.field = field;
    this.terms = terms;
  }

  /** A reader of a group, or null where the segment cannot have a place of it. */
  static @Nullable PlacesReader open(Group group, String field, LeafReaderContext leaf)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    return terms == null ? null : new GroupReaders(leaf, field, terms.iterator()).open(group);
  }

  private @Nullable PlacesReader open(Group group) throws IOException {
    return switch (group) {
      case Group.Phrase phrase -> {
        List<SlotReader> slots = slots(phrase.slots());
        yield slots == null ? null : new PhraseReader(slots, phrase.slots());
      }
      case Group.Sloppy sloppy -> {
        List<SlotReader> slots = slots(sloppy.slots());
        yield slots == null ? null : new SloppyReader(slots, sloppy.slots(), sloppy.slop());
      }
      case Group.AnyOf any -> any(any.groups());
      case Group.Near near -> near(near);
      case Group.First first ->
          kept(
              first.group(),
              new KeptReader.First(
                  first.words(),
                  first.zone(),
                  first.zone() == NewsField.TEXT ? null : new LayoutReader(leaf)));
      case Group.InZone in ->
          kept(in.group(), new KeptReader.InZone(in.zone(), new LayoutReader(leaf)));
      case Group.InQuotes in ->
          kept(in.group(), new KeptReader.InQuotes(new QuoteReader(leaf, in.speakers())));
      case Group.FirstQuoted first -> {
        QuoteReader quotes = new QuoteReader(leaf, first.speakers());
        yield kept(first.group(), new KeptReader.FirstQuoted(first.words(), quotes));
      }
      case Group.Spoken spoken -> SpokenReader.open(spoken.speakers(), leaf);
      case Group.Times times -> kept(times.group(), new KeptReader.Times(times.times()));
    };
  }

  private @Nullable PlacesReader kept(Group group, KeptReader.Rule rule) throws IOException {
    PlacesReader reader = open(group);
    return reader == null ? null : new KeptReader(reader, rule);
  }

  private @Nullable List<SlotReader> slots(List<WordSlot> words) throws IOException {
    List<SlotReader> slots = new ArrayList<>();
    for (WordSlot word : words) {
      SlotReader slot = SlotReader.of(word, terms);
      if (slot.terms() == 0) {
        return null;
      }
      slots.add(slot);
    }
    return slots.isEmpty() ? null : slots;
  }

  private @Nullable PlacesReader any(List<Group> groups) throws IOException {
    List<PlacesReader> readers = new ArrayList<>();
    for (Group group : groups) {
      PlacesReader reader = open(group);
      if (reader != null) {
        readers.add(reader);
      }
    }
    return switch (readers.size()) {
      case 0 -> null;
      case 1 -> readers.getFirst();
      default -> new UnionReader(readers);
    };
  }

  private @Nullable PlacesReader near(Group.Near near) throws IOException {
    PlacesReader left = open(near.left());
    PlacesReader right = open(near.right());
    Proximity proximity = near.proximity();
    if (left == null || (right == null && !proximity.negated())) {
      return null;
    }
    boolean laidOut = field.equals(IndexFields.TEXT) || field.equals(IndexFields.HEADLINE);
    Reach reach = laidOut ? Reach.in(leaf, proximity) : Reach.withoutLayout(proximity);
    return new NearReader(left, right, reach, proximity.negated());
  }
}
