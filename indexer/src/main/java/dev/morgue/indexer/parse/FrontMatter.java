package dev.morgue.indexer.parse;

import dev.morgue.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What a Markdown clipping says before its text: YAML between lines of three hyphens, or JSON in an
 * HTML comment or a code block.
 *
 * @param values by name, in order: texts, numbers, lists and maps of them
 * @param length how many characters of the text it takes
 */
record FrontMatter(Map<String, Object> values, int length) {

  private static final Pattern YAML =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\n(.*?\\n)?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
  private static final Pattern JSON =
      Pattern.compile(
          "\\A\\s*(?:<!--\\s*(\\{.*?\\})\\s*-->|```json\\s*\\n(\\{.*?\\})\\s*\\n```)",
          Pattern.DOTALL);

  /** A name and its value on one line, of a value that is a text. */
  private static final Pattern TEXT_LINE =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N} _.-]*):[ \\t]+([^\\s\\[{|>&*!#].*?)\\s*");

  private static final int LARGEST = 1 << 20;

  /**
   * The front matter that a text begins with; empty when it begins with something else.
   *
   * @throws IllegalArgumentException if it is broken; the message says where
   */
  static Optional<FrontMatter> of(String text) {
    Matcher yaml = YAML.matcher(text);
    if (yaml.find()) {
      return Optional.of(new FrontMatter(yaml(yaml.group(1)), yaml.end()));
    }
    Matcher json = JSON.matcher(text);
    if (json.find()) {
      String object = json.group(1) == null ? json.group(2) : json.group(1);
      return Json.parse(object) instanceof Map<?, ?> map
          ? Optional.of(new FrontMatter(named(map), json.end()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Map<String, Object> yaml(@Nullable String block) {
    String written = block == null ? "" : block;
    try {
      return loaded(written);
    } catch (YAMLException e) {
      try {
        return loaded(written.length() > LARGEST ? written : mended(written));
      } catch (YAMLException again) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        throw new IllegalArgumentException("its front matter is no YAML: " + why, e);
      }
    }
  }

  /**
   * Front matter whose texts are quoted where they would have to be: clippers and people write
   * {@code title: Harbour: a bridge closes}, and {@code "} within {@code "}.
   */
  private static String mended(String block) {
    StringBuilder mended = new StringBuilder(block.length() + 16);
    for (String line : block.split("\n", -1)) {
      Matcher text = TEXT_LINE.matcher(line);
      mended
          .append(text.matches() && !isYaml(line) ? quoted(text.group(1), text.group(2)) : line)
          .append('\n');
    }
    return mended.toString();
  }

  private static String quoted(String name, String value) {
    char mark = value.charAt(0);
    boolean marked =
        value.length() > 1
            && (mark == '"' || mark == '\'')
            && mark == value.charAt(value.length() - 1);
    String text = marked ? value.substring(1, value.length() - 1) : value;
    return name + ": '" + text.replace("'", "''") + "'";
  }

  private static boolean isYaml(String line) {
    try {
      loaded(line);
      return true;
    } catch (YAMLException e) {
      return false;
    }
  }

  private static Map<String, Object> loaded(String block) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(50);
    options.setMaxAliasesForCollections(20);
    DumperOptions dumping = new DumperOptions();
    Yaml reader =
        new Yaml(
            new SafeConstructor(options),
            new Representer(dumping),
            dumping,
            options,
            new AsWritten());
    Object root = reader.load(block);
    return root instanceof Map<?, ?> map ? named(map) : Map.of();
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> values = new LinkedHashMap<>();
    map.forEach((name, value) -> {
      if (name != null && value != null) {
        values.put(name.toString(), value);
      }
    });
    return values;
  }

  /** Dates and numbers stay as written: YAML's own timestamps lose their zone and precision. */
  private static final class AsWritten extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
      addImplicitResolver(Tag.MERGE, MERGE, "<");
    }
  }
}
