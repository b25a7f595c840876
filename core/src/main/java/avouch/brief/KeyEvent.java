package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Ledger.Entry;
import avouch.model.ReportDay;
import avouch.model.Story;
import avouch.reconcile.Reconciled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The event that a story is about: the kind that most reports date, and of its days the one that
 * most reports name.
 *
 * @param kind a lemma; empty if nothing is dated
 * @param first first day
 * @param last last day
 */
record KeyEvent(String kind, @Nullable LocalDate first, @Nullable LocalDate last) {
  /** What fewer reports than one in so many date is not what the story is about. */
  private static final int FEW = 3;

  /** What goes along with an event weighs so much of it. */
  private static final double BESIDE = 0.4;

  /** Kinds that go along with an event rather than being one. */
  private static final Set<String> ALONGSIDE =
      Set.of(
          "announcement",
          "event",
          "talks",
          "visit",
          "ceremony",
          "appeal",
          "trial",
          "arrest",
          "search");

  /** Kinds that name no event of their own. */
  private static final Set<String> NO_EVENT = Set.of("announcement", "event");

  /** Kinds in which people rise. */
  private static final Set<String> RISING = Set.of("protest", "strike", "unrest", "clash");

  /** Kinds that kill and injure. */
  private static final Set<String> HARMFUL =
      Set.of(
          "shooting",
          "attack",
          "explosion",
          "killing",
          "death",
          "injury",
          "clash",
          "unrest",
          "flood",
          "storm",
          "landslide",
          "earthquake",
          "eruption",
          "fire",
          "crash",
          "collapse",
          "outbreak");

  /**
   * The key event of a story. What did harm has happened by the day of the last report; where no
   * report names a day of it, news is of its day: the first report's.
   */
  static KeyEvent of(Story story, Reconciled reconciled) {
    List<LocalDate> days = story.days().values().stream().map(ReportDay::day).sorted().toList();
    boolean counted = reconciled.findings().stream().anyMatch(KeyEvent::countsHarm);
    List<Entry> timeline =
        reconciled.ledger().timeline().stream()
            .filter(entry -> !counted || days.isEmpty() || !entry.first().isAfter(days.getLast()))
            .toList();
    KeyEvent dated = of(timeline, counted, story.readings().size());
    boolean harm =
        counted || reconciled.places().stream().anyMatch(place -> HARMFUL.contains(place.event()));
    return dated.first() == null && harm && !days.isEmpty()
        ? new KeyEvent(dated.kind(), days.getFirst(), days.getFirst())
        : dated;
  }

  private static KeyEvent of(List<Entry> timeline, boolean harm, int reports) {
    Map<String, Double> weights = new TreeMap<>();
    for (Entry entry : timeline) {
      weights.merge(
          entry.event(), weight(entry, harm && reports(entry) * FEW >= reports), Double::sum);
    }
    String kind =
        weights.entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("");
    LocalDate day =
        timeline.stream()
            .filter(entry -> entry.event().equals(kind))
            .max(
                Comparator.comparingInt(KeyEvent::reports)
                    .thenComparing(entry -> entry.backing().claims().size())
                    .thenComparing(Entry::first, Comparator.reverseOrder()))
            .map(Entry::first)
            .orElse(null);
    return new KeyEvent(kind, day, day);
  }

  /** Whether what explains an event of a kind explains this one: it is of that kind or near it. */
  boolean isExplainedWith(String other) {
    return other.equals(kind)
        || kind.isEmpty()
        || other.isBlank()
        || HARMFUL.contains(kind) && HARMFUL.contains(other)
        || RISING.contains(kind) && RISING.contains(other);
  }

  private static boolean countsHarm(Finding finding) {
    return finding.slot() == Slot.KILLED || finding.slot() == Slot.INJURED;
  }

  private static double weight(Entry entry, boolean harm) {
    double weight = reports(entry);
    if (ALONGSIDE.contains(entry.event())) {
      return weight * BESIDE;
    }
    return harm && HARMFUL.contains(entry.event()) ? weight * 1.5 : weight;
  }

  static int reports(Entry entry) {
    Set<String> reports = new HashSet<>();
    entry.backing().claims().stream().map(Bearing::report).forEach(reports::add);
    return reports.size();
  }

  /** The days of the timeline by kind of event, the key event's kind left out. */
  List<Entry> around(List<Entry> timeline) {
    Map<String, Entry> best = new TreeMap<>();
    for (Entry entry : timeline) {
      if (!entry.event().equals(kind) && !NO_EVENT.contains(entry.event())) {
        best.merge(entry.event(), entry, (a, b) -> reports(b) > reports(a) ? b : a);
      }
    }
    return new ArrayList<>(best.values());
  }
}
