package avouch.claim;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.DayClaim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Slot;
import avouch.model.Claim.Status;
import avouch.model.Place;
import avouch.model.Scope;
import avouch.model.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Parts the dead and the hurt of a story by the events that it befell them in: those of one event
 * are not counted for another that the same reports tell of. Apart are those whom the words beside
 * them put on days or into towns that lie apart; of whom nothing is said it befell on the day that
 * the report gives first to an event that harms, else in the story's own event.
 */
final class VictimOccasions {
  /** What lasts a night began the day before. */
  private static final int ONE_EVENT_DAYS = 1;

  private static final double ONE_EVENT_KILOMETRES = 60;

  /** The day of a death in hospital is not that of the blow. */
  private static final Set<String> DYING = Set.of("die", "succumb", "perish");

  private static final Set<Status> HARM = EnumSet.of(Status.KILLED, Status.INJURED);

  private static final Set<String> OF_EVENTS =
      Set.of("shooting", "attack", "killing", "event", "injury", "explosion", "crash", "fire");

  private final Accounts accounts;

  /** The first day that each report gives to an event that harms. */
  private final Map<String, LocalDate> leads = new HashMap<>();

  /** Where each of the named is told to have died, by settled name. */
  private final Map<String, List<Bearing>> told = new HashMap<>();

  VictimOccasions(Accounts accounts, List<Claim> read) {
    this.accounts = accounts;
    read.stream()
        .filter(DayClaim.class::isInstance)
        .map(DayClaim.class::cast)
        .filter(day -> OF_EVENTS.contains(day.event()))
        .sorted(Comparator.comparing((DayClaim day) -> day.bearing().span()))
        .forEach(day -> leads.putIfAbsent(day.bearing().report(), day.first()));
    for (Claim claim : read) {
      if (claim instanceof PartClaim part
          && part.status() != null
          && HARM.contains(part.status())) {
        told.computeIfAbsent(part.actor(), actor -> new ArrayList<>()).add(part.bearing());
      }
    }
  }

  /**
   * Those who died in one event.
   *
   * @param setting when and where
   * @param dead each of them, as often as reports tell of them
   */
  record Occasion(Setting setting, List<Victim> dead) {
    /** As many as the report tells that tells of most. */
    private int most() {
      Map<String, Integer> told = new HashMap<>();
      dead.forEach(one -> told.merge(one.bearing().report(), 1, Integer::sum));
      return told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How many died in it, as a count apart from the story's own. */
    Claim claim() {
      LocalDate day = setting.first();
      String place = setting.places().isEmpty() ? null : setting.places().getFirst().name();
      return new FigureClaim(
          dead.getFirst().bearing(),
          Slot.KILLED,
          "person",
          null,
          null,
          Amount.exact(most()),
          null,
          new Scope(
              day == null ? place : null,
              day == null ? null : day.toString(),
              "all",
              Scope.Counting.CUMULATIVE),
          Claim.Basis.COUNTED,
          setting);
    }
  }

  /** The story's own event first: that of which most reports tell, else the first told. */
  List<Occasion> of(List<Victim> dead) {
    List<Occasion> occasions = new ArrayList<>();
    List<Victim> anywhere = new ArrayList<>();
    dead.stream()
        .sorted(Comparator.comparing((Victim one) -> one.bearing().span()))
        .forEach(
            one -> {
              Setting setting = setting(one).completed(lead(one));
              if (setting.first() == null && setting.places().isEmpty()) {
                anywhere.add(one);
              } else {
                add(occasions, setting, one);
              }
            });
    if (occasions.isEmpty()) {
      return anywhere.isEmpty() ? List.of() : List.of(new Occasion(Setting.UNSAID, anywhere));
    }
    occasions.sort(Comparator.comparing(VictimOccasions::reports).reversed());
    Occasion own = occasions.getFirst();
    List<Victim> together = new ArrayList<>(own.dead());
    together.addAll(anywhere);
    occasions.set(0, new Occasion(own.setting(), together));
    return occasions;
  }

  private static void add(List<Occasion> occasions, Setting setting, Victim one) {
    for (int i = 0; i < occasions.size(); i++) {
      Occasion occasion = occasions.get(i);
      if (!areApart(occasion.setting(), setting)) {
        List<Victim> dead = new ArrayList<>(occasion.dead());
        dead.add(one);
        occasions.set(i, new Occasion(occasion.setting().completed(setting), dead));
        return;
      }
    }
    occasions.add(new Occasion(setting, List.of(one)));
  }

  private static long reports(Occasion occasion) {
    return occasion.dead().stream().map(one -> one.bearing().report()).distinct().count();
  }

  private static boolean areApart(Setting a, Setting b) {
    return areApart(a.first(), b.first()) || areApart(a.places(), b.places());
  }

  private static boolean areApart(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null
        && b != null
        && (a.plusDays(ONE_EVENT_DAYS).isBefore(b) || b.plusDays(ONE_EVENT_DAYS).isBefore(a));
  }

  private static boolean areApart(List<Place> a, List<Place> b) {
    List<Place> some = towns(a);
    List<Place> others = towns(b);
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .allMatch(
                one ->
                    others.stream()
                        .allMatch(other -> one.kilometres(other) > ONE_EVENT_KILOMETRES));
  }

  private static List<Place> towns(List<Place> places) {
    return places.stream()
        .filter(place -> place.kind() == Place.Kind.SETTLEMENT && place.latitude() != null)
        .toList();
  }

  /** What the first sentence that tells when or where says. */
  private Setting setting(Victim one) {
    Setting setting = setting(one.bearing());
    for (Bearing other : one.name() == null ? List.<Bearing>of() : told(one.name())) {
      setting = setting.completed(setting(other));
    }
    for (Bearing other : one.also()) {
      setting = setting.completed(setting(other));
    }
    return setting;
  }

  /** The day that the report gives first to what it tells of. */
  private Setting lead(Victim one) {
    LocalDate day = leads.get(one.bearing().report());
    return day == null ? Setting.UNSAID : new Setting(day, day, null, List.of(), Set.of());
  }

  private List<Bearing> told(String name) {
    return told.getOrDefault(name, List.of());
  }

  private Setting setting(Bearing bearing) {
    return accounts
        .line(bearing)
        .filter(line -> !tellsOfDying(line))
        .map(line -> Settings.of(line, bearing.span().range()))
        .orElse(Setting.UNSAID);
  }

  private static boolean tellsOfDying(Line line) {
    return IntStream.range(0, line.size()).anyMatch(i -> DYING.contains(line.lemma(i)));
  }
}
