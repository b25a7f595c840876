package avouch.codec;

import avouch.model.PageOffsets;
import avouch.model.Report;
import avouch.model.Story;
import avouch.model.Weights;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RecordWriter} wrote. */
final class RecordReader {
  private static final int WORD_BITS = 7;

  private final byte[] bytes;
  private final @Nullable Story story;
  private int at;
  private final List<String> words = new ArrayList<>();

  RecordReader(byte[] bytes) {
    this(bytes, null);
  }

  /**
   * @param story the one that the bytes are about, if they are about one
   */
  RecordReader(byte[] bytes, @Nullable Story story) {
    this.bytes = bytes;
    this.story = story;
  }

  @Nullable Object read(Type type) {
    if (type == int.class) {
      return (int) signed();
    }
    if (type == long.class) {
      return signed();
    }
    if (type == double.class) {
      return real();
    }
    int first = (int) number();
    if (first == 0) {
      return null;
    }
    if (type instanceof ParameterizedType several) {
      List<Object> list = list(first - 1, RecordWriter.element(several));
      return several.getRawType() == List.class ? list : new TreeSet<>(list);
    }
    if (type == Story.class) {
      return story;
    }
    return some(first, (Class<?>) type);
  }

  /** What is there, begun by a number from 1 on. */
  private Object some(int first, Class<?> type) {
    if (type == String.class) {
      return first == 1 ? words() : words.get(first - 2);
    }
    if (type == boolean.class || type == Boolean.class) {
      return first == 2;
    }
    if (type == Integer.class) {
      return (int) signed();
    }
    if (type == Long.class) {
      return signed();
    }
    if (type == Double.class) {
      return real();
    }
    if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(signed());
    }
    if (type == PageOffsets.class) {
      return offsets();
    }
    if (type == Weights.class) {
      return weights(first - 1);
    }
    return type.isEnum() ? type.getEnumConstants()[first - 1] : fields(first - 1, type);
  }

  private Object fields(int index, Class<?> type) {
    RecordShape.Member member = RecordShape.of(type).members().get(index);
    @Nullable Object[] parts = new @Nullable Object[member.types().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = read(member.types().get(i));
    }
    try {
      return (Object) member.maker().invokeExact(parts);
    } catch (Throwable e) {
      throw new IllegalArgumentException("the bytes hold no " + member.type().getSimpleName(), e);
    }
  }

  private List<Object> list(int size, Type element) {
    List<Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Object value = read(element);
      if (value == null) {
        throw new IllegalArgumentException("a list without one of its values");
      }
      list.add(value);
    }
    return List.copyOf(list);
  }

  private PageOffsets offsets() {
    List<int[]> numbers = new ArrayList<>();
    for (int table = 0; table < 4; table++) {
      int[] row = new int[(int) number()];
      long last = 0;
      for (int i = 0; i < row.length; i++) {
        last += signed();
        row[i] = (int) last;
      }
      numbers.add(row);
    }
    List<Report.Block> dropped = new ArrayList<>();
    for (Object block : list((int) number() - 1, Report.Block.class)) {
      dropped.add((Report.Block) block);
    }
    return PageOffsets.of(numbers, dropped);
  }

  private Weights weights(int size) {
    int[] hashes = new int[size];
    int[] weights = new int[size];
    long last = 0;
    for (int i = 0; i < size; i++) {
      last += signed();
      hashes[i] = (int) last;
      weights[i] = (int) number();
    }
    return Weights.of(hashes, weights);
  }

  private String words() {
    long head = number();
    int length = (int) (head >>> 1);
    String text;
    if ((head & 1) == 0) {
      text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    } else {
      StringBuilder letters = new StringBuilder(length);
      for (int i = 0; i < length; i++) {
        letters.append((char) number());
      }
      text = letters.toString();
    }
    words.add(text);
    return text;
  }

  private double real() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | bytes[at++] & 0xff;
    }
    return Double.longBitsToDouble(bits);
  }

  private long signed() {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  private long number() {
    long number = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[at++];
      number |= (long) (part & 0x7f) << shift;
      shift += WORD_BITS;
    } while (part < 0);
    return number;
  }
}
