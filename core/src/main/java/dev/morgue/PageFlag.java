package dev.morgue;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is known about how whole the saved copy of an article is: {@code is:stub} finds it. */
public enum PageFlag {
  /** The page held only the beginning of the text, or no text beside its headline. */
  STUB,
  /** The page said that the rest is for subscribers. */
  PAYWALLED;

  /** The written form: lower case, {@code paywalled}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The flag with this written form, letter case ignored. */
  public static Optional<PageFlag> of(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(flag -> flag.label().equals(lower)).findFirst();
  }

  /** The flags in their order here, so that equal articles are written alike. */
  static Set<PageFlag> inOrder(Set<PageFlag> flags) {
    Set<PageFlag> ordered = EnumSet.noneOf(PageFlag.class);
    ordered.addAll(flags);
    return Collections.unmodifiableSet(ordered);
  }
}
