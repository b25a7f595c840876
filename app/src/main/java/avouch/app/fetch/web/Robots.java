package avouch.app.fetch.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules of a site for robots (RFC 9309), as far as they are for us.
 *
 * @param rules what may and may not be asked for
 * @param delay the time that the site wants between two requests
 */
record Robots(List<Rule> rules, Duration delay) {
  static final Robots ALL = new Robots(List.of(), Duration.ZERO);
  static final Robots NOTHING = new Robots(List.of(new Rule("/", false)), Duration.ZERO);

  private static final String US = "avouch";

  /** No site is waited for longer than this between two requests. */
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  Robots {
    rules = List.copyOf(rules);
  }

  static Robots of(String text) {
    Robots ours = group(text, US);
    return ours == null ? orAll(group(text, "*")) : ours;
  }

  private static Robots orAll(@org.jspecify.annotations.Nullable Robots robots) {
    return robots == null ? ALL : robots;
  }

  /** All rules of all groups for that agent; {@code null} if there is no such group. */
  private static @org.jspecify.annotations.Nullable Robots group(String text, String agent) {
    List<Rule> rules = new ArrayList<>();
    Duration delay = Duration.ZERO;
    boolean found = false;
    boolean heads = false;
    boolean ours = false;
    for (String line : text.split("\\R", -1)) {
      Line rule = Line.of(line);
      switch (rule.key) {
        case "user-agent" -> {
          ours = (heads && ours) || rule.value.toLowerCase(Locale.ROOT).equals(agent);
          found |= ours;
          heads = true;
        }
        case "allow", "disallow" -> {
          heads = false;
          if (ours && !rule.value.isEmpty()) {
            rules.add(new Rule(rule.value, rule.key.equals("allow")));
          }
        }
        case "crawl-delay" -> {
          heads = false;
          delay = ours ? delay(rule.value) : delay;
        }
        default -> heads &= rule.key.isEmpty();
      }
    }
    return found ? new Robots(rules, delay) : null;
  }

  private static Duration delay(String seconds) {
    if (!seconds.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      return Duration.ZERO;
    }
    Duration delay = Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000));
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  /**
   * Whether a path with its query may be asked for: the longest rule decides, of two alike leave.
   */
  boolean allow(String path) {
    Rule longest = new Rule("", true);
    for (Rule rule : rules) {
      int more = rule.pattern.length() - longest.pattern.length();
      if ((more > 0 || more == 0 && rule.allowed) && rule.matches(path)) {
        longest = rule;
      }
    }
    return longest.allowed;
  }

  /** A pattern of paths, {@code *} for anything and {@code $} for the end. */
  record Rule(String pattern, boolean allowed) {
    boolean matches(String path) {
      boolean ends = pattern.endsWith("$");
      String open = ends ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
      return globs(open, path);
    }

    /** Linear but for the last star, which is all that ever has to be tried again. */
    private static boolean globs(String pattern, String path) {
      int at = 0;
      int star = -1;
      int tried = 0;
      int i = 0;
      while (i < path.length()) {
        if (at < pattern.length() && pattern.charAt(at) == '*') {
          star = at++;
          tried = i;
        } else if (at < pattern.length() && pattern.charAt(at) == path.charAt(i)) {
          at++;
          i++;
        } else if (star >= 0) {
          at = star + 1;
          i = ++tried;
        } else {
          return false;
        }
      }
      return pattern.substring(at).replace("*", "").isEmpty();
    }
  }

  /** One line: a key in small letters and a value; both empty if it says nothing. */
  private record Line(String key, String value) {
    static Line of(String line) {
      String words = line.replaceFirst("#.*", "");
      int colon = words.indexOf(':');
      return colon < 0
          ? new Line("", "")
          : new Line(
              words.substring(0, colon).strip().toLowerCase(Locale.ROOT),
              words.substring(colon + 1).strip());
    }
  }
}
