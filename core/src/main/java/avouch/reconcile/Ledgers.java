package avouch.reconcile;

import avouch.lineage.Origins;
import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.CauseClaim;
import avouch.model.Claim.DayClaim;
import avouch.model.Claim.Modality;
import avouch.model.Claim.PromiseClaim;
import avouch.model.Claim.StateClaim;
import avouch.model.Doubts;
import avouch.model.Ledger;
import avouch.model.Ledger.Cause;
import avouch.model.Ledger.Entry;
import avouch.model.Ledger.Promise;
import avouch.model.Ledger.State;
import avouch.model.Place;
import avouch.model.Settlement;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers what a story holds beside its findings. */
final class Ledgers {
  /** Promises worded so alike are one. */
  private static final double ONE_PROMISE = 0.3;

  private final Story story;
  private final Passages passages;
  private final Origins origins;

  Ledgers(Story story, Passages passages, Origins origins) {
    this.story = story;
    this.passages = passages;
    this.origins = origins;
  }

  Ledger of(Settlement settlement, List<Claim> claims) {
    return new Ledger(
        timeline(of(claims, DayClaim.class)),
        new Statements(passages, names(settlement)).of(claims),
        states(of(claims, StateClaim.class)),
        promises(of(claims, PromiseClaim.class)),
        new Casting(story, origins).of(settlement, claims),
        causes(of(claims, CauseClaim.class)));
  }

  private static Set<String> names(Settlement settlement) {
    return settlement.actors().stream()
        .map(Settlement.Actor::name)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static <C extends Claim> List<C> of(List<Claim> claims, Class<C> kind) {
    return claims.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(claim -> claim.bearing().modality() != Modality.DENIED)
        .toList();
  }

  private List<Entry> timeline(List<DayClaim> claims) {
    Map<String, List<DayClaim>> sameDay = new TreeMap<>();
    for (DayClaim claim : claims) {
      sameDay
          .computeIfAbsent(claim.first() + "|" + claim.event(), key -> new ArrayList<>())
          .add(claim);
    }
    return sameDay.values().stream()
        .map(this::entry)
        .sorted(
            Comparator.comparing(Entry::first)
                .thenComparing(entry -> -entry.backing().origins())
                .thenComparing(entry -> -entry.backing().claims().size())
                .thenComparing(Entry::event))
        .toList();
  }

  private Entry entry(List<DayClaim> claims) {
    DayClaim first = claims.getFirst();
    List<Bearing> bearings = claims.stream().map(DayClaim::bearing).toList();
    String text =
        bearings.stream()
            .min(
                Comparator.comparing((Bearing one) -> !Doubts.tellsDay(one))
                    .thenComparing(one -> passages.words(one.sentence()).length())
                    .thenComparing(one -> passages.words(one.sentence())))
            .map(bearing -> passages.words(bearing.sentence()))
            .orElse("");
    LocalDate last =
        claims.stream().map(DayClaim::last).max(Comparator.naturalOrder()).orElse(first.last());
    return new Entry(first.first(), last, text, first.event(), Backings.of(bearings, origins));
  }

  private List<State> states(List<StateClaim> claims) {
    Map<String, List<StateClaim>> dated = new TreeMap<>();
    List<StateClaim> undated = new ArrayList<>();
    for (StateClaim claim : claims) {
      if (claim.date() == null) {
        undated.add(claim);
      } else {
        dated.computeIfAbsent(key(claim) + claim.date(), key -> new ArrayList<>()).add(claim);
      }
    }
    undated.forEach(claim -> home(claim, dated).add(claim));
    return dated.values().stream()
        .map(this::state)
        .sorted(
            Comparator.comparing((State state) -> -state.backing().origins())
                .thenComparing(state -> -state.backing().claims().size())
                .thenComparing(state -> state.date() == null ? LocalDate.MAX : state.date())
                .thenComparing(state -> state.backing().claims().getFirst().span()))
        .toList();
  }

  /**
   * The dated group of the same state and change that most claims make; else a group of its own.
   */
  private static List<StateClaim> home(StateClaim claim, Map<String, List<StateClaim>> dated) {
    return dated.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(key(claim)))
        .filter(entry -> entry.getValue().stream().anyMatch(other -> mayBeThere(claim, other)))
        .max(
            Map.Entry.<String, List<StateClaim>>comparingByValue(
                    Comparator.comparingInt(List::size))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getValue)
        .orElseGet(() -> dated.computeIfAbsent(key(claim), key -> new ArrayList<>()));
  }

