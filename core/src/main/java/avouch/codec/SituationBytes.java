package avouch.codec;

import avouch.model.Situation;
import avouch.model.Story;

/**
 * What a story comes to as bytes and back, in the manner of {@link ReadingBytes}: only the edition
 * of the program that wrote them can read them. The story itself is not in them.
 */
public final class SituationBytes {
  private SituationBytes() {}

  public static byte[] of(Situation situation) {
    RecordWriter writer = new RecordWriter();
    writer.write(situation, Situation.class);
    return writer.bytes();
  }

  /** The situation that the bytes were made of, of the same story. */
  public static Situation read(byte[] bytes, Story story) {
    if (new RecordReader(bytes, story).read(Situation.class) instanceof Situation situation) {
      return situation;
    }
    throw new IllegalArgumentException("the bytes hold no situation");
  }
}
