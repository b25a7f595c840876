package avouch.app.fetch;

import avouch.model.Problem;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes turned into text, with the reservation that this takes.
 *
 * @param text the text; a UTF-8 byte order mark stays its first character, so that nothing moves
 * @param reason code of the reservation, if any
 * @param message what the reservation is
 */
record Decoded(String text, @Nullable String reason, @Nullable String message) {
  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  /** How far into a page its encoding may be declared. */
  private static final int DECLARATION = 1 << 12;

  static Decoded of(byte[] bytes) {
    Mark mark = mark(bytes);
    if (mark != null) {
      return clean(new String(bytes, mark.length, bytes.length - mark.length, mark.charset));
    }
    try {
      return clean(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return broken(bytes);
    }
  }

  Optional<Problem> doubt(String input) {
    return reason == null || message == null
        ? Optional.empty()
        : Optional.of(new Problem(input, reason, message));
  }

  private static Decoded clean(String text) {
    return new Decoded(text, null, null);
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
    Charset charset = guess(bytes);
    String message = "not UTF-8; read as " + charset.name() + ": save it as UTF-8 to be sure";
    return new Decoded(new String(bytes, charset), "encoding-guessed", message);
  }

  /** Whether the only fault is the last character, as where a file or a buffer ends. */
  private static boolean cutOff(String text, long faults) {
    return faults == 1 && text.charAt(text.length() - 1) == REPLACEMENT;
  }

  private static Charset guess(byte[] bytes) {
    String start =
        new String(
            Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION)), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    Charset charset = declared.find() ? known(declared.group(1)) : null;
    if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
      CharsetMatch match = new CharsetDetector().setText(bytes).detect();
      charset = match == null ? null : known(match.getName());
    }
    boolean unlikely =
        charset == null
            || charset.equals(StandardCharsets.ISO_8859_1)
            || charset.equals(StandardCharsets.UTF_8);
    return charset == null || unlikely ? WINDOWS : charset;
  }

  private static @Nullable Charset known(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The byte order mark that the bytes open with, or {@code null}. */
  static @Nullable Mark mark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    boolean wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    return switch (first) {
      case 0xFEFF -> new Mark(StandardCharsets.UTF_16BE, 2);
      case 0xFFFE ->
          wide ? new Mark(Charset.forName("UTF-32LE"), 4) : new Mark(StandardCharsets.UTF_16LE, 2);
      default -> null;
    };
  }

  /** An encoding that its own mark shows. */
  record Mark(Charset charset, int length) {}
}
