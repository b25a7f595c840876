package avouch.brief;

import avouch.claim.Openings;
import avouch.model.Claim.Modality;
import avouch.model.Claim.Slot;
import avouch.model.Doubts;
import avouch.model.Finding;
import avouch.model.Ledger.Entry;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Sentence;
import avouch.model.Settlement;
import avouch.model.Story;
import avouch.reconcile.Reconciled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** News follows what goes along with harm by so many days. */
  private static final int NEAR = 2;

  /** What no report begins with weighs so much. */
  private static final double FURTHER_DOWN = 0.6;

  /** The report's own day, which no words name, weighs so much. */
  private static final double UNNAMED = 0.5;

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

  /** The kind of what is only said. */
  static final String ANNOUNCEMENT = "announcement";

  /** Kinds that name no event of their own. */
  private static final Set<String> NO_EVENT = Set.of(ANNOUNCEMENT, "event");

  /** Kinds in which people rise. */
  private static final Set<String> RISING = Set.of("protest", "strike", "unrest", "clash");

  /** Kinds in which people are looked for and seized. */
  private static final Set<String> TAKING = Set.of("arrest", "search", "raid");

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
          "outbreak",
          "kidnapping");

  /**
   * The key event of a story. What did harm has happened by the day of the last report; where no
   * report names a day of it, news is of its day: the first report's.
   */
  static KeyEvent of(Story story, Settlement settlement, Reconciled reconciled) {
    List<LocalDate> days = story.days().values().stream().map(ReportDay::day).sorted().toList();
    boolean counted = reconciled.findings().stream().anyMatch(KeyEvent::countsHarm);
    Set<String> openings = Openings.of(story, settlement);
    boolean harm =
        openings.stream().anyMatch(HARMFUL::contains)
            || !openings.contains("election")
                && (counted
                    || reconciled.places().stream()
                        .anyMatch(place -> HARMFUL.contains(place.event())));
    List<Entry> timeline =
        reconciled.ledger().timeline().stream()
            .filter(entry -> !harm || days.isEmpty() || !entry.first().isAfter(days.getLast()))
            .filter(entry -> !harm || !isPlanned(entry))
            .toList();
    List<Told> told = told(story, timeline, days);
    if (counted && told.stream().anyMatch(Told::isHarm)) {
      told = told.stream().filter(one -> !NO_EVENT.contains(one.kind())).toList();
    }
    Told best = of(told, counted, story.readings().size());
    if (harm && !days.isEmpty() && (best == null || !best.canHarm())) {
      return new KeyEvent(best == null ? "" : best.kind(), days.getFirst(), days.getFirst());
    }
    return best == null
        ? new KeyEvent("", null, null)
        : new KeyEvent(best.kind(), best.entry().first(), best.entry().first());
  }

  /**
   * A day of the timeline.
   *
   * @param reports how many reports name it
   * @param opens whether some report begins with it
   * @param fresh whether it is news: told where some report begins, or as near as news is
   * @param named whether the words of some report name it
   */
  private record Told(Entry entry, int reports, boolean opens, boolean fresh, boolean named) {
    String kind() {
      return entry.event();
    }

    /** Whether it is told as often under the day before: what lasts a night began then. */
    boolean goesOnFrom(Told other) {
      return other.reports == reports && other.entry.first().plusDays(1).equals(entry.first());
    }

    /** Whether some report begins with harm on that day. */
    boolean isHarm() {
      return opens && HARMFUL.contains(kind());
    }

    /** Not the day of an election or a meeting long before, told further down. */
    boolean canHarm() {
      return fresh()
          || HARMFUL.contains(kind())
          || RISING.contains(kind())
          || kind().equals("event");
    }
  }

  /** Whether all that tell of a day tell of what is to come: nobody came to harm in that. */
  private static boolean isPlanned(Entry entry) {
    return entry.backing().claims().stream()
        .allMatch(claim -> claim.modality() == Modality.PLANNED);
  }

  private static List<Told> told(Story story, List<Entry> timeline, List<LocalDate> days) {
    Map<String, Integer> leads = new HashMap<>();
    story.readings().forEach(reading -> leads.put(reading.report().id(), leadEnd(reading)));
    return timeline.stream()
        .map(
            entry -> {
              boolean opens =
                  entry.backing().claims().stream()
                      .anyMatch(
                          claim ->
                              claim.sentence().range().start()
                                  < leads.getOrDefault(claim.report(), 0));
              boolean near =
                  days.isEmpty() || !entry.first().isBefore(days.getFirst().minusDays(NEAR));
              boolean named = entry.backing().claims().stream().anyMatch(Doubts::namesDay);
              return new Told(entry, entry.backing().reports(), opens, opens || near, named);
            })
        .toList();
  }

  private static int leadEnd(Reading reading) {
    List<Sentence> sentences = reading.sentences();
    return sentences.isEmpty()
        ? 0
        : sentences.get(Math.min(Openings.SENTENCES, sentences.size()) - 1).range().end();
  }

  /** The day that most reports name of the kind of event that most reports date. */
  private static @Nullable Told of(List<Told> told, boolean harm, int reports) {
    Map<String, Double> weights = new TreeMap<>();
    for (Told one : told) {
      weights.merge(one.kind(), weight(one, harm && one.reports() * FEW >= reports), Double::sum);
    }
    String kind =
        weights.entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("");
    List<Told> ofKind = told.stream().filter(one -> one.kind().equals(kind)).toList();
    return ofKind.stream()
        .max(
            Comparator.comparingInt(Told::reports)
                .thenComparing(Told::named)
                .thenComparing(Told::opens)
                .thenComparing(one -> one.entry().backing().claims().size())
                .thenComparing(one -> one.entry().first(), Comparator.reverseOrder()))
        .map(best -> ofKind.stream().filter(best::goesOnFrom).findFirst().orElse(best))
        .orElse(null);
  }

  /** Whether what explains an event of a kind explains this one: it is of that kind or near it. */
  boolean isExplainedWith(String other) {
    return other.equals(kind)
        || kind.isEmpty()
        || other.isBlank()
        || HARMFUL.contains(kind) && HARMFUL.contains(other)
        || RISING.contains(kind) && RISING.contains(other);
  }

  /** Whether a kind of event kills and injures. */
  static boolean harms(String kind) {
    return HARMFUL.contains(kind);
  }

  /** Whether a kind of event befalls people: harm, arrest or trial. */
  static boolean befalls(String kind) {
    return HARMFUL.contains(kind)
        || TAKING.contains(kind)
        || kind.equals("trial")
        || kind.equals("kidnapping");
  }

  /** Whether people may be hurt in the event itself, as far as its kind is known. */
  boolean mayHarm() {
    return kind.isEmpty()
        || kind.equals("event")
        || HARMFUL.contains(kind)
        || RISING.contains(kind)
        || TAKING.contains(kind);
  }

  static boolean countsHarm(Finding finding) {
    return finding.slot() == Slot.KILLED || finding.slot() == Slot.INJURED;
  }

  private static double weight(Told told, boolean harm) {
    double weight = told.opens() ? told.reports() : told.reports() * FURTHER_DOWN;
    weight = told.named() ? weight : weight * UNNAMED;
    if (ALONGSIDE.contains(told.kind())) {
      return weight * BESIDE;
    }
    return harm && HARMFUL.contains(told.kind()) ? weight * 1.5 : weight;
  }

  /** The days of the timeline by kind of event, the key event's kind left out. */
  List<Entry> around(List<Entry> timeline) {
    Map<String, Entry> best = new TreeMap<>();
    for (Entry entry : timeline) {
      if (!entry.event().equals(kind) && !NO_EVENT.contains(entry.event())) {
        best.merge(
            entry.event(), entry, (a, b) -> b.backing().reports() > a.backing().reports() ? b : a);
      }
    }
    return new ArrayList<>(best.values());
  }
}
