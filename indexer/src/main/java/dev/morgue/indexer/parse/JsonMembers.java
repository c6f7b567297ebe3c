package dev.morgue.indexer.parse;

import dev.morgue.indexer.ArticleMember;
import dev.morgue.indexer.FieldMapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the members of a JSON record by what they say, as a mapping and the default names have it.
 */
final class JsonMembers {

  private static final Pattern DOT = Pattern.compile("\\.");

  private final Map<?, ?> record;
  private final FieldMapping mapping;
  private final Map<ArticleMember, List<Said>> said = new EnumMap<>(ArticleMember.class);

  /** The names of the record's own members that the mapping has used. */
  private final Set<String> used = new HashSet<>();

  private JsonMembers(Map<?, ?> record, FieldMapping mapping) {
    this.record = record;
    this.mapping = mapping;
  }

  /** The draft of a record. */
  static Draft draft(Map<?, ?> record, FieldMapping mapping, DateReader dates) {
    JsonMembers members = new JsonMembers(record, mapping);
    members.takeMapped();
    members.takeNamed();
    Draft draft = RecordDraft.of(members.said, dates);
    members.addFields(draft);
    return draft;
  }

  private void takeMapped() {
    mapping
        .paths()
        .forEach((member, paths) -> {
          for (String path : paths) {
            Object value = at(path);
            if (value != null && !said.containsKey(member)) {
              add(member, path, value);
            }
          }
        });
  }

  /** Members under their default names; the one that is called as we call it comes first. */
  private void takeNamed() {
    for (Map.Entry<?, ?> entry : record.entrySet()) {
      String name = String.valueOf(entry.getKey());
      Object value = entry.getValue();
      ArticleMember member = named(name).orElse(null);
      if (member != null && value != null) {
        add(member, name, value);
      }
    }
  }

  /** What a member says by default, if the mapping leaves both to their defaults. */
  private Optional<ArticleMember> named(String name) {
    return used.contains(name)
        ? Optional.empty()
        : ArticleMember.named(name).filter(member -> !mapping.paths().containsKey(member));
  }

  private void add(ArticleMember member, String path, Object value) {
    used.add(DOT.split(path, 2)[0]);
    List<Said> all = said.computeIfAbsent(member, m -> new ArrayList<>());
    all.add(member.label().equals(path) ? 0 : all.size(), new Said("member '" + path + "'", value));
  }

  private void addFields(Draft draft) {
    mapping
        .fields()
        .forEach((field, paths) -> {
          for (String path : paths) {
            Object value = at(path);
            if (value != null) {
              used.add(DOT.split(path, 2)[0]);
              draft.addField(field, Values.texts(value));
            }
          }
        });
    if (mapping.unmapped()) {
      record.forEach((name, value) -> {
        if (!used.contains(String.valueOf(name))) {
          addField(draft, String.valueOf(name), value);
        }
      });
    }
  }

  /** Adds a member as a field of its own; the members of an object, each as one. */
  private static void addField(Draft draft, String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((inner, its) -> addField(draft, name + "-" + inner, its));
    } else {
      draft.addField(name, Values.texts(value));
    }
  }

  /** The value at a path: a member of that very name, else "meta.title" from object to object. */
  private @Nullable Object at(String path) {
    if (record.get(path) != null) {
      return record.get(path);
    }
    Object value = record;
    for (String name : DOT.split(path, -1)) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return value;
  }
}
