package dev.morgue.cli;

/**
 * An option that a command takes.
 *
 * @param name as typed: {@code --person}
 * @param takes how many values it may have in all
 * @param label what stands for its value in the help; empty for a switch
 * @param help one or two sentences
 * @param letter a short name for it, {@code -n}; empty for none
 */
record Option(String name, Takes takes, String label, String help, String letter) {

  /** How many values. */
  enum Takes {
    /** None: it is there or not. */
    NOTHING,
    /** One, once. */
    ONE,
    /** One each time it is given. */
    MANY
  }

  static Option flag(String name, String help) {
    return new Option(name, Takes.NOTHING, "", help, "");
  }

  static Option one(String name, String label, String help) {
    return new Option(name, Takes.ONE, label, help, "");
  }

  static Option many(String name, String label, String help) {
    return new Option(name, Takes.MANY, label, help, "");
  }

  /** The same with a short name. */
  Option orAs(String shortName) {
    return new Option(name, takes, label, help, shortName);
  }

  /** Whether this is what was typed. */
  boolean isCalled(String typed) {
    return name.equals(typed) || (!letter.isEmpty() && letter.equals(typed));
  }
}
