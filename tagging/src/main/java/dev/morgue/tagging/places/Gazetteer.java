package dev.morgue.tagging.places;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/**
 * Places by their names: countries in many languages, their regions, towns of a thousand people and
 * more, and the areas, seas and rivers of the news. From GeoNames (CC BY 4.0), CLDR and a list of
 * our own; {@code bench/eval gazetteer} makes it. Thread-safe.
 */
public final class Gazetteer {
  static final int MAGIC = 0x4d6f4761;

  /** Changes when the form of the file does. */
  static final int FORM = 2;

  /** Steps in a degree: 110 metres. */
  static final double GRID = 1000;

  private static final Place.Kind[] KINDS = Place.Kind.values();
  private static final float[] ZEROS = {1, 10, 100, 1_000, 10_000, 100_000, 1e6f, 1e7f, 1e8f, 1e9f};

  private static final String RESOURCE = "gazetteer.bin";

  private static final int ASKED_BITS = 16;

  private final byte[] kinds;
  private final int[] parents;
  private final int[] latitudes;
  private final int[] longitudes;
  private final float[] populations;

  /** Of what is no town: it stands before the towns. */
  private final int[] radii;

  /** Names in UTF-8, one after the other, and where each begins. */
  private final byte[] names;

  private final int[] starts;

  /** ISO codes; the countries are the first places. */
  private final String[] codes;

  private final int[] lists;
  private final NameTable keys;

  /** Asked for lately, some 6 MB: the same names come again and again. A race only asks twice. */
  private final @Nullable Asked[] asked = new Asked[1 << ASKED_BITS];

  private record Asked(String name, Renown renown) {}

