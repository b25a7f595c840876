package avouch.claim;

import avouch.model.Anchored;
import avouch.model.Claim.Slot;
import avouch.model.Mention;
import avouch.model.Mention.Figure;
import avouch.model.Mention.PlaceName.Use;
import avouch.model.Place;
import avouch.model.Scope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what part of the event a figure covers: a place, a time, a group, or only new ones. */
final class Scopes {
  /** A figure in a sentence about a time so many days before the report is of another event. */
  private static final int ANOTHER_EVENT_DAYS = 45;

  private static final int NEAR = 9;
  private static final Set<String> ANYBODY =
      Set.of(
          "",
          "people",
          "person",
          "man",
          "woman",
          "resident",
          "civilian",
          "victim",
          "other",
          "individual",
          "member",
          "citizen",
          "inhabitant",
          "death",
          "fatality",
          "body",
          "life",
          "injury",
          "dead",
          "toll",
          "number",
          "figure",
          "count",
          "tally",
          "total",
          "casualty",
          "detainee",
          "arrestee",
          "wounded",
          "injured",
          "arrest",
          "missing",
          "human",
          "soul",
          "suspect",
          "protester",
          "demonstrator",
          "participant",
          "marcher",
          "attendee",
          "rioter",
          "striker",
          "worker");
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "around", "across", "from", "outside");

  /** Before a word of place: where those stand who do harm elsewhere. */
  private static final Set<String> POSTED =
      Set.of("located", "positioned", "stationed", "entrenched", "fired", "launched", "based");

  private static final Set<String> NEWLY =
      Set.of("another", "more", "new", "additional", "further");

  private Scopes() {}

  static Scope of(Line line, Figure figure, Slot slot, String head) {
    return new Scope(
        place(line, figure).map(Place::name).orElse(null),
        period(line, figure, slot),
        group(figure, slot, head),
        newly(line, figure) ? Scope.Counting.NEW : Scope.Counting.CUMULATIVE);
  }

  private static String group(Figure figure, Slot slot, String head) {
    boolean part = figure.role() == Figure.Role.INCLUDING || figure.role() == Figure.Role.PART;
    if (slot.isOfPeople()) {
      return ANYBODY.contains(head) ? (part ? Scope.PART : "all") : head;
    }
    return switch (slot) {
      case TROOPS, EQUIPMENT, PROTESTERS -> part ? Scope.PART : "all";
      case KILLED,
          INJURED,
          MISSING,
          ARRESTED,
          DISPLACED,
          DURATION,
          MONEY,
          MEMBERS,
          COMMANDER,
          DATE,
          CAUSE,
          OTHER ->
          "all";
    };
  }

  private static boolean newly(Line line, Figure figure) {
    int first = line.indexAt(figure.range().start());
    int last = line.indexAt(figure.range().end());
    for (int i = first - 1; i <= last; i++) {
      boolean bound = i < last && line.lower(i + 1).equals("than");
      if (NEWLY.contains(line.lower(i)) && !bound) {
        return true;
      }
    }
    return false;
  }

  /** "Six died in X", "in X, six died": the nearest place beside the figure in its clause. */
  private static Optional<Place> place(Line line, Figure figure) {
    int first = line.indexAt(figure.range().start());
    int last = line.indexAt(figure.range().end());
    return placeNames(line)
        .filter(name -> places(line, line.indexAt(name.range().start()), first, last))
        .findFirst()
        .filter(name -> !opensList(line, name))
        .flatMap(name -> line.account().place(name).stream().findFirst());
  }

  private static Stream<Mention.PlaceName> placeNames(Line line) {
    return line.mentions(Mention.PlaceName.class).filter(name -> name.use() == Use.PLACE);
  }

  /** "22 injured in X, Y and Z": of all three together. */
  private static boolean opensList(Line line, Mention.PlaceName first) {
    Map<Integer, Integer> ends = new HashMap<>();
    placeNames(line)
        .map(Mention.PlaceName::range)
        .forEach(name -> ends.put(line.indexAt(name.start()), line.indexAt(name.end())));
    int i = line.indexAt(first.range().end());
    while (ends.containsKey(i) || line.lower(i).equals(",")) {
      i = Math.max(i + 1, ends.getOrDefault(i, i + 1));
    }
    return line.lower(i).equals("and") && ends.containsKey(i + 1);
  }

  /** Whether a word of place stands before a name ("in X", "near the town of X"). */
  static boolean isPlacing(Line line, int place) {
    int before = placing(line, place);
    return PLACING.contains(line.lower(before)) && !POSTED.contains(line.lower(before - 1));
  }

  private static int placing(Line line, int place) {
    int before = place - 1;
    while (before > 0
        && Set.of("the", "of", "town", "city", "village").contains(line.lower(before))) {
      before--;
    }
    return before;
  }

  private static boolean places(Line line, int place, int first, int last) {
    int before = placing(line, place);
    if (!isPlacing(line, place)) {
      return false;
    }
    boolean behind = before >= last && before <= last + NEAR && line.clauseEnd(last) > before;
    boolean opening = before == line.clauseStart(place) && place < first && first - place <= NEAR;
    return behind || opening;
  }

  /** The value of a time that shows the figure to be of another, older event. */
  private static @Nullable String period(Line line, Figure figure, Slot slot) {
    int first = line.indexAt(figure.range().start());
    boolean years = (slot == Slot.KILLED || slot == Slot.INJURED) && Background.overYears(line);
    if (years || first >= Background.from(line)) {
      return "PAST_REF";
    }
    LocalDate day = line.account().latestDay();
    if (day == null) {
      return null;
    }
    return line.yearsBefore(day.getYear()).or(() -> longBefore(line, day)).orElse(null);
  }

  private static Optional<String> longBefore(Line line, LocalDate day) {
    return line.dates()
        .filter(dated -> isLongBefore(dated.value(), day))
        .map(dated -> (line.isSince(dated.time()) ? Scope.SINCE : "") + dated.value().value())
        .findFirst();
  }

  private static boolean isLongBefore(Anchored value, LocalDate day) {
    return value.last() != null && value.last().isBefore(day.minusDays(ANOTHER_EVENT_DAYS));
  }
}
