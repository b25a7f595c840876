package avouch.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What answers under an address.
 *
 * @param method of HTTP
 * @param pattern the path; {name} stands for any one segment
 * @param page what answers
 */
record Route(String method, String pattern, Page page) {
  static Route get(String pattern, Page page) {
    return new Route("GET", pattern, page);
  }

  static Route post(String pattern, Page page) {
    return new Route("POST", pattern, page);
  }

  /** What stands in a path in place of the names; {@code null} if the path is another. */
  @Nullable Map<String, String> names(String path) {
    List<String> own = List.of(pattern.split("/", -1));
    List<String> given = List.of(path.split("/", -1));
    if (own.size() != given.size()) {
      return null;
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < own.size(); i++) {
      String segment = own.get(i);
      if (segment.startsWith("{")) {
        names.put(segment.substring(1, segment.length() - 1), given.get(i));
      } else if (!segment.equals(given.get(i))) {
        return null;
      }
    }
    return names;
  }

  /** Answers what is asked under one address. */
  interface Page {
    Answer of(Ask ask);
  }
}
