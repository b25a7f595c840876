package avouch.codec;

import avouch.model.Problem;
import avouch.model.Reading;
import java.util.List;

/**
 * What reading an article came to as bytes and back, for whoever keeps it: every record by its
 * components in order, so that no new component is ever forgotten. The bytes hold no names of
 * components: only the edition of the program that wrote them can read them.
 */
public final class ReadingBytes {
  private ReadingBytes() {}

  /**
   * The reports of one page with what is found in them.
   *
   * @param readings each report and its mentions
   * @param doubts the reservations with which the page was read
   */
  public record Found(List<Reading> readings, List<Problem> doubts) {
    public Found {
      readings = List.copyOf(readings);
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
