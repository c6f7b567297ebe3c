package dev.morgue.bench.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes people's names in the customs of many peoples, as print writes them. Not thread-safe. */
final class PersonNames {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPRSTUVWYZ";
  private static final double RARE = 0.12;
  private static final double OFTEN = 0.5;

  private final Random dice;

  PersonNames(Random dice) {
    this.dice = dice;
  }

  String given(NameStock.Custom custom) {
    return NameStock.any(custom.given(), dice);
  }

  /** A surname, with its article or second half where the custom has them. */
  String surname(NameStock.Custom custom) {
    String name = NameStock.any(custom.surnames(), dice);
    return switch (custom.style()) {
      case "al" ->
          chance(OFTEN)
              ? NameStock.any(List.of("al-", "Al-", "al ", "Al ", "El "), dice) + name
              : name;
      case "double", "hyphen" -> chance(RARE) ? name + "-" + other(custom) : name;
      case "da" -> chance(RARE) ? NameStock.any(List.of("da ", "dos ", "de "), dice) + name : name;
      case "de" ->
          chance(RARE) ? NameStock.any(List.of("de ", "Dela ", "De la "), dice) + name : name;
      case "van" ->
          chance(RARE) ? NameStock.any(List.of("van ", "Van ", "van der "), dice) + name : name;
      case "von" -> chance(RARE) ? "von " + name : name;
      default -> name;
    };
  }

  private String other(NameStock.Custom custom) {
    return NameStock.any(custom.surnames(), dice);
  }

  /** A full name: two words or more, but for peoples who have one. */
  String full(NameStock.Custom custom, String surname) {
    List<String> parts = new ArrayList<>();
    parts.add(chance(RARE) && !custom.style().equals("family-first") ? initials() : given(custom));
    switch (custom.style()) {
      case "family-first" -> parts.addFirst(surname);
      case "al" -> {
        if (chance(OFTEN / 2)) {
          parts.add(NameStock.any(List.of("bin", "ibn", "Abu", "Abdul", "Abdel"), dice));
          parts.add(given(custom));
        }
        parts.add(surname);
      }
      case "double" -> {
        if (chance(RARE)) {
          parts.add(given(custom));
        }
        parts.add(surname);
        if (chance(OFTEN / 2)) {
          parts.add(other(custom));
        }
      }
      case "bin" -> {
        parts.add(chance(OFTEN / 2) ? "bin" : given(custom));
        parts.add(surname);
      }
      case "single" -> {
        if (chance(RARE)) {
          parts.clear();
        }
        parts.add(surname);
      }
      case "three" -> {
        parts.add(given(custom));
        parts.add(surname);
      }
      default -> {
        if (chance(RARE)) {
          parts.add(chance(OFTEN) ? initial() : given(custom));
        }
        parts.add(surname);
      }
    }
    return String.join(" ", parts);
  }

  private String initials() {
    String two = initial() + " " + initial();
    return chance(OFTEN) ? two : two.replace(".", "").replace(" ", "");
  }

  private String initial() {
    return LETTERS.charAt(dice.nextInt(LETTERS.length())) + ".";
  }

  private boolean chance(double share) {
    return dice.nextDouble() < share;
  }
}
