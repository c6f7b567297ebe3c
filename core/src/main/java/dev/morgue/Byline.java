package dev.morgue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article.
 *
 * @param printed the byline as printed, "By Jane Doe and John Roe in Springfield"
 * @param authors the people in it, in printed order
 */
public record Byline(@Nullable String printed, List<Author> authors) {

  /** An article without a byline. */
  public static final Byline NONE = new Byline(null, List.of());

  /** Copies the list. */
  public Byline {
    authors = List.copyOf(authors);
  }

  /** The byline to show: as printed, else the authors' names, else null. */
  public @Nullable String shown() {
    if (printed != null || authors.isEmpty()) {
      return printed;
    }
    return String.join(", ", authors.stream().map(Author::name).toList());
  }
}
