package avouch.find;

import avouch.language.Lemmas;
import avouch.model.Mention.Figure.Counted;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a figure counts.
 *
 * <p>The head noun phrase after the number, as a rule. Where none stands there, the word that tells
 * what befell them is the range and the head is the noun of the list, else "people": in "90 people
 * dead, nearly 400 injured" the second figure counts ("injured", people); in "killing five" it is
 * ("killing", people); in "the death toll rose to 34", ("death toll", death).
 */
final class Counting {
  private static final String PEOPLE = "people";
  private static final int PHRASE = 7;
  private static final int TOLL_REACH = 12;
  private static final int STATE_REACH = 4;
  private static final int RECKONED_REACH = 9;

  private final Line line;
  private final boolean[] taken;

  /**
   * @param taken words that belong to times
   */
  Counting(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken;
  }

  /**
   * What {@code quantity} counts.
   *
   * @param listed what an earlier figure of the sentence counts
   */
  @Nullable Counted of(Quantity quantity, @Nullable Counted listed) {
    int at = skipOthers(quantity.end());
    if (quantity.unit() != null) {
      return ofUnit(at, quantity);
    }
    String person = person(listed);
    Counted state = state(at, person);
    if (state != null) {
      return state;
    }
    boolean named = line.is(at - 1, "others") && line.isName(at);
    Counted phrase = named ? null : phrase(at);
    phrase = phrase == null && line.isAny(at, "of", "among") ? whole(at, person) : phrase;
    if (phrase != null) {
      return phrase;
    }
    Counted before = verb(quantity.start() - 1, person);
    Counted same = before == null && listed != null && goesOn(quantity, at) ? listed : null;
    if (at > quantity.end()) {
      return counted(quantity.end(), at, same != null ? same.head() : person);
    }
    if (before != null) {
      return before;
    }
    if (same != null && isSaidAgain(same, at)) {
      return same;
    }
    Counted put = reckoned(quantity.start() - 1);
    return put != null ? put : toll(quantity.start() - 1);
  }

  /** "the layoffs, which the union puts at 1,200": what stands before the relative pronoun. */
  private @Nullable Counted reckoned(int from) {
    boolean reckons = line.isAny(from, "at", "in") && isReckoning(from - 1);
    for (int i = from - 1; reckons && i > 0 && from - i < RECKONED_REACH; i--) {
      if (line.isAny(i, "which", "that")) {
        int noun = line.is(i - 1, ",") ? i - 2 : i - 1;
        return line.isNoun(noun) ? counted(noun, noun + 1, noun(noun)) : null;
      }
    }
    return null;
  }

  private boolean isReckoning(int i) {
    return FigureWords.is(FigureWords.RECKONINGS, line.lemma(i))
        || FigureWords.is(FigureWords.RECKONINGS, line.word(i));
  }

  /** What befell those before is not said again of a figure with a verb of its own. */
  private boolean isSaidAgain(Counted same, int at) {
    return !line.isVerb(at) || isNounPhrase(same);
  }

  private boolean isNounPhrase(Counted counted) {
    for (int i = 0; i < line.size(); i++) {
      if (line.range(i, i + 1).end() == counted.range().end()) {
        return line.isNoun(i);
      }
    }
    return false;
  }

  /** Whom a figure without a noun counts: the persons listed before, else people. */
  private static String person(@Nullable Counted listed) {
    return listed != null && FigureWords.is(FigureWords.PERSONS, listed.head())
        ? listed.head()
        : PEOPLE;
  }

  /**
   * What the whole is of which the number is a part: "14 of <b>the houses</b>", "five of the nine
   * <b>boats</b>", "two of them <b>children</b>"; {@code of} is where the "of" stands.
   */
  private @Nullable Counted whole(int of, String person) {
    int at = of + 1;
    if (line.isAny(at, "them", "these", "those")) {
      return phrase(at + 1);
    }
    at = afterArticle(at);
    Numeral number = line.isAny(at, "a", "an") ? null : Numerals.at(line, at);
    at = number == null ? at : number.end();
    Counted noun = phrase(at);
    return noun != null ? noun : state(at, person);
  }

  /**
   * Whether the figure, with no noun of its own, goes on about what was counted before: "jailed 11
   * men and freed six", "another 5 on Tuesday", "nine later in hospital", "of whom 12 fled".
   */
  private boolean goesOn(Quantity quantity, int at) {
    int before = quantity.start() - 1;
    boolean listed = line.isAny(before, "and", "or", ",", ";", "but", "with", "whom", "which");
    boolean verb = line.isVerb(before) && !line.isAny(before, "is", "was", "are", "were");
    boolean another = at > quantity.end() || line.isAny(before, "another", "further");
    boolean subject = line.isVerb(at) || line.tag(at).equals("MD");
    boolean votes = line.is(before, "to") && line.tag(before - 1).equals("NNS");
    return listed || verb || another || subject || votes;
  }

  private Counted counted(int start, int end, String head) {
    return new Counted(line.range(start, end), head);
  }

  /** "five more", "20 others". */
  private int skipOthers(int at) {
    int end = at;
    while (FigureWords.is(FigureWords.ANOTHER_AFTER, line.word(end)) && end - at < 2) {
      end++;
    }
    return end;
  }

  private int afterArticle(int at) {
    boolean article = line.isAny(at, "the", "its", "their", "his", "our", "these", "those", "all");
    return article ? at + 1 : at;
  }

