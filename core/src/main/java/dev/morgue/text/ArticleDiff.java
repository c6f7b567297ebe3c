package dev.morgue.text;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.text.TextDiff.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of an article, field by field. When and where a copy was saved
 * is no part of the article, nor is how its values were found.
 */
public final class ArticleDiff {

  private static final Set<String> NOT_OF_THE_ARTICLE =
      Set.of("key", "original", "provenance", "captured", "loaded", "collections", "indexed");

  /** Members of names and subjects that move with the text or are guesses. */
  private static final Set<String> NOT_OF_A_VALUE =
      Set.of("mentions", "confidence", "score", "id", "kind", "code");

  private ArticleDiff() {}

  /**
   * A field that changed.
   *
   * @param field its name in the article's JSON form: "headline", "body", "corrections"
   * @param pieces what was removed, added and kept, in order; the values of a list are paragraphs
   */
  public record Change(String field, List<Piece> pieces) {

    /** Copies the list. */
    public Change {
      pieces = List.copyOf(pieces);
    }
  }

  /** The fields that differ, in the order of the article's JSON form. */
  public static List<Change> of(Article before, Article after) {
    Map<String, @Nullable Object> old = ArticleJson.tree(before);
    Map<String, @Nullable Object> now = ArticleJson.tree(after);
    Set<String> fields = new LinkedHashSet<>(now.keySet());
    fields.addAll(old.keySet());
    List<Change> changes = new ArrayList<>();
    for (String field : fields) {
      String oldText = text(old.get(field));
      String newText = text(now.get(field));
      if (!NOT_OF_THE_ARTICLE.contains(field) && !oldText.equals(newText)) {
        List<Piece> pieces = TextDiff.of(oldText, newText);
        boolean same = pieces.stream().allMatch(piece -> piece.kind() == TextDiff.Kind.SAME);
        if (!same) {
          changes.add(new Change(field, pieces));
        }
      }
    }
    return changes;
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Collection<?> list -> String.join("\n\n", list.stream().map(ArticleDiff::text).toList());
      case Map<?, ?> members ->
          String.join(
              ", ",
              members.entrySet().stream()
                  .filter(member -> !NOT_OF_A_VALUE.contains(member.getKey()))
                  .map(member -> text(member.getValue()))
                  .toList());
      default -> Objects.toString(value);
    };
  }
}
