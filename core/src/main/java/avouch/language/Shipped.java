package avouch.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** The data files that lie beside the classes of this room. */
final class Shipped {
  private Shipped() {}

  /** Whether there is a data file of this name. */
  static boolean has(String name) {
    return Shipped.class.getResource(name) != null;
  }

  /** The bytes of a data file, unzipped where its name ends in {@code .gz}. */
  static byte[] bytes(String name) {
    try (InputStream file = open(name)) {
      return name.endsWith(".gz")
          ? new GZIPInputStream(file, 1 << 16).readAllBytes()
          : file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The library's " + name + " cannot be read", e);
    }
  }

  /** The bytes of a data file that begins with their number, four bytes. */
  static byte[] sizedBytes(String name) {
    try (InputStream file = open(name)) {
      DataInputStream data = new DataInputStream(file);
      byte[] bytes = new byte[data.readInt()];
      data.readFully(bytes);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("The library's " + name + " cannot be read", e);
    }
  }

  private static InputStream open(String name) {
    InputStream file = Shipped.class.getResourceAsStream(name);
    if (file == null) {
      throw new IllegalStateException("The library was built without " + name);
    }
    return file;
  }
}
