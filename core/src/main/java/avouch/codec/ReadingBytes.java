package avouch.codec;

import avouch.model.Problem;
import avouch.model.Reading;
import java.util.List;
import java.util.Objects;

/**
 * What reading an article came to as bytes and back, for whoever keeps it: every record by its
 * components in order, so that no new component is ever forgotten. The bytes hold no names of
 * components: only the edition of the program that wrote them can read them.
 */
public final class ReadingBytes {
  private ReadingBytes() {}

  /**
   * A report with what is found in it.
   *
   * @param reading the report and its mentions
   * @param doubts the reservations with which its page was read
   */
  public record Found(Reading reading, List<Problem> doubts) {
    public Found {
      Objects.requireNonNull(reading);
      doubts = List.copyOf(doubts);
    }
  }

  public static byte[] of(Found read) {
    RecordWriter writer = new RecordWriter();
    writer.write(read, Found.class);
    return writer.bytes();
  }

  /** The reading that the bytes were made of. */
  public static Found read(byte[] bytes) {
    Object read = new RecordReader(bytes).read(Found.class);
    if (read instanceof Found whole) {
      return whole;
    }
    throw new IllegalArgumentException("the bytes hold no reading");
  }
}
