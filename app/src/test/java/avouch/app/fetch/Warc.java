package avouch.app.fetch;

import java.nio.charset.StandardCharsets;

/** Records of a web archive as they are written. */
final class Warc {
  private Warc() {}

  static byte[] page(String address, String html) {
    return answer(address, 200, "Content-Type: text/html", html.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] answer(String address, int status, String headers, byte[] body) {
    byte[] head =
        ("HTTP/1.1 " + status + " Said\r\n" + headers + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    return record(
        "response", address, "application/http;msgtype=response", Given.joined(head, body));
  }

  static byte[] record(String type, String address, String media, String block) {
    return record(type, address, media, block.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] record(String type, String address, String media, byte[] block) {
    String target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + target
            + "WARC-Date: 2031-05-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: "
            + media
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return Given.joined(
        head.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }
}
