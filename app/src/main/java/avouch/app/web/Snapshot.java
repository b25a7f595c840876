package avouch.app.web;

import avouch.app.store.Correction;
import avouch.app.web.Directory.Found;
import avouch.app.web.Directory.Told;
import avouch.brief.HtmlParts;
import avouch.brief.Privacy;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that the store told at one moment: what a page shows is looked up here. It never changes.
 * What it shares with the one before is taken over from there, so that a snapshot costs what
 * changed; one up to a day works out what is asked of it.
 */
final class Snapshot {
  private final long number;
  private final List<Correction> corrections;
  private final SituationReport report;
  private final boolean withNames;
  private final KeptPages kept;
  private final Map<Situation, People> people = new IdentityHashMap<>();
  private final Map<Situation, Shown> shown = Collections.synchronizedMap(new IdentityHashMap<>());
  private final Set<String> minors;
  private final Once<Directory> directory;
  private final Once<Search> search;
  private final Once<@Nullable LocalDate> latest = new Once<>(this::last);

  private Snapshot(
      long number,
      List<Correction> corrections,
      SituationReport report,
      boolean withNames,
      KeptPages kept,
      @Nullable Snapshot before) {
    this.number = number;
    this.corrections = List.copyOf(corrections);
    this.report = report;
    this.withNames = withNames;
    this.kept = kept;
    for (Situation situation : report.situations()) {
      People known = before == null ? null : before.people.get(situation);
      people.put(situation, known == null ? People.of(situation) : known);
    }
    this.minors = People.minors(people.values());
    people.forEach((situation, persons) -> take(situation, persons, before));
    this.directory = new Once<>(() -> new Directory(report));
    Search earlier = before == null ? null : before.search();
    this.search = new Once<>(() -> new Search(shown(report.situations()), earlier));
    directory.get();
    search.get();
  }

  private Snapshot(long number, Snapshot all, SituationReport report) {
    this.number = number;
    this.corrections = all.corrections;
    this.report = report;
    this.withNames = all.withNames;
    this.kept = all.kept;
    this.minors = all.minors;
    this.directory = new Once<>(() -> new Directory(report));
    this.search = new Once<>(() -> new Search(asIn(all), all.search()));
  }

  /**
   * What is told now.
   *
   * @param number which snapshot it is; a later one has a higher number
   * @param corrections what people say against it
   * @param report what it comes to
   * @param withNames whether private persons' names are printed
   * @param before what was told before
   */
  static Snapshot now(
      long number,
      List<Correction> corrections,
      SituationReport report,
      boolean withNames,
      @Nullable Snapshot before) {
    KeptPages kept = before == null ? new KeptPages() : before.kept;
    return new Snapshot(number, corrections, report, withNames, kept, before);
  }

  /** What was told up to the day of a report of the same store. */
  Snapshot asOf(long number, SituationReport report) {
    return new Snapshot(number, this, report);
  }

  private void take(Situation situation, People persons, @Nullable Snapshot before) {
    Set<String> elsewhere = persons.minorsElsewhere(minors);
    Shown known = before == null ? null : before.shown.get(situation);
    boolean same = known != null && known.minors().equals(elsewhere);
    shown.put(situation, same ? known : new Shown(report, situation, elsewhere, withNames));
  }

  private List<Shown> shown(List<Situation> situations) {
    return situations.stream().map(this::shown).toList();
  }

  /** Stories as all that is told now has them, where it has them. */
  private List<Shown> asIn(Snapshot all) {
    return report.situations().stream()
        .map(each -> all.shown.containsKey(each) ? all.shown(each) : shown(each))
        .toList();
  }

  /** A story of this snapshot as it is shown. */
  Shown shown(Situation situation) {
    return shown.computeIfAbsent(
        situation,
        each -> new Shown(report, each, People.of(each).minorsElsewhere(minors), withNames));
  }

  /** The words by which its stories are found. */
  Search search() {
    return search.get();
  }

  long number() {
    return number;
  }

  List<Correction> corrections() {
    return corrections;
  }

  SituationReport report() {
    return report;
  }

  /** The last day of which there are reports; {@code null} if there is none. */
  @Nullable LocalDate latest() {
    return latest.get();
  }

  private @Nullable LocalDate last() {
    return report.situations().stream()
        .map(situation -> situation.story().latest())
        .flatMap(java.util.stream.Stream::ofNullable)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** What is done to the words of some stories before a program gets them together. */
  UnaryOperator<String> names(List<Situation> some) {
    List<Reading> readings =
        some.stream().flatMap(each -> each.story().readings().stream()).toList();
    return Privacy.mask(new SituationReport(report.asOf(), readings, List.of(), some), withNames);
  }

  /** Some of its problems as HTML. */
  String problems(List<Problem> some) {
    List<Situation> about =
        some.stream()
            .flatMap(problem -> of(problem.input()).stream())
            .map(Told::situation)
            .distinct()
            .toList();
    List<Reading> readings =
        about.stream().flatMap(each -> each.story().readings().stream()).toList();
    SituationReport told = new SituationReport(report.asOf(), readings, some, about);
    return new HtmlParts(told, withNames, new Addresses(report.asOf())).problems();
  }

  /** The story that has this very id. */
  @Nullable Situation own(String id) {
    return directory.get().own(id);
  }

  /** The story of an id, its own or that of one of its reports. */
  @Nullable Situation story(String id) {
    return directory.get().story(id);
  }

  @Nullable Told told(String report) {
    return directory.get().report(report);
  }

  @Nullable Found finding(String id) {
    return directory.get().finding(id);
  }

  /** Whether an input came to something here: a report, or a problem. */
  boolean knows(String input) {
    return directory.get().knows(input);
  }

  /** The reports that an input came to. */
  List<Told> of(String input) {
    return directory.get().of(input);
  }

  /** A page of this snapshot as it was made before, else as it is made now. */
  Answer kept(String page, Supplier<Answer> made) {
    return kept.of("snapshot " + number + " " + page, made);
  }

  /** A page of one of its stories and of what people say, whatever else changes. */
  Answer kept(Shown story, String page, Supplier<Answer> made) {
    return kept.of("story " + story.number() + " " + corrections.hashCode() + " " + page, made);
  }
}
