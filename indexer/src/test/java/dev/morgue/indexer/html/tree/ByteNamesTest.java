package dev.morgue.indexer.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names are found among bytes as a map finds them in small letters. */
class ByteNamesTest {

  private static final long SEED = Long.getLong("morgue.seed", 20261130);

  /** Signs whose bits differ as those of small and capital letters do, and others. */
  private static final String SIGNS = "aAzZ@`[{mM-\r1\u0011\u00e1\u00c1";

  @Test
  void namesAreFoundAsInSmallLetters() {
    Random random = new Random(SEED);
    ByteNames<String> names = new ByteNames<>();
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      String name = small(name(random, "az-1m"));
      if (map.put(name, name) == null) {
        names.put(name, name);
      }
    }
    int found = 0;
    for (int i = 0; i < 200_000; i++) {
      String name = name(random, i % 2 == 0 ? "aAzZm-1M" : SIGNS);
      String before = name(random, SIGNS);
      String behind = random.nextBoolean() ? "" : name(random, SIGNS);
      byte[] page = (before + name + behind).getBytes(StandardCharsets.ISO_8859_1);
      int from = before.length();
      String expected = map.get(small(name));
      assertThat(names.get(page, from, from + name.length())).as(name).isEqualTo(expected);
      found += expected == null ? 0 : 1;
    }
    assertThat(found).isGreaterThan(1_000);
  }

  private static String name(Random random, String signs) {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(random.nextInt(1, 18));
    for (int i = 0; i < length; i++) {
      name.append(signs.charAt(random.nextInt(signs.length())));
    }
    return name.toString();
  }

  /** ASCII only: no other letters are alike in HTML. */
  private static String small(String name) {
    StringBuilder small = new StringBuilder();
    name.chars().forEach(c -> small.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
    return small.toString();
  }
}
