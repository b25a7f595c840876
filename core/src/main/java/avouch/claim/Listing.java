package avouch.claim;

import java.util.Optional;

/** Reads the lines of a list of people by the sentence that stands before the list. */
final class Listing {
  private static final int LONGEST = 10;

  private Listing() {}

  /** A line without a verb ("Ivo Marn, 24, of Denby") goes on what the sentence before says. */
  static Optional<Fate> fate(Line line, int end) {
    boolean aged = line.lower(end).equals(",") && line.tag(end + 1).equals("CD");
    if (!aged || !Voice.isVerbless(line)) {
      return Optional.empty();
    }
    Optional<Line> before = line.above();
    for (int i = 0; i < LONGEST && before.filter(Voice::isVerbless).isPresent(); i++) {
      before = before.flatMap(Line::above);
    }
    return before.flatMap(one -> FateWords.anyIn(one, 0, one.size()));
  }
}
