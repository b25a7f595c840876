package avouch.brief;

import avouch.claim.Openings;
import avouch.model.Amount;
import avouch.model.Claim.Basis;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Difference.Type;
import avouch.model.Finding.Value;
import avouch.model.Sentence;
import avouch.model.Situation;
import avouch.model.Span;
import avouch.model.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a printed report answers in its own words: those that two origins answer
 * alike, or that a report answers where it begins, or that are contested. What one report tells
 * further down may be of another event, and is printed as that report's sentence (decision 013).
 */
final class Answers {
  private final Situation situation;
  private final Set<Span> openings;
  private final Tellers tellers;
  private final InPassing inPassing;
  private final List<Finding> key;

  Answers(Situation situation) {
    this.situation = situation;
    this.openings =
        situation.story().readings().stream()
            .flatMap(
                reading ->
                    reading.sentences().stream()
                        .limit(Openings.SENTENCES)
                        .map(Sentence::range)
                        .map(reading.report()::span))
            .collect(Collectors.toSet());
    this.tellers = new Tellers(situation);
    this.inPassing = new InPassing(situation.story());
    this.key = foremostOf(situation.keyFindings());
  }

  /** Whether a finding is printed with its answer. */
  boolean isAnswered(Finding finding) {
    return isFact(finding) || key.contains(finding);
  }

  /** Who takes part, or commands: answered beside the key figures too. */
  boolean isFact(Finding finding) {
    return finding.kind() != Finding.Kind.NUMBER && isSure(finding);
  }

  /** The key figures that are answered; where one is not, what is told of a sort of people. */
  List<Finding> key() {
    return key;
  }

  private List<Finding> foremostOf(List<Finding> headlines) {
    List<Finding> sure = headlines.stream().filter(this::isSure).toList();
    List<Finding> whole =
        headlines.stream()
            .filter(each -> sure.contains(each) || sure.stream().anyMatch(isBeside(each)))
            .toList();
    Set<Slot> answered = whole.stream().map(Finding::slot).collect(Collectors.toSet());
    return situation.findings().stream()
        .filter(
            finding ->
                whole.contains(finding)
                    || (!answered.contains(finding.slot()) && isHarmOfSort(finding)))
        .toList();
  }

  /** Whether one sentence tells two answers: "16 dead, 90 injured" is of one event. */
  private Predicate<Finding> isBeside(Finding finding) {
    Set<Span> sentences = sentences(finding);
    return sure ->
        sure.slot().isHarm()
            && finding.slot().isHarm()
            && finding.basis() == Basis.STATED
            && !Collections.disjoint(sentences(sure), sentences);
  }

  private Set<Span> sentences(Finding finding) {
    return foremost(finding).claims().stream().map(Bearing::sentence).collect(Collectors.toSet());
  }

  private boolean isHarmOfSort(Finding finding) {
    return finding.slot().isHarm()
        && finding.slot() != Slot.ARRESTED
        && !finding.scope().isPart()
        && finding.scope().place() == null
        && finding.scope().period() == null
        && !situation.key().contains(finding.id())
        && isSure(finding);
  }

