package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TolerantJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"headline\": \"Crane falls\", \"n\": 3}",
        "{\"headline\": \"Crane falls\", \"n\": 3,}",
        "{\"headline\": \"Crane falls\" \n \"n\": 3}",
        "{\"headline\": \"Crane falls\", \"n\": 3",
        "{\"headline\": \"Crane falls\", \"n\": 3, \"body\": \"cut off in the mid",
        "// <![CDATA[\n{\"headline\": \"Crane falls\", /* so */ \"n\": 3} // ]]>",
        "window.x = {headline: 'Crane falls', n: 3};",
        "{\"headline\": \"Crane falls\", \"n\": 3, \"x\": undefined}"
      })
  void brokenObjectsAreReadAsFarAsTheyGo(String text) {
    Map<?, ?> object = (Map<?, ?>) TolerantJson.values(text).getFirst();
    assertThat(object.get("headline")).isEqualTo("Crane falls");
    assertThat(object.get("n")).isEqualTo(3L);
  }

  @Test
  void rawLineEndsAndUnescapedQuotesStayInTexts() {
    Map<?, ?> object =
        (Map<?, ?>)
            TolerantJson.values("{\"a\": \"one\ntwo\", \"b\": \"he said \"no\" to it\", \"c\": 1}")
                .getFirst();
    assertThat(object.get("a")).isEqualTo("one\ntwo");
    assertThat(object.get("b")).isEqualTo("he said \"no\" to it");
    assertThat(object.get("c")).isEqualTo(1L);
  }

  @Test
  void severalValuesInOneTextAreAllRead() {
    assertThat(TolerantJson.values("{\"a\": 1}{\"a\": 2} [3]")).hasSize(3);
  }

  /** What is sound is read as the strict reader reads it. */
  @Test
  void soundJsonIsReadAlike() {
    long seed = Long.getLong("morgue.seed", 17_699_383);
    System.out.println("TolerantJsonTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("list", list(random, 3));
      String text = Json.write(object);
      assertThat(TolerantJson.values(text)).as(text).isEqualTo(List.of(object));
    }
  }

  private static List<Object> list(Random random, int depth) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int kind = random.nextInt(depth == 0 ? 3 : 5);
      switch (kind) {
        case 0 -> list.add((long) random.nextInt());
        case 1 -> list.add(random.nextBoolean());
        case 2 -> list.add(word(random));
        case 3 -> list.add(list(random, depth - 1));
        default -> list.add(new LinkedHashMap<>(Map.of(word(random), list(random, depth - 1))));
      }
    }
    return list;
  }

  private static String word(Random random) {
    String letters = "aé\\\"\n/1 ü{}[]:";
    StringBuilder word = new StringBuilder("w");
    for (int i = random.nextInt(8); i > 0; i--) {
      char c = letters.charAt(random.nextInt(letters.length()));
      word.append(c);
    }
    return word.append('z').toString();
  }

  @Test
  void hostileTextsEnd() {
    for (String piece : List.of("[", "{\"a\":", "\"", "{", "\\", "[\"", "/*", "{a:[", "\" ")) {
      assertThat(TolerantJson.values("[" + piece.repeat(100_000))).as(piece).isNotNull();
    }
  }
}
