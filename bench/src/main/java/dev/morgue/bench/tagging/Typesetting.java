package dev.morgue.bench.tagging;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * The many ways in which the same sentence is printed: names with their accents or without, hyphens
 * and apostrophes with blanks around them (as tokenisers and careless extraction leave them), now
 * and then a headline's capitals or a careless writer's small letters. The same seed gives the same
 * ways. Not thread-safe.
 */
final class Typesetting {
  private static final double WITHOUT_ACCENTS = 0.7;
  private static final double LOOSE = 0.4;
  private static final int HEADLINES = 25;
  private static final int SMALL = 2;
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern JOINTS =
      Pattern.compile("(?<=\\p{L})(?=[-'’]\\p{L})|(?<=\\p{L}[-'’])(?=\\p{L})|(?<=^[’'])(?=s$)");

  private final Random dice;

  Typesetting(Random dice) {
    this.dice = dice;
  }

  /** The sentence in some print. */
  BioSentence print(BioSentence sentence) {
    boolean plain = dice.nextDouble() < WITHOUT_ACCENTS;
    boolean loose = dice.nextDouble() < LOOSE;
    int look = dice.nextInt(HEADLINES);
    look = beginsSmall(sentence) && dice.nextBoolean() ? SMALL : look;
    List<String> tokens = new ArrayList<>();
    int[] places = new int[sentence.tokens().size() + 1];
    for (int i = 0; i < sentence.tokens().size(); i++) {
      places[i] = tokens.size();
      String token = look(sentence.tokens().get(i), look);
      token = plain ? withoutAccents(token) : token;
      tokens.addAll(loose ? Arrays.asList(JOINTS.split(token, -1)) : List.of(token));
    }
    places[places.length - 1] = tokens.size();
    List<TokenSpan> names =
        sentence.names().stream()
            .map(name -> new TokenSpan(places[name.first()], places[name.end()], name.kind()))
            .toList();
    return new BioSentence(tokens, names);
  }

  /** As who writes mail or comments in a hurry begins; the names in it are often small, too. */
  private static boolean beginsSmall(BioSentence sentence) {
    return Character.isLowerCase(sentence.tokens().getFirst().charAt(0));
  }

  private static String look(String token, int look) {
    return switch (look) {
      case 0 -> token.toUpperCase(Locale.ROOT);
      case SMALL -> isShort(token) ? token : token.toLowerCase(Locale.ROOT);
      case 1 ->
          token.length() < 4
              ? token
              : token.substring(0, 1).toUpperCase(Locale.ROOT) + token.substring(1);
      default -> token;
    };
  }

  /** "US" and "CA" keep their capitals: in small letters they are other words. */
  private static boolean isShort(String token) {
    return token.length() > 1 && token.length() < 5 && token.equals(token.toUpperCase(Locale.ROOT));
  }

  private static String withoutAccents(String token) {
    String apart = Normalizer.normalize(token, Normalizer.Form.NFD);
    return ACCENTS
        .matcher(apart)
        .replaceAll("")
        .replace('ı', 'i')
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
