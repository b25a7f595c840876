package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.PlaceClaim;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Ledger;
import avouch.model.Lineage;
import avouch.model.Place;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Request;
import avouch.model.Settlement;
import avouch.model.Situation;
import avouch.model.Situation.Event;
import avouch.model.Situation.Role;
import avouch.model.SituationReport;
import avouch.model.Span;
import avouch.model.Story;
import avouch.reconcile.Reconciled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Orders what was reconciled as a reader wants it: headline, key figures, events, highlights. */
public final class Briefing {
  /** Of two of one size the one with the later report comes first, one without any day last. */
  public static final Comparator<Story> MOST_REPORTED =
      Comparator.comparing((Story story) -> -story.readings().size())
          .thenComparing(
              Story::latest,
              Comparator.nullsLast(Comparator.comparing(LocalDate::toEpochDay).reversed()))
          .thenComparing(Story::id);

  private Briefing() {}

  public static Situation situation(
      Story story, Settlement settlement, Reconciled reconciled, List<Lineage> lineages) {
    KeyEvent event = KeyEvent.of(story, settlement, reconciled);
    List<Finding> key = KeyFigures.of(story, event, reconciled.findings());
    List<Finding> findings = KeyFigures.first(key, reconciled.findings());
    EventPlaces places = new EventPlaces(story);
    List<Place> where = places.of(reconciled.places(), event.kind());
    String headline = Highlights.headline(story);
    return new Situation(
        story,
        headline,
        event.first(),
        event.last(),
        where,
        key.stream().map(Finding::id).toList(),
        events(story, headline, reconciled, event, places, where, findings),
        Highlights.of(story, key),
        findings,
        reconciled.ledger(),
        lineages);
  }

  /** The key event with all that is found about it, then the other dated events. */
  private static List<Event> events(
      Story story,
      String headline,
      Reconciled reconciled,
      KeyEvent key,
      EventPlaces places,
      List<Place> where,
      List<Finding> findings) {
    List<Event> events = new ArrayList<>();
    Ledger ledger = reconciled.ledger();
    events.add(
        new Event(
            id(story, key.kind()),
            key.kind(),
            headline,
            key.first(),
            key.last(),
            where,
            findings.stream().filter(Briefing::ofTheEvent).map(Finding::id).toList(),
            IntStream.range(0, ledger.states().size()).boxed().toList(),
            causes(ledger, key::isExplainedWith),
            roles(findings)));
    for (Ledger.Entry entry : key.around(ledger.timeline())) {
      events.add(around(story, reconciled, places, entry));
    }
    return events;
  }

  /** Why an event happened: what is told of another explains it no more. */
  private static List<Bearing> causes(Ledger ledger, Predicate<String> of) {
    return ledger.causes().stream()
        .filter(cause -> of.test(cause.event()))
        .flatMap(cause -> cause.backing().claims().stream())
        .toList();
  }

  private static boolean ofTheEvent(Finding finding) {
    return finding.scope().period() == null;
  }

  /** Another event than the key event, at the places that stand where its day does. */
  private static Event around(
      Story story, Reconciled reconciled, EventPlaces places, Ledger.Entry entry) {
    Set<Span> told =
        entry.backing().claims().stream().map(Bearing::sentence).collect(Collectors.toSet());
    List<PlaceClaim> named =
        reconciled.places().stream()
            .filter(place -> place.event().equals(entry.event()))
            .filter(place -> told.contains(place.bearing().sentence()))
            .toList();
    return new Event(
        id(story, entry.event()),
        entry.event(),
        entry.text(),
        entry.first(),
        entry.last(),
        places.of(named, entry.event()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String id(Story story, String kind) {
    return story.id() + "-" + (kind.isEmpty() ? "event" : kind);
  }

  private static List<Role> roles(List<Finding> findings) {
    List<Role> roles = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.slot() == Slot.COMMANDER) {
        roles.add(new Role("commander", texts(finding)));
      } else if (finding.slot() == Slot.MEMBERS) {
        roles.add(new Role("contingent", finding.values().getFirst().members()));
      }
    }
    return roles;
  }

  private static List<String> texts(Finding finding) {
    return finding.values().stream().map(Finding.Value::text).toList();
  }

  /** The stories that a request asks for, most reported first. */
  public static List<Story> asked(List<Story> stories, Request request) {
    return stories.stream()
        .filter(story -> story.readings().size() >= request.minimumReports())
        .sorted(MOST_REPORTED)
        .limit(request.top())
        .toList();
  }

  /**
   * The whole output.
   *
   * @param situations in the order in which they are shown
   * @param read how many reports were read for them and for the stories that are left out
   */
  public static SituationReport of(
      List<Situation> situations, int read, List<Problem> problems, Request request) {
    List<Reading> reports =
        situations.stream()
            .flatMap(situation -> situation.story().readings().stream())
            .sorted(Comparator.comparing(reading -> reading.report().id()))
            .toList();
    return new SituationReport(
        request.asOf(), reports, read, problems.stream().sorted().distinct().toList(), situations);
  }
}
