package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.text.WordForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The people, organisations, places and writers that an archive names, seen through the user's
 * list: lists them, suggests which names are one's, and says who appears with whom. As thread-safe
 * as the archive, and open as long as it is.
 */
public final class NameCatalogue {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final NewsArchive archive;

  private NameCatalogue(NewsArchive archive) {
    this.archive = archive;
  }

  /** The names of an archive. */
  public static NameCatalogue of(NewsArchive archive) {
    return new NameCatalogue(archive);
  }

  /**
   * The names of a field, most frequent first; entries of the user's list that no article has come
   * last. Names that the list hides are among them.
   *
   * @param field {@code person}, {@code byline}, {@code org} or {@code place}
   * @param typed the beginning of a name or of a word in it, or a whole name, which also finds its
   *     other spellings; empty for all names
   * @throws IllegalArgumentException for another field
   */
  public List<HeldName> names(NewsField field, String typed) throws IOException {
    return archive.on(snapshot -> {
      List<HeldName> all = new HeldNameCounter(snapshot, field).all();
      if (words(typed).isBlank()) {
        return all;
      }
      Set<String> spelled = snapshot.heldNames().called(typed, field);
      String begun = words(typed);
      List<HeldName> wanted = new ArrayList<>();
      for (HeldName name : all) {
        boolean form =
            name.forms().stream()
                .anyMatch(
                    each -> spelled.contains(each.name()) || words(each.name()).contains(begun));
        if (form || words(name.name()).contains(begun)) {
          wanted.add(name);
        }
      }
      return wanted;
    });
  }

  /** Words, folded, a space before each. */
  private static String words(String name) {
    return " " + NOT_WORD.matcher(WordForms.fold(name)).replaceAll(" ").strip();
  }

  /**
   * Who and what appears in the articles that have a name.
   *
   * @throws IllegalArgumentException if the request names a field that cannot be filtered by
   */
  public Company company(CompanyRequest request) throws IOException {
    return archive.on(snapshot -> new CompanyCounter(snapshot, request).company());
  }

  /**
   * Names that may be one's, the most useful suggestions first. People whose names sound different
   * are never suggested, nor what the user's list has as two. Ten seconds of work in an archive of
   * 300,000 names.
   *
   * @param field {@code person}, {@code byline}, {@code org} or {@code place}
   * @param most at most so many
   */
  public List<MergeSuggestion> suggestMerges(NewsField field, int most) throws IOException {
    return archive.on(snapshot -> new MergeSuggester(snapshot, field).best(most));
  }
}
