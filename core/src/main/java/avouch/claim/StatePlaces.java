package avouch.claim;

import avouch.claim.StateClaims.Noun;
import avouch.model.Mention;
import avouch.model.Place;
import avouch.model.Range;
import java.util.List;
import java.util.stream.Stream;

/** Finds the places of a change of state, in the words of its sentence. */
final class StatePlaces {
  private static final int REACH = 22;

  private StatePlaces() {}

  /** Places in the verb's own clause, else beside the noun, else the last named before. */
  static List<Place> of(Line line, Noun noun, int verb) {
    int clauseEnd = Math.max(line.clauseEnd(verb), verb + 1);
    List<Place> behind = places(line, verb, clauseEnd);
    List<Place> beside = places(line, noun.start(), firstChange(line, noun, verb));
    if (!behind.isEmpty() || !beside.isEmpty()) {
      return Stream.concat(beside.stream(), behind.stream()).distinct().toList();
    }
    List<Place> after = places(line, clauseEnd, Math.min(line.size(), clauseEnd + REACH));
    List<Place> before = places(line, 0, before(line, noun));
    return before.isEmpty() ? after : List.of(before.getLast());
  }

  /** "Lifted in X, was lifted in Y": what stands beside an earlier change is that one's place. */
  private static int firstChange(Line line, Noun noun, int verb) {
    int i = noun.end();
    while (i < verb && !StateClaims.reduced(line, i)) {
      i++;
    }
    return Math.max(noun.end(), Math.min(i, verb) + 1);
  }

  /** "In X, where the river Y rose and an alert was lifted": X is the place. */
  private static int before(Line line, Noun noun) {
    for (int i = 1; i < noun.start(); i++) {
      if (line.lower(i).equals("where") && !places(line, 0, i).isEmpty()) {
        return i;
      }
    }
    return Math.max(noun.start(), 1);
  }

  private static List<Place> places(Line line, int from, int to) {
    if (to <= from || from >= line.size()) {
      return List.of();
    }
    Range near = line.range(from, Math.min(to, line.size()));
    return line.mentions(Mention.PlaceName.class)
        .filter(name -> name.use() == Mention.PlaceName.Use.PLACE)
        .filter(name -> near.contains(name.range()))
        .filter(name -> !excepted(line, line.indexAt(name.range().start())))
        .flatMap(name -> line.account().place(name).stream())
        .distinct()
        .toList();
  }

  /** "but not in X". */
  private static boolean excepted(Line line, int index) {
    return line.lower(index - 1).equals("not") || line.lower(index - 2).equals("not");
  }
}
