package avouch.app.web;

import avouch.app.fetch.PublishedDay;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param method of HTTP
 * @param path without its query, decoded
 * @param query its names and values; of a name that is given twice, the last
 * @param headers by their names in lower case
 * @param inPath what stands in the path in place of a route's {names}
 * @param body the bytes that came with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Ask(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    Map<String, String> inPath,
    byte[] body) {
  /** The most that one page of a list tells. */
  private static final int MOST_AT_ONCE = 500;

  Ask within(Map<String, String> names) {
    return new Ask(method, path, query, headers, names, body);
  }

  /** The same with what a form holds in place of the query. */
  Ask withQuery(Map<String, String> values) {
    return new Ask(method, path, values, headers, inPath, body);
  }

  /** Whether a program asks, not a reader. */
  boolean byProgram() {
    return path.startsWith("/api/");
  }

  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  String named(String name) {
    return inPath.getOrDefault(name, "");
  }

  String asked(String name) {
    return query.getOrDefault(name, "").strip();
  }

  /** The day up to which is asked; {@code null} for all. */
  @Nullable LocalDate asOf() {
    return day("as-of");
  }

  @Nullable LocalDate day(String name) {
    String words = asked(name);
    return words.isEmpty() ? null : dayOf(words);
  }

  /** The day that words name; others are refused. */
  static LocalDate dayOf(String words) {
    LocalDate day = PublishedDay.of(words);
    if (day == null) {
      throw new Refusal(400, "'" + words + "' is no day; write it as 2022-01-12");
    }
    return day;
  }

  /** A whole number from 0 to what one page of a list may hold, or to the end of the list. */
  int number(String name, int otherwise, int most) {
    String words = asked(name);
    if (words.isEmpty()) {
      return otherwise;
    }
    if (!words.matches("[0-9]{1,8}")) {
      throw new Refusal(400, "'" + words + "' is no whole number");
    }
    return Math.min(Integer.parseInt(words), most);
  }

  int offset() {
    return number("offset", 0, Integer.MAX_VALUE);
  }

  int limit(int otherwise) {
    return Math.max(1, number("limit", otherwise, MOST_AT_ONCE));
  }

  /** Names and values written as a query. */
  static String query(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Words as one segment of a path. */
  static String segment(String words) {
    return encoded(words).replace("+", "%20");
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** The names and values of a query or a form. */
  static Map<String, String> values(@Nullable String query) {
    Map<String, String> values = new LinkedHashMap<>();
    if (query == null || query.isEmpty()) {
      return values;
    }
    for (String pair : query.split("&", -1)) {
      int sign = pair.indexOf('=');
      String name = sign < 0 ? pair : pair.substring(0, sign);
      String value = sign < 0 ? "" : pair.substring(sign + 1);
      values.put(decoded(name), decoded(value));
    }
    return values;
  }

  private static String decoded(String words) {
    try {
      return URLDecoder.decode(words, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "the address is not well written: " + e.getMessage());
    }
  }
}
