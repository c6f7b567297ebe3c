package dev.morgue.bench.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts titles off people's names. Some training sets count "President" or "Dr" to the name, others
 * do not, and a tagger that learns from both does neither; a person in the archive is the bare
 * name.
 */
final class Titles {
  private static final Set<String> WORDS =
      Set.of(
          ("mr mrs ms miss dr sir dame lady lord madam madame sheikh sheik shaikh rev reverend prof"
                  + " professor president minister governor gov senator sen rep judge justice"
                  + " captain capt colonel col general gen lieutenant lt sergeant sgt major maj king"
                  + " queen emperor prince princess pope bishop archbishop cardinal chancellor mayor"
                  + " ambassador secretary commander admiral doctor father sister coach officer"
                  + " detective")
              .split(" ", -1));

  private Titles() {}

  /** The sentence with people's names without their titles; a name that is only a title stays. */
  static BioSentence cutOff(BioSentence sentence) {
    List<TokenSpan> names = new ArrayList<>();
    for (TokenSpan name : sentence.names()) {
      int first = name.first();
      if (name.kind().equals("PER")) {
        while (first + 1 < name.end() && isTitle(sentence.tokens(), first, name.first())) {
          first++;
        }
      }
      names.add(new TokenSpan(first, name.end(), name.kind()));
    }
    return new BioSentence(sentence.tokens(), names);
  }

  /** A title's word, or the full stop after one where the file parts them. */
  private static boolean isTitle(List<String> tokens, int token, int nameFirst) {
    String word = tokens.get(token).toLowerCase(Locale.ROOT);
    if (word.equals(".")) {
      return token > nameFirst;
    }
    return WORDS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }
}
