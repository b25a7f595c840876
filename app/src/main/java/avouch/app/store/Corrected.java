package avouch.app.store;

import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read, with what people say against it. What was read stays as it is in the store. */
public final class Corrected {
  private Corrected() {}

  /** Whether any of them changes what is told of the world, beyond a note. */
  public static boolean changes(List<Correction> corrections) {
    return corrections.stream()
        .anyMatch(each -> each.stands() && each.kind() != Correction.Kind.NOTE);
  }

  /**
   * Leaves out what is retracted, which is listed among the problems, sets days and rules over
   * stories.
   */
  public static Contents of(Contents contents, List<Correction> corrections) {
    Map<String, Correction> retracted = new HashMap<>();
    Map<String, LocalDate> days = new HashMap<>();
    Map<String, List<Ruling>> rulings = new HashMap<>();
    for (Correction each : corrections) {
      if (each.stands()) {
        switch (each.kind()) {
          case RETRACT -> retracted.put(each.subject(), each);
          case DAY -> days.put(each.subject(), LocalDate.parse(each.value()));
          case TOGETHER, APART, COPY ->
              rulings
                  .computeIfAbsent(each.subject(), subject -> new ArrayList<>())
                  .add(ruling(each));
          case NOTE -> {}
        }
      }
    }
    if (retracted.isEmpty() && days.isEmpty() && rulings.isEmpty()) {
      return contents;
    }
    List<Reading> readings = new ArrayList<>();
    Map<String, Problem> left = new TreeMap<>();
    for (Reading reading : contents.readings()) {
      Correction retraction = retracted.get(reading.report().id());
      LocalDate day = days.get(reading.report().id());
      if (retraction != null) {
        Problem problem = new Problem(reading.report().input(), "retracted", said(retraction));
        left.merge(reading.report().id(), problem, Corrected::first); // it may be printed twice
      } else {
        Reading dated = day == null ? reading : reading.published(day);
        readings.add(dated.ruled(rulings.getOrDefault(reading.report().id(), List.of())));
      }
    }
    List<Problem> problems = new ArrayList<>(contents.problems());
    problems.addAll(left.values());
    return new Contents(readings, problems);
  }

  private static Problem first(Problem a, Problem b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Ruling ruling(Correction correction) {
    return new Ruling(Ruling.Kind.valueOf(correction.kind().name()), correction.value());
  }

  private static String said(Correction retraction) {
    String why = retraction.value().isEmpty() ? "" : ": " + retraction.value();
    return "retracted by " + retraction.who() + why;
  }
}
