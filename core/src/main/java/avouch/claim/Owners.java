package avouch.claim;

import avouch.model.Claim.Slot;
import avouch.model.Mention;
import avouch.model.Mention.Figure;
import avouch.model.Range;
import avouch.model.Settlement.Actor;
import java.util.Optional;

/** Finds what the counted belong to: the organization named with them in their clause. */
final class Owners {
  private static final int REACH = 8;

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
    Range near = line.range(from, Math.max(end, from + 1));
    return named(line, near);
  }

  /** The settled name of the last organization named in a range, or of what it is a part of. */
  static Optional<String> named(Line line, Range near) {
    return line.mentions(Mention.Organization.class)
        .filter(named -> near.overlaps(named.range()))
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
