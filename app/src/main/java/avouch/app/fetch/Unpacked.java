package avouch.app.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Gzip unpacked, member after member. All that stands before a fault is given first; from then on
 * every read gives the same fault. The JDK's own stream takes a pause of the sender for the end.
 */
final class Unpacked extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int DEFLATED = 8;
  private static final int CHECKSUMMED = 2;
  private static final int EXTRA = 4;
  private static final int NAMED = 8;
  private static final int COMMENTED = 16;

  /** How much may come out in any case, and how many times what went in beyond that. */
  private static final long HARMLESS = 64L << 20;

  private static final long MOST_GROWTH = 200;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private long taken;
  private long given;
  private boolean inMember;
  private boolean over;
  private @Nullable IOException fault;

  Unpacked(InputStream packed) {
    this.packed = packed;
  }

  static boolean isPacked(byte[] head) {
    return head.length > 2
        && (head[0] & 0xff) == 0x1f
        && (head[1] & 0xff) == 0x8b
        && head[2] == DEFLATED;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (fault != null) {
      throw fault;
    }
    try {
      return length == 0 ? 0 : inflated(bytes, start, length);
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    over = true;
    packed.close();
  }

  private int inflated(byte[] bytes, int start, int length) throws IOException {
    while (!over) {
      if (!inMember) {
        over = !opened();
        inMember = !over;
        continue;
      }
      int count = inflate(bytes, start, length);
      if (count > 0) {
        grown(count);
        checksum.update(bytes, start, count);
        return count;
      }
      if (inflater.finished()) {
        closed();
      } else if (inflater.needsInput()) {
        fill();
        inflater.setInput(buffer, position, end - position);
        position = end;
      } else {
        throw new ZipException("a dictionary is missing");
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int start, int length) throws IOException {
    try {
      return inflater.inflate(bytes, start, length);
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void grown(int count) throws IOException {
    given += count;
    if (given > HARMLESS && given > taken * MOST_GROWTH) {
      throw new Bomb();
    }
  }

  /** The end of a member: what the inflater did not need is the check, and perhaps more members. */
  private void closed() throws IOException {
    position = end - inflater.getRemaining();
    long expected = number(4);
    number(4);
    if (expected != checksum.getValue()) {
      throw new ZipException("the checksum does not fit");
    }
    inMember = false;
  }

  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (long) next() << (8 * i);
    }
    return number;
  }

  /** Whether another member begins here; zeros that only fill up a block end the whole. */
  private boolean opened() throws IOException {
    int first = position < end || more() ? next() : 0;
    while (first == 0 && (position < end || more())) {
      first = next();
    }
    if (first == 0) {
      return false;
    }
    if (first != 0x1f || next() != 0x8b || next() != DEFLATED) {
      throw new ZipException("no gzip from here on");
    }
    int flags = next();
    number(4);
    number(2);
    skip(flags);
    inflater.reset();
    checksum.reset();
    inflater.setInput(buffer, position, end - position);
    position = end;
    return true;
  }

  private void skip(int flags) throws IOException {
    if ((flags & EXTRA) != 0) {
      for (long length = number(2); length > 0; length--) {
        next();
      }
    }
    for (int text = NAMED; text <= COMMENTED; text <<= 1) {
      while ((flags & text) != 0 && next() != 0) {
        continue;
      }
    }
    if ((flags & CHECKSUMMED) != 0) {
      number(2);
    }
  }

  private int next() throws IOException {
    if (position == end) {
      fill();
    }
    return buffer[position++] & 0xff;
  }

  private void fill() throws IOException {
    if (!more()) {
      throw new EOFException();
    }
  }

  private boolean more() throws IOException {
    int count = packed.read(buffer, 0, BUFFER);
    position = 0;
    end = Math.max(0, count);
    taken += end;
    return count > 0;
  }

  /** Few bytes that unpack to so many that they can only be meant to do harm. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;

    Bomb() {
      super("it unpacks to more than " + MOST_GROWTH + " times its size");
    }
  }
}
