package avouch.claim;

import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import java.util.Optional;
import java.util.Set;

/** Figures beside people who are named by what befell them: "the dead", "those injured". */
final class OfTheDead {
  private OfTheDead() {}

  /** "Rise to 26 the dead", "are 11 the disappeared": as copy put from a Romance language says. */
  static Optional<Slot> behind(Line line, Figure figure) {
    int the = line.indexAt(figure.range().end());
    return line.lower(the).equals("the")
        ? Lexicon.SLOTS.all(line, the + 1).stream()
            .filter(entry -> entry.isSaidOf() || entry.word(1).equals("noun"))
            .filter(entry -> !line.tag(the + 1 + entry.length()).startsWith("NN"))
            .map(entry -> Slot.valueOf(entry.word(0)))
            .findFirst()
        : Optional.empty();
  }

  /** "14 of the dead", "three of those injured". */
  static Optional<Slot> part(Line line, Figure figure) {
    int of = line.indexAt(figure.range().end());
    boolean part =
        line.lower(of).equals("of") && Set.of("the", "those", "them").contains(line.lower(of + 1));
    return part
        ? Lexicon.SLOTS.all(line, of + 2).stream()
            .filter(entry -> !entry.word(1).equals("doing") && !entry.word(1).equals("before"))
            .map(entry -> Slot.valueOf(entry.word(0)))
            .findFirst()
        : Optional.empty();
  }

  /** "Of the dead, 14 were …": the opening names whom the sentence counts. */
  static Optional<Slot> opening(Line line) {
    boolean opens = line.lower(0).equals("of") && line.lower(1).equals("the");
    return opens
        ? Lexicon.SLOTS.at(line, 2).map(entry -> Slot.valueOf(entry.word(0)))
        : Optional.empty();
  }
}
