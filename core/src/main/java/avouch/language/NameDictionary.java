package avouch.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Folded names in byte order, each with the numbers of the rows it may mean, best first.
 *
 * <p>A name is stored as what it does not share with the one before; every sixteenth is whole and
 * can be jumped to.
 */
final class NameDictionary {
  private static final int[] NONE = {};

  private final ByteBuffer file;
  private final int longest;
  private final int blocks;
  private final int starts;
  private final int first;
  private final int end;

  /** Reads from the buffer's position and leaves it behind the names. */
  NameDictionary(ByteBuffer file) {
    this.file = file;
    longest = file.getInt();
    file.getInt();
    blocks = file.getInt();
    int length = file.getInt();
    starts = file.position();
    first = starts + 4 * blocks;
    end = first + length;
    file.position(end);
  }

  /** The number of words of the longest name. */
  int longest() {
    return longest;
  }

  int[] rows(String folded) {
    byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = new Cursor(wanted);
    return cursor.seek() && cursor.sameAs(wanted) ? cursor.rows() : NONE;
  }

  /** Whether some name begins with these letters. */
  boolean begins(String folded) {
    byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
    Cursor cursor = new Cursor(wanted);
    return cursor.seek() && cursor.beginsWith(wanted);
  }

  private int block(byte[] wanted) {
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareHead(middle, wanted) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return first + file.getInt(starts + 4 * low);
  }

  private int compareHead(int block, byte[] wanted) {
    int at = first + file.getInt(starts + 4 * block);
    int length = file.get(at + 1) & 0xFF;
    int shared = Math.min(length, wanted.length);
    for (int i = 0; i < shared; i++) {
      int order = (file.get(at + 3 + i) & 0xFF) - (wanted[i] & 0xFF);
      if (order != 0) {
        return order;
      }
    }
    return length - wanted.length;
  }

  /** Walks the names from the block that may hold the wanted one. */
  private final class Cursor {
    private final byte[] wanted;
    private final byte[] name = new byte[256];
    private int length;
    private int count;
    private int rows;
    private int next;

    Cursor(byte[] wanted) {
      this.wanted = wanted;
      this.next = block(wanted);
    }

    /** Stops at the first name that does not sort before the wanted one. */
    boolean seek() {
      while (next < end) {
        read();
        if (Arrays.compareUnsigned(name, 0, length, wanted, 0, wanted.length) >= 0) {
          return true;
        }
      }
      return false;
    }

    private void read() {
      int shared = file.get(next) & 0xFF;
      int rest = file.get(next + 1) & 0xFF;
      count = file.get(next + 2) & 0xFF;
      file.get(next + 3, name, shared, rest);
      length = shared + rest;
      rows = next + 3 + rest;
      next = rows + 3 * count;
    }

    boolean sameAs(byte[] text) {
      return length == text.length && beginsWith(text);
    }

    boolean beginsWith(byte[] text) {
      return length >= text.length && Arrays.equals(name, 0, text.length, text, 0, text.length);
    }

    int[] rows() {
      int[] numbers = new int[count];
      for (int i = 0; i < count; i++) {
        int at = rows + 3 * i;
        numbers[i] =
            (file.get(at) & 0xFF) << 16
                | (file.get(at + 1) & 0xFF) << 8
                | (file.get(at + 2) & 0xFF);
      }
      return numbers;
    }
  }
}
