package dev.morgue.bench.news;

/** Regular English endings. */
final class Inflection {
  private Inflection() {}

  /** Plural of a noun; also the third person of a verb. */
  static String withS(String word) {
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
      return word + "es";
    }
    return endsInConsonantAndY(word) ? stem(word) + "ies" : word + "s";
  }

  static String withEd(String word) {
    if (word.endsWith("e")) {
      return word + "d";
    }
    return endsInConsonantAndY(word) ? stem(word) + "ied" : word + "ed";
  }

  static String withIng(String word) {
    return word.endsWith("e") && !word.endsWith("ee") ? stem(word) + "ing" : word + "ing";
  }

  /** {@code a} or {@code an}, by the first letter of the next word. */
  static String article(String next) {
    return "aeiouAEIOU8".indexOf(next.charAt(0)) >= 0 ? "an" : "a";
  }

  private static boolean endsInConsonantAndY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
  }

  private static String stem(String word) {
    return word.substring(0, word.length() - 1);
  }
}
