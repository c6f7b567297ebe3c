package dev.morgue.bench.eval;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads gold that is kept as JSON Lines, one object an article. */
public final class GoldLines {

  private GoldLines() {}

  /**
   * Reads a file, or the file of that name in a folder.
   *
   * @param members that a line may have
   * @param article makes one of a line; an {@link IllegalArgumentException} is a complaint about it
   * @throws InputException if there is no such file, no line in it, or one that cannot be read
   */
  public static <T> List<T> read(
      Path path, String name, Set<String> members, Function<JsonObject, T> article)
      throws IOException {
    Path file = Files.isDirectory(path) ? path.resolve(name) : path;
    if (!Files.exists(file)) {
      throw new InputException(file + " is not there");
    }
    List<T> gold = new ArrayList<>();
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          gold.add(of(line, lines, members, article));
        }
      }
    }
    if (gold.isEmpty()) {
      throw new InputException(file + " holds no article");
    }
    return gold;
  }

  private static <T> T of(
      String line, TextLines lines, Set<String> members, Function<JsonObject, T> article)
      throws IOException {
    try {
      JsonObject object = Json.parseObject(line);
      object.allowOnly(members);
      return article.apply(object);
    } catch (IllegalArgumentException e) {
      throw lines.complaint(String.valueOf(e.getMessage()));
    }
  }
}