  private Gazetteer(DataInput in) throws IOException {
    int size = in.readVInt();
    kinds = new byte[size];
    in.readBytes(kinds, 0, size);
    parents = new int[size];
    for (int i = 0, parent = 0; i < size; i++) {
      parent += in.readZInt();
      parents[i] = parent;
    }
    latitudes = readGrid(in);
    longitudes = readGrid(in);
    populations = new float[size];
    for (int i = 0; i < size; i++) {
      populations[i] = in.readByte() * ZEROS[in.readByte()];
    }
    radii = new int[in.readVInt()];
    for (int i = 0; i < radii.length; i++) {
      radii[i] = in.readVInt();
    }
    starts = new int[size + 1];
    names = readNames(in);
    int countries = 0;
    while (countries < size && kind(countries) == Place.Kind.COUNTRY) {
      countries++;
    }
    codes = new String[countries];
    for (int i = 0; i < countries; i++) {
      codes[i] = in.readString();
    }
    lists = new int[in.readVInt()];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = in.readVInt();
    }
    keys = new NameTable(in);
  }

  private int[] readGrid(DataInput in) throws IOException {
    int[] steps = new int[parents.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = in.readZInt() + (parents[i] < 0 ? 0 : steps[parents[i]]);
    }
    return steps;
  }

  private byte[] readNames(DataInput in) throws IOException {
    byte[] bytes = new byte[16 * kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      int length = in.readVInt();
      int end = starts[i] + length;
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 3 / 2));
      }
      in.readBytes(bytes, starts[i], length);
      starts[i + 1] = end;
    }
    return Arrays.copyOf(bytes, starts[kinds.length]);
  }

  /** The gazetteer that comes with the product: read once, when it is first asked for. */
  public static Gazetteer standard() {
    return Standard.GAZETTEER;
  }

  private static final class Standard {
    static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new FileNotFoundException(RESOURCE + " is missing beside " + Gazetteer.class);
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads a gazetteer that {@link GazetteerBuilder} wrote.
   *
   * @throws IOException if it is none, or one of another form
   */
  public static Gazetteer read(InputStream in) throws IOException {
    byte[] file = in.readAllBytes();
    DataInput data = new ByteArrayDataInput(file);
    if (file.length < 8 || data.readInt() != MAGIC) {
      throw new IOException("not a gazetteer");
    }
    int form = data.readInt();
    if (form != FORM) {
      throw new IOException(
          "a gazetteer of form " + form + ", this version reads " + FORM + ": make it anew");
    }
    return new Gazetteer(data);
  }

  /** How many places it knows. */
  public int size() {
    return kinds.length;
  }

  /** Whether a place goes by this name, letter case, accents, full stops and "the" aside. */
  public boolean knows(String name) {
    return rows(NameForm.NAME, PlaceKey.of(name)).length > 0;
  }

  /** Whether a place goes by a name of several words that begins with this one, compared alike. */
  public boolean beginsName(String word) {
    String key = PlaceKey.of(word + " x");
    return !key.isEmpty() && keys.hasPrefix(NameForm.NAME.key(key.substring(0, key.length() - 1)));
  }

  /** How well known the best known place of this name is; letter case and accents aside. */
  public Renown renown(String name) {
    int slot = name.hashCode() * 0x2c1b3c6d >>> Integer.SIZE - ASKED_BITS;
    Asked last = asked[slot];
    if (last == null || !last.name().equals(name)) {
      last = new Asked(name, lookUp(name));
      asked[slot] = last;
    }
    return last.renown();
  }

  /** The same, for who remembers himself what he asked for. */
  public Renown lookUp(String name) {
    Renown most = Renown.NONE;
    for (int row : rows(NameForm.NAME, PlaceKey.of(name))) {
      Renown renown = Renown.of(kind(row >> 1), populations[row >> 1]);
      most = renown.compareTo(most) > 0 ? renown : most;
    }
    return most;
  }

  /** Whether a country, region, area or capital goes by this name, or a place of so many people. */
  public boolean hasLarge(String name, double people) {
    for (int row : rows(NameForm.NAME, PlaceKey.of(name))) {
      if (populations[row >> 1] >= people || kind(row >> 1).isLarge()) {
        return true;
      }
    }
    return false;
  }

  /** The places that go by this name, in no order that means anything. */
  public List<Place> named(String name) {
    int[] rows = rows(NameForm.NAME, PlaceKey.of(name));
    return Arrays.stream(rows).mapToObj(row -> place(row >> 1)).toList();
  }

  /** The numbers of places times two, plus one where the name is a weak one. */
  int[] rows(NameForm form, String key) {
    Long found = key.isEmpty() ? null : keys.find(form.key(key));
    if (found == null) {
      return new int[0];
    }
    int at = (int) (found >> 1);
    return (found & 1) == 0
        ? new int[] {at}
        : Arrays.copyOfRange(lists, at + 1, at + 1 + lists[at]);
  }

  /** The place with a number. */
  Place place(int row) {
    List<String> path = new ArrayList<>();
    for (int at = row; at >= 0; at = parents[at]) {
      path.add(name(at));
    }
    int country = country(row);
    return new Place(
        kind(row),
        name(row),
        country < 0 ? null : codes[country],
        path.reversed(),
        latitudes[row] / GRID,
        longitudes[row] / GRID,
        row < radii.length ? radii[row] : 0,
        (long) populations[row]);
  }

  Place.Kind kind(int row) {
    return KINDS[kinds[row]];
  }

  String name(int row) {
    return new String(names, starts[row], starts[row + 1] - starts[row], StandardCharsets.UTF_8);
  }

  double population(int row) {
    return populations[row];
  }

  /** The number of the place that a place lies in, -1 for none. */
  int parent(int row) {
    return parents[row];
  }

  /** The number of the country that a place is or lies in, -1 for none. */
  int country(int row) {
    int at = row;
    while (at >= codes.length) {
      at = parents[at];
    }
    return at;
  }

  /** The number of the region that a place is or lies in, -1 for none. */
  int region(int row) {
    int at = row;
    while (at >= 0 && kind(at) != Place.Kind.REGION) {
      at = parents[at];
    }
    return at;
  }

  /** Whether a place lies in another one that it knows it lies in. */
  boolean isWithin(int row, int other) {
    int at = parents[row];
    while (at >= 0 && at != other) {
      at = parents[at];
    }
    return at >= 0;
  }

  /** Kilometres between two places. */
  double distance(int one, int other) {
    return SloppyMath.haversinMeters(
            latitudes[one] / GRID,
            longitudes[one] / GRID,
            latitudes[other] / GRID,
            longitudes[other] / GRID)
        / 1000;
  }
}
