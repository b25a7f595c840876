package avouch.lab.gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A TimeML document as {@code dates/score.py} reads it: its words, its day and the time expressions
 * marked in it, with places counted in characters that are not white space.
 *
 * @param words the text without marks
 * @param day day of its making
 * @param times what is marked
 */
record TimeMlDocument(String words, @Nullable LocalDate day, List<Timex> times) {
  private static final Pattern TEXT = Pattern.compile("<TEXT>(.*)</TEXT>", Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern MARK = Pattern.compile("<[^>]+>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  TimeMlDocument {
    times = List.copyOf(times);
  }

  /** A time expression from and to so many printed characters of the text. */
  record Timex(int start, int end, String value, String type) {
    boolean overlaps(Timex other) {
      return other.start < end && start < other.end;
    }

    int shared(Timex other) {
      return Math.min(end, other.end) - Math.max(start, other.start);
    }
  }

  static TimeMlDocument read(Path path) {
    String source = Json.text(path);
    Matcher text = TEXT.matcher(source);
    Matcher day = DAY.matcher(source);
    return marked(
        text.find() ? text.group(1) : source, day.find() ? LocalDate.parse(day.group(1)) : null);
  }

  /** How many characters of the text before a position are not white space. */
  static int printed(String text) {
    return SPACE.matcher(text).replaceAll("").length();
  }

  private static TimeMlDocument marked(String source, @Nullable LocalDate day) {
    StringBuilder words = new StringBuilder();
    List<Timex> times = new ArrayList<>();
    Deque<Timex> open = new ArrayDeque<>();
    int position = 0;
    int from = 0;
    Matcher marks = MARK.matcher(source);
    while (marks.find()) {
      String before = Parser.unescapeEntities(source.substring(from, marks.start()), false);
      words.append(before);
      position += printed(before);
      from = marks.end();
      String mark = marks.group();
      if (mark.matches("(?s)<TIMEX3\\b.*")) {
        open.push(
            new Timex(
                position, position, attribute(mark, "value").strip(), attribute(mark, "type")));
      } else if (mark.startsWith("</TIMEX3") && !open.isEmpty()) {
        Timex begun = open.pop();
        if (position > begun.start()) {
          times.add(new Timex(begun.start(), position, begun.value(), begun.type()));
        }
      }
    }
    words.append(Parser.unescapeEntities(source.substring(from), false));
    return new TimeMlDocument(words.toString(), day, times);
  }

  private static String attribute(String mark, String name) {
    Matcher attributes = ATTRIBUTE.matcher(mark);
    String found = "";
    while (attributes.find()) {
      found = attributes.group(1).equals(name) ? attributes.group(2) : found;
    }
    return found;
  }
}
