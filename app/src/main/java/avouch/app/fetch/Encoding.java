package avouch.app.fetch;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells in which encoding bytes are written: by their mark, their own words or their look. */
final class Encoding {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Names that the web uses for more than they say: what browsers read under them. */
  private static final Map<String, String> READ_AS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("iso-8859-11", "windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "big5-hkscs"),
          Map.entry("utf8", "utf-8"));

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|<\\?xml[^>]{1,100}encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  /** How far into a page its encoding may be declared. */
  private static final int DECLARATION = 1 << 12;

  private Encoding() {}

  /** The encoding of that name as browsers read it, or {@code null} if there is none. */
  static @Nullable Charset named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(READ_AS.getOrDefault(plain, plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The encoding that bytes declare in themselves; a wide one would not be readable so far. */
  static @Nullable Charset declared(byte[] bytes) {
    String start =
        new String(
            Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION)), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    Charset charset = declared.find() ? named(declared.group(1)) : null;
    return charset != null && charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
  }

  /** The likeliest encoding by the look of the bytes alone. */
  static Charset guessed(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    Charset charset = match == null ? null : named(match.getName());
    return charset == null || charset.equals(StandardCharsets.UTF_8) ? WINDOWS : charset;
  }

  /** The encoding of a long input by its beginning. */
  static Charset of(byte[] head, @Nullable Charset told) {
    Mark mark = mark(head);
    if (mark != null) {
      return mark.charset();
    }
    if (fits(head, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = told != null ? told : declared(head);
    return declared != null && fits(head, declared) ? declared : guessed(head);
  }

  /** Whether bytes have no fault in that encoding; they may end within a character. */
  private static boolean fits(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    CharBuffer letters = CharBuffer.allocate(1 << 13);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(left, letters, false);
    while (result.isOverflow()) {
      letters.clear();
      result = decoder.decode(left, letters, false);
    }
    return !result.isError();
  }

  /** Whether the bytes are of an encoding of two or four bytes a letter, marked or not. */
  static boolean isWide(byte[] bytes) {
    return mark(bytes) != null;
  }

  /** The wide encoding that the bytes open with or show by every other byte; else {@code null}. */
  static @Nullable Mark mark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    boolean wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    return switch (first) {
      case 0xFEFF -> new Mark(StandardCharsets.UTF_16BE, 2);
      case 0xFFFE ->
          wide ? new Mark(Charset.forName("UTF-32LE"), 4) : new Mark(StandardCharsets.UTF_16LE, 2);
      default -> unmarked(bytes);
    };
  }

  private static @Nullable Mark unmarked(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int most = length / 4;
    if (length < 4 || Math.max(zeros[0], zeros[1]) <= most) {
      return null;
    }
    return zeros[0] == 0
        ? new Mark(StandardCharsets.UTF_16LE, 0)
        : zeros[1] == 0 ? new Mark(StandardCharsets.UTF_16BE, 0) : null;
  }

  /** An encoding that its own mark shows, and how many bytes the mark takes. */
  record Mark(Charset charset, int length) {}
}