  /** "10 tons of rice", "30% of the houses"; money counts nothing. */
  private @Nullable Counted ofUnit(int at, Quantity quantity) {
    String unit = quantity.unit();
    if (Shares.UNIT.equals(unit)) {
      return phrase(afterArticle(line.is(at, "of") ? at + 1 : at));
    }
    if (!line.is(at, "of")) {
      return null;
    }
    boolean money = unit != null && unit.length() == 3 && Character.isUpperCase(unit.charAt(1));
    return money ? null : phrase(afterArticle(at + 1));
  }

  /**
   * "1,000 injured", "five seriously wounded", "30 injured Ada Barn said": no noun, only what
   * befell them.
   */
  private @Nullable Counted state(int at, String head) {
    int end = at;
    while (line.tag(end).equals("RB") || isAuxiliary(end)) {
      end++;
    }
    boolean done = end > at && isAuxiliary(at) && line.tag(end).equals("VBN");
    boolean state =
        FigureWords.is(FigureWords.STATES, line.word(end))
            || done && FigureWords.is(FigureWords.EFFECTS, line.lemma(end));
    boolean named = line.isName(end + 1) && line.isName(end + 2);
    boolean modifies = end == at && nounAt(end + 1) && !taken(end + 1) && !named;
    return state && end - at < STATE_REACH && !modifies ? counted(end, end + 1, head) : null;
  }

  private boolean isAuxiliary(int i) {
    return line.isAny(i, "were", "was", "are", "is", "been", "have", "has", "had", "be", "being");
  }

  private boolean nounAt(int i) {
    return line.isNoun(i) || line.tag(i).startsWith("JJ") && line.isNoun(i + 1);
  }

  private boolean taken(int i) {
    return i < taken.length && taken[i];
  }

  /** The noun phrase that starts at {@code at}, its head through "pieces of". */
  private @Nullable Counted phrase(int at) {
    int head = head(at);
    if (head < 0) {
      return null;
    }
    String lemma = noun(head);
    if (FigureWords.is(FigureWords.TRANSPARENT, lemma) && line.is(head + 1, "of")) {
      int inner = head(afterArticle(head + 2));
      return counted(at, inner < 0 ? head + 1 : inner + 1, inner < 0 ? lemma : noun(inner));
    }
    return counted(at, head + 1, lemma);
  }

  /** The lemma of a noun; headlines make names of plain plurals. */
  private String noun(int i) {
    return line.isName(i) && line.word(i).endsWith("s")
        ? Lemmas.shipped().lemma(line.printed(i).toLowerCase(Locale.ROOT), "NNS")
        : line.lemma(i);
  }

  /** Index of the head of the noun phrase at {@code at}; −1 if there is none: media count not. */
  private int head(int at) {
    int head = -1;
    int reach = at + PHRASE;
    for (int i = at; i < line.size() && i < reach; i++) {
      if (head >= 0 && isAcronymBeforeNoun(i)) {
        i += 2;
        reach += 3;
        continue;
      }
      if (taken(i) && !line.isAny(i, "overnight", "daily", "weekly", "monthly")) {
        break;
      }
      if (line.isNoun(i)) {
        boolean apart = head >= 0 && line.tag(head).equals("NNS") && line.isName(i);
        boolean state = head >= 0 && FigureWords.is(FigureWords.STATES, line.word(i));
        boolean teller = FigureWords.is(FigureWords.TELLERS, line.word(i)) && !line.isNoun(i + 1);
        if (teller) {
          return head >= 0 && line.tag(head).equals("NNS") ? head : -1;
        }
        if (apart || state || line.is(i, "%")) {
          break;
        }
        head = i;
      } else if (!modifies(i, head)) {
        break;
      }
    }
    return head;
  }

  /** "900 Relief Organization (RO) troops": an acronym in brackets does not end the phrase. */
  private boolean isAcronymBeforeNoun(int i) {
    return line.is(i, "(") && line.is(i + 2, ")") && line.isNoun(i + 3);
  }

  /** Words that may stand between a number and its noun. */
  private boolean modifies(int i, int head) {
    String tag = line.tag(i);
    if (head >= 0) {
      return tag.equals("POS") || line.is(i, "-");
    }
    boolean participle = tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD");
    if (taken(i)) {
      return true;
    }
    participle &= !tag.equals("VBD") || line.word(i).endsWith("ed");
    return tag.startsWith("JJ")
        || participle && (nounAt(i + 1) || line.tag(i + 1).startsWith("JJ"))
        || line.is(i, "-")
        || tag.equals("RB") && line.tag(i + 1).startsWith("JJ");
  }

  /** "killing at least five": the verb tells what befell them. */
  private @Nullable Counted verb(int at, String head) {
    boolean verb = line.isVerb(at) && FigureWords.is(FigureWords.EFFECTS, line.lemma(at));
    return verb ? counted(at, at + 1, head) : null;
  }

  /** "the death toll rose to 34", "the number of wounded climbed to 120". */
  private @Nullable Counted toll(int from) {
    for (int i = from; i >= 0 && from - i < TOLL_REACH; i--) {
      if (line.isAny(i, ";", "\"", "--")) {
        return null;
      }
      if (FigureWords.is(FigureWords.TOLLS, line.word(i))) {
        return toll(i, i + 1);
      }
    }
    return null;
  }

  private Counted toll(int noun, int end) {
    if (line.isAny(noun, "number", "total", "count", "tally") && line.is(end, "of")) {
      Counted of = phrase(afterArticle(end + 1));
      of = of == null ? state(afterArticle(end + 1), PEOPLE) : of;
      if (of != null) {
        return of;
      }
    }
    boolean death = line.is(noun - 1, "death");
    boolean state = FigureWords.is(FigureWords.STATES, line.word(noun));
    return counted(
        death ? noun - 1 : noun, end, death ? "death" : state ? PEOPLE : line.lemma(noun));
  }
}
