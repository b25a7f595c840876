package avouch.language;

import java.nio.ByteBuffer;

/** Numbers of 40 bits and the place each has in their order. */
final class HashIndex {
  private static final int ABSENT = -1;
  private static final int PLACE_BITS = 24;
  private static final int PLACE = (1 << PLACE_BITS) - 1;

  /** Each a number with its place, counted from one, behind it. */
  private final long[] slots;

  private final int mask;

  /** Reads the number of entries, then each as its distance from the one before. */
  HashIndex(ByteBuffer file) {
    int count = file.getInt();
    int size = Integer.highestOneBit(Math.max(count, 4)) << 2;
    slots = new long[size];
    mask = size - 1;
    long hash = 0;
    for (int place = 0; place < count; place++) {
      hash += distance(file);
      put(hash, place);
    }
  }

  private static long distance(ByteBuffer file) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = file.get();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private void put(long hash, int place) {
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = hash << PLACE_BITS | (place + 1);
  }

  /** The place of a number, below zero where it is none of them. */
  int place(long hash) {
    int slot = (int) hash & mask;
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if (found >>> PLACE_BITS == hash) {
        return ((int) found & PLACE) - 1;
      }
      slot = (slot + 1) & mask;
    }
    return ABSENT;
  }
}
