package dev.morgue.bench.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the names of a tagged set what the product calls names. Sets differ: one calls "Israeli" a
 * place, another "@someone" a person. A tagger that learns from both does neither, and an archive
 * wants neither.
 */
final class Customs {

  private Customs() {}

  /** The sentence without handles and peoples among its names, people without their titles. */
  static BioSentence kept(BioSentence sentence, NameStock stock) {
    List<TokenSpan> names = new ArrayList<>();
    for (TokenSpan name : sentence.names()) {
      if (!isHandle(sentence, name) && !isPeople(sentence, name, stock)) {
        names.add(name);
      }
    }
    return Titles.cutOff(new BioSentence(sentence.tokens(), names));
  }

  /** "@reporter", in one token or two. */
  private static boolean isHandle(BioSentence sentence, TokenSpan name) {
    int first = name.first();
    return sentence.tokens().get(first).startsWith("@")
        || first > 0 && sentence.tokens().get(first - 1).equals("@");
  }

  private static boolean isPeople(BioSentence sentence, TokenSpan name, NameStock stock) {
    return name.kind().equals("LOC")
        && name.end() == name.first() + 1
        && stock.has("nationality", sentence.tokens().get(name.first()));
  }
}
