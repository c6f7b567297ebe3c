package dev.morgue.names;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.Name.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of a list, wherever they stand in a text. */
public final class DictionaryTagger implements NameTagger {

  private final String version;
  private final Map<String, Name.Kind> names;

  /** A tagger that knows these names. */
  public DictionaryTagger(String version, Map<String, Name.Kind> names) {
    this.version = version;
    this.names = names;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Name> tag(Article article) {
    List<Name> found = new ArrayList<>(article.names());
    String text = article.searchedText();
    names.keySet().stream()
        .sorted()
        .forEach(name -> {
          List<Mention> mentions = new ArrayList<>();
          Matcher each = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
          while (each.find()) {
            mentions.add(new Mention(each.start(), each.end()));
          }
          if (!mentions.isEmpty()) {
            found.add(
                new Name(names.get(name), name, null, null, Name.Origin.TEXT, 0.9, mentions, null));
          }
        });
    return found;
  }
}
