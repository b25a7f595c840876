package avouch.claim;

import avouch.model.Anchored;
import avouch.model.Claim.Slot;
import avouch.model.Mention;
import avouch.model.Mention.Figure;
import avouch.model.Mention.PlaceName.Use;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Scope;
import avouch.model.Setting;
import avouch.model.Setting.Sign;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.Length;
import avouch.model.TimeExpression.Modified;
import avouch.model.TimeExpression.Reach;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads what the words beside a figure say of when and where it befell those whom it counts. */
final class Settings {
  private static final Set<String> OVER = Set.of("over", "during", "throughout", "in", "within");
  private static final Set<String> ROWS =
      Set.of("series", "spate", "string", "wave", "number", "dozens");
  private static final Set<String> SPREAD =
      Set.of("across", "throughout", "around", "spanning", "over");
  private static final Set<String> SEPARATE = Set.of("separate", "different", "various", "several");

  /** Longer dates than this are a stretch in which more may have happened than one event. */
  private static final int EVENT_DAYS = 2;

  private static final int SHOWN = 7;

  /** What lasts longer than an event. */
  private static final Set<String> WARS =
      Set.of(
          "war", "conflict", "insurgency", "rebellion", "uprising", "feud", "crisis", "epidemic");

  /** So many are hit by a war, not by one blow of it. */
  private static final int MASSES = 10_000;

  private static final Set<String> FIGHTING = Set.of("violence", "fighting", "clashes");

  private static final Set<String> HARMING =
      Set.of("killed", "claimed", "left", "seen", "cost", "injured", "wounded", "displaced");

  private static final Set<String> ENDS = Set.of("IN", "DT", "CC", "TO", "PRP$");

  private static final Set<String> ANOTHER = Set.of("another", "second", "third", "fourth");

  private final Line line;
  private final boolean masses;
  private final int first;
  private final int last;
  private final Set<Sign> signs;

  private Settings(Line line, Figure figure) {
    this.line = line;
    this.signs = Signs.of(line, figure);
    this.masses = figure.amount().number() >= MASSES;
    this.first = line.indexAt(figure.range().start());
    this.last = Math.max(first, line.indexAt(figure.range().end() - 1));
  }

  private Settings(Line line, Range person) {
    this.line = line;
    this.signs = EnumSet.noneOf(Sign.class);
    this.masses = false;
    this.first = line.indexAt(person.start());
    this.last = Math.max(first, line.indexAt(person.end() - 1));
  }

  /** When and where it befell somebody whom some words name or describe. */
  static Setting of(Line line, Range person) {
    return new Settings(line, person).setting();
  }

