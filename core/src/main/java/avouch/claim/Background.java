package avouch.claim;

import avouch.language.Months;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where a sentence turns from the event that its report is about to another one: "the blast comes
 * two days after …", "the attack follows a shooting that …", "in the past six weeks …".
 */
final class Background {
  private static final int LONGEST_SPAN = 6;
  private static final Set<String> COMING = Set.of("come", "occur", "happen");
  private static final Set<String> SPANS = Set.of("day", "week", "month", "year");
  private static final Set<String> LONG_SPANS = Set.of("week", "month", "year");
  private static final Set<String> YEARS = Set.of("year", "decade");
  private static final Set<String> EACH = Set.of("every", "each", "per");
  private static final Set<String> DURING =
      Set.of("in", "over", "during", "within", "after", "throughout");
  private static final Set<String> MEASURING =
      Set.of(
          "the", "a", "its", "their", "this", "past", "last", "few", "more", "than", "nearly",
          "almost", "about", "over");

  private static final Set<String> OTHERS = Set.of("a", "an", "another", "that", "several", "two");
  private static final Set<String> EVENTS =
      Set.of(
          "incident",
          "shooting",
          "attack",
          "killing",
          "death",
          "murder",
          "stabbing",
          "blast",
          "explosion",
          "bombing",
          "crash",
          "accident",
          "fire",
          "raid",
          "clash",
          "violence",
          "strike");

  private static final Set<String> ONE = Set.of("a", "an", "another", "the", "two", "three");
  private static final Set<String> ELSEWHERE =
      Set.of("separate", "unrelated", "other", "previous", "earlier", "similar");
  private static final Set<String> BEFORE = Set.of("previous", "earlier", "prior");

  private Background() {}

  /** The first word that tells of another event; the sentence's length if none does. */
  static int from(Line line) {
    if (opens(line) || tellsOfBefore(line)) {
      return 0;
    }
    for (int i = 1; i < line.size(); i++) {
      if (follows(line, i) || comes(line, i)) {
        return i + 1;
      }
    }
    return line.size();
  }

  /** "In the past six weeks alone, …", "Earlier this month, …". */
  private static boolean opens(Line line) {
    boolean past =
        Set.of("in", "over", "within").contains(line.lower(0))
            && line.lower(1).equals("the")
            && Set.of("past", "last").contains(line.lower(2));
    boolean earlier =
        line.lower(0).equals("earlier")
            && line.lower(1).equals("this")
            && Set.of("month", "year").contains(line.lower(2));
    return earlier
        || opensApart(line)
        || past && (LONG_SPANS.contains(line.lemma(3)) || LONG_SPANS.contains(line.lemma(4)));
  }

  /** "In a separate incident, …", "Earlier in the day, two other shootings …". */
  private static boolean opensApart(Line line) {
    boolean in = line.lower(0).equals("in") && ONE.contains(line.lower(1));
    boolean earlier = line.follow(0, "earlier", "in") && line.lower(2).equals("the");
    int first = in ? 1 : earlier ? 4 : line.size();
    for (int i = first; i < Math.min(line.size(), first + LONGEST_SPAN); i++) {
      if (isApart(line, i, ELSEWHERE)) {
        return true;
      }
    }
    return false;
  }

  /** "They mourned a boy who was killed in a previous shooting". */
  private static boolean tellsOfBefore(Line line) {
    return IntStream.range(1, line.size())
        .anyMatch(i -> ONE.contains(line.lower(i - 1)) && isApart(line, i, BEFORE));
  }

  private static boolean isApart(Line line, int word, Set<String> words) {
    boolean apart = words.contains(line.lower(word)) || line.follow(word - 1, "in", "another");
    return apart && (isEvent(line, word + 1) || isEvent(line, word + 2));
  }

  private static boolean isEvent(Line line, int word) {
    return EVENTS.contains(line.lemma(word)) && line.tag(word).startsWith("NN");
  }

  /**
   * "A feud that in the past four years has left …", "over a decade", "this year", "during a
   * 10-year-long war", "in May alone".
   */
  static boolean overYears(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (isLongWar(line, i) || isMonth(line, i)) {
        return true;
      }
      int unit = i + 1;
      while (unit < i + LONGEST_SPAN && isMeasure(line, unit)) {
        unit++;
      }
      boolean lasts = YEARS.contains(line.lemma(unit)) && unit > i + 1;
      boolean each = EACH.contains(line.lower(i)) && YEARS.contains(line.lemma(i + 1));
      if (each || DURING.contains(line.lower(i)) && lasts || line.follow(i, "this", "year")) {
        return true;
      }
    }
    return false;
  }

  /** "10-year-long", "10 year history", "for a decade has been". */
  private static boolean isLongWar(Line line, int i) {
    boolean during = DURING.contains(line.lower(i - 1)) || DURING.contains(line.lower(i - 2));
    boolean named = line.lower(i).matches("\\d+-?year(-long|-old)?|decade-long|decade-old");
    boolean lasting =
        line.lower(i).equals("for")
            && YEARS.contains(line.lemma(i + 2))
            && line.lemma(i + 3).equals("have");
    return lasting || named && during && !line.tag(i + 1).startsWith("NNP");
  }

  /** "In May alone", "during May": all that befell in a month. */
  private static boolean isMonth(Line line, int i) {
    boolean bare =
        Months.isName(line.lower(i))
            && !line.tag(i - 1).equals("CD")
            && !line.tag(i + 1).equals("CD");
    return bare && (line.lower(i - 1).equals("during") || line.lower(i + 1).equals("alone"));
  }

  private static boolean isMeasure(Line line, int index) {
    return line.tag(index).equals("CD") || MEASURING.contains(line.lower(index));
  }

  /** "The incident follows a shooting last week that …". */
  private static boolean follows(Line line, int i) {
    return line.lemma(i).equals("follow")
        && line.isVerb(i)
        && EVENTS.contains(line.lemma(i - 1))
        && OTHERS.contains(line.lower(i + 1));
  }

  /** "The shooting came a day after …"; but "happened after a quarrel" is of one event. */
  private static boolean comes(Line line, int i) {
    if (!Set.of("after", "since").contains(line.lower(i))) {
      return false;
    }
    if (line.lemma(i - 1).equals("come") && Voice.isFinite(line, i - 1)) {
      return EVENTS.contains(line.lemma(i - 2)); // "Monday's shooting comes after a boy was hit"
    }
    if (!SPANS.contains(line.lemma(i - 1))) {
      return false;
    }
    for (int k = i - 2; k >= Math.max(1, i - LONGEST_SPAN); k--) {
      if (COMING.contains(line.lemma(k))) {
        return EVENTS.contains(line.lemma(k - 1)) || line.lower(k - 1).equals("it");
      }
    }
    return false;
  }
}
