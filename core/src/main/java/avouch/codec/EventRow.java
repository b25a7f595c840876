package avouch.codec;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key event of one story as a row of an event table. A story makes one row, and its figures are
 * those of the whole event, so that rows can be added up without counting anybody twice.
 *
 * @param situation the story
 * @param names masks names that must not be printed
 */
record EventRow(Situation situation, UnaryOperator<String> names) {
  private static final String BETWEEN = "; ";

  String id() {
    return situation.story().id();
  }

  String headline() {
    return names.apply(situation.headline());
  }

  /** The kind of event, a noun ("flood"); empty if the reports name none. */
  String kind() {
    return situation.events().isEmpty() ? "" : situation.events().getFirst().kind();
  }

  /** The first day of the event, as YYYY-MM-DD; empty if it cannot be told. */
  String first() {
    return day(situation.first());
  }

  /** The last day of the event, as YYYY-MM-DD; empty if it cannot be told. */
  String last() {
    return day(situation.last() == null ? situation.first() : situation.last());
  }

  String year() {
    return situation.first() == null ? "" : Integer.toString(situation.first().getYear());
  }

  /** How many days the event may have taken or lies among; 0 if its day cannot be told. */
  int days() {
    LocalDate first = situation.first();
    LocalDate last = situation.last() == null ? first : situation.last();
    return first == null || last == null ? 0 : (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** The place of the key event; empty if it cannot be told. */
  Optional<Place> place() {
    return situation.where().stream().findFirst();
  }

  /** A property of the place; empty if there is no place or it has no such property. */
  String place(Function<Place, @Nullable Object> property) {
    return place()
        .map(place -> Objects.requireNonNullElse(property.apply(place), ""))
        .map(Object::toString)
        .orElse("");
  }

  /** All places of the event, as the reports print them. */
  String places() {
    return joined(situation.where().stream().map(Place::name));
  }

  /** The headline figure of a slot; empty where nothing is stated or countable, which is not 0. */
  Optional<Finding> figure(Claim.Slot slot) {
    return situation.keyFindings().stream().filter(finding -> finding.slot() == slot).findFirst();
  }

  /** A number of the headline figure of a slot, without a fraction if it has none. */
  String number(Claim.Slot slot, Function<Finding, @Nullable Double> number) {
    return figure(slot).map(number).map(EventRow::written).orElse("");
  }

  private static String written(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /**
   * The headline figure of a slot as its best borne wording has it ("more than 2,000 soldiers").
   */
  String printed(Claim.Slot slot) {
    return figure(slot)
        .map(Finding::values)
        .filter(values -> !values.isEmpty())
        .map(values -> names.apply(values.getFirst().text()))
        .orElse("");
  }

  String verdict(Claim.Slot slot) {
    return figure(slot).map(finding -> JsonFields.word(finding.verdict(), '-')).orElse("");
  }

  int reports() {
    return situation.story().readings().size();
  }

  /** How many accounts were written independently. */
  int lineages() {
    return situation.lineages().size();
  }

  /** The latest day on which a report of the event was published. */
  String reported() {
    return situation.story().days().values().stream()
        .map(day -> day.day())
        .max(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse("");
  }

  String outlets() {
    return joined(all().flatMap(report -> Stream.ofNullable(report.outlet())));
  }

  /** The reports' addresses; the path of a report that has none. */
  String addresses() {
    return joined(all().map(EventRow::address));
  }

  static String address(Report report) {
    return report.address() == null ? report.input() : report.address();
  }

  /** Whom the reports cite for the headline figures, by settled name. */
  String cited() {
    return joined(
        situation.keyFindings().stream()
            .flatMap(Finding::claims)
            .filter(claim -> !claim.attribution().isEmpty())
            .map(claim -> claim.attribution().getLast().settled()));
  }

  /** The sentences that tell the most, word for word. */
  String told() {
    return situation.highlights().stream().map(this::words).collect(Collectors.joining(" […] "));
  }

  private String words(Span span) {
    return names.apply(situation.story().words(span)).strip().replaceAll("\\s+", " ");
  }

  /** The questions on which the accounts exclude each other. */
  String contested() {
    return joined(
        situation.findings().stream()
            .filter(finding -> finding.verdict() == avouch.model.Verdict.CONTESTED)
            .map(Finding::question));
  }

  private Stream<Report> all() {
    return situation.story().readings().stream().map(Reading::report);
  }

  private String joined(Stream<String> parts) {
    List<String> sorted = parts.map(names).distinct().sorted().toList();
    return String.join(BETWEEN, sorted);
  }
}
