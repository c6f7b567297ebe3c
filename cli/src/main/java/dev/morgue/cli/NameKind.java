package dev.morgue.cli;

import dev.morgue.NewsField;
import java.util.List;

/** Which names a command is about: people, unless an option says otherwise. */
final class NameKind {

  private static final String ORGANISATIONS = "--organisations";
  private static final String PLACES = "--places";
  private static final String WRITERS = "--writers";

  private NameKind() {}

  static List<Option> options() {
    return List.of(
        Option.flag(ORGANISATIONS, "Organisations instead of people."),
        Option.flag(PLACES, "Places instead of people."),
        Option.flag(WRITERS, "Those who wrote the articles instead of those named in them."));
  }

  /** The same, where they say what the name is that a command is about. */
  static List<Option> ofTheName() {
    return List.of(
        Option.flag(ORGANISATIONS, "NAME is an organisation; else it is a person."),
        Option.flag(PLACES, "NAME is a place."),
        Option.flag(WRITERS, "NAME is somebody who wrote the articles."));
  }

  static NewsField of(Arguments arguments) throws Failure {
    arguments.atMostOneOf(ORGANISATIONS, PLACES, WRITERS);
    return arguments.has(ORGANISATIONS)
        ? NewsField.ORGANISATION
        : arguments.has(PLACES)
            ? NewsField.PLACE
            : arguments.has(WRITERS) ? NewsField.BYLINE : NewsField.PERSON;
  }

  /** The option that asks for a field, with a space before it; empty for people. */
  static String option(NewsField field) {
    return switch (field) {
      case ORGANISATION -> " " + ORGANISATIONS;
      case PLACE -> " " + PLACES;
      case BYLINE -> " " + WRITERS;
      default -> "";
    };
  }

  /** Whether a field's names are people's, who write or are written of. */
  static boolean arePeople(NewsField field) {
    return field == NewsField.PERSON || field == NewsField.BYLINE;
  }

  /** What to call one of them, with its article. */
  static String one(NewsField field) {
    return (field == NewsField.ORGANISATION ? "an " : "a ") + word(field);
  }

  /** What to call one of them. */
  static String word(NewsField field) {
    return switch (field) {
      case ORGANISATION -> "organisation";
      case PLACE -> "place";
      case BYLINE -> "writer";
      default -> "person";
    };
  }
}
