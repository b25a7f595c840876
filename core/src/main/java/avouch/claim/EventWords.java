package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Claim.Modality;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds which kind of event the words of a sentence speak of. */
final class EventWords {
  /** Saying is an event only where nothing else happens. */
  static final String ANNOUNCEMENT = "announcement";

  private static final int NOUN_IS_FARTHER = 3;
  private static final int LONGEST = 4;
  private static final int LEFT = 6;
  private static final Set<String> HARMED =
      Set.of("dead", "injured", "wounded", "hurt", "homeless", "missing", "stranded");

  private EventWords() {}

  /** The event word nearest to an index; saying counts only if there is no other. */
  static Optional<Found> nearest(Line line, int index) {
    return nearest(line, index, line.size());
  }

  /** The same, no farther away than so many words. */
  static Optional<Found> nearest(Line line, int index, int reach) {
    return IntStream.range(0, line.size())
        .filter(i -> Math.abs(i - index) <= reach && !isInside(line, i))
        .boxed()
        .flatMap(i -> Lexicon.EVENTS.at(line, i).map(entry -> new Found(i, entry)).stream())
        .filter(found -> !leavesBehind(line, found.index()))
        .min(
            Comparator.comparing((Found found) -> found.kind().equals(ANNOUNCEMENT))
                .thenComparing(found -> distance(line, found, index))
                .thenComparing(Found::index));
  }

  /** The kinds of all event words of a sentence that are said to be so. */
  static Set<String> in(Line line) {
    return IntStream.range(0, line.size())
        .boxed()
        .flatMap(
            i ->
                Lexicon.EVENTS.at(line, i).stream()
                    .filter(entry -> !isInside(line, i) && line.modality(i) == Modality.ASSERTED))
        .map(Entry::value)
        .collect(Collectors.toSet());
  }

  /** "Left 11 people dead": nobody departs. */
  private static boolean leavesBehind(Line line, int index) {
    return line.lemma(index).equals("leave")
        && IntStream.rangeClosed(index + 1, index + LEFT)
            .mapToObj(line::lower)
            .anyMatch(HARMED::contains);
  }

  /** Whether a word is a part of an event word of several. */
  private static boolean isInside(Line line, int index) {
    return IntStream.rangeClosed(1, Math.min(index, LONGEST - 1))
        .anyMatch(
            back ->
                Lexicon.EVENTS
                    .at(line, index - back)
                    .filter(entry -> entry.length() > back)
                    .isPresent());
  }

  /** A verb tells what happened rather than a noun a little nearer. */
  private static int distance(Line line, Found found, int index) {
    return Math.abs(found.index() - index) + (line.isVerb(found.index()) ? 0 : NOUN_IS_FARTHER);
  }

  /**
   * An event word.
   *
   * @param index of its first word in the sentence
   * @param entry its row
   */
  record Found(int index, Entry entry) {
    String kind() {
      return entry.value();
    }
  }
}
