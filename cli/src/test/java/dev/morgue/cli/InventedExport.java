package dev.morgue.cli;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A newsroom's export in invented words: JSON Lines in several files and clippings as text. About
 * one record in ten is the same bytes as an earlier one, superseded ones included, one in ten is a
 * further version of an earlier article, and a few are broken.
 */
final class InventedExport {

  private static final int FILES = 4;
  private static final int CLIPPINGS = 120;
  private static final int WORDS = 3_000;
  private static final String[] SYLLABLES = {
    "ba", "cor", "del", "fi", "gan", "hol", "ir", "ju", "kel", "lo", "mar", "nu", "os", "pra",
    "qui", "ren", "sta", "tor", "um", "ves", "wyn", "ya", "zor"
  };

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> clippings = new ArrayList<>();
  private int articles;

  private InventedExport(Random random) {
    this.random = random;
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
  }

  /** Writes about so many records into a folder. */
  static void writeTo(Path folder, int records, Random random) throws IOException {
    new InventedExport(random).write(folder, records);
  }

  private void write(Path folder, int records) throws IOException {
    Files.createDirectories(folder);
    for (int file = 0; file < FILES; file++) {
      boolean packed = file == 1;
      Path path = folder.resolve("export-" + file + ".jsonl" + (packed ? ".gz" : ""));
      try (OutputStream plain = Files.newOutputStream(path);
          OutputStream out = packed ? new GZIPOutputStream(plain) : plain) {
        for (int i = 0; i < records / FILES; i++) {
          out.write((line() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    for (int i = 0; i < CLIPPINGS; i++) {
      // between and after the exports in the order of names
      String name = (i % 2 == 0 ? "export-1-clipping-" : "zz-clipping-") + i + ".txt";
      Files.writeString(folder.resolve(name), clipping());
    }
  }

  private String line() {
    if (random.nextInt(400) == 0) {
      return "{\"headline\": " + word();
    }
    boolean again = !lines.isEmpty() && random.nextInt(10) == 0;
    String line = again ? lines.get(random.nextInt(lines.size())) : Json.write(record().tree());
    lines.add(line);
    return line;
  }

  private JsonMap record() {
    boolean version = articles > 0 && random.nextInt(9) == 0;
    // without an identifier of its own, every record is an article of its own
    int number = version ? 3 * random.nextInt(articles / 3 + 1) + random.nextInt(2) : articles++;
    JsonMap record = new JsonMap();
    switch (number % 3) {
      case 0 -> record.put("id", "vendor-" + number);
      case 1 -> record.put("url", address(number));
      default -> record.put("slug", "keyless " + number);
    }
    return record
        .put("headline", text(3 + random.nextInt(8)))
        .put("author", capital(word()) + " " + capital(word()))
        .put("source", "The " + capital(words.get(random.nextInt(40))))
        .put("date", date())
        .put("body", body());
  }

  private String clipping() {
    boolean again = clippings.size() > 10 && random.nextInt(5) == 0;
    String clipping = again ? clippings.get(random.nextInt(clippings.size())) : newClipping();
    clippings.add(clipping);
    return clipping;
  }

  private String newClipping() {
    // every other one is a further version of an exported article
    String url = random.nextBoolean() ? "" : "URL: " + address(random.nextInt(articles)) + "\n";
    return "Headline: " + text(6) + "\nDate: " + date() + "\n" + url + "\n" + body() + "\n";
  }

  private static String address(int number) {
    return "https://heron.example/" + (number - number % 3 + 1);
  }

  private String date() {
    return String.format(
        Locale.ROOT,
        "%d-%02d-%02d",
        1990 + random.nextInt(30),
        1 + random.nextInt(12),
        1 + random.nextInt(28));
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    for (int sentences = 1 + random.nextInt(3); sentences > 0; sentences--) {
      body.append(text(6 + random.nextInt(10))).append(sentences % 3 == 0 ? ".\n\n" : ". ");
    }
    return body.toString().strip();
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder(capital(word()));
    for (int i = 1; i < length; i++) {
      text.append(' ').append(word());
    }
    return text.toString();
  }

  /** Some words are far more frequent than others. */
  private String word() {
    return words.get((int) (WORDS * Math.pow(random.nextDouble(), 3)));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
