package avouch.app.store;

import avouch.model.Page;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells a page from every other: a hash of all that was given, so that none is kept twice. */
final class PageKey {
  private static final int BYTES = 16;

  private final MessageDigest digest;

  private PageKey() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }

  static String of(Page page) {
    PageKey key = new PageKey();
    key.add(page.input());
    key.add(page.outlet());
    key.add(page.address());
    key.add(page.title());
    key.add(page.published() == null ? null : page.published().toString());
    key.add(Form.of(page.content()).name());
    key.add(page.content().words());
    return HexFormat.of().formatHex(key.digest.digest(), 0, BYTES);
  }

  /** The same of any words. */
  static String of(String words) {
    PageKey key = new PageKey();
    key.add(words);
    return HexFormat.of().formatHex(key.digest.digest(), 0, BYTES);
  }

  private void add(@Nullable String part) {
    byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
    int length = part == null ? -1 : part.length();
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    digest.update(bytes);
  }
}
