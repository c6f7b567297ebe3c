package dev.morgue.sources;

import java.util.Locale;

/** How a publication comes out. */
public enum Medium {
  /** On paper. */
  PRINT,
  /** On the web. */
  WEB,
  /** As an agency's service to other publications. */
  WIRE;

  /** As it is written in the list. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
