package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Claim;
import avouch.model.Claim.Modality;
import avouch.model.Claim.StateChange;
import avouch.model.Claim.StateClaim;
import avouch.model.Mention;
import avouch.model.Place;
import avouch.model.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads states of affairs and what happens to them: a state's noun with the verb it is the subject
 * or object of ("the curfew was lifted", "declared a state of emergency"), a noun of change before
 * it ("the end of the strike"), or an event that begins or ends ("have begun withdrawing").
 */
final class StateClaims {
  private static final int REACH_BEFORE = 6;
  private static final int REACH_AFTER = 22;
  private static final Set<String> PHASES = Set.of("begin", "start", "commence");

  private StateClaims() {}

  static Stream<Claim> in(Line line) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < line.size(); ) {
      Optional<Entry> state = Lexicon.STATES.at(line, i).filter(noun(line, i));
      if (state.isPresent()) {
        int end = i + state.get().length();
        Noun noun = new Noun(phraseStart(line, i), end);
        change(line, noun).ifPresent(change -> claims.add(claim(line, noun, change)));
        i = end;
      } else {
        begunEvent(line, i).ifPresent(claims::add);
        i++;
      }
    }
    return claims.stream();
  }

  private static java.util.function.Predicate<Entry> noun(Line line, int index) {
    return entry -> !line.isVerb(index);
  }

  /** The state's modifiers belong to it: "red threat level", "a phased withdrawal". */
  private static int phraseStart(Line line, int index) {
    int start = index;
    while (start > 0 && modifies(line, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean modifies(Line line, int index) {
    return switch (line.tag(index)) {
      case "JJ", "NN", "NNS", "NNP", "VBN" -> true;
      default -> false;
    };
  }

  private static Optional<Change> change(Line line, Noun noun) {
    Optional<Change> before = changeBefore(line, noun);
    return before.isPresent() ? before : changeAfter(line, noun);
  }

  /** "declared a curfew", "the end of the curfew". */
  private static Optional<Change> changeBefore(Line line, Noun noun) {
    for (int i = noun.start() - 1; i >= Math.max(0, noun.start() - REACH_BEFORE); i--) {
      if (line.isBreak(i) || ",".equals(line.lower(i))) {
        return Optional.empty();
      }
      for (Entry entry : Lexicon.CHANGES.all(line, i)) {
        boolean direct =
            entry.word(1).equals("noun")
                || (entry.word(1).equals("object") && line.isVerb(i) && !passive(line, i));
        if (direct && i + entry.length() <= noun.start()) {
          return Optional.of(new Change(StateChange.valueOf(entry.word(0)), i));
        }
      }
      if (!between(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What may stand between a verb and the noun that is its object. */
  private static boolean between(Line line, int index) {
    return switch (line.tag(index)) {
      case "DT", "JJ", "NN", "NNS", "NNP", "CD", "PRP$", "VBN", "VBG", "POS", "RB", "''", "``" ->
          true;
      default -> Set.of("of", "\"", "'s").contains(line.lower(index));
    };
  }

  /** "the curfew … was lifted", "the truce has begun". */
  private static Optional<Change> changeAfter(Line line, Noun noun) {
    for (int i = noun.end(); i < Math.min(line.size(), noun.end() + REACH_AFTER); i++) {
      if (line.isBreak(i)) {
        return Optional.empty();
      }
      for (Entry entry : Lexicon.CHANGES.all(line, i)) {
        boolean fits =
            entry.word(1).equals("object") ? passive(line, i) : entry.word(1).equals("subject");
        if (fits && line.isVerb(i)) {
          return Optional.of(new Change(StateChange.valueOf(entry.word(0)), i));
        }
      }
      if (line.isVerb(i) && !line.isAuxiliary(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean passive(Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (line.lemma(i).equals("be")) {
        return line.tag(verb).equals("VBN") || line.tag(verb).equals("VBD");
      }
      if (!line.isAuxiliary(i) && !line.tag(i).startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** "have begun withdrawing", "start to withdraw": the event's noun is the state. */
  private static Optional<Claim> begunEvent(Line line, int index) {
    if (!PHASES.contains(line.lemma(index)) || !line.isVerb(index)) {
      return Optional.empty();
    }
    int verb = line.lower(index + 1).equals("to") ? index + 2 : index + 1;
    if (verb >= line.size() || !Set.of("VBG", "VB").contains(line.tag(verb))) {
      return Optional.empty();
    }
    return Lexicon.EVENTS
        .at(line, verb)
        .filter(entry -> !entry.value().equals(EventWords.ANNOUNCEMENT))
        .map(
            entry ->
                claim(
                    line,
                    new Noun(verb, verb + 1),
                    new Change(StateChange.BEGUN, index),
                    entry.value()));
  }

  private static Claim claim(Line line, Noun noun, Change change) {
    return claim(line, noun, change, line.words(line.range(noun.start(), noun.end())));
  }

  private static Claim claim(Line line, Noun noun, Change change, String state) {
    int from = Math.min(noun.start(), change.verb());
    int to = Math.max(noun.end(), change.verb() + 1);
    Modality modality = line.modality(change.verb());
    return new StateClaim(
        line.bearing(line.range(from, to), modality),
        state,
        Owners.named(line, line.range(Math.max(0, from - REACH_BEFORE), to)).orElse(""),
        change.change(),
        where(line, from, to),
        date(line, change.verb()));
  }

  /** Places beside the state, in its own clause and the list that goes on after it. */
  private static List<Place> where(Line line, int from, int to) {
    int end = Math.min(line.size(), to + REACH_AFTER);
    Range near = line.range(Math.max(0, from - 1), Math.max(end, from + 1));
    return line.mentions(Mention.PlaceName.class)
        .filter(name -> name.use() == Mention.PlaceName.Use.PLACE)
        .filter(name -> near.contains(name.range()))
        .flatMap(name -> line.account().place(name).stream())
        .distinct()
        .toList();
  }

  /** The day nearest to the verb; of a sentence without one, none. */
  private static @Nullable LocalDate date(Line line, int verb) {
    return line.dates()
        .filter(dated -> dated.value().isDay())
        .min(
            Comparator.comparingInt(
                dated -> Math.abs(line.indexAt(dated.time().range().start()) - verb)))
        .map(dated -> dated.value().first())
        .orElse(null);
  }

  /** Indexes of a state's noun phrase, the end not included. */
  private record Noun(int start, int end) {}

  /** A change and the index of its verb or noun. */
  private record Change(StateChange change, int verb) {}
}
