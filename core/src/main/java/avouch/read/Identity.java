package avouch.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A report's id: a hash of outlet or address, given day and text; never of a path. */
final class Identity {
  private static final int LENGTH = 16;

  private Identity() {}

  static String of(@Nullable String origin, @Nullable LocalDate given, String text) {
    MessageDigest digest = sha256();
    add(digest, origin == null ? "" : origin);
    add(digest, given == null ? "" : given.toString());
    add(digest, text);
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("This Java has no SHA-256", cause);
    }
  }
}
