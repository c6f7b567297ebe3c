package dev.morgue.indexer;

import dev.morgue.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What passes of a file while it is read: how much, and the hash of it, so that a file need not be
 * read a second time for that. Begins anew with each stream. One thread reads; any may ask how far.
 */
final class Passing {

  private final AtomicLong position = new AtomicLong();
  private MessageDigest digest = Sha256.digest();
  private @Nullable String sha256;
  private boolean packed;

  /** How many bytes the stream opened last has given. */
  long position() {
    return position.get();
  }

  /** Says that all has been gone through, also what was not worth reading. */
  void position(long all) {
    position.set(all);
  }

  /** A stream that is watched. */
  InputStream through(InputStream in) {
    position.set(0);
    digest = Sha256.digest();
    sha256 = null;
    packed = false;
    return new Watched(in);
  }

  /** Says that what passes is gzip. */
  void packed() {
    packed = true;
  }

  /**
   * The hash of the file as it lies on the disk.
   *
   * @param size of it in bytes
   * @return null if not all of it has passed
   */
  @Nullable String stored(long size) {
    if (position.get() != size) {
      return null;
    }
    if (sha256 == null) {
      sha256 = Sha256.hex(digest.digest());
    }
    return sha256;
  }

  /** The hash of what was in it; null if it was packed, or if not all of it has passed. */
  @Nullable String unpacked(long size) {
    return packed ? null : stored(size);
  }

  private final class Watched extends FilterInputStream {

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (read > 0) {
        digest.update(bytes, offset, read);
        position.addAndGet(read);
      }
      return read;
    }

    @Override
    public long skip(long most) throws IOException {
      // what is skipped would be missing in the hash
      return Math.max(0, read(new byte[(int) Math.min(most, 8192)]));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
