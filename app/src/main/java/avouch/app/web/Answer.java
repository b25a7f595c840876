package avouch.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param headers beside those that every answer carries
 * @param body the bytes
 * @param flow what is sent in place of the body for as long as somebody listens
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, Map<String, String> headers, byte[] body, @Nullable Flow flow) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";

  private static final String TYPE = "Content-Type";
  private static final int MARK_LETTERS = 24;

  Answer {
    headers = Map.copyOf(headers);
  }

  Answer(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, null);
  }

  /** Sends for as long as somebody listens. */
  interface Flow {
    void to(OutputStream out) throws IOException;
  }

  /** An answer that goes on. */
  static Answer flowing(String type, Flow flow) {
    Map<String, String> headers = Map.of(TYPE, type, "Cache-Control", "no-store");
    return new Answer(200, headers, new byte[0], flow);
  }

  /** A document that was asked for; its mark tells whether it is still the same. */
  static Answer of(String type, String body) {
    return of(type, body.getBytes(UTF_8));
  }

  static Answer of(String type, byte[] body) {
    return new Answer(200, Map.of(TYPE, type, "ETag", '"' + mark(body) + '"'), body);
  }

  /** A document that says why what was asked for is not there. */
  static Answer failing(int status, String type, String body) {
    return new Answer(status, Map.of(TYPE, type), body.getBytes(UTF_8));
  }

  /** Says that what was asked for stands elsewhere. */
  static Answer moved(String address) {
    return new Answer(303, Map.of("Location", address), new byte[0]);
  }

  /** The same with one more header. */
  Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body, flow);
  }

  /** The same under another status. */
  Answer under(int other) {
    return new Answer(other, headers, body);
  }

  /** That nothing changed since it was asked for last. */
  Answer unchanged() {
    return new Answer(304, Map.of("ETag", headers.getOrDefault("ETag", "")), new byte[0]);
  }

  private static String mark(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash).substring(0, MARK_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
