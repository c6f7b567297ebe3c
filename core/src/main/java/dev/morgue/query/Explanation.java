package dev.morgue.query;

import java.util.Arrays;
import java.util.List;

/**
 * What a query means: for people, in its canonical form, and for other systems.
 *
 * @param words in plain English
 * @param canonical as {@link QueryPrinter} writes it
 * @param expanded the same with what saved searches stand for in their places
 * @param translations one for each {@link Target}
 * @param warnings what was repaired or may surprise
 */
public record Explanation(
    String words,
    String canonical,
    String expanded,
    List<Translation> translations,
    List<Warning> warnings) {

  /** Copies the lists. */
  public Explanation {
    translations = List.copyOf(translations);
    warnings = List.copyOf(warnings);
  }

  /** Explains a query that was read. */
  public static Explanation of(ParsedQuery query) {
    return new Explanation(
        PlainWords.of(query.node()),
        QueryPrinter.print(query.node()),
        QueryPrinter.print(Saved.expanded(query.node())),
        Arrays.stream(Target.values()).map(target -> Translation.of(query.node(), target)).toList(),
        query.warnings());
  }
}