  /** The setting of a figure of people whom something befell; other figures have none. */
  static Setting of(Line line, Figure figure, Slot slot) {
    return switch (slot) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED, PROTESTERS, OTHER ->
          new Settings(line, figure).setting();
      case TROOPS, EQUIPMENT, DURATION, MONEY, MEMBERS, COMMANDER, DATE, CAUSE -> Setting.UNSAID;
    };
  }

  private Setting setting() {
    Optional<Anchored> day = day();
    Optional<String> wide = wide();
    wide.ifPresent(words -> signs.add(Sign.WIDE));
    return new Setting(
        day.map(Anchored::first).orElse(null),
        day.map(Anchored::last).orElse(null),
        wide.or(this::stretch).orElse(null),
        places(),
        signs);
  }

  /** The day in the figure's own clause, else the only one that its sentence names. */
  private Optional<Anchored> day() {
    List<Line.Dated> days =
        line.dates()
            .filter(dated -> isEventTime(dated.value()) && !isOfSomethingElse(dated.time()))
            .toList();
    int from = line.clauseStart(first);
    int to = line.clauseEnd(last);
    Optional<Line.Dated> own =
        days.stream()
            .filter(dated -> index(dated.time()) >= from && index(dated.time()) < to)
            .min(Comparator.comparingInt(dated -> Math.abs(index(dated.time()) - first)));
    if (own.isPresent()) {
      return own.map(Line.Dated::value);
    }
    boolean one = days.stream().map(Line.Dated::value).map(Anchored::first).distinct().count() == 1;
    return one ? Optional.of(days.getFirst().value()) : Optional.empty();
  }

  private static boolean isEventTime(Anchored value) {
    return value.type() != TimeExpression.Type.DURATION && length(value) <= EVENT_DAYS;
  }

  private static long length(Anchored value) {
    LocalDate from = Objects.requireNonNull(value.first());
    return from.until(Objects.requireNonNull(value.last()), java.time.temporal.ChronoUnit.DAYS) + 1;
  }

  /**
   * "Officials said on Monday", "On Monday the mayor pleaded": when it is told, or when something
   * else happened, not when it befell those whom the figure counts.
   */
  private boolean isOfSomethingElse(Mention.Time time) {
    int index = index(time);
    int behind = line.indexAt(time.range().end() - 1) + 1;
    boolean gerund = line.tag(behind).equals("VBG") && !Voice.hasObject(line, behind + 1);
    boolean noun = gerund || line.tag(behind).startsWith("NN");
    if (noun && Lexicon.EVENTS.at(line, behind).isPresent()) {
      return false; // "looked into a Sunday night shooting"
    }
    int verb = verb(index, -1);
    int told = verb >= 0 ? verb : verb(index, 1);
    return told >= 0 && !isOfEvent(told);
  }

  /** The nearest full verb before or after a time in its clause; a comma ends the search back. */
  private int verb(int time, int step) {
    for (int i = time + step; i >= 0 && i < line.size() && !line.isBreak(i); i += step) {
      if (step < 0 && line.lower(i).equals(",")) {
        return -1;
      }
      if (line.isVerb(i) && !line.isAuxiliary(i) && !line.lower(i).equals("including")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOfEvent(int verb) {
    return !Speaking.isSaying(line, verb)
        && (Lexicon.SLOTS.at(line, verb).isPresent()
            || line.lemma(verb).equals("leave")
            || Lexicon.EVENTS
                .at(line, verb)
                .filter(entry -> !entry.value().equals(EventWords.ANNOUNCEMENT))
                .isPresent());
  }

  private int index(Mention.Time time) {
    return line.indexAt(time.range().start());
  }

  /** "In the past 24 hours", "in four separate attacks". */
  private Optional<String> stretch() {
    return over(time -> true).or(this::severalEvents).or(this::anotherEvent);
  }

  /** "In the past two months", "since Friday", "the war has claimed …". */
  private Optional<String> wide() {
    return war().or(() -> over(this::isLong)).or(this::sinceThen);
  }

  private Optional<String> over(Predicate<Mention.Time> longer) {
    return line.mentions(Mention.Time.class)
        .filter(this::isStretch)
        .filter(longer)
        .map(each -> (line.isSince(each) ? Scope.SINCE : "") + line.words(each.range()))
        .findFirst();
  }

  private boolean isLong(Mention.Time time) {
    return !(plain(time.expression()) instanceof Length length) || isLong(length);
  }

  private static boolean isLong(Length length) {
    return switch (length.unit()) {
      case WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY -> true;
      case SECOND, MINUTE, HOUR, DAY, WEEKEND -> false;
    };
  }

  /** "The conflict has left …", "a war that has claimed …": of all of it, not of one event. */
  private Optional<String> war() {
    return IntStream.range(0, first)
        .filter(i -> WARS.contains(line.lemma(i)) && line.tag(i).startsWith("NN"))
        .filter(i -> lastsTo(i + 1))
        .mapToObj(i -> line.words(line.range(i, i + 1)))
        .findFirst()
        .or(this::massesOfWar);
  }

  /** "170,000 people have been killed in the violence". */
  private Optional<String> massesOfWar() {
    return IntStream.range(0, masses ? line.size() : 0)
        .filter(i -> WARS.contains(line.lemma(i)) || FIGHTING.contains(line.lower(i)))
        .filter(i -> line.tag(i).startsWith("NN"))
        .mapToObj(i -> line.words(line.range(i, i + 1)))
        .findFirst();
  }

  /** Whether "has" and harm alone stand between a war and the figure. */
  private boolean lastsTo(int from) {
    int verb = Set.of("that", "which", ",").contains(line.lower(from)) ? from + 1 : from;
    verb = line.lower(verb).equals("which") ? verb + 1 : verb;
    int harm = line.lower(verb + 1).equals("already") ? verb + 2 : verb + 1;
    return line.lower(verb).equals("has")
        && HARMING.contains(line.lower(harm))
        && IntStream.range(harm + 1, first).noneMatch(i -> line.isVerb(i) || line.isBreak(i));
  }

  private boolean isStretch(Mention.Time time) {
    int index = index(time);
    if (line.isSince(index)) {
      return countsFrom(index);
    }
    if (line.isPossessive(line.indexAt(time.range().end()))) {
      return false;
    }
    return switch (plain(time.expression())) {
      case Length length -> isOver(length, index);
      case CalendarDate(Integer year, Integer month, Integer day, DayOfWeek weekday)
          when day == null && weekday == null ->
          isOver(index); // "in March", whatever the year
      default ->
          isOver(index)
              && line.account()
                  .time(time)
                  .filter(value -> value.first() != null && value.last() != null)
                  .filter(value -> length(value) > EVENT_DAYS)
                  .isPresent();
    };
  }

  /** Whether nothing but the harm itself stands between the figure and "since". */
  private boolean countsFrom(int since) {
    return IntStream.range(last + 1, since)
        .filter(line::isVerb)
        .allMatch(
            i ->
                line.isAuxiliary(i)
                    || Lexicon.SLOTS.at(line, i).isPresent()
                    || Lexicon.EVENTS.at(line, i).isPresent());
  }

  private boolean isOver(Length length, int index) {
    boolean days =
        switch (length.unit()) {
          case HOUR, DAY, WEEK, WEEKEND, MONTH, QUARTER, YEAR, DECADE, CENTURY -> true;
          case SECOND, MINUTE -> false;
        };
    return days && (length.reach() == Reach.LAST || isOver(index));
  }

  private boolean isOver(int time) {
    return IntStream.rangeClosed(time - 2, time).mapToObj(line::lower).anyMatch(OVER::contains);
  }

  private static TimeExpression plain(TimeExpression expression) {
    return expression instanceof Modified modified ? plain(modified.time()) : expression;
  }

  /** "Since the truce collapsed": a stretch that begins with something else. */
  private Optional<String> sinceThen() {
    for (int i = 0; i + 1 < line.size(); i++) {
      boolean then = line.lower(i).equals("since") && line.clauseStart(last) <= i && countsFrom(i);
      if (then) {
        return Optional.of(line.words(line.range(i, shownEnd(i))));
      }
    }
    return Optional.empty();
  }

  /** Behind some words of a clause: before a number, and not after "of" or "the". */
  private int shownEnd(int from) {
    int end = from + 2;
    int most = Math.min(line.clauseEnd(from), from + SHOWN);
    while (end < most && !line.tag(end).equals("CD") && !line.tag(end).equals("JJR")) {
      end++;
    }
    while (end > from + 2 && ENDS.contains(line.tag(end - 1))) {
      end--;
    }
    return end;
  }

  /** "Four separate attacks", "17 shootings"; deaths are counted, not gone through. */
  private Optional<String> severalEvents() {
    for (int i = 0; i + 1 < line.size(); i++) {
      boolean event =
          line.tag(i + 1).equals("NNS")
              && !line.lower(i + 1).equals("deaths")
              && (Lexicon.EVENTS.at(line, i + 1).isPresent()
                  || line.lower(i + 1).equals("incidents"));
      if (event && (SEPARATE.contains(line.lower(i)) || isRow(i) || isSpread(i + 2))) {
        return Optional.of(line.words(line.range(line.lower(i).equals("of") ? i - 1 : i, i + 2)));
      }
    }
    return Optional.empty();
  }

  /** "17 | shootings", "a spate of | attacks". */
  private boolean isRow(int index) {
    boolean several =
        line.tag(index).equals("CD") && !Set.of("one", "1").contains(line.lower(index));
    return several
        || Set.of("dozen", "dozens").contains(line.lower(index))
        || line.lower(index).equals("of")
            && ROWS.contains(line.lower(index - 1))
            && !Set.of("latest", "last").contains(line.lower(index - 4)); // one of the series
  }

  /** "Shootings | across the city", "raids | in and around the city". */
  private boolean isSpread(int index) {
    boolean around =
        line.lower(index).equals("in")
            && line.lower(index + 1).equals("and")
            && SPREAD.contains(line.lower(index + 2));
    return around || (SPREAD.contains(line.lower(index)) && line.lower(index + 1).equals("the"));
  }

  /** "Another bomber", "a second blast". */
  private Optional<String> anotherEvent() {
    for (int i = 0; i + 1 < line.size(); i++) {
      int next = line.tag(i + 1).startsWith("JJ") ? i + 2 : i + 1;
      boolean event =
          Signs.ATTACKERS.contains(line.lower(next))
              || (line.tag(next).startsWith("NN") && Lexicon.EVENTS.at(line, next).isPresent());
      if (ANOTHER.contains(line.lower(i)) && event) {
        return Optional.of(line.words(line.range(i, next + 1)));
      }
    }
    return Optional.empty();
  }

  private List<Place> places() {
    return line.mentions(Mention.PlaceName.class)
        .filter(name -> name.use() == Use.PLACE)
        .filter(name -> Scopes.isPlacing(line, line.indexAt(name.range().start())))
        .flatMap(name -> line.account().place(name).stream())
        .distinct()
        .toList();
  }
}
