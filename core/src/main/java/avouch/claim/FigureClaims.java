package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import avouch.model.Range;
import avouch.model.Scope;
import avouch.model.Setting.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a sentence as answers: which slot they fill, what they count, and what part
 * of the event they cover. In a list a figure takes the slot of the one beside it.
 */
final class FigureClaims {
  private static final Comparator<Figure> BY_PLACE = Comparator.comparing(Figure::range);

  private static final Set<String> PARTS = Set.of("of", "among");
  private static final Set<String> APART = Set.of("IN", "VBG", "VBD", "VBZ", "VBP");

  private FigureClaims() {}

  /**
   * The figures of a sentence.
   *
   * @param claims those that fill a slot or count something
   * @param bare those of which the sentence says neither
   * @param hit those of the claims that count whom shots or blows hit, dead or alive
   */
  record Told(List<FigureClaim> claims, List<FigureClaim> bare, List<FigureClaim> hit) {}

  static Told in(Line line) {
    List<Figure> figures =
        line.mentions(Figure.class)
            .filter(FigureClaims::counts)
            .filter(figure -> !Uncounted.is(line, figure))
            .filter(figure -> !isBase(line, figure))
            .sorted(BY_PLACE)
            .toList();
    List<@Nullable Slot> slots = slots(line, figures);
    List<FigureClaim> claims = new ArrayList<>();
    List<FigureClaim> bare = new ArrayList<>();
    List<FigureClaim> hit = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Slot slot = isRate(line, figure) ? null : Hospitals.died(line, figure, slots.get(i));
      boolean says = slot != null || figure.counted() != null;
      FigureClaim claim = claim(line, figure, slot == null ? Slot.OTHER : slot);
      boolean part = ofThese(line) || (i > 0 && ofWhich(line, figures.getFirst()));
      boolean beside = i > 0 && isBesides(slots.get(i - 1), slot);
      FigureClaim told = beside ? claim.cumulative() : claim;
      boolean some = told.setting().has(Sign.SOME) && told.scope().group().equals("all");
      FigureClaim read = part || some ? told.partOnly() : told;
      (says ? claims : bare).add(read);
      if (slot == Slot.INJURED && Hits.isHit(line, figure)) {
        hit.add(read);
      }
    }
    return new Told(Sums.of(line, claims), bare, hit);
  }

  /** "Of the 20 held, 12 …; the others …": what follows are parts of the first figure. */
  private static boolean ofWhich(Line line, Figure first) {
    int index = line.indexAt(first.range().start());
    boolean the = Set.of("the", "those", "these").contains(line.lower(index - 1));
    return the && line.lower(index - 2).equals("of") && line.clauseStart(index) == index - 2;
  }

  /** "Of the dead, 14 …": every figure of the sentence is a part. */
  private static boolean ofThese(Line line) {
    return line.lower(0).equals("of")
        && Set.of("the", "those", "these").contains(line.lower(1))
        && Lexicon.SLOTS.at(line, 2).isPresent();
  }

  /** "Killed 16 and wounded another 40": the 40 are more people, not more wounded. */
  private static boolean isBesides(@Nullable Slot before, @Nullable Slot slot) {
    return before == Slot.KILLED && slot == Slot.INJURED
        || before == Slot.INJURED && slot == Slot.KILLED;
  }

  /** No age, no place in a row; and of what is counted there is no part of one ("a .22"). */
  private static boolean counts(Figure figure) {
    double number = figure.amount().number();
    boolean fraction = figure.unit() == null && number > 0 && number < 1;
    return figure.role() != Figure.Role.AGE && figure.role() != Figure.Role.ORDINAL && !fraction;
  }

  /** "38 deaths per | 100,000 people": what a rate is counted on, and no count. */
  private static boolean isBase(Line line, Figure figure) {
    int first = line.indexAt(figure.range().start());
    return line.lower(first - 1).equals("per")
        || line.lower(first - 1).equals("every") && line.lower(first - 2).equals("for");
  }

  /** "38 deaths | per 100,000 people", "30 guards each": so many are not all. */
  private static boolean isRate(Line line, Figure figure) {
    int end = FigureSlots.nounEnd(line, figure);
    return line.lower(end).equals("per") || line.lower(end).equals("each");
  }

  /** The slots of all figures: their own, else that of the neighbour in a list. */
  private static List<@Nullable Slot> slots(Line line, List<Figure> figures) {
    List<@Nullable Slot> slots = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int from = i == 0 ? 0 : line.indexAt(figures.get(i - 1).range().end());
      int to =
          i + 1 == figures.size() ? line.size() : line.indexAt(figures.get(i + 1).range().start());
      Optional<Slot> own = FigureSlots.of(line, figure, from, to);
      boolean marching = own.isEmpty() || own.get() == Slot.PROTESTERS;
      Slot slot = (marching ? blow(line, figure).or(() -> own) : own).orElse(null);
      if (slot == null && i > 0 && follows(line, figures.get(i - 1), figure)) {
        slot = slots.get(i - 1);
      }
      slots.add(slot);
    }
    for (int i = figures.size() - 2; i >= 0; i--) {
      Slot next = slots.get(i + 1);
      boolean forces = slots.get(i) == Slot.TROOPS && next != null && next.isHarm();
      if ((slots.get(i) == null || forces) && leads(line, figures.get(i), figures.get(i + 1))) {
        slots.set(i, next);
      }
    }
    return slots;
  }

  /** "found three men suffering from wounds": of people, by what befell them. */
  private static Optional<Slot> blow(Line line, Figure figure) {
    Figure.Counted counted = figure.counted();
    if (counted == null || figure.unit() != null || !Victims.isPeople(counted.head())) {
      return Optional.empty();
    }
    int first = line.indexAt(figure.range().start());
    int end = Math.max(first + 1, line.indexAt(counted.range().end() - 1) + 1);
    return Fates.of(line, first, end).stream()
        .filter(Fate::isBlow)
        .findFirst()
        .map(fate -> fate == Fate.KILLED ? Slot.KILLED : Slot.INJURED);
  }

  /** "12 dead and 3 soldiers"; or a figure without a noun of its own, "5,000 …, and 900 …". */
  private static boolean follows(Line line, Figure one, Figure next) {
    return listed(line, one, next) || (next.counted() == null && next.unit() == null);
  }

  /** "Six officers and 20 marchers injured": what is said of the last is said of all. */
  private static boolean leads(Line line, Figure one, Figure next) {
    return one.counted() != null && one.unit() == null && listed(line, one, next);
  }

  /**
   * Whether only a comma or "and" stands between two figures and what the first counts, or one noun
   * serves both ("25,000 marchers, and 9,000 by other counts").
   */
  private static boolean listed(Line line, Figure one, Figure next) {
    if (one.counted() != null && one.counted().equals(next.counted())) {
      return true;
    }
    int from = FigureSlots.nounEnd(line, one);
    int to = line.indexAt(next.range().start());
    for (int i = behindAmong(line, from); i < to; i++) {
      if (!Set.of(",", "and", "or", "as", "well").contains(line.lower(i))) {
        return false;
      }
    }
    return to > from;
  }

  /** "20 injured among the marchers | and six among the guards". */
  private static int behindAmong(Line line, int index) {
    boolean among = line.follow(index, "among", "the") && line.tag(index + 2).startsWith("NN");
    return among ? index + 3 : index;
  }

  private static FigureClaim claim(Line line, Figure figure, Slot slot) {
    Figure.Counted counted = figure.counted();
    String head =
        counted == null || slot != Slot.OTHER && isApart(line, figure, counted)
            ? ""
            : counted.head();
    Range words = words(figure);
    int index = line.indexAt(figure.range().start());
    Scope scope = Scopes.of(line, figure, slot, head);
    return new FigureClaim(
        line.bearing(words, line.modality(index)),
        scope.period() == null ? slot : Slot.OTHER,
        head,
        Owners.of(line, figure, slot).orElse(null),
        figure.unit(),
        figure.amount(),
        figure.change(),
        scope,
        Claim.Basis.STATED,
        Settings.of(line, figure, slot));
  }

  /** "16 outside a bakery", "three others causing damage": the noun is of something else. */
  private static boolean isApart(Line line, Figure figure, Figure.Counted counted) {
    int end = line.indexAt(counted.range().end() - 1) + 1;
    return IntStream.range(line.indexAt(figure.range().end()), end)
        .anyMatch(i -> APART.contains(line.tag(i)) && !PARTS.contains(line.lower(i)));
  }

  /** The figure with the noun beside it. */
  private static Range words(Figure figure) {
    Figure.Counted counted = figure.counted();
    return counted != null
            && counted.range().start() >= figure.range().start()
            && counted.range().start() - figure.range().end() <= 2
        ? figure.range().cover(counted.range())
        : figure.range();
  }
}
