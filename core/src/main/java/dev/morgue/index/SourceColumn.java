package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.Source;
import dev.morgue.sources.NewsSource;
import dev.morgue.sources.SourceRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * The publication of each article: under its name in the user's list, else under the name it
 * carries. {@link SourceRegistry#of} is the rule. Built once for a reader and a list; thread-safe.
 */
public final class SourceColumn implements ArticleColumn {

  private final ValueColumn names;
  private final ValueColumn codes;
  private final ValueColumn domains;
  private final List<NewsSource> listed;
  private final Map<NewsSource, Integer> numbers = new LinkedHashMap<>();

  /** The list's publications in its order, then names that it lacks. */
  private final List<String> values = new ArrayList<>();

  private final int[] byName;
  private final int[] byCode;
  private final int[] byDomain;

  /**
   * Reads the names, codes and sites that a reader's articles carry.
   *
   * @param registry the user's list
   */
  public SourceColumn(IndexReader reader, SourceRegistry registry) throws IOException {
    this.names = new ValueColumn(reader, NewsField.SOURCE.label());
    this.codes = new ValueColumn(reader, IndexFields.SOURCE_CODE);
    this.domains = new ValueColumn(reader, NewsField.DOMAIN.label());
    this.listed = registry.sources();
    for (NewsSource source : listed) {
      numbers.put(source, values.size());
      values.add(source.name());
    }
    this.byName = numbers(names, registry::called);
    this.byCode = numbers(codes, registry::coded);
    this.byDomain = numbers(domains, host -> registry.of(new Source(null, null, host)));
    for (int i = 0; i < byName.length; i++) {
      if (byName[i] == NONE) {
        byName[i] = values.size();
        values.add(names.values().get(i));
      }
    }
  }

  private int[] numbers(ValueColumn column, Function<String, Optional<NewsSource>> lookup) {
    return column.values().stream()
        .mapToInt(value -> lookup.apply(value).map(this::number).orElse(NONE))
        .toArray();
  }

  @Override
  public List<String> values() {
    return values;
  }

  /** The number of a publication of the list. */
  int number(NewsSource source) {
    return numbers.getOrDefault(source, NONE);
  }

  /** The publication of the list with a number; null where it is a name that the list lacks. */
  public @Nullable NewsSource listed(int number) {
    return isListed(number) ? listed.get(number) : null;
  }

  boolean isListed(int number) {
    return number >= 0 && number < listed.size();
  }

  /** The names that articles carry. */
  public ArticleColumn names() {
    return names;
  }

  /** The codes that articles carry. */
  public ArticleColumn codes() {
    return codes;
  }

  /** The sites that articles carry. */
  public ArticleColumn domains() {
    return domains;
  }

  /** The number that a carried name stands for by itself. */
  int ofName(int name) {
    return byName[name];
  }

  /** The number that a carried code stands for; {@link #NONE} if the list lacks it. */
  int ofCode(int code) {
    return byCode[code];
  }

  /** The number that a site stands for; {@link #NONE} if the list lacks it or several share it. */
  int ofDomain(int domain) {
    return byDomain[domain];
  }

  @Override
  public Leaf leaf(int leaf) throws IOException {
    Leaf named = names.leaf(leaf);
    Leaf coded = codes.leaf(leaf);
    Leaf hosted = domains.leaf(leaf);
    return doc -> {
      int name = named.of(doc);
      int number = name == NONE ? NONE : byName[name];
      if (isListed(number)) {
        return number;
      }
      int code = coded.of(doc);
      if (code != NONE && byCode[code] != NONE) {
        return byCode[code];
      }
      int host = name == NONE ? hosted.of(doc) : NONE;
      return host == NONE ? number : byDomain[host];
    };
  }
}
