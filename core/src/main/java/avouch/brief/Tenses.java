package avouch.brief;

import avouch.language.FixedDays;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the verb beside a day whether the day has been or is to come, and leaves it open where
 * the verb does not say.
 */
final class Tenses {
  private static final Set<String> BREAKS = Lexicon.words("break");

  private static final Set<String> WILL = Lexicon.words("will", "would", "will-not");

  private static final Set<String> SET = Lexicon.words("set", "supposed");

  /** Before "to …": what is still to be done. */
  private static final Set<String> MEANING = Lexicon.words("set", "supposed", "meaning");

  /** Verbs whose object may lie ahead whatever their tense. */
  private static final Set<String> LOOKING = Lexicon.words("looking");

  private static final Set<String> HELD = Lexicon.words("held");

  private static final int REACH = 4;

  private final Words words;

  Tenses(Words words) {
    this.words = words;
  }

  /** Whether a day has been, is to come, or may be either. */
  enum Way {
    BEHIND,
    AHEAD,
    OPEN
  }

  Way around(int from, int behind) {
    for (int i = from - 1; i >= 0 && !BREAKS.contains(words.lower(i)); i--) {
      Way way = at(i, from);
      if (way != null) {
        return way == Way.BEHIND && isOfPlan(from, i) ? Way.OPEN : way;
      }
    }
    return right(behind);
  }

  /** "Backed a vote on Sunday": the vote may be still to come; "held a vote on Sunday" was. */
  private boolean isOfPlan(int from, int verb) {
    int noun = words.lower(from - 1).equals("on") ? from - 2 : from - 1;
    return noun > verb
        && words.isNoun(noun)
        && FixedDays.mayBeKnown(words.lemma(noun))
        && !HELD.contains(words.lemma(verb));
  }

  private Way right(int behind) {
    for (int i = behind; i < words.size(); i++) {
      if (words.tag(i).equals("VBN")) {
        return participle(i);
      }
      if (words.isFinite(i)) {
        return switch (words.tag(i)) {
          case "VBD" -> isSet(i + 1) ? Way.OPEN : Way.BEHIND;
          case "MD" -> WILL.contains(words.lower(i)) ? Way.AHEAD : Way.OPEN;
          default -> isPerfect(i) ? Way.BEHIND : Way.OPEN;
        };
      }
    }
    return Way.OPEN;
  }

  private boolean isPerfect(int have) {
    return words.lemma(have).equals("have")
        && IntStream.range(have + 1, have + REACH).anyMatch(i -> words.tag(i).equals("VBN"));
  }

  private boolean isSet(int index) {
    return SET.contains(words.lower(index));
  }

  private @Nullable Way at(int i, int from) {
    boolean led = i + 1 >= from || words.tag(i + 1).matches("IN|TO");
    if (isSet(i) && led) {
      return Way.AHEAD;
    }
    return switch (words.tag(i)) {
      case "MD" -> WILL.contains(words.lower(i)) ? Way.AHEAD : Way.OPEN;
      case "VBD" -> isLooking(i, from) || isSet(i + 1) ? Way.OPEN : Way.BEHIND;
      case "VB" -> infinitive(i);
      case "VBN" -> isLooking(i, from) ? Way.OPEN : participle(i);
      case "VBZ", "VBP" -> Way.OPEN;
      case "VBG" -> gerund(i);
      default -> null;
    };
  }

  /** "Invited both to talks | on Friday"; but "they agreed | on Friday". */
  private boolean isLooking(int verb, int from) {
    boolean beside = from - verb <= (words.lower(from - 1).equals("on") ? 2 : 1);
    return LOOKING.contains(words.lemma(verb)) && !beside;
  }

  /** "To begin" behind what leaves it to come; behind a modal or "did" those decide. */
  private @Nullable Way infinitive(int i) {
    if (!words.lower(i - 1).equals("to")) {
      return null;
    }
    boolean headline =
        !words.anyFinite(0, words.size()) && !words.lower(words.size() - 1).equals(".");
    return headline || MEANING.contains(words.lower(i - 2)) ? Way.AHEAD : Way.OPEN;
  }

  private Way participle(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      switch (words.lower(k)) {
        case "was", "were", "had", "has", "have", "'ve" -> {
          return words.tag(k - 1).equals("MD") ? Way.OPEN : Way.BEHIND;
        }
        case "be" -> {
          return words.lower(k - 1).equals("to") || WILL.contains(words.lower(k - 1))
              ? Way.AHEAD
              : Way.OPEN;
        }
        case "is", "are", "'s", "'re" -> {
          return Way.OPEN;
        }
        default -> {}
      }
    }
    return Way.BEHIND;
  }

  private @Nullable Way gerund(int i) {
    return switch (words.lower(i - 1)) {
      case "was", "were", "been" -> Way.BEHIND;
      case "is", "are", "be", "'s", "'re" -> Way.OPEN;
      default -> null;
    };
  }
}
