package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Claim;
import avouch.model.Claim.Modality;
import avouch.model.Claim.StateChange;
import avouch.model.Claim.StateClaim;
import avouch.model.Mention;
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
  private static final int LONGEST_OBJECT = 12;
  private static final Set<String> RELATIVES = Set.of("which", "that", "whom");
  private static final Set<String> RULINGS =
      Set.of("ruling", "order", "decree", "law", "edict", "decision", "bill", "be", "rule", "by");
  private static final Set<String> FORBIDDING = Set.of("ban", "curb", "limit", "restriction");
  private static final Set<String> PHASES = Set.of("begin", "start", "commence");

  /** Kinds of event that are a state while they last. */
  private static final Set<String> LASTING =
      Set.of(
          "withdrawal",
          "departure",
          "evacuation",
          "search",
          "strike",
          "protest",
          "talks",
          "deployment",
          "closure",
          "trial");

  private StateClaims() {}

  static Stream<Claim> in(Line line) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < line.size(); ) {
      Optional<Entry> state = state(line, i, "");
      if (state.isPresent() && !line.isVerb(i)) {
        int end = i + state.get().length();
        Noun noun = new Noun(phraseStart(line, i), end);
        if (!MerelyNamed.isNoState(line, i, end)) {
          claims.addAll(changed(line, noun, state.get()));
        }
        i = end;
      } else {
        int index = i;
        begunEvent(line, index).or(() -> verbState(line, index)).ifPresent(claims::add);
        i++;
      }
    }
    pronounStates(line).forEach(claims::add);
    return claims.stream();
  }

  private static List<Claim> changed(Line line, Noun noun, Entry state) {
    String name = name(line, noun, state);
    return changes(line, noun).stream()
        .filter(change -> isAsserted(line, change.verb()))
        .filter(change -> !MerelyNamed.isOnlyCalled(change.word(), state.id()))
        .filter(change -> !MerelyNamed.isOfAnother(line, change.verb(), noun.start()))
        .map(change -> claim(line, noun, change.fitting(state.id()), name))
        .toList();
  }

  private static boolean isAsserted(Line line, int verb) {
    return !Prospect.isIdle(line, verb) && !MerelyNamed.isUnasserted(line, verb);
  }

  /** The state that begins at a word, as a noun or, with tag VB, as a verb. */
  private static Optional<Entry> state(Line line, int index, String tag) {
    return Lexicon.STATES.all(line, index).stream()
        .filter(entry -> tag.equals("VB") == entry.tag().equals("VB"))
        .filter(entry -> !isOnlySaidOfAnother(line, index, entry))
        .findFirst();
  }

  /** "An emergency meeting": in a hurry, in no state of emergency. */
  private static boolean isOnlySaidOfAnother(Line line, int index, Entry entry) {
    int next = index + entry.length();
    return line.lower(next - 1).equals("emergency")
        && line.tag(next).startsWith("NN")
        && !line.lower(next).matches("rule|law|powers?|measures?|regulations?|order|decree");
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

  private static List<Change> changes(Line line, Noun noun) {
    List<Change> changes = new ArrayList<>();
    changeBefore(line, noun).ifPresent(changes::add);
    changes.addAll(changesAfter(line, noun));
    return changes;
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
          return Optional.of(Change.of(entry, i));
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

  /** "the curfew, which he imposed on Monday, was lifted": every verb that the noun has. */
  private static List<Change> changesAfter(Line line, Noun noun) {
    List<Change> changes = new ArrayList<>();
    boolean relative = false;
    for (int i = noun.end(); i < Math.min(line.size(), noun.end() + REACH_AFTER); i++) {
      if (line.isBreak(i)) {
        return changes;
      }
      relative |= RELATIVES.contains(line.lower(i)) && !line.tag(i - 1).equals("IN");
      Optional<Change> change = changeAt(line, i, relative);
      change.ifPresent(changes::add);
      if (line.isVerb(i) && !line.isAuxiliary(i)) {
        if (change.isEmpty() && !relative && !line.tag(i).equals("VBN")) {
          return changes;
        }
        relative = false;
      }
    }
    return changes;
  }

  private static Optional<Change> changeAt(Line line, int index, boolean relative) {
    if (!line.isVerb(index)) {
      return Optional.empty();
    }
    return Lexicon.CHANGES.all(line, index).stream()
        .filter(
            entry ->
                entry.word(1).equals("object")
                    ? relative && !RELATIVES.contains(line.lower(index - 1))
                        || passive(line, index)
                        || reduced(line, index)
                    : entry.word(1).equals("subject")
                        && !resultsIn(line, index, entry)
                        && !hasObject(line, index + entry.length()))
        .map(entry -> Change.of(entry, index))
        .findFirst();
  }

  /** "Ended in a draw": says how, and of nothing that it is no more. */
  private static boolean resultsIn(Line line, int verb, Entry entry) {
    int next = verb + entry.length();
    return entry.id().equals("ended")
        && Set.of("in", "with").contains(line.lower(next))
        && line.mentions(Mention.Time.class)
            .noneMatch(
                time ->
                    line.indexAt(time.range().start()) <= next + 1
                        && line.indexAt(time.range().end()) > next);
  }

  /** "And so ended the strike": what is said of the noun behind. */
  private static boolean hasObject(Line line, int next) {
    return line.tag(next).equals("DT")
        && line.mentions(Mention.Time.class)
            .noneMatch(time -> time.range().contains(line.range(next, next + 1)));
  }

  /** "The ban, lifted on Monday": a participle behind a comma. */
  static boolean reduced(Line line, int verb) {
    return line.lower(verb - 1).equals(",")
        && (line.tag(verb).equals("VBN") || line.tag(verb).equals("VBD"));
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
    if (!PHASES.contains(line.lemma(index)) || !line.isVerb(index) || !isAsserted(line, index)) {
      return Optional.empty();
    }
    int verb = line.lower(index + 1).equals("to") ? index + 2 : index + 1;
    if (verb >= line.size() || !Set.of("VBG", "VB").contains(line.tag(verb))) {
      return Optional.empty();
    }
    return Lexicon.EVENTS
        .at(line, verb)
        .filter(entry -> LASTING.contains(entry.value()))
        .map(
            entry ->
                claim(
                    line,
                    new Noun(verb, verb + 1),
                    new Change(StateChange.BEGUN, index, ""),
                    entry.value()));
  }

  /** "The prefect banned gatherings": the verb itself imposes the state. */
  private static Optional<Claim> verbState(Line line, int index) {
    boolean forSomebody = line.tag(index + 1).startsWith("PRP");
    boolean modifying = line.tag(index).equals("VBG") && !RULINGS.contains(line.lemma(index - 1));
    boolean reduced = line.tag(index).equals("VBN") && line.lower(index + 1).equals("by");
    boolean bare = line.tag(index).equals("VBN") && line.tag(index - 1).matches("RB|JJ|DT|IN");
    boolean general = line.tag(index).equals("VBZ") && RELATIVES.contains(line.lower(index - 1));
    boolean finite = !(forSomebody || modifying || reduced || bare || general);
    if (!line.isVerb(index) || passive(line, index) || !finite || !isAsserted(line, index)) {
      return Optional.empty();
    }
    return state(line, index, "VB")
        .map(
            entry -> {
              Change change = new Change(StateChange.IMPOSED, index, "");
              int end = objectEnd(line, index + 1);
              String object =
                  end > index + 1 ? " on " + line.words(line.range(index + 1, end)) : "";
              return claim(line, new Noun(index, end), change, entry.value() + object);
            });
  }

  private static int objectEnd(Line line, int from) {
    int end = from;
    while (end < line.size() && end < from + LONGEST_OBJECT && between(line, end)) {
      end++;
    }
    while (end > from && !line.at(end - 1).isNoun() && !line.tag(end - 1).equals("CD")) {
      end--;
    }
    return end;
  }

  /** "extended it": the state's noun stands before, in this sentence or the one before. */
  private static List<Claim> pronounStates(Line line) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      int verb = i - 1;
      boolean subject = line.isVerb(i + 1) || line.tag(i + 1).equals("MD");
      if (line.lower(i).equals("it") && line.isVerb(verb) && !subject && isAsserted(line, verb)) {
        Lexicon.CHANGES.all(line, verb).stream()
            .filter(entry -> entry.word(1).equals("object") && !entry.id().equals("call"))
            .findFirst()
            .flatMap(entry -> meant(line, verb, entry))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<Claim> meant(Line line, int verb, Entry entry) {
    Change change = Change.of(entry, verb);
    return line.before()
        .flatMap(StateClaims::firstNoun)
        .map(state -> claim(line, new Noun(verb, verb + 2), change, state));
  }

  /** The state that a sentence is about: the first that it names. */
  private static Optional<String> firstNoun(Line line) {
    for (int i = 0; i < line.size(); i++) {
      Optional<Entry> entry = state(line, i, "");
      if (entry.isPresent() && !line.isVerb(i)) {
        int end = i + entry.get().length();
        return Optional.of(line.words(line.range(phraseStart(line, i), end)));
      }
    }
    return Optional.empty();
  }

  /** The noun phrase as printed; where the row says so, the state's usual name. */
  private static String name(Line line, Noun noun, Entry entry) {
    return entry.value().startsWith("=")
        ? entry.value().substring(1)
        : line.words(line.range(noun.start(), complementEnd(line, noun)));
  }

  /** "A ban on gatherings": what is forbidden belongs to the name. */
  private static int complementEnd(Line line, Noun noun) {
    boolean named =
        FORBIDDING.contains(line.lemma(noun.end() - 1)) && line.lower(noun.end()).equals("on");
    int end = noun.end() + 1;
    while (named && end < line.size() && modifies(line, end)) {
      end++;
    }
    boolean ends = named && end > noun.end() + 1 && line.tag(end - 1).startsWith("NN");
    return ends ? end : noun.end();
  }

  private static Claim claim(Line line, Noun noun, Change change, String state) {
    int from = Math.min(noun.start(), change.verb());
    int to = Math.max(noun.end(), change.verb() + 1);
    Modality modality = Prospect.of(line, change.verb());
    boolean pending = modality == Modality.PLANNED && change.change() != StateChange.ANNOUNCED;
    return new StateClaim(
        line.bearing(line.range(from, to), modality),
        state,
        Owners.named(line, line.range(Math.max(0, from - REACH_BEFORE), to)).orElse(""),
        pending ? StateChange.PENDING : change.change(),
        StatePlaces.of(line, noun, change.verb()),
        date(line, change.verb()));
  }

  /**
   * The day behind the verb in its clause, else the nearest; of a sentence without one, none. "In
   * place since Friday" is the day of what was before the change.
   */
  private static @Nullable LocalDate date(Line line, int verb) {
    int end = line.clauseEnd(verb);
    return line.dates()
        .filter(dated -> dated.value().isDay())
        .filter(dated -> !line.isSince(line.indexAt(dated.time().range().start())))
        .min(
            Comparator.comparingInt(
                dated -> {
                  int at = line.indexAt(dated.time().range().start());
                  boolean own = at > verb && at < end;
                  return Math.abs(at - verb) + (own ? 0 : REACH_AFTER);
                }))
        .map(dated -> dated.value().first())
        .orElse(null);
  }

  /** Indexes of a state's noun phrase, the end not included. */
  record Noun(int start, int end) {}

  /**
   * A change.
   *
   * @param verb index of its verb or noun
   * @param word id of its row; empty if the state's own verb brings it about
   */
  private record Change(StateChange change, int verb, String word) {
    static Change of(Entry entry, int verb) {
      return new Change(StateChange.valueOf(entry.word(0)), verb, entry.id());
    }

    Change fitting(String state) {
      return new Change(MerelyNamed.fitting(change, state), verb, word);
    }
  }
}
