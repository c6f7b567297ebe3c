package dev.morgue.query;

import java.util.List;
import java.util.Random;

/** Random texts of the language's own signs. */
public final class RandomTexts {

  private static final List<String> SIGNS =
      List.of(
          "(",
          ")",
          "\"",
          "“",
          "-",
          "*",
          ":",
          " ",
          " ",
          "AND",
          " OR ",
          "not ",
          "&",
          "|",
          "..",
          "~",
          ">",
          "<=",
          "date:",
          "length:",
          "headline:",
          "clipper:",
          "url:",
          "id:",
          "sha256:",
          "key:",
          "source:",
          "none",
          "2008",
          "2008-13",
          "500",
          "flood",
          "U.S.",
          "Mül*",
          "O’Brien",
          "*:*",
          "text:",
          "lead:",
          "pa*",
          "\ud83d",
          "\u0000",
          "\u00a0",
          "99999999999999999999",
          " w/5 ",
          " pre/s ",
          " not w/p ",
          " near3 ",
          "not/5 ",
          "but not ",
          "/n5/",
          "/F50/",
          "atleast3(",
          "atleast2 ",
          "first20(",
          "caps(",
          "exact(",
          "plural(",
          "about:",
          "search:",
          "search:opioids",
          "search:\"crime in Leeds\"",
          "search:(",
          " crime in Leeds",
          "mentions3:",
          "mentions0:(",
          "near:",
          "near:\"",
          "~50km",
          "near:50.1,-7",
          "is:corrected",
          "has:byline",
          "hlead(",
          "hd=",
          "wc>500",
          "date aft 5/1/2024",
          "date:(",
          "-30d",
          "[2008 TO *]",
          "{",
          "}",
          "!",
          "?",
          "$3",
          "^2",
          "~1",
          "~",
          "+",
          "re:/",
          "%",
          "same",
          "\u200f",
          "\uff08",
          "near5:",
          "/",
          "\\",
          "date.conf:",
          "last week",
          "[a TO b]",
          "NEAR(",
          "'",
          "said:",
          "said:=",
          "quote:(");

  private final Random random;

  /** Texts that a source of chance decides. */
  public RandomTexts(Random random) {
    this.random = random;
  }

  /** The next one. */
  public String next() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(14); n > 0; n--) {
      text.append(SIGNS.get(random.nextInt(SIGNS.size())));
    }
    return text.toString();
  }
}
