package dev.morgue.search;

import dev.morgue.search.CrawledFile.Stamp;
import dev.morgue.search.CrawledFile.Unheld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a crawled file, in about seventy bytes: there may be a million of them. The path
 * is not among them, it is the term they are found by.
 */
final class CrawledFileForm {

  private static final int FORM = 1;
  private static final int STAMPED = 1;
  private static final int PRUNED = 2;
  private static final int SHA_256 = 32;

  private CrawledFileForm() {}

  static BytesRef write(CrawledFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      Stamp stamp = file.stamp();
      out.writeByte((stamp == null ? 0 : STAMPED) | (file.pruned() ? PRUNED : 0));
      if (stamp != null) {
        write(stamp, out);
      }
      out.writeLong(file.articles());
      out.writeInt(file.unheld().size());
      for (Unheld record : file.unheld()) {
        out.writeBoolean(record.failed());
        write(record.where(), out);
        write(record.reason(), out);
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing into memory failed", e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  private static void write(Stamp stamp, DataOutputStream out) throws IOException {
    out.writeLong(stamp.size());
    Instant modified = stamp.modified();
    out.writeLong(modified.getEpochSecond());
    out.writeInt(modified.getNano());
    out.write(HexFormat.of().parseHex(stamp.sha256()));
    write(stamp.reading(), out);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static CrawledFile read(String path, BytesRef kept) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(kept.bytes, kept.offset, kept.length))) {
      int form = in.readUnsignedByte();
      if (form != FORM) {
        throw new IOException("the archive's register of files has form " + form + ", not " + FORM);
      }
      int marks = in.readUnsignedByte();
      @Nullable Stamp stamp = (marks & STAMPED) == 0 ? null : readStamp(in);
      long articles = in.readLong();
      List<Unheld> unheld = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        unheld.add(new Unheld(in.readBoolean(), readText(in), readText(in)));
      }
      return new CrawledFile(path, stamp, articles, unheld, (marks & PRUNED) != 0);
    }
  }

  private static Stamp readStamp(DataInputStream in) throws IOException {
    long size = in.readLong();
    Instant modified = Instant.ofEpochSecond(in.readLong(), in.readInt());
    String sha256 = HexFormat.of().formatHex(in.readNBytes(SHA_256));
    return new Stamp(size, modified, sha256, readText(in));
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