  boolean isSure(Finding finding) {
    return switch (finding.slot()) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED, PROTESTERS, MONEY ->
          finding.basis() == Basis.STATED && isBorne(finding) && isOfAnEvent(finding);
      case TROOPS, EQUIPMENT ->
          finding.basis() == Basis.STATED && isBorneByMore(finding) && !foremost(finding).isVague();
      case MEMBERS -> finding.of() != null && isBorne(finding);
      case COMMANDER -> isBorne(finding);
      case DURATION, DATE, CAUSE, OTHER -> finding.verdict() == Verdict.CONTESTED;
    };
  }

  /** Whether some claim of the answer tells of the event, not of every day, years or another. */
  private boolean isOfAnEvent(Finding finding) {
    return foremost(finding).claims().stream()
        .anyMatch(claim -> !inPassing.is(claim.sentence()) && !inPassing.isTogether(claim));
  }

  /**
   * What is told of the same sort of harm where reports begin, is more than the answer and excludes
   * it: the answer may be of a part, of an earlier hour or of another event.
   */
  List<Bearing> rivals(Finding finding) {
    Amount answer = foremost(finding).amount();
    if (answer == null
        || !finding.slot().isHarm()
        || !finding.scope().group().equals("all")
        || finding.verdict() == Verdict.CONTESTED) {
      return List.of();
    }
    Set<Integer> alike = alike(finding);
    Stream<Value> others =
        IntStream.range(0, finding.values().size())
            .filter(value -> !alike.contains(value))
            .mapToObj(finding.values()::get);
    Stream<Value> elsewhere =
        situation.findings().stream()
            .filter(other -> other.slot() == finding.slot() && !other.equals(finding))
            .filter(other -> other.basis() == Basis.STATED)
            .flatMap(other -> other.values().stream());
    return Stream.concat(others, elsewhere)
        .filter(other -> isMore(other, answer))
        .flatMap(other -> other.claims().stream())
        .filter(claim -> isOpening(claim) && !inPassing.is(claim.sentence()))
        .toList();
  }

  private static boolean isMore(Value other, Amount answer) {
    Amount amount = other.amount();
    return amount != null
        && !other.isVague()
        && amount.number() > most(answer)
        && amount.number() < Amount.BEYOND * answer.number();
  }

  private static double most(Amount amount) {
    Double high = amount.high();
    return high == null || amount.bound() == Amount.Bound.VAGUE ? amount.number() : high;
  }

  /** Whether the answer is printed in words of our own, or only the sentences that tell it. */
  boolean isStated(Finding finding) {
    return switch (finding.verdict()) {
      case CONTESTED -> true;
      case SUPERSEDED ->
          isDated(finding) || (!isOfSeveralNumbers(finding) && isUndisputed(finding));
      case AGREED, COMPATIBLE, SINGLE_ORIGIN -> isUndisputed(finding);
    };
  }

  private boolean isUndisputed(Finding finding) {
    return rivals(finding).isEmpty()
        && (isOfSeveral(finding) || tellers.areOfEvent(telling(finding), this::isOpening));
  }

  /** The reports that tell the answer, or what agrees with it. */
  Set<String> telling(Finding finding) {
    return same(finding).stream()
        .flatMap(value -> finding.values().get(value).reports().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isBorneByMore(Finding finding) {
    return finding.verdict() == Verdict.CONTESTED || isOfSeveral(finding);
  }

  private boolean isBorne(Finding finding) {
    return isBorneByMore(finding) || (isOpening(foremost(finding)) && !isBehindAnother(finding));
  }

  /** Whether accounts that copy nothing from each other give the answer, or what agrees with it. */
  private boolean isOfSeveral(Finding finding) {
    return tellers.accounts(claims(finding, alike(finding))) > 1;
  }

  /** How many accounts tell the answer, or the same number with another bound. */
  int accounts(Finding finding) {
    return tellers.accounts(claims(finding, same(finding)));
  }

  private static List<Bearing> claims(Finding finding, Collection<Integer> values) {
    return values.stream().flatMap(value -> finding.values().get(value).claims().stream()).toList();
  }

  private List<Integer> same(Finding finding) {
    Amount answer = foremost(finding).amount();
    return alike(finding).stream()
        .filter(value -> isSame(finding.values().get(value).amount(), answer))
        .toList();
  }

  private static boolean isSame(@Nullable Amount amount, @Nullable Amount answer) {
    return amount == null || answer == null
        ? amount == null && answer == null
        : amount.number() == answer.number();
  }

  /** Whether the values that answer are several numbers, or several lists of names. */
  boolean isOfSeveralNumbers(Finding finding) {
    return alike(finding).stream()
            .map(finding.values()::get)
            .filter(value -> !value.isVague())
            .map(Answers::number)
            .distinct()
            .count()
        > 1;
  }

  private static String number(Value value) {
    Amount amount = value.amount();
    return amount == null ? value.text() : Phrases.number(amount.number());
  }

  /** Whether a report that begins with the answer begins with another number before it. */
  private boolean isBehindAnother(Finding finding) {
    Value foremost = foremost(finding);
    return finding.values().stream()
        .filter(value -> !value.equals(foremost) && !isSame(value.amount(), foremost.amount()))
        .flatMap(value -> value.claims().stream())
        .filter(this::isOpening)
        .anyMatch(
            other ->
                foremost.claims().stream()
                    .filter(this::isOpening)
                    .filter(claim -> claim.report().equals(other.report()))
                    .anyMatch(claim -> other.sentence().compareTo(claim.sentence()) < 0));
  }

  /** The claim of a value that its report begins with, else the first by an order of reports. */
  Bearing surest(Value value, Comparator<Bearing> order) {
    return value.claims().stream()
        .min(Comparator.comparing((Bearing claim) -> !isOpening(claim)).thenComparing(order))
        .orElseThrow();
  }

  /** Whether a later count is of a later day, by the days that the reports tell. */
  static boolean isDated(Finding finding) {
    return finding.differences().stream()
        .filter(pair -> pair.type() == Type.LATER_COUNT)
        .anyMatch(pair -> isDated(finding, pair));
  }

  /** The same of two values. */
  static boolean isDated(Finding finding, Difference pair) {
    Set<LocalDate> days = days(finding.values().get(pair.a()));
    Set<LocalDate> others = days(finding.values().get(pair.b()));
    return !days.isEmpty() && !others.isEmpty() && Collections.disjoint(days, others);
  }

  private static Set<LocalDate> days(Value value) {
    return value.claims().stream()
        .map(Bearing::asOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** The value that answers: the chosen one, else the first that a report begins with. */
  int first(Finding finding) {
    Integer chosen = finding.chosen().value();
    List<Value> values = finding.values();
    return chosen != null && chosen < values.size()
        ? chosen
        : IntStream.range(0, values.size())
            .filter(value -> isOpening(values.get(value)))
            .findFirst()
            .orElse(0);
  }

  Value foremost(Finding finding) {
    return finding.values().get(first(finding));
  }

  /** The words of the answer, with a bound where one is told; else the range, else all values. */
  String text(Finding finding) {
    Integer chosen = finding.chosen().value();
    boolean alone = chosen == null && alike(finding).size() == 1;
    if (chosen != null && chosen < finding.values().size() || alone) {
      return FigureSections.text(finding, bounded(finding));
    }
    String range = finding.best() != null ? Phrases.number(finding.best()) : Phrases.range(finding);
    return range.isEmpty()
        ? String.join(" / ", finding.values().stream().map(Value::text).toList())
        : range;
  }

  /** The answer, or the same number with a bound: "at least 26" leaves open what "26" does not. */
  private Value bounded(Finding finding) {
    Value foremost = foremost(finding);
    Amount answer = foremost.amount();
    return alike(finding).stream()
        .map(finding.values()::get)
        .filter(value -> answer != null && answer.bound() == Amount.Bound.EXACT)
        .filter(value -> isBounded(value.amount(), answer))
        .findFirst()
        .orElse(foremost);
  }

  private static boolean isBounded(@Nullable Amount amount, @Nullable Amount answer) {
    return amount != null
        && answer != null
        && amount.number() == answer.number()
        && switch (amount.bound()) {
          case ABOUT, MORE_THAN, AT_LEAST -> true;
          case EXACT, LESS_THAN, AT_MOST, RANGE, VAGUE -> false;
        };
  }

  /** The values of a finding, by index, that answer its question beside the foremost. */
  Set<Integer> alike(Finding finding) {
    return Foremost.answers(finding, first(finding));
  }

  /** Whether a report begins with a value. */
  private boolean isOpening(Value value) {
    return value.claims().stream().anyMatch(this::isOpening);
  }

  private boolean isOpening(Bearing claim) {
    return openings.contains(claim.sentence());
  }
}
