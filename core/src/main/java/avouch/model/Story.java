package avouch.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one event, each with its day.
 *
 * @param id the smallest report id in it
 * @param readings its reports by id
 * @param days report id to its day; a report whose day cannot be told has none
 */
public record Story(String id, List<Reading> readings, Map<String, ReportDay> days) {
  public Story {
    Objects.requireNonNull(id);
    readings = readings.stream().sorted(Comparator.comparing(Story::id)).toList();
    days = java.util.Collections.unmodifiableMap(new TreeMap<>(days));
  }

  /** The day of a report, or {@code null}. */
  public @Nullable LocalDate day(String report) {
    ReportDay day = days.get(report);
    return day == null ? null : day.day();
  }

  /** The day of its latest report, or {@code null} if no report's day is known. */
  public @Nullable LocalDate latest() {
    return days.values().stream().map(ReportDay::day).max(LocalDate::compareTo).orElse(null);
  }

  public Reading reading(String report) {
    int low = 0;
    int high = readings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (id(readings.get(middle)).compareTo(report) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == readings.size() || !id(readings.get(low)).equals(report)) {
      throw new IllegalArgumentException("no report " + report + " in story " + id);
    }
    return readings.get(low);
  }

  private static String id(Reading reading) {
    return reading.report().id();
  }

  public String words(Span span) {
    return reading(span.report()).words(span.range());
  }
}
