package avouch.model;

import java.time.LocalDate;
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
    readings = List.copyOf(readings);
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
    return readings.stream()
        .filter(reading -> reading.report().id().equals(report))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no report " + report + " in story " + id));
  }

  public String words(Span span) {
    return reading(span.report()).words(span.range());
  }
}
