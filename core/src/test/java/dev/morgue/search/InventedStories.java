package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.Dates;
import dev.morgue.PartialDate;
import dev.morgue.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stories of random words, with copies of them of which is known which story they are of. */
final class InventedStories {

  private static final List<String> PAPERS =
      List.of("Heron", "Tern", "Gazette", "Pilot", "Ledger", "Courier");

  private final Random random;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Integer> stories = new HashMap<>();

  /** So many stories, each printed by one to five papers within a few days. */
  InventedStories(Random random, int count) {
    this.random = random;
    for (int story = 0; story < count; story++) {
      List<String> papers = new ArrayList<>(PAPERS);
      Collections.shuffle(papers, random);
      List<String> paragraphs = paragraphs(4 + random.nextInt(5));
      LocalDate day = LocalDate.of(2008, 9, 1).plusDays(random.nextInt(40));
      int copies = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
      add(story, papers.get(0), day, paragraphs);
      for (int i = 1; i <= copies; i++) {
        add(story, papers.get(i), day.plusDays(random.nextInt(4)), copied(paragraphs));
      }
    }
  }

  private void add(int story, String paper, LocalDate day, List<String> paragraphs) {
    String name = "story-" + story + "-" + paper;
    articles.put(
        name,
        Articles.named(name)
            .headline(words(4))
            .body(String.join("\n\n", paragraphs))
            .source(Source.of(paper))
            .dates(Dates.published(PartialDate.ofDay(day)))
            .build());
    stories.put(name, story);
  }

  /** Another paper's copy: as it is, cut, with a lead of its own, or with words changed. */
  private List<String> copied(List<String> paragraphs) {
    return switch (random.nextInt(4)) {
      case 0 -> paragraphs;
      case 1 -> paragraphs.subList(0, paragraphs.size() - 1 - random.nextInt(2));
      case 2 -> {
        List<String> own = new ArrayList<>(List.of(words(25)));
        own.addAll(paragraphs);
        yield own;
      }
      default -> paragraphs.stream().map(p -> p.replaceAll("\\b[ab]\\w{4}\\b", "edited")).toList();
    };
  }

  private List<String> paragraphs(int count) {
    return IntStream.range(0, count).mapToObj(i -> words(20 + random.nextInt(20))).toList();
  }

  /** Common words, so that queries find some articles and not others, among rare ones. */
  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            random.nextInt(4) == 0
                ? "harbour flood mayor council".split(" ", -1)[random.nextInt(4)]
                : random
                    .ints(5, 'a', 'z' + 1)
                    .mapToObj(c -> String.valueOf((char) c))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  /** The articles by their names. */
  Map<String, Article> articles() {
    return articles;
  }

  /** The number of the story that an article tells. */
  int story(String name) {
    return stories.getOrDefault(name, -1);
  }

  /** The names of an article and its copies, sorted. */
  List<String> copies(String name) {
    return stories.entrySet().stream()
        .filter(entry -> entry.getValue() == story(name))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The copy that stands for a story: published first, then the longest. */
  String lead(List<String> copies) {
    return copies.stream()
        .min(
            Comparator.comparing((String name) -> published(name))
                .thenComparing(name -> -length(name)))
        .orElseThrow();
  }

  private LocalDate published(String name) {
    return articles.get(name).dates().published().latest();
  }

  private int length(String name) {
    return articles.get(name).searchedText().split("\\s+", -1).length;
  }

  /** Whether no two copies of a story would stand for it alike but for a number from the id. */
  boolean isLeadClear(List<String> copies) {
    String lead = lead(copies);
    return copies.stream()
        .noneMatch(name ->
            !name.equals(lead)
                && published(name).equals(published(lead))
                && length(name) == length(lead));
  }
}
