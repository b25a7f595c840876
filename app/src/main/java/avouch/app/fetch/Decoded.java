package avouch.app.fetch;

import avouch.model.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes turned into text, with the reservation that this takes.
 *
 * @param text the text; a UTF-8 byte order mark stays its first character, so that nothing moves
 * @param reason code of the reservation, if any
 * @param message what the reservation is
 */
record Decoded(String text, @Nullable String reason, @Nullable String message) {
  static final Decoded EMPTY = clean("");

  private static final char REPLACEMENT = '\uFFFD';

  /**
   * By the mark of a wide encoding; as UTF-8, which nothing else is by chance; as told or declared;
   * as it looks.
   *
   * @param told the encoding of a header, if any
   */
  static Decoded of(byte[] bytes, @Nullable Charset told) {
    Encoding.Mark mark = Encoding.mark(bytes);
    if (mark != null) {
      int length = mark.length();
      return clean(new String(bytes, length, bytes.length - length, mark.charset()));
    }
    Charset shifting = told != null ? told : hasEscape(bytes) ? Encoding.declared(bytes) : null;
    if (shifting != null && shifting.name().startsWith("ISO-2022")) {
      return clean(new String(bytes, shifting));
    }
    String text = strict(bytes, StandardCharsets.UTF_8);
    text = text != null || told == null ? text : strict(bytes, told);
    Charset declared = text == null ? Encoding.declared(bytes) : null;
    text = declared == null ? text : strict(bytes, declared);
    return text != null ? clean(text) : broken(bytes);
  }

  Optional<Problem> doubt(String input) {
    return reason == null || message == null
        ? Optional.empty()
        : Optional.of(new Problem(input, reason, message));
  }

  private static Decoded clean(String text) {
    return new Decoded(text, null, null);
  }

  private static boolean hasEscape(byte[] bytes) {
    for (byte letter : bytes) {
      if (letter == 0x1b) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Not UTF-8 throughout: UTF-8 with faults if that explains it, else the likeliest encoding. */
  private static Decoded broken(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long faults = text.chars().filter(letter -> letter == REPLACEMENT).count();
    long beyond = text.chars().filter(letter -> letter >= 0x80).count() - faults;
    if (beyond >= faults || cutOff(text, faults)) {
      String which = faults == 1 ? "1 character" : faults + " characters";
      String message = "broken UTF-8: " + which + " could not be read, marked \uFFFD in the text";
      return new Decoded(text, "broken-utf8", message);
    }
    Charset charset = Encoding.guessed(bytes);
    String message = "not UTF-8; read as " + charset.name() + ": save it as UTF-8 to be sure";
    return new Decoded(new String(bytes, charset), "encoding-guessed", message);
  }

  /** Whether the only fault is the last character, as where a file or a buffer ends. */
  private static boolean cutOff(String text, long faults) {
    return faults == 1 && text.charAt(text.length() - 1) == REPLACEMENT;
  }
}
