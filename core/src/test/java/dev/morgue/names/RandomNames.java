package dev.morgue.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names as archives hold them: the same few people in many spellings, orders and scripts. */
public final class RandomNames {

  private static final List<String> GIVEN =
      List.of(
          ("William Bill Volodymyr Vladimir Владимир Kim Jong-un Jong Un Abdel Fattah Abdelfattah"
                  + " George G. Geo. W. Walter Anna Maria Anna-Maria Annamaria Henry Hank J. Jane"
                  + " Xi Jinping Jin Ping محمد Muhammad Mohammed Ένα Алексей Alexei Alexey Hussein"
                  + " Ussein Wolodymyr JD JW Ри Ri")
              .split(" ", -1));

  private static final List<String> FAMILY =
      List.of(
          ("Zelensky Zelenskyy Zelenskiy Зеленський Selenskyj Bush Busch Buch Harwood Harwoode al-Sisi"
                  + " Sisi El-Sissi Doe O'Dowd O’Dowd Gaddafi Qadhafi Kadafi Müller Miller Mueller"
                  + " Chruschtschow Khrushchev Хрущёв Smith-Jones Smith Smyth Harwoodsmith"
                  + " Harwood-Smith Papadopoulos Παπαδόπουλος Constantinopolitanova"
                  + " Hconstantinopolitanova De-Vries Li Lee 金 القذافي")
              .split(" ", -1));

  private final Random random;

  /** Names drawn from a seed. */
  public RandomNames(long seed) {
    this.random = new Random(seed);
  }

  /** At most so many different names. */
  public List<String> some(int count) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      names.add(next());
    }
    return new ArrayList<>(names);
  }

  /** The next name. */
  public String next() {
    List<String> words = new ArrayList<>();
    for (int given = random.nextInt(4); given > 0; given--) {
      words.add(one(GIVEN));
    }
    String family = slip(one(FAMILY));
    return switch (random.nextInt(12)) {
      case 0 -> family + ", " + String.join(" ", words);
      case 1 -> "President " + String.join(" ", words) + " " + family;
      case 2 -> String.join(" ", words) + " " + family + " Jr.";
      case 3 -> String.join(" ", words) + " \"" + one(GIVEN) + "\" " + family;
      case 4 -> String.join("", words) + family;
      case 5 -> family + " " + String.join(" ", words);
      case 6 -> String.join(" ", words).toUpperCase(java.util.Locale.ROOT) + " " + family;
      default -> (String.join(" ", words) + " " + family).strip();
    };
  }

  /** Now and then a letter left out or doubled. */
  private String slip(String word) {
    int at = random.nextInt(word.length());
    return switch (random.nextInt(6)) {
      case 0 -> word.substring(0, at) + word.substring(Math.min(word.length(), at + 1)) + "a";
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default -> word;
    };
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
