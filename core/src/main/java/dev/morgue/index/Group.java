package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.Proximity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has places in a field: words, phrases, and what is made of them. docs/decisions/proximity.md
 * defines the places of each. Immutable.
 */
sealed interface Group {

  /** Words beside each other; each match is one run. */
  record Phrase(List<WordSlot> slots) implements Group {
    public Phrase {
      slots = List.copyOf(slots);
    }
  }

  /**
   * Words near where a phrase would have them: after at most {@code slop} moves by one position.
   */
  record Sloppy(List<WordSlot> slots, int slop) implements Group {
    public Sloppy {
      slots = List.copyOf(slots);
    }
  }

  /** The places of any of these. */
  record AnyOf(List<Group> groups) implements Group {
    public AnyOf {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Places of both near each other, or, negated, those of the left one without a right one near.
   */
  record Near(Group left, Group right, Proximity proximity) implements Group {}

  /** Places within the first words of a zone, or of another field where the zone is TEXT. */
  record First(int words, NewsField zone, Group group) implements Group {}

  /** Places within a zone of the text. */
  record InZone(NewsField zone, Group group) implements Group {}

  /** Places within one quotation, of certain speakers or, where that is null, of anybody. */
  record InQuotes(@Nullable List<String> speakers, Group group) implements Group {
    public InQuotes {
      speakers = speakers == null ? null : List.copyOf(speakers);
    }
  }

  /** Places within the first words from where the first such quotation begins. */
  record FirstQuoted(int words, @Nullable List<String> speakers, Group group) implements Group {
    public FirstQuoted {
      speakers = speakers == null ? null : List.copyOf(speakers);
    }
  }

  /** All quotations of certain speakers. */
  record Spoken(List<String> speakers) implements Group {
    public Spoken {
      speakers = List.copyOf(speakers);
    }
  }

  /** All places, if there are so many of which none begins before another has ended. */
  record Times(int times, Group group) implements Group {}
}
