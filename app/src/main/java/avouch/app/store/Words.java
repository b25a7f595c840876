package avouch.app.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Words as bytes and back, to the last character: one byte for the form, four for the length
 * unpacked, then UTF-8, or UTF-16 for what is no whole Unicode text, deflated.
 */
final class Words {
  private static final byte UTF_8 = 1;
  private static final byte UTF_16 = 2;
  private static final byte BYTES = 3;
  private static final int HEAD = 5;
  private static final int STEP = 1 << 14;

  private Words() {}

  static byte[] packed(String words) {
    byte form = UTF_8;
    byte[] plain;
    try {
      plain = utf8(words);
    } catch (CharacterCodingException e) {
      form = UTF_16;
      plain = utf16(words);
    }
    return packed(form, plain);
  }

  static String unpacked(byte[] bytes) throws IOException {
    byte[] plain = plain(bytes);
    if (bytes[0] == UTF_8) {
      return new String(plain, StandardCharsets.UTF_8);
    }
    if (bytes[0] != UTF_16) {
      throw new IOException("words in an unknown form " + bytes[0]);
    }
    StringBuilder words = new StringBuilder(plain.length / 2);
    for (int i = 0; i < plain.length; i += 2) {
      words.append((char) ((plain[i] & 0xff) << 8 | plain[i + 1] & 0xff));
    }
    return words.toString();
  }

  /** Bytes that are no words, packed the same way. */
  static byte[] packed(byte[] plain) {
    return packed(BYTES, plain);
  }

  /** The bytes that were packed. */
  static byte[] bytes(byte[] packed) throws IOException {
    return plain(packed);
  }

  private static byte[] packed(byte form, byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + HEAD);
    packed.write(form);
    for (int shift = 24; shift >= 0; shift -= 8) {
      packed.write(plain.length >>> shift);
    }
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] step = new byte[STEP];
      while (!deflater.finished()) {
        packed.write(step, 0, deflater.deflate(step));
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static byte[] plain(byte[] bytes) throws IOException {
    if (bytes.length < HEAD) {
      throw new IOException("words cut off");
    }
    int length = 0;
    for (int i = 1; i < HEAD; i++) {
      length = length << 8 | bytes[i] & 0xff;
    }
    byte[] plain = new byte[length];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, HEAD, bytes.length - HEAD);
      if (inflater.inflate(plain) != length) {
        throw new IOException("words cut off");
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IOException("words damaged", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] utf8(String words) throws CharacterCodingException {
    var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(words));
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static byte[] utf16(String words) {
    byte[] bytes = new byte[2 * words.length()];
    for (int i = 0; i < words.length(); i++) {
      bytes[2 * i] = (byte) (words.charAt(i) >>> 8);
      bytes[2 * i + 1] = (byte) words.charAt(i);
    }
    return bytes;
  }
}
