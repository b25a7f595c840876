package avouch.claim;

import avouch.model.Claim.Slot;
import avouch.model.Mention;
import avouch.model.Mention.Figure;
import avouch.model.Range;
import avouch.model.Settlement.Actor;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what the counted belong to: the organization named with them in their clause. */
final class Owners {
  private static final int REACH = 8;

  private static final Set<String> LOSSES =
      Set.of(
          "destroy", "down", "shoot", "hit", "damage", "target", "attack", "bomb", "seize",
          "capture", "burn", "disable", "strike");

  private Owners() {}

  static Optional<String> of(Line line, Figure figure, Slot slot) {
    return switch (slot) {
      case TROOPS, EQUIPMENT -> organization(line, figure);
      case KILLED,
          INJURED,
          MISSING,
          ARRESTED,
          DISPLACED,
          PROTESTERS,
          DURATION,
          MONEY,
          MEMBERS,
          COMMANDER,
          DATE,
          CAUSE,
          OTHER ->
          Optional.empty();
    };
  }

  private static Optional<String> organization(Line line, Figure figure) {
    int first = line.indexAt(figure.range().start());
    int from = Math.max(line.clauseStart(first), first - REACH);
    int end =
        figure.counted() == null
            ? line.indexAt(figure.range().end())
            : Math.max(
                line.indexAt(figure.range().end()), line.indexAt(figure.counted().range().end()));
    Range near = line.range(Math.max(from, afterLoss(line, from, first)), Math.max(end, from + 1));
    return named(line, near, name -> !isOfOthers(line, figure, name));
  }

  /** Whoever destroys vehicles does not own them: index after the last such verb. */
  private static int afterLoss(Line line, int from, int first) {
    for (int i = first - 1; i >= from; i--) {
      if (line.isVerb(i) && LOSSES.contains(line.lemma(i))) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a name only says of what make others are: "four RC drones". */
  private static boolean isOfOthers(Line line, Figure figure, Range name) {
    return line.mentions(Figure.class)
        .filter(other -> !other.equals(figure))
        .filter(other -> other.counted() != null && !other.range().overlaps(figure.range()))
        .anyMatch(
            other ->
                name.start() >= other.range().end()
                    && other.counted() != null
                    && name.end() <= other.counted().range().end());
  }

  /** The settled name of the last organization named in a range, or of what it is a part of. */
  static Optional<String> named(Line line, Range near) {
    return named(line, near, name -> true);
  }

  private static Optional<String> named(Line line, Range near, Predicate<Range> fits) {
    return line.mentions(Mention.Organization.class)
        .filter(named -> near.overlaps(named.range()) && fits.test(named.range()))
        .reduce((a, b) -> b)
        .map(named -> line.account().actor(named.range()).map(Actor::name).orElse(named.name()))
        .map(name -> whole(line, name));
  }

  /**
   * "UN Peacekeeping Force" is the UN's: a name that begins with another's acronym is a part of it.
   */
  private static String whole(Line line, String name) {
    int gap = name.indexOf(' ');
    if (gap < 0) {
      return name;
    }
    String first = name.substring(0, gap);
    return line.account().settlement().actors().stream()
        .filter(actor -> actor.kind() == Actor.Kind.ORGANIZATION)
        .filter(actor -> !actor.name().equals(name) && actor.aliases().contains(first))
        .map(Actor::name)
        .findFirst()
        .orElse(name);
  }
}
