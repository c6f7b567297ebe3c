package dev.morgue.bench.ranking;

import dev.morgue.bench.eval.UsageException;

/** What of a document a ranker may search. */
enum SearchedText {
  /** The default. */
  HEADLINE_AND_BODY("headline,body"),
  /** For known-item collections whose queries are the headlines. */
  BODY("body");

  private final String label;

  SearchedText(String label) {
    this.label = label;
  }

  /** The value of {@code --fields}. */
  String label() {
    return label;
  }

  /** The words to be searched, as one text. */
  String of(CollectionDocument document) {
    return switch (this) {
      case HEADLINE_AND_BODY -> document.headline() + "\n\n" + document.body();
      case BODY -> document.body();
    };
  }

  static SearchedText parse(String label) {
    for (SearchedText value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new UsageException("--fields is " + HEADLINE_AND_BODY.label + " or body, not " + label);
  }
}
