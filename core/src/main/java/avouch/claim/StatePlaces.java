package avouch.claim;

import avouch.claim.StateClaims.Noun;
import avouch.model.Mention;
import avouch.model.Place;
import avouch.model.Range;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the places of a change of state, in the words of its sentence. */
final class StatePlaces {
  private static final int REACH = 22;

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "around", "across", "outside", "inside", "throughout", "over");

  private static final Set<String> LEAVING =
      Set.of("withdrawal", "withdraw", "departure", "evacuation", "pullout", "exit", "retreat");

  private static final Set<String> PARTS =
      Set.of(
          "city",
          "town",
          "village",
          "province",
          "region",
          "district",
          "capital",
          "port",
          "state",
          "island",
          "area",
          "part",
          "outskirts");

  private StatePlaces() {}

  /** Places in the verb's own clause, else beside the noun, else the last named before. */
  static List<Place> of(Line line, Noun noun, int verb) {
    int clauseEnd = Math.max(line.clauseEnd(verb), verb + 1);
    List<Place> behind = places(line, noun, verb, clauseEnd);
    List<Place> beside = places(line, noun, noun.start(), firstChange(line, noun, verb));
    if (!behind.isEmpty() || !beside.isEmpty()) {
      return Stream.concat(beside.stream(), behind.stream()).distinct().toList();
    }
    List<Place> after = places(line, noun, clauseEnd, Math.min(line.size(), clauseEnd + REACH));
    int opening = before(line, noun);
    boolean where = line.lower(opening).equals("where") || line.tag(0).equals("IN");
    List<Place> before = places(line, noun, 0, where ? opening : 0);
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
      if (line.lower(i).equals("where") && !places(line, noun, 0, i).isEmpty()) {
        return i;
      }
    }
    return Math.max(noun.start(), 1);
  }

  private static List<Place> places(Line line, Noun noun, int from, int to) {
    if (to <= from || from >= line.size()) {
      return List.of();
    }
    Range near = line.range(from, Math.min(to, line.size()));
    return line.mentions(Mention.PlaceName.class)
        .filter(name -> name.use() == Mention.PlaceName.Use.PLACE)
        .filter(name -> near.contains(name.range()))
        .filter(name -> isPlaced(line, name.range(), noun))
        .filter(name -> !excepted(line, line.indexAt(name.range().start())))
        .flatMap(name -> line.account().place(name).stream())
        .distinct()
        .toList();
  }

  /** Behind a word of place, or what the state is of ("in X", "the siege of X"). */
  private static boolean isPlaced(Line line, Range name, Noun noun) {
    int first = line.indexAt(name.start());
    int behind = line.indexAt(name.end());
    boolean compound =
        line.lower(behind).startsWith("-")
            || name.end() < line.at(line.indexAt(name.end() - 1)).range().end();
    if (line.isPossessive(behind) || compound) {
      return false;
    }
    int before = first - 1;
    while (before >= 0
        && before != noun.end()
        && (line.tag(before).matches("DT|JJ|NN|NNS|NNP|CC|CD|,")
            || line.lower(before).equals("including")
            || line.lower(before).equals("of") && PARTS.contains(line.lemma(before - 1)))) {
      before--;
    }
    return PLACING.contains(line.lower(before))
        || line.lower(before).equals("from") && isLeaving(line, noun)
        || line.lower(before).equals("of") && before == noun.end();
  }

  /** The withdrawal from a place is there. */
  private static boolean isLeaving(Line line, Noun noun) {
    return LEAVING.contains(line.lemma(noun.end() - 1));
  }

  /** "but not in X". */
  private static boolean excepted(Line line, int index) {
    return line.lower(index - 1).equals("not") || line.lower(index - 2).equals("not");
  }
}
