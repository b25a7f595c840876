package avouch.claim;

import avouch.model.Claim.StateChange;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells of a state and a word of change beside it whether words assert the change: what is asked,
 * hoped for, awaited, wanted or done long ago is none, nor is what stands in another phrase.
 */
final class MerelyNamed {
  private static final int REACH = 10;

  /** Before "who", "what" and "whether": the words behind assert nothing. */
  private static final Set<String> ASKING =
      Set.of("ask", "wonder", "question", "know", "unclear", "demand", "decide", "see", "unknown");

  private static final Set<String> QUESTIONS = Set.of("who", "what", "whether", "why", "how");

  /** What stands behind these may never come about. */
  private static final Set<String> WANTING =
      Set.of(
          "hope",
          "fear",
          "doubt",
          "wish",
          "suspect",
          "want",
          "demand",
          "urge",
          "seek",
          "request",
          "await",
          "threaten",
          "oppose",
          "propose",
          "suggest",
          "discuss",
          "consider",
          "delay",
          "refuse",
          "fail",
          "try",
          "attempt",
          "aim",
          "push",
          "press",
          "campaign",
          "appeal");

  /** Before a noun of change ("the start of talks"): it is still to come, or only meant. */
  private static final Set<String> AWAITING = Set.of("before", "until", "for", "ahead", "toward");

  private static final Set<String> DUTY = Set.of("should", "must", "can", "ought");

  /** What is called by that name: nobody calls a curfew or an operation. */
  private static final Set<String> CALLED = Set.of("strike", "stoppage", "ceasefire");

  private static final Set<String> MEASURES =
      Set.of(
          "wave",
          "series",
          "day",
          "round",
          "number",
          "period",
          "week",
          "hour",
          "month",
          "state",
          "minute",
          "year",
          "start",
          "beginning",
          "launch",
          "onset",
          "completion",
          "conclusion",
          "lifting",
          "end",
          "extension",
          "prolongation",
          "imposition",
          "declaration",
          "introduction",
          "kind",
          "form",
          "phase",
          "stage",
          "set",
          "imposing");

  /** Said of a strike: weapons do it, no workers. */
  private static final Set<String> ARMED =
      Set.of(
          "air",
          "airstrike",
          "missile",
          "drone",
          "rocket",
          "military",
          "artillery",
          "bomb",
          "cruise",
          "warplane",
          "jet",
          "aircraft",
          "plane",
          "bombing",
          "helicopter",
          "raid");

  private MerelyNamed() {}

  /** Whether nobody says that a verb has brought or will bring its change about. */
  static boolean isUnasserted(Line line, int verb) {
    return isAsked(line, verb)
        || isWanted(line, verb)
        || isModifier(line, verb)
        || line.longAgo().isPresent()
        || line.yearsBefore(year(line)).isPresent();
  }

  /** The year of the latest report; where no day is known, any that is named is long ago. */
  private static int year(Line line) {
    LocalDate day = line.account().latestDay();
    return day == null ? Year.MAX_VALUE : day.getYear();
  }

  private static boolean isAsked(Line line, int verb) {
    if (line.lower(line.size() - 1).equals("?")
        || line.lower(line.size() - 2).equals("?")
        || DUTY.contains(line.lower(verb - 1))) {
      return true;
    }
    for (int i = verb - 1; i > Math.max(0, verb - REACH); i--) {
      if (QUESTIONS.contains(line.lower(i))) {
        return line.lower(i).equals("whether")
            || ASKING.contains(line.lemma(i - 1))
            || line.lower(i).equals("what");
      }
    }
    return false;
  }

  private static boolean isWanted(Line line, int verb) {
    for (int i = verb - 1; i > Math.max(-1, verb - REACH); i--) {
      if (line.isBreak(i)) {
        return false;
      }
      boolean noun = AWAITING.contains(line.lower(i)) && line.at(verb).isNoun() && verb - i < 4;
      if (noun || WANTING.contains(line.lemma(i)) && !line.tag(i).startsWith("JJ")) {
        return true;
      }
    }
    return false;
  }

  /** "Including any continuing closures": an adjective. */
  private static boolean isModifier(Line line, int verb) {
    return line.tag(verb).equals("VBG")
        && (line.at(Math.min(verb + 1, line.size() - 1)).isNoun()
            || line.tag(verb + 1).startsWith("JJ"))
        && Stream.of("DT", "IN", "JJ", "PRP$").anyMatch(line.tag(verb - 1)::equals)
        && !line.lower(verb - 1).matches("by|after|since|on|in");
  }

  /** "Their endorsement of operations": the verb's object is another noun than the state. */
  static boolean isOfAnother(Line line, int verb, int state) {
    return IntStream.range(verb + 1, state)
        .filter(i -> line.lower(i).equals("of"))
        .anyMatch(i -> !MEASURES.contains(line.lemma(i - 1)));
  }

  /** "The evacuation deal", "air strikes": the words name no such state. */
  static boolean isNoState(Line line, int first, int behind) {
    boolean compound =
        line.tag(behind).startsWith("NN")
            && !line.isPossessive(behind)
            && line.tag(behind - 1).startsWith("NN")
            && !line.tag(behind).startsWith("NNP");
    boolean armed =
        line.lemma(first).equals("strike")
            && IntStream.range(0, line.size()).anyMatch(i -> ARMED.contains(line.lemma(i)));
    return compound || armed;
  }

  /** What a verb does to a state: an inquiry that is ordered is announced, a mission ends. */
  static StateChange fitting(StateChange change, String state) {
    boolean undertaking =
        switch (state) {
          case "operation", "search", "talks", "trial" -> true;
          default -> false;
        };
    if (!undertaking) {
      return change;
    }
    return switch (change) {
      case IMPOSED -> StateChange.ANNOUNCED;
      case LIFTED -> StateChange.COMPLETED;
      case ANNOUNCED, BEGUN, EXTENDED, COMPLETED, PENDING -> change;
    };
  }

  /** "What he called a blockade", "calling it …": by that word only strikes come about. */
  static boolean isOnlyCalled(String change, String state) {
    return change.equals("call") && !CALLED.contains(state);
  }
}
