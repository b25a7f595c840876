package avouch.codec;

import avouch.model.ReportDay;
import avouch.model.Sketch;

/**
 * What grouping keeps of a report, as bytes and back, in the manner of {@link ReadingBytes}: only
 * the edition of the program that wrote them can read them.
 */
public final class GroupingBytes {
  private GroupingBytes() {}

  public static byte[] of(Sketch sketch) {
    RecordWriter writer = new RecordWriter();
    writer.write(sketch, Sketch.class);
    return writer.bytes();
  }

  /** The sketch that the bytes were made of. */
  public static Sketch sketch(byte[] bytes) {
    if (new RecordReader(bytes).read(Sketch.class) instanceof Sketch sketch) {
      return sketch;
    }
    throw new IllegalArgumentException("the bytes hold no sketch");
  }

  public static byte[] of(ReportDay day) {
    RecordWriter writer = new RecordWriter();
    writer.write(day, ReportDay.class);
    return writer.bytes();
  }

  /** The day that the bytes were made of. */
  public static ReportDay day(byte[] bytes) {
    if (new RecordReader(bytes).read(ReportDay.class) instanceof ReportDay day) {
      return day;
    }
    throw new IllegalArgumentException("the bytes hold no day");
  }
}
