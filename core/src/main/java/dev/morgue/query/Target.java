package dev.morgue.query;

/** A system that a query can be translated for. */
public enum Target {
  /** Lexis and Nexis. */
  NEXIS("Nexis"),
  /** Factiva, its traditional search form. */
  FACTIVA("Factiva"),
  /** ProQuest's platform. */
  PROQUEST("ProQuest"),
  /** Elasticsearch's and OpenSearch's {@code query_string}. */
  ELASTICSEARCH("Elasticsearch");

  private final String title;

  Target(String title) {
    this.title = title;
  }

  /** What it is called. */
  public String title() {
    return title;
  }
}
