package avouch.read;

import avouch.model.Range;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import avouch.model.Report.Dateline;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place and day that open an account ("OSLO, March 3 (Reuters) —"). */
final class Datelines {
  private static final List<Row> ROWS = Row.of("datelines.tsv");
  private static final int LONGEST = 160;
  private static final int PARAGRAPHS = 3;
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<first>\\p{L}+|\\d{1,2})\\.? (?<second>\\p{L}+|\\d{1,2})\\.?,? (?<year>\\d{2,4})");

  private Datelines() {}

  /** The dateline among the first paragraphs, if there is one. */
  static @Nullable Dateline in(String text, List<Block> blocks) {
    int paragraphs = 0;
    for (Block block : blocks) {
      if (block.role() == Role.PARAGRAPH && paragraphs++ < PARAGRAPHS) {
        Dateline dateline = at(text, block.range());
        if (dateline != null) {
          return dateline;
        }
      }
    }
    return null;
  }

  /** The day of a dateline that names year, month and day, and a weekday, if any, that fits. */
  static PublicationLine.@Nullable Stated stated(String text, Dateline dateline) {
    Range words = dateline.day();
    if (words == null) {
      return null;
    }
    String day = words.in(text);
    LocalDate first = CalendarDays.first(day);
    LocalDate full = first == null ? shortYear(day) : first;
    return full == null || speaksAgainst(day, full)
        ? null
        : new PublicationLine.Stated(full, words, 0);
  }

  static @Nullable Dateline at(String text, Range paragraph) {
    String head =
        text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
    for (Row row : ROWS) {
      Matcher matcher = row.in(head);
      if (matcher.lookingAt()) {
        return dateline(matcher, paragraph.start());
      }
    }
    return null;
  }

  private static Dateline dateline(Matcher matcher, int from) {
    String place = matcher.group("place");
    int day = matcher.start("day");
    return new Dateline(
        new Range(from + matcher.start(), from + matcher.end("mark")),
        place == null || place.isBlank() ? null : place.strip(),
        day < 0 ? null : new Range(from + day, from + matcher.end("day")));
  }

  /** A day whose year is written with two digits. */
  private static @Nullable LocalDate shortYear(String words) {
    Matcher matcher = PARTS.matcher(words);
    if (!matcher.find()) {
      return null;
    }
    boolean dayFirst = Character.isDigit(matcher.group("first").charAt(0));
    String day = matcher.group(dayFirst ? "first" : "second");
    String month = matcher.group(dayFirst ? "second" : "first");
    return Character.isDigit(day.charAt(0)) && CalendarDays.month(month) > 0
        ? CalendarDays.day(
            CalendarDays.year(matcher.group("year")),
            CalendarDays.month(month),
            Integer.parseInt(day))
        : null;
  }

  private static boolean speaksAgainst(String words, LocalDate day) {
    for (String name : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
      boolean named = words.regionMatches(true, 0, name, 0, 3);
      if (named && !day.getDayOfWeek().name().regionMatches(true, 0, name, 0, 3)) {
        return true;
      }
    }
    return false;
  }
}
