package avouch.language;

import java.nio.ByteBuffer;

/** Numbers of 40 bits and what stands for each: its place in their order, or another number. */
final class HashIndex {
  static final int ABSENT = Integer.MIN_VALUE;
  private static final int PLACE_BITS = 24;
  private static final int MARK_SHIFT = 17;
  private static final int OFFSET = 1 << PLACE_BITS - 1;
  private static final int PLACE = (1 << PLACE_BITS) - 1;

  /** Each a number with its place, moved to be above zero, behind it. */
  private final long[] slots;

  private final int mask;

  /** A bit for some other bits of each number: few that are absent have theirs set. */
  private final long[] marks;

  /** Reads the number of entries, then each as its distance from the one before. */
  HashIndex(ByteBuffer file) {
    int count = file.getInt();
    int size = Integer.highestOneBit(Math.max(count, 4)) << 2;
    slots = new long[size];
    mask = size - 1;
    marks = new long[size / Long.SIZE + 1];
    long hash = 0;
    for (int place = 0; place < count; place++) {
      hash += number(file);
      put(hash, place);
    }
  }

  private HashIndex(long[] slots, long[] marks) {
    this.slots = slots;
    this.marks = marks;
    mask = slots.length - 1;
  }

  /** The same numbers, each with another one for its place. */
  HashIndex with(int[] others) {
    long[] changed = slots.clone();
    for (int slot = 0; slot < changed.length; slot++) {
      if (changed[slot] != 0) {
        changed[slot] = slot(changed[slot] >>> PLACE_BITS, others[placeIn(slots[slot])]);
      }
    }
    return new HashIndex(changed, marks);
  }

  private static long slot(long hash, int place) {
    return hash << PLACE_BITS | (place + OFFSET & PLACE);
  }

  private static int placeIn(long slot) {
    return ((int) slot & PLACE) - OFFSET;
  }

  /** A number of seven bits a byte, lowest first, the high bit set if another follows. */
  static long number(ByteBuffer file) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = file.get();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private int mark(long hash) {
    return (int) (hash >>> MARK_SHIFT) & mask;
  }

  private void put(long hash, int place) {
    marks[mark(hash) >>> 6] |= 1L << mark(hash);
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = slot(hash, place);
  }

  /** What stands for a number; {@link #ABSENT} where it is none of them. */
  int place(long hash) {
    if ((marks[mark(hash) >>> 6] & 1L << mark(hash)) == 0) {
      return ABSENT;
    }
    int slot = (int) hash & mask;
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if (found >>> PLACE_BITS == hash) {
        return placeIn(found);
      }
      slot = (slot + 1) & mask;
    }
    return ABSENT;
  }
}
