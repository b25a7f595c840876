package avouch.find;

import avouch.model.TimeExpression.Inside;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.YearPart;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads seasons, quarters and halves of a year: "summer 2021", "the third quarter", "the winter".
 */
final class SeasonGrammar {
  private static final Set<String> OVER_SEASON =
      Set.of("over", "during", "in", "into", "of", "by", "since", "until", "through", "throughout");

  private final Line line;

  SeasonGrammar(Line line) {
    this.line = line;
  }

  /** "summer 2021", "the third quarter", "the first half of 2020", "the winter". */
  @Nullable Match at(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    Match part = part(at);
    if (part == null || !(part.time() instanceof YearPart plain)) {
      return null;
    }
    int next = line.is(part.end(), "of") ? part.end() + 1 : part.end();
    next = line.is(next, "fiscal") ? next + 1 : next;
    YearGrammar years = new YearGrammar(line);
    int words = years.wordYearEnd(next);
    if (words > 0) {
      return new Match(words, new YearPart(years.wordYear(next), plain.part()));
    }
    double year = line.word(next).length() == 4 ? Numerals.digits(line.word(next)) : 0;
    if (year > 1800 && year < 2100) {
      return new Match(next + 1, new YearPart((int) year, plain.part()));
    }
    if (next > part.end() && line.is(next, "the") && line.is(next + 1, "year")) {
      return new Match(next + 2, plain);
    }
    Reach reach = RelativeGrammar.reach(line.word(next));
    if (reach != null && line.is(next + 1, "year")) {
      return new Match(
          next + 2,
          new Inside(plain, new Shift(RelativeGrammar.shift(reach), Unit.YEAR, Unit.YEAR)));
    }
    boolean season = plain.part().charAt(0) != 'Q' && plain.part().charAt(0) != 'H';
    boolean half = plain.part().charAt(0) == 'H';
    boolean over =
        line.is(i, "the") && OVER_SEASON.contains(line.word(i - 1)) && !line.isNoun(part.end());
    if (over && season) {
      return part;
    }
    boolean stands = line.isAny(i - 1, "in", "of", "since", "during", "by", "until", "for");
    return half || season && !(stands && nounSeason(at)) ? null : part;
  }

  /** "fall" is a verb or a drop unless it cannot be. */
  private boolean nounSeason(int at) {
    return line.is(at, "fall") || line.is(at, "spring") && line.isNoun(at + 1);
  }

  @Nullable Match part(int at) {
    String quarter = TimeWords.QUARTERS.word(line.word(at));
    if (quarter != null) {
      return new Match(at + 1, new YearPart(null, quarter));
    }
    String season = TimeWords.SEASONS.word(line.word(at));
    if (season != null) {
      return new Match(at + 1, new YearPart(null, season));
    }
    String word = line.word(at);
    int hyphen = word.indexOf('-');
    boolean last = line.isAny(at, "last", "final", "closing") && line.is(at + 2, "of");
    if (last && line.is(at + 1, "quarter") && !line.is(at + 3, "the")) {
      return new Match(at + 2, new YearPart(null, "Q4"));
    }
    boolean glued = hyphen > 0 && (word.endsWith("-quarter") || word.endsWith("-half"));
    int ordinal = Numerals.ordinal(glued ? word.substring(0, hyphen) : word);
    String noun = glued ? word.substring(hyphen + 1) : line.word(at + 1);
    if (noun.equals("quarter") && ordinal >= 1 && ordinal <= 4) {
      return new Match(glued ? at + 1 : at + 2, new YearPart(null, "Q" + ordinal));
    }
    boolean half = noun.equals("half") && ordinal >= 1 && ordinal <= 2;
    return half ? new Match(glued ? at + 1 : at + 2, new YearPart(null, "H" + ordinal)) : null;
  }
}
