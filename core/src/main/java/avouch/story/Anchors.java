package avouch.story;

import avouch.model.Reading;
import avouch.model.ReportDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives each report of a part its day. */
final class Anchors {
  private Anchors() {}

  static Map<String, ReportDay> days(List<Reading> part) {
    Map<String, ReportDay> days = new TreeMap<>();
    for (Reading reading : part) {
      ReportDay stated = reading.report().stated();
      if (stated != null) {
        days.put(reading.report().id(), stated);
      }
    }
    return days;
  }
}
