package avouch.find;

import avouch.language.FixedDays;
import avouch.model.Mention.Time.Tense;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the tense of the clause that a time stands in, from its nearest verb group. */
final class Tenses {
  private static final Set<String> FUTURE_MODALS =
      Set.of("will", "'ll", "wo", "shall", "may", "can", "would", "should", "must");
  private static final Set<String> LOOKING_AHEAD =
      Set.of(
          "expected",
          "due",
          "scheduled",
          "set",
          "plan",
          "plans",
          "planned",
          "planning",
          "going",
          "likely",
          "ready",
          "hope",
          "hopes",
          "hoped",
          "hoping",
          "intend",
          "intends",
          "intended",
          "vowed",
          "vow",
          "promised",
          "promise",
          "agreed",
          "agree",
          "want",
          "wants",
          "wanted",
          "preparing",
          "prepared",
          "prepares",
          "expects",
          "expect",
          "supposed",
          "slated",
          "about",
          "decided",
          "aims",
          "aim",
          "is",
          "are",
          "threatened",
          "threatens",
          "called",
          "proposed");
  private static final Set<String> SCHEDULED =
      Set.of(
          "begin",
          "start",
          "open",
          "end",
          "meet",
          "close",
          "expire",
          "vote",
          "arrive",
          "leave",
          "return",
          "resume",
          "travel",
          "face",
          "hold",
          "host",
          "visit",
          "play",
          "kick",
          "sit",
          "convene",
          "reconvene",
          "depart",
          "fly",
          "appear",
          "launch");
  private static final Set<String> AUXILIARIES =
      Set.of("be", "been", "being", "have", "has", "had", "not", "n't", "also", "only", "get");
  private static final Set<String> PUTTING_OFF =
      Set.of("extend", "delay", "postpone", "adjourn", "give", "defer", "prolong", "suspend");
  private static final int REACH = 18;

  private Tenses() {}

  /** The tense around the words from {@code start} to {@code end}. */
  static Tense around(Line line, int start, int end) {
    if (line.isAny(start - 1, "since")) {
      return Tense.PAST;
    }
    if (isAwaited(line, start) || isFixed(line, start) || isToBe(line, start)) {
      return Tense.FUTURE;
    }
    boolean lost = line.word(end - 1).endsWith("days") && line.isNoun(end);
    boolean possessive = line.isAny(end, "'s", "'") || lost;
    if (possessive) {
      return isComing(line, end) ? Tense.FUTURE : Tense.PAST;
    }
    Tense tense = left(line, start - 1);
    if (tense == null) {
      tense = right(line, end);
    }
    return tense == null ? Tense.PAST : tense;
  }