  private static boolean mayBeThere(StateClaim one, StateClaim other) {
    return one.where().isEmpty()
        || other.where().isEmpty()
        || !Collections.disjoint(one.where(), other.where());
  }

  /** States of one head word and one change are one. */
  private static String key(StateClaim claim) {
    String head = claim.state().substring(claim.state().lastIndexOf(' ') + 1);
    return head.toLowerCase(Locale.ROOT) + "|" + claim.change() + "|";
  }

  private State state(List<StateClaim> claims) {
    StateClaim longest =
        claims.stream()
            .max(
                Comparator.comparingInt((StateClaim claim) -> claim.state().length())
                    .thenComparing(StateClaim::state))
            .orElseThrow();
    String subject =
        claims.stream()
            .map(StateClaim::subject)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    List<Place> where =
        claims.stream().flatMap(claim -> claim.where().stream()).distinct().toList();
    LocalDate date =
        claims.stream().map(StateClaim::date).filter(Objects::nonNull).findFirst().orElse(null);
    List<Bearing> bearings = claims.stream().map(StateClaim::bearing).toList();
    return new State(
        longest.state(), subject, longest.change(), where, date, Backings.of(bearings, origins));
  }

  private List<Promise> promises(List<PromiseClaim> claims) {
    return new Clusters<>(claims)
        .joinAlike(alike(PromiseClaim::by, Ledgers::mayBeOne)).all().stream()
            .map(this::promise)
            .sorted(
                Comparator.comparing((Promise promise) -> -promise.backing().origins())
                    .thenComparing(promise -> promise.backing().claims().getFirst().span()))
            .toList();
  }

  private static boolean mayBeOne(PromiseClaim a, PromiseClaim b) {
    return a.by().equals(b.by()) || a.by().isEmpty() || b.by().isEmpty();
  }

  private <C extends Claim> Clusters.Alike<C> alike(
      Function<C, Object> kind, BiPredicate<C, C> may) {
    return new Clusters.Alike<>(
        claim -> "", kind, claim -> passages.profile(claim.bearing().span()), ONE_PROMISE, may);
  }

  private Promise promise(List<PromiseClaim> claims) {
    PromiseClaim fullest =
        claims.stream()
            .max(
                Comparator.comparingInt((PromiseClaim claim) -> claim.what().length())
                    .thenComparing(PromiseClaim::what))
            .orElseThrow();
    Optional<LocalDate> due =
        claims.stream().map(PromiseClaim::due).filter(Objects::nonNull).max(LocalDate::compareTo);
    String by =
        Stream.concat(Stream.of(fullest), claims.stream())
            .map(PromiseClaim::by)
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
    List<Bearing> bearings = claims.stream().map(PromiseClaim::bearing).toList();
    return new Promise(
        by, fullest.what(), due.orElse(null), status(due), Backings.of(bearings, origins));
  }

  /** Overdue is judged by the latest day of the story's reports, never by a clock. */
  private Promise.Status status(Optional<LocalDate> due) {
    Optional<LocalDate> latest =
        story.days().values().stream().map(day -> day.day()).max(Comparator.naturalOrder());
    return due.isPresent() && latest.isPresent() && due.get().isBefore(latest.get())
        ? Promise.Status.OVERDUE
        : Promise.Status.OPEN;
  }

  private List<Cause> causes(List<CauseClaim> claims) {
    return new Clusters<>(claims)
        .joinAlike(alike(claim -> "", (a, b) -> true)).all().stream()
            .map(
                same ->
                    new Cause(
                        same.getFirst().event(),
                        same.getFirst().cause(),
                        Backings.of(same.stream().map(CauseClaim::bearing).toList(), origins)))
            .sorted(
                Comparator.comparing((Cause cause) -> -cause.backing().origins())
                    .thenComparing(cause -> cause.backing().claims().getFirst().span()))
            .toList();
  }
}
