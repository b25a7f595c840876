package avouch.lab.gate;

import avouch.lab.gate.ConflictKeys.Days;
import avouch.lab.gate.ConflictKeys.Template;
import avouch.lab.gate.ConflictKeys.Victims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Incident slots of single reports against keys, counted as {@code conflict/score.py} does. */
final class ConflictScorer {
  /**
   * What the program says of one report.
   *
   * @param date first day of the event
   * @param places each place with the wider ones it lies in
   * @param killed the numbers of dead, {@code null} among them for "some"
   * @param injured the numbers of injured likewise
   */
  record Answer(
      @Nullable LocalDate date,
      List<List<String>> places,
      Set<@Nullable Integer> killed,
      Set<@Nullable Integer> injured) {
    static final Answer NONE = new Answer(null, List.of(), Set.of(), Set.of());

    Set<@Nullable Integer> of(String effect) {
      return effect.equals("DEATH") ? killed : injured;
    }
  }

  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  ConflictScorer() {
    for (String slot : List.of("date", "place", "number", "effect")) {
      tallies.put(slot, new Tally());
    }
  }

  List<Score> scores(String set) {
    return tallies.entrySet().stream()
        .map(entry -> Score.f(set + ": " + entry.getKey() + " F", entry.getValue()))
        .toList();
  }

  void add(List<Template> templates, Answer answer) {
    List<Template> needed = templates.stream().filter(t -> !t.optional()).toList();
    date(templates, needed, answer);
    places(templates, needed, answer);
    for (String effect : List.of("DEATH", "INJURY")) {
      victims(templates, needed, effect, answer.of(effect));
    }
  }

  private void date(List<Template> templates, List<Template> needed, Answer answer) {
    List<Days> allowed = templates.stream().flatMap(t -> t.days().stream()).toList();
    boolean asked =
        needed.stream()
            .anyMatch(t -> !t.first("INCIDENT: DATE").contains("?") && !t.days().isEmpty());
    LocalDate given = answer.date();
    boolean hit =
        given != null
            && allowed.stream()
                .anyMatch(days -> !given.isBefore(days.first()) && !given.isAfter(days.last()));
    if (!allowed.isEmpty()) {
      tally("date").add(one(hit), one(given != null), one(hit && asked), one(asked));
    }
  }

  private void places(List<Template> templates, List<Template> needed, Answer answer) {
    Set<String> names =
        answer.places().stream().flatMap(List::stream).map(ConflictKeys::plain).collect(set());
    Set<String> first =
        answer.places().stream().map(p -> ConflictKeys.plain(p.getFirst())).collect(set());
    Set<String> known =
        templates.stream()
            .flatMap(t -> t.places().stream())
            .flatMap(List::stream)
            .flatMap(List::stream)
            .collect(set());
    tally("place").add(first.stream().filter(known::contains).count(), first.size(), 0, 0);
    for (Template template : needed) {
      boolean found =
          template.places().stream()
              .anyMatch(way -> way.getLast().stream().anyMatch(names::contains));
      tally("place").add(0, 0, one(found), 1);
    }
  }

  private void victims(
      List<Template> templates,
      List<Template> needed,
      String effect,
      Set<@Nullable Integer> answered) {
    Set<@Nullable Integer> got = new HashSet<>(answered);
    got.remove(0);
    Set<Integer> figures =
        got.stream().filter(Objects::nonNull).map(Objects::requireNonNull).collect(set());
    List<List<Victims>> groups = templates.stream().map(t -> t.victims(effect)).toList();
    List<Victims> flat = groups.stream().flatMap(List::stream).toList();
    List<Victims> sure =
        needed.stream().flatMap(t -> t.victims(effect).stream()).filter(Victims::sure).toList();
    boolean told = !got.isEmpty();
    tally("effect")
        .add(
            one(told && !flat.isEmpty()),
            one(told),
            one(told && !sure.isEmpty()),
            one(!sure.isEmpty()));
    Set<Integer> total = union(sums(flat), sums(sure));
    Set<Integer> right = new HashSet<>(total);
    flat.forEach(target -> right.addAll(target.numbers()));
    groups.forEach(group -> right.addAll(sums(group)));
    if (!right.isEmpty() || flat.isEmpty()) {
      tally("number").add(figures.stream().filter(right::contains).count(), figures.size(), 0, 0);
    }
    for (int i = 0; i < templates.size(); i++) {
      for (Victims target : groups.get(i)) {
        if (!target.numbers().isEmpty() && target.counted() && !templates.get(i).optional()) {
          Set<Integer> fits = union(target.numbers(), union(sums(groups.get(i)), total));
          tally("number").add(0, 0, one(figures.stream().anyMatch(fits::contains)), 1);
        }
      }
    }
  }

  /** What the targets come to, all of them or those asked for; nothing where one has no number. */
  private static Set<Integer> sums(List<Victims> targets) {
    Set<Integer> sums = new HashSet<>();
    List<List<Victims>> ways = new ArrayList<>();
    ways.add(targets);
    ways.add(targets.stream().filter(Victims::sure).toList());
    for (List<Victims> way : ways) {
      if (!way.isEmpty() && way.stream().noneMatch(target -> target.numbers().isEmpty())) {
        sums.add(
            way.stream().mapToInt(v -> v.numbers().stream().min(Integer::compare).orElse(0)).sum());
        sums.add(
            way.stream().mapToInt(v -> v.numbers().stream().max(Integer::compare).orElse(0)).sum());
      }
    }
    return sums;
  }

  private static Set<Integer> union(Set<Integer> a, Set<Integer> b) {
    return Stream.of(a, b).flatMap(Set::stream).collect(set());
  }

  private Tally tally(String slot) {
    return Objects.requireNonNull(tallies.get(slot));
  }

  private static <T> java.util.stream.Collector<T, ?, Set<T>> set() {
    return Collectors.toSet();
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }
}
