package dev.morgue.names;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.Provenance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a tagger finds into an article, and says which tagger that was. The article's id stays:
 * it is made of what was saved, not of what was found in it. Stateless.
 */
public final class Tagging {

  /** Under this name an article's provenance says which tagger read its text. */
  public static final String PROVENANCE = "names";

  private Tagging() {}

  /** The tagger that is installed beside this library; empty where there is none. */
  public static Optional<NameTagger> installed() {
    return Installed.TAGGER;
  }

  /** Found when it is first asked for, and once: a tagger may bring a model to load. */
  private static final class Installed {
    static final Optional<NameTagger> TAGGER = ServiceLoader.load(NameTagger.class).findFirst();
  }

  /** The tagger whose names an article has, see {@link NameTagger#version}; null for none. */
  public static @Nullable String version(Article article) {
    Provenance names = article.provenance().get(PROVENANCE);
    return names == null ? null : names.evidence();
  }

  /**
   * The article with the names that a tagger finds in it, in place of those that an earlier one
   * found. Names of the source's own metadata stay, whatever the tagger makes of them.
   */
  public static Article tag(Article article, NameTagger tagger) {
    Article bare = withoutFound(article);
    List<Name> names = new ArrayList<>(tagger.tag(bare));
    Set<String> listed = new HashSet<>();
    names.stream().filter(Tagging::isGiven).forEach(name -> listed.add(key(name)));
    List<Name> forgotten =
        bare.names().stream().filter(name -> !listed.contains(key(name))).toList();
    names.addAll(0, forgotten);
    Map<String, Provenance> provenance = new TreeMap<>(bare.provenance());
    provenance.put(PROVENANCE, Provenance.of(tagger.version(), 1));
    Article named = bare.toBuilder().names(names).provenance(provenance).build();
    return named.toBuilder().quotes(tagger.quotes(named)).build();
  }

  private static boolean isGiven(Name name) {
    return name.origin() == Name.Origin.METADATA;
  }

  private static String key(Name name) {
    return name.kind() + " " + name.text();
  }

  /** The article as it was before any tagger: without found names and places in the text. */
  private static Article withoutFound(Article article) {
    boolean found =
        !article.quotes().isEmpty() || !article.names().stream().allMatch(Tagging::isGiven);
    if (version(article) == null && !found) {
      return article;
    }
    Map<String, Provenance> provenance = new TreeMap<>(article.provenance());
    provenance.remove(PROVENANCE);
    List<Name> given = article.names().stream().filter(Tagging::isGiven).toList();
    return article.toBuilder().names(given).quotes(List.of()).provenance(provenance).build();
  }
}
