package dev.morgue.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatelyTest {

  @Test
  void isTheFunctionWhateverTakesWhosePlace() {
    Lately<Integer> lately = new Lately<>(3, String::length);
    Random random = new Random(Long.getLong("morgue.seed", 5));
    for (int i = 0; i < 10_000; i++) {
      String text = "x".repeat(random.nextInt(80)) + random.nextInt(40);
      assertEquals(text.length(), lately.of(text), text);
    }
  }

  @Test
  void whatWasAskedForLastIsKept() {
    List<String> made = new ArrayList<>();
    Lately<Object> lately =
        new Lately<>(
            4,
            text -> {
              made.add(text);
              return new Object();
            });
    Object first = lately.of("Reuters");
    assertSame(first, lately.of(String.join("", "Reu", "ters")));
    assertEquals(List.of("Reuters"), made);
  }
}
