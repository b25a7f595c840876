package avouch.app.fetch;

import avouch.model.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells an entry of a feed from all others, and from itself when its words are changed. */
final class Key {
  private static final int BYTES = 10;

  private Key() {}

  static String of(String input, Page.@Nullable Content content) {
    String words = content == null ? "" : content.words();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((input + '\0').getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
