package avouch.reconcile;

import avouch.model.Claim.Slot;
import avouch.model.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids of findings: a hash of story, slot, counted and scope, the same for the same question. */
final class Ids {
  private static final int LENGTH = 12;

  private Ids() {}

  static String of(
      String story, Slot slot, @Nullable String counted, @Nullable String of, Scope scope) {
    return hash(String.join("\n", story, slot.name(), "" + counted, "" + of, scope.toString()));
  }

  static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java platform has SHA-256", absent);
    }
  }
}
