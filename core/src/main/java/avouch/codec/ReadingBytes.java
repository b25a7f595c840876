package avouch.codec;

import avouch.model.Reading;

/**
 * A reading as bytes and back, for whoever keeps it: every record by its components in order, so
 * that no new component is ever forgotten. The bytes hold no names of components: only the edition
 * of the program that wrote them can read them.
 */
public final class ReadingBytes {
  private ReadingBytes() {}

  public static byte[] of(Reading reading) {
    RecordWriter writer = new RecordWriter();
    writer.write(reading, Reading.class);
    return writer.bytes();
  }

  /** The reading that the bytes were made of. */
  public static Reading reading(byte[] bytes) {
    Object reading = new RecordReader(bytes).read(Reading.class);
    if (reading instanceof Reading whole) {
      return whole;
    }
    throw new IllegalArgumentException("the bytes hold no reading");
  }
}
