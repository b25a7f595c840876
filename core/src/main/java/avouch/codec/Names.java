package avouch.codec;

import avouch.model.Finding;
import avouch.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** The names (IRIs) by which documents for the web of data call what Avouch tells of. */
final class Names {
  private static final String OURS = "urn:avouch:";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String UNRESERVED = "-._~";

  private Names() {}

  static String story(String id) {
    return OURS + "story:" + id;
  }

  static String finding(Finding finding) {
    return OURS + "finding:" + finding.id();
  }

  /** A claim by its finding and its place in it. */
  static String claim(Finding finding, int value, int claim) {
    return OURS + "claim:" + finding.id() + ":" + value + ":" + claim;
  }

  static String report(String id) {
    return OURS + "report:" + id;
  }

  /** The address of a report; its own name where it has none. */
  static String source(Report report) {
    String address = report.address();
    boolean web = address != null && address.matches("https?://[^\\s<>\"{}|\\\\^`]+");
    return address != null && web ? address : report(report.id());
  }

  static String lineage(String id) {
    return OURS + "lineage:" + id;
  }

  /** Whoever publishes, sends or says something, by name. */
  static String agent(String name) {
    return OURS + "agent:" + escaped(name.toLowerCase(Locale.ROOT));
  }

  /** What somebody said or made known, which the reports relay. */
  static String word(String name) {
    return OURS + "word:" + escaped(name.toLowerCase(Locale.ROOT));
  }

  /** RFC 3986's percent-encoding of all but unreserved characters. */
  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : name.strip().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean unreserved = c < 128 && Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0;
      if (unreserved) {
        escaped.append(c);
      } else {
        escaped.append('%').append(HEX.toHexDigits((byte) c));
      }
    }
    return escaped.toString();
  }
}
