package dev.morgue.tagging.places;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Gazetteer}. The same calls give the same bytes. Places that lie in one another
 * should be added one after the other: the file gets smaller. Not thread-safe.
 */
public final class GazetteerBuilder {

  /** Of a place that lies in no other. */
  public static final int NOWHERE = -1;

  private static final long TWO_DIGITS = 100;

  private final List<Row> rows = new ArrayList<>();

  /** By key in the order of its bytes: twice the place's number, one more for a weak name. */
  private final Map<BytesRef, SortedSet<Integer>> keys = new TreeMap<>();

  private record Row(Place place, int parent) {}

  /**
   * Adds a place; of its path only the last counts. Countries come first, towns last.
   *
   * @param parent the number of the place it lies in, added before; or {@link #NOWHERE}
   * @return its number
   */
  public int add(Place place, int parent) {
    if (parent < NOWHERE || parent >= rows.size()) {
      throw new IllegalArgumentException(place.name() + " lies in what was not added: " + parent);
    }
    rows.add(new Row(place, parent));
    return rows.size() - 1;
  }

  /** A name that a place goes by. */
  public void name(int place, String name) {
    key(NameForm.NAME, place, name, false);
  }

  /** A name that a place goes by as well, but that means another first if there is one. */
  public void weakName(int place, String name) {
    key(NameForm.NAME, place, name, true);
  }

  /** What stands for a region after a comma: "Ill.". */
  public void abbreviation(int place, String name) {
    key(NameForm.ABBREVIATION, place, name, false);
  }

  /** What its inhabitants, and things from it, are called: "Ukrainian". */
  public void demonym(int place, String name) {
    key(NameForm.DEMONYM, place, name, false);
  }

  /**
   * Where a region and a town in it share a name, it means the town first; where a country and a
   * town in it do, the country.
   */
  private SortedSet<Integer> ranked(SortedSet<Integer> places) {
    if (places.size() == 1) {
      return places;
    }
    SortedSet<Integer> ranked = new TreeSet<>();
    for (int entry : places) {
      int place = entry >> 1;
      boolean isCountry = rows.get(place).place.kind() == Place.Kind.COUNTRY;
      boolean second =
          places.stream()
              .map(other -> other >> 1)
              .anyMatch(other ->
                  !isCountry && isWithin(other, place)
                      || rows.get(other).place.kind() == Place.Kind.COUNTRY
                          && isWithin(place, other));
      ranked.add(second ? entry | 1 : entry);
    }
    return ranked;
  }

  private boolean isWithin(int place, int other) {
    int at = rows.get(place).parent;
    while (at != NOWHERE && at != other) {
      at = rows.get(at).parent;
    }
    return at != NOWHERE;
  }

  private void key(NameForm form, int place, String name, boolean weak) {
    String key = PlaceKey.of(name);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("\"" + name + "\" is no name of a place");
    }
    SortedSet<Integer> places =
        keys.computeIfAbsent(new BytesRef(form.key(key)), unused -> new TreeSet<>());
    if (!weak) {
      places.remove(2 * place + 1);
      places.add(2 * place);
    } else if (!places.contains(2 * place)) {
      places.add(2 * place + 1);
    }
  }

  /** Writes all; {@link Gazetteer#read} is the way back. */
  public void write(OutputStream out) throws IOException {
    BufferedOutputStream buffer = new BufferedOutputStream(out, 1 << 16);
    OutputStreamDataOutput data = new OutputStreamDataOutput(buffer);
    data.writeInt(Gazetteer.MAGIC);
    data.writeInt(Gazetteer.FORM);
    data.writeVInt(rows.size());
    writePlaces(data);
    writeKeys(data);
    buffer.flush();
  }

  /** Column by column, each as differences: such bytes pack well. */
  private void writePlaces(OutputStreamDataOutput data) throws IOException {
    for (Row row : rows) {
      data.writeByte((byte) row.place.kind().ordinal());
    }
    int parent = 0;
    for (Row row : rows) {
      data.writeZInt(row.parent - parent);
      parent = row.parent;
    }
    for (Row row : rows) {
      data.writeZInt(grid(row.place.latitude()) - grid(parentOf(row, true)));
    }
    for (Row row : rows) {
      data.writeZInt(grid(row.place.longitude()) - grid(parentOf(row, false)));
    }
    for (Row row : rows) {
      writePopulation(row.place.population(), data);
    }
    writeRadii(data);
    for (Row row : rows) {
      byte[] name = row.place.name().getBytes(StandardCharsets.UTF_8);
      data.writeVInt(name.length);
      data.writeBytes(name, name.length);
    }
    for (Row row : rows) {
      if (row.place.kind() == Place.Kind.COUNTRY) {
        data.writeString(code(row.place.country()));
      }
    }
  }

  private void writeRadii(OutputStreamDataOutput data) throws IOException {
    int count = 0;
    while (count < rows.size() && !rows.get(count).place.kind().isTown()) {
      count++;
    }
    data.writeVInt(count);
    for (Row row : rows.subList(0, count)) {
      data.writeVInt((int) Math.ceil(row.place.radius()));
    }
  }

  private static String code(@Nullable String country) {
    if (country == null || country.length() != 2) {
      throw new IllegalArgumentException("a country without a code of two letters: " + country);
    }
    return country;
  }

  private double parentOf(Row row, boolean latitude) {
    if (row.parent == NOWHERE) {
      return 0;
    }
    Place parent = rows.get(row.parent).place;
    return latitude ? parent.latitude() : parent.longitude();
  }

  private static int grid(double degrees) {
    return (int) Math.round(degrees * Gazetteer.GRID);
  }

  /** Two digits and the number of zeros after them. */
  private static void writePopulation(long population, OutputStreamDataOutput data)
      throws IOException {
    long digits = population;
    int zeros = 0;
    while (digits >= TWO_DIGITS) {
      digits = (digits + 5) / 10;
      zeros++;
    }
    data.writeByte((byte) digits);
    data.writeByte((byte) zeros);
  }

  /** The keys as a transducer: to one place, or to where several are listed. */
  private void writeKeys(OutputStreamDataOutput data) throws IOException {
    List<Integer> lists = new ArrayList<>();
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    for (Map.Entry<BytesRef, SortedSet<Integer>> entry : keys.entrySet()) {
      SortedSet<Integer> places = ranked(entry.getValue());
      long output = 2L * places.getFirst();
      if (places.size() > 1) {
        output = 2L * lists.size() + 1;
        lists.add(places.size());
        lists.addAll(places);
      }
      compiler.add(Util.toIntsRef(entry.getKey(), scratch), output);
    }
    data.writeVInt(lists.size());
    for (int number : lists) {
      data.writeVInt(number);
    }
    FST.FSTMetadata<Long> metadata = compiler.compile();
    if (metadata == null) {
      throw new IllegalStateException("a gazetteer without a name");
    }
    ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
    FST.fromFSTReader(metadata, compiler.getFSTReader()).save(data, bytes);
    bytes.copyTo(data);
  }
}
