package avouch.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as it was sent.
 *
 * @param fields what was written, by the names of the fields
 * @param files what was chosen
 */
record Form(Map<String, String> fields, List<Upload> files) {
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))");
  private static final Pattern NAME = Pattern.compile("(?:^|;)\\s*name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("(?:^|;)\\s*filename=\"([^\"]*)\"");

  /** The most parts that are looked at. */
  private static final int MOST_PARTS = 2_000;

  Form {
    fields = Map.copyOf(fields);
    files = List.copyOf(files);
  }

  /**
   * A file that came with a form.
   *
   * @param name as the sender calls it
   * @param bytes what it holds
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Upload(String name, byte[] bytes) {}

  String field(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  static Form of(Ask ask) {
    String type = ask.header("Content-Type");
    if (type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      return new Parts(ask.body(), boundary(type)).form();
    }
    return new Form(Ask.values(new String(ask.body(), UTF_8)), List.of());
  }

  private static byte[] boundary(String type) {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) {
      throw new Refusal(400, "the form does not say where its parts end");
    }
    String word = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    return ("--" + word).getBytes(ISO_8859_1);
  }

  /** A form in parts, one a field or file (RFC 7578). */
  private static final class Parts {
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(ISO_8859_1);

    private final byte[] bytes;
    private final byte[] boundary;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Upload> files = new ArrayList<>();

    Parts(byte[] bytes, byte[] boundary) {
      this.bytes = bytes;
      this.boundary = boundary;
    }

    Form form() {
      int from = find(boundary, 0);
      int parts = 0;
      while (from >= 0) {
        int start = from + boundary.length;
        int next = find(boundary, start);
        if (next < 0) {
          break;
        }
        if (++parts > MOST_PARTS) {
          throw new Refusal(413, "the form has more than " + MOST_PARTS + " parts");
        }
        part(start, next);
        from = next;
      }
      return new Form(fields, files);
    }

    private void part(int start, int end) {
      int head = find(HEAD_END, start);
      if (head < 0 || head >= end) {
        return;
      }
      String said = "";
      for (String line : new String(bytes, start, head - start, UTF_8).split("\r\n", -1)) {
        if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
          said = line.substring(line.indexOf(':') + 1);
        }
      }
      byte[] body = Arrays.copyOfRange(bytes, head + HEAD_END.length, Math.max(head + 4, end - 2));
      Matcher name = NAME.matcher(said);
      Matcher file = FILE.matcher(said);
      if (file.find()) {
        if (!file.group(1).isEmpty()) {
          files.add(new Upload(file.group(1), body));
        }
      } else if (name.find()) {
        fields.put(name.group(1), new String(body, UTF_8));
      }
    }

    private int find(byte[] wanted, int from) {
      for (int i = from; i <= bytes.length - wanted.length; i++) {
        if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
          return i;
        }
      }
      return -1;
    }
  }
}
