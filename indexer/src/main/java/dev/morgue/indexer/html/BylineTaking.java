package dev.morgue.indexer.html;

import dev.morgue.Author;
import dev.morgue.NewsField;
import dev.morgue.indexer.parse.Agencies;
import dev.morgue.indexer.parse.Draft;
import java.util.ArrayList;
import java.util.List;

/** Puts who is credited into a draft: people as authors, organisations marked as such. */
final class BylineTaking {

  private final Draft draft;

  BylineTaking(Draft draft) {
    this.draft = draft;
  }

  void take(Credited credited, String evidence, double confidence) {
    credited.authors().forEach(draft::addAuthor);
    for (String body : credited.bodies()) {
      draft.addAuthor(new Author(body, Author.ORGANISATION, null));
      Agencies.named(body).ifPresent(draft::addCredit);
    }
    draft.say(NewsField.BYLINE, evidence, confidence);
  }

  /** Notes what another place says, where it says something else. */
  void doubt(Credited other, Credited taken, String evidence) {
    List<String> names = other.authors().stream().map(Author::name).toList();
    boolean same = taken.authors().stream().map(Author::name).toList().equals(names);
    if (!same && !names.isEmpty()) {
      draft.doubt(NewsField.BYLINE, line(other), evidence);
    }
  }

  private static String line(Credited credited) {
    List<String> all = new ArrayList<>();
    credited.authors().forEach(author -> all.add(author.name()));
    all.addAll(credited.bodies());
    return String.join(", ", all);
  }
}
