package dev.morgue.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What Java makes of the system's texts: arguments, variables, the current folder. It takes their
 * encoding from the locale, and what that cannot show is lost before the program begins: a search
 * would look for something else, and a path would lead nowhere.
 */
final class SystemText {

  private static final String LOST = "\ufffd";

  private SystemText() {}

  /**
   * What to say where a text has lost letters; null where all are whole.
   *
   * @param texts as Java gives them
   * @param encoding the one that they were read by
   */
  static @Nullable String lost(Collection<String> texts, String encoding) {
    if (encoding.equalsIgnoreCase("UTF-8")) {
      return null; // then they are no UTF-8, and stand so in the system
    }
    for (String text : texts) {
      if (text.contains(LOST)) {
        return "letters of '"
            + text
            + "' are lost, as the locale has no UTF-8 (Java reads "
            + encoding
            + "); set LC_ALL=C.UTF-8 and start it again, or use bin/morgue, which does so";
      }
    }
    return null;
  }
}