  /** "has until Monday", "as soon as Tuesday", "extended it by a day, to Thursday". */
  private static boolean isAwaited(Line line, int start) {
    int at = line.is(start - 1, "on") ? start - 2 : start - 1;
    if (line.is(at, "as") && line.isAny(at - 1, "soon", "early", "late")) {
      return true;
    }
    boolean to = line.is(at, "to");
    if (!to && !line.isAny(at, "until", "till", "through", "thru")) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i < REACH; i--) {
      if (line.isVerb(i)) {
        return !to && !line.tag(i).equals("VBD") || PUTTING_OFF.contains(line.lemma(i));
      }
    }
    return false;
  }

  /** "Ahead of a vote on Sunday", "ran for the election on 3 June": the day of what is to come. */
  private static boolean isFixed(Line line, int start) {
    int noun = line.isAny(start - 1, "on", "of", "for") ? start - 2 : start - 1;
    if (noun < 0 || !FixedDays.isKnownLong(line.lemma(noun)) || !line.tag(noun).startsWith("NN")) {
      return false;
    }
    if (line.is(start - 1, "for")) {
      return true;
    }
    int before = noun - 1;
    while (before >= 0 && line.tag(before).matches("JJ|NN|NNP|NNS|DT|PRP\\$|POS")) {
      before--;
    }
    boolean held = line.isAny(before, "holding", "hold", "conduct", "conducting", "contest");
    return held
        || line.isAny(before, "before", "for")
        || line.is(before, "of") && line.isAny(before - 1, "ahead", "anticipation");
  }

  /** "A meeting to be held Thursday". */
  private static boolean isToBe(Line line, int start) {
    int held = line.isAny(start - 1, "on", "this", "next") ? start - 2 : start - 1;
    while (held > 0 && line.tag(held).matches("NNP|IN|DT|,") && start - held < 6) {
      held--;
    }
    return line.tag(held).matches("VBN|VBD")
        && line.is(held - 1, "be")
        && line.is(held - 2, "to")
        && line.isNoun(held - 3);
  }

  /** "Tuesday's vote will decide": what a possessive time owns is to come. */
  private static boolean isComing(Line line, int from) {
    for (int i = from; i < from + 6; i++) {
      if (line.tag(i).equals("MD") && FUTURE_MODALS.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Tense left(Line line, int from) {
    for (int i = from; i >= 0 && from - i < REACH; i--) {
      if (line.isAny(i, ";", "\"", "--", ":")) {
        return null;
      }
      Tense tense = line.isAny(i, "payable", "redeemable") ? Tense.FUTURE : at(line, i);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  private static @Nullable Tense right(Line line, int from) {
    for (int i = from; i < line.size() && i - from < REACH; i++) {
      boolean modal = FUTURE_MODALS.contains(line.word(i)) && line.tag(i).equals("MD");
      Tense tense = modal ? Tense.FUTURE : at(line, i);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  private static @Nullable Tense at(Line line, int i) {
    return switch (line.tag(i)) {
      case "VBD" ->
          isAhead(line, i) || line.isAny(i, "planned", "scheduled") ? Tense.FUTURE : Tense.PAST;
      case "VBZ", "VBP" -> present(line, i);
      case "VB" -> base(line, i);
      case "VBN" -> participle(line, i);
      case "VBG" -> gerund(line, i);
      case "MD" -> FUTURE_MODALS.contains(line.word(i)) ? Tense.FUTURE : null;
      default -> null;
    };
  }

  /** "is due Monday", "was scheduled for Friday". */
  private static boolean isAhead(Line line, int i) {
    boolean set = line.is(i + 1, "set") && line.isAny(i + 2, "for", "to");
    return set || line.isAny(i + 1, "due", "scheduled", "expected", "slated", "planned");
  }

  private static Tense present(Line line, int i) {
    if (isAhead(line, i) || SCHEDULED.contains(line.lemma(i)) || line.is(i + 1, "to")) {
      return Tense.FUTURE;
    }
    boolean perfect = line.isAny(i, "has", "have", "'ve") && !line.is(i + 1, "to");
    return perfect ? Tense.PAST : Tense.PRESENT;
  }

  private static @Nullable Tense base(Line line, int i) {
    for (int k = i - 1; k >= 0 && i - k < 5; k--) {
      if (FUTURE_MODALS.contains(line.word(k))) {
        return Tense.FUTURE;
      }
      if (line.is(k, "to")) {
        return LOOKING_AHEAD.contains(line.word(k - 1)) ? Tense.FUTURE : null;
      }
      if (!AUXILIARIES.contains(line.word(k)) && !line.tag(k).equals("RB")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Tense participle(Line line, int i) {
    if (line.isAny(i, "scheduled", "expected", "slated", "planned", "due")) {
      return Tense.FUTURE;
    }
    if (isMeantTo(line, i)) {
      return Tense.FUTURE;
    }
    for (int k = i - 1; k >= 0 && i - k < 5; k--) {
      if (FUTURE_MODALS.contains(line.word(k))) {
        return Tense.FUTURE;
      }
      if (line.isAny(k, "was", "were", "has", "have", "had", "'ve")) {
        return Tense.PAST;
      }
      if (line.isAny(k, "is", "are", "'re")) {
        return Tense.PRESENT;
      }
    }
    return Tense.PAST;
  }

  /** "Schools are to stay shut", "it was to have been held". */
  private static boolean isMeantTo(Line line, int i) {
    for (int k = i - 1; k > 0 && i - k < 4; k--) {
      if (line.is(k, "to")) {
        return line.isAny(k - 1, "is", "are", "'re", "was", "were");
      }
    }
    return false;
  }

  private static @Nullable Tense gerund(Line line, int i) {
    for (int k = i - 1; k >= 0 && i - k < 4; k--) {
      if (line.isAny(k, "is", "are", "'re", "will")) {
        return Tense.FUTURE;
      }
      if (line.isAny(k, "was", "were", "had", "been")) {
        return Tense.PAST;
      }
    }
    return null;
  }
}
