package dev.morgue.indexer.parse;

import dev.morgue.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static Map<String, Object> yaml(String block) {
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
    try {
      Object root = reader.load(block == null ? "" : block);
      return root instanceof Map<?, ?> map ? named(map) : Map.of();
    } catch (YAMLException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IllegalArgumentException("its front matter is no YAML: " + why, e);
    }
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
