package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.search.Interval;
import dev.morgue.search.StatsRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --by} asks for.
 *
 * @param fields what parts the holdings
 * @param interval whether each is listed by months or years; null for neither
 */
record CountedBy(List<NewsField> fields, @Nullable Interval interval) {

  static final String BY = "--by";

  private static final String USUAL = "source,month";

  static final Option OPTION =
      Option.many(
          BY,
          "FIELDS",
          "What to count by, between commas: source, section, type, lang, domain or edition, then"
              + " month or year. Without it: "
              + USUAL
              + ".");

  CountedBy {
    fields = List.copyOf(fields);
  }

  static CountedBy read(Arguments arguments) throws Failure {
    List<String> typed = arguments.many(BY);
    List<NewsField> fields = new ArrayList<>();
    Interval interval = null;
    for (String name : String.join(",", typed.isEmpty() ? List.of(USUAL) : typed).split(",", -1)) {
      Interval width = interval(name.strip());
      if (width == null) {
        fields.add(field(name.strip()));
      } else if (interval == null) {
        interval = width;
      } else {
        throw Failure.usage(BY + ": take month or year, not both");
      }
    }
    return new CountedBy(fields, interval);
  }

  private static @Nullable Interval interval(String name) {
    return switch (name) {
      case "month" -> Interval.MONTH;
      case "year" -> Interval.YEAR;
      default -> null;
    };
  }

  private static NewsField field(String name) throws Failure {
    NewsField field = NewsField.of(name).orElse(null);
    if (field == null || !StatsRequest.FIELDS.contains(field)) {
      String known = String.join(", ", StatsRequest.FIELDS.stream().map(NewsField::label).toList());
      throw Failure.usage(BY + ": '" + name + "' is none of " + known + ", month, year");
    }
    return field;
  }
}
