package dev.morgue.bench.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence cut into tokens, with its names.
 *
 * @param tokens as the file has them
 * @param names in order, without overlaps
 */
record BioSentence(List<String> tokens, List<TokenSpan> names) {

  BioSentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** Of tokens and their tags. */
  static BioSentence of(List<String> tokens, List<String> tags) {
    List<TokenSpan> names = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= tags.size(); i++) {
      String tag = i < tags.size() ? tags.get(i) : "O";
      boolean goesOn =
          tag.startsWith("I-") && begin >= 0 && kind(tag).equals(kind(tags.get(begin)));
      if (begin >= 0 && !goesOn) {
        names.add(new TokenSpan(begin, i, kind(tags.get(begin))));
        begin = -1;
      }
      if (!tag.equals("O") && !goesOn) {
        begin = i;
      }
    }
    return new BioSentence(tokens, names);
  }

  private static String kind(String tag) {
    return tag.substring(2);
  }
}
