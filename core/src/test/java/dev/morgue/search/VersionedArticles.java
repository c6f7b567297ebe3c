package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Original;
import dev.morgue.Placement;
import dev.morgue.Sha256;
import dev.morgue.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random articles over several archives, with versions and copies among them. */
final class VersionedArticles {

  /** What was added, in order; an article may come again, changed or from elsewhere. */
  private record Added(Article article, int archive) {}

  private final Random random;
  private final List<Added> added = new ArrayList<>();

  VersionedArticles(Random random) {
    this.random = random;
  }

  /** Adds so many articles to the archive in each folder, with commits on the way. */
  void write(List<Path> folders, int count) throws IOException {
    for (int archive = 0; archive < folders.size(); archive++) {
      try (ArchiveWriter writer = ArchiveWriter.open(folders.get(archive))) {
        for (int i = 0; i < count; i++) {
          Article article = article(archive);
          added.add(new Added(article, archive));
          writer.add(article);
          if (i % 70 == 0) {
            writer.commit();
          }
        }
      }
    }
  }

  private Article article(int archive) {
    if (!added.isEmpty() && random.nextInt(8) == 0) {
      Added again = added.get(random.nextInt(added.size()));
      if (again.archive() == archive) {
        return again.article().toBuilder()
            .original(saved(again.article().original().sha256()))
            .build();
      }
    }
    String name = (archive == 0 ? "a" : "b") + random.nextInt(200);
    ArticleBuilder article =
        Articles.dated(name, date()).body("tide ".repeat(1 + random.nextInt(9)));
    article.headline(random.nextBoolean() ? "Harbour" : "Ferry");
    article.source(Source.of(one(null, "Daily Heron", "The Heron", "dh", "Ferry Post")));
    article.language(one(null, "en", "de", "pt-BR"));
    article.type(random.nextInt(3) == 0 ? null : ArticleType.NEWS);
    String section = one(null, "Local", "Sport");
    article.placement(Placement.section(section));
    switch (random.nextInt(3)) {
      case 0 -> article.byline(new Byline("By our own staff", List.of()));
      case 1 -> article.byline(new Byline(null, List.of(Author.of("Ada Low"))));
      default -> {}
    }
    return article.original(saved(Sha256.of("x" + random.nextLong()))).build();
  }

  private Original saved(String hash) {
    return new Original(
        hash, "text", List.of(new Original.Location("/saved/" + random.nextInt(10_000), 0)));
  }

  private @Nullable String one(@Nullable String... of) {
    return of[random.nextInt(of.length)];
  }

  private @Nullable String date() {
    int month = 1 + random.nextInt(12);
    int year = 2005 + random.nextInt(3) * 2;
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1 -> Integer.toString(year);
      case 2 -> String.format(Locale.ROOT, "%d-%02d", year, month);
      default -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, 1 + random.nextInt(28));
    };
  }

  /** One held version: places by hash, and whether a later one supersedes it. */
  record Version(
      Article article, int archive, Set<String> places, boolean[] superseded, int number) {}

  List<Version> versions() {
    Map<String, Version> bySaved = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Added each : added) {
      String saved = each.archive() + each.article().original().sha256();
      String place = each.article().original().locations().getFirst().toString();
      Version held = bySaved.get(saved);
      if (held == null) {
        String key = each.archive() + each.article().key();
        bySaved.values().stream()
            .filter(v -> (v.archive() + v.article().key()).equals(key))
            .forEach(v -> v.superseded()[0] = true);
        int number = numbers.merge(key, 1, Integer::sum);
        bySaved.put(
            saved,
            new Version(
                each.article(),
                each.archive(),
                new HashSet<>(Set.of(place)),
                new boolean[1],
                number));
      } else {
        held.places().add(place);
      }
    }
    return List.copyOf(bySaved.values());
  }
}
