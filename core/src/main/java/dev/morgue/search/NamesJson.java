package dev.morgue.search;

import dev.morgue.json.JsonMap;
import dev.morgue.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON form of what became of names. */
final class NamesJson {

  private NamesJson() {}

  static Object tree(NameReport report) {
    return new JsonMap()
        .putAlways("asked", report.names().stream().map(NamesJson::asked).toList())
        .putAlways("untagged", report.untagged())
        .putAlways("untaggedQuery", report.untaggedQuery())
        .tree();
  }

  private static Object asked(NameForms name) {
    return new JsonMap()
        .putAlways("field", name.field())
        .putAlways("typed", name.typed())
        .putAlways("forms", forms(name.forms()))
        .putAlways("offered", forms(name.offered()))
        .tree();
  }

  static List<Object> forms(List<NameForms.Form> forms) {
    return forms.stream()
        .map(form ->
            (Object) new JsonMap().put("name", form.name()).put("articles", form.articles()).tree())
        .toList();
  }

  static @Nullable NameReport read(@Nullable JsonObject json) {
    return json == null
        ? null
        : new NameReport(
            json.objects("asked", NamesJson::readAsked),
            json.integer("untagged", 0),
            json.requiredText("untaggedQuery"));
  }

  private static NameForms readAsked(JsonObject json) {
    return new NameForms(
        json.requiredText("field"),
        json.requiredText("typed"),
        json.objects("forms", NamesJson::readForm),
        json.objects("offered", NamesJson::readForm));
  }

  private static NameForms.Form readForm(JsonObject json) {
    return new NameForms.Form(json.requiredText("name"), json.integer("articles", 0));
  }
}
