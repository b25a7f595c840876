package avouch.codec;

import avouch.model.PageOffsets;
import avouch.model.Report;
import avouch.model.Story;
import avouch.model.Weights;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as bytes. Every value that may be absent begins with a number, 0 for absent; a
 * word that comes again is written as its number.
 */
final class RecordWriter {
  private static final int WORD_BITS = 7;

  private byte[] bytes = new byte[1 << 12];
  private int length;
  private final Map<String, Integer> words = new HashMap<>();

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  void write(@Nullable Object value, Type type) {
    switch (value) {
      case null -> number(0);
      case String words -> words(words);
      case Integer number -> whole(number, type == int.class);
      case Long number -> whole(number, type == long.class);
      case Boolean flag -> number(flag ? 2 : 1);
      case Double real -> real(real, type);
      case Enum<?> word -> number(word.ordinal() + 1);
      case LocalDate day -> {
        number(1);
        signed(day.toEpochDay());
      }
      case List<?> list -> list(list, element(type));
      case SortedSet<?> set -> list(List.copyOf(set), element(type));
      case Story told -> number(1); // whoever reads has it
      case PageOffsets offsets -> offsets(offsets);
      case Weights weights -> weights(weights);
      case Record fields -> fields(fields, (Class<?>) type);
      default -> throw new IllegalArgumentException("no bytes are known for " + value.getClass());
    }
  }

  private void fields(Record value, Class<?> type) {
    RecordShape shape = RecordShape.of(type);
    RecordShape.Member member = shape.member(value);
    number(shape.index(member) + 1);
    for (int i = 0; i < member.parts().size(); i++) {
      write(part(member.parts().get(i), value), member.types().get(i));
    }
  }

  private static @Nullable Object part(MethodHandle part, Object value) {
    try {
      return part.invokeExact(value);
    } catch (Throwable e) {
      throw new IllegalStateException("a part of " + value.getClass() + " cannot be read", e);
    }
  }

  private void list(List<?> list, Type element) {
    number(list.size() + 1);
    for (Object value : list) {
      write(value, element);
    }
  }

  private void offsets(PageOffsets offsets) {
    number(1);
    for (int[] numbers : offsets.numbers()) {
      number(numbers.length);
      int last = 0;
      for (int number : numbers) {
        signed((long) number - last);
        last = number;
      }
    }
    list(offsets.dropped(), Report.Block.class);
  }

  private void weights(Weights weights) {
    number(weights.size() + 1L);
    int last = 0;
    for (int i = 0; i < weights.size(); i++) {
      signed((long) weights.hash(i) - last);
      number(weights.weight(i));
      last = weights.hash(i);
    }
  }

  /** Of what a list is. */
  static Type element(Type list) {
    return ((ParameterizedType) list).getActualTypeArguments()[0];
  }

  private void whole(long number, boolean always) {
    if (!always) {
      number(1);
    }
    signed(number);
  }

  private void real(double real, Type type) {
    if (type != double.class) {
      number(1);
    }
    long bits = Double.doubleToRawLongBits(real);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      put((byte) (bits >>> shift));
    }
  }

  /** 1 for a new word, from 2 on one that was there. */
  private void words(String text) {
    Integer known = words.putIfAbsent(text, words.size());
    if (known != null) {
      number(known + 2L);
      return;
    }
    number(1);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(utf8, StandardCharsets.UTF_8).equals(text);
    number(2L * (whole ? utf8.length : text.length()) + (whole ? 0 : 1));
    if (whole) {
      for (byte part : utf8) {
        put(part);
      }
    } else {
      text.chars().forEach(this::number);
    }
  }

  private void signed(long number) {
    number(number << 1 ^ number >> (Long.SIZE - 1));
  }

  private void number(long number) {
    long left = number;
    while (left >>> WORD_BITS != 0) {
      put((byte) (left | 1 << WORD_BITS));
      left >>>= WORD_BITS;
    }
    put((byte) left);
  }

  private void put(byte part) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = part;
  }
}
