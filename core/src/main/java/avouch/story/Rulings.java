package avouch.story;

import avouch.model.Reading;
import avouch.model.Ruling;
import avouch.model.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Stories as people want them: two that are said to be one event are one; of two reports that are
 * said not to be of one event the second leaves, with the reports that are more like it.
 */
final class Rulings {
  private final Map<String, Sketch> sketches;

  Rulings(Map<String, Sketch> sketches) {
    this.sketches = sketches;
  }

  /** The reports of each story, in order, ruled over in the order of the reports. */
  List<List<String>> over(List<List<String>> stories, Collection<Reading> readings) {
    List<List<String>> ruled = new ArrayList<>(stories);
    for (Reading reading : readings) {
      String report = reading.report().id();
      for (Ruling ruling : reading.rulings()) {
        switch (ruling.kind()) {
          case TOGETHER, COPY -> join(report, ruling.other(), ruled);
          case APART -> part(report, ruling.other(), ruled);
        }
      }
    }
    return ruled;
  }

  private static int at(String report, List<List<String>> stories) {
    for (int i = 0; i < stories.size(); i++) {
      if (stories.get(i).contains(report)) {
        return i;
      }
    }
    return -1;
  }

  private static void join(String one, String other, List<List<String>> stories) {
    int at = at(one, stories);
    int from = at(other, stories);
    if (at < 0 || from < 0 || at == from) {
      return;
    }
    List<String> both = new ArrayList<>(stories.get(at));
    both.addAll(stories.get(from));
    both.sort(null);
    stories.set(at, List.copyOf(both));
    stories.remove(from);
  }

  private void part(String one, String other, List<List<String>> stories) {
    int at = at(one, stories);
    if (at < 0 || at != at(other, stories) || one.equals(other)) {
      return;
    }
    List<String> stay = new ArrayList<>();
    List<String> leave = new ArrayList<>();
    for (String report : stories.get(at)) {
      boolean leaves =
          report.equals(other)
              || !report.equals(one) && strength(report, other) > strength(report, one);
      (leaves ? leave : stay).add(report);
    }
    stories.set(at, List.copyOf(stay));
    stories.add(List.copyOf(leave));
  }

  private double strength(String report, String other) {
    return Links.strength(
        Objects.requireNonNull(sketches.get(report)), Objects.requireNonNull(sketches.get(other)));
  }
}
