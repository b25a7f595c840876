package avouch.find;

import avouch.model.TimeExpression;
import avouch.model.TimeExpression.FromTime;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.YearPart;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quarters of business news, which lean on the quarter that the text named last: "the
 * latest quarter", "the year-earlier period", "the 1988 third quarter", "a year earlier" beside
 * money.
 */
final class QuarterGrammar {
  private static final Set<String> LEANING =
      Set.of("latest", "same", "comparable", "corresponding", "like", "recent", "most", "fiscal");
  private static final Set<String> YEAR_BACK =
      Set.of("year-ago", "year-earlier", "prior-year", "year-before");
  private static final Set<String> MONEY =
      Set.of("$", "%", "percent", "cents", "million", "billion", "earnings", "revenue", "profit");

  private final Line line;
  private final @Nullable TimeExpression quarter;

  /** What stands between the article and the noun, and where the noun is. */
  private record Lead(int at, int year, boolean leans, boolean back, boolean fiscal) {}

  /**
   * @param quarter the quarter that the text named last, if it speaks of one
   */
  QuarterGrammar(Line line, @Nullable TimeExpression quarter) {
    this.line = line;
    this.quarter = quarter;
  }

  @Nullable Match at(int i) {
    boolean article = line.isAny(i, "the", "that");
    Lead lead = lead(article ? i + 1 : i);
    String ordinal = ordinalQuarter(lead.at());
    if (!ordinal.isEmpty()) {
      int end = line.word(lead.at()).indexOf('-') > 0 ? lead.at() + 1 : lead.at() + 2;
      return lead.year() > 0 || lead.back() || lead.fiscal() ? named(end, lead, ordinal) : null;
    }
    if (line.isAny(lead.at(), "quarter", "period") && article) {
      return unnamed(lead);
    }
    boolean fiscalYear = lead.fiscal() && lead.year() > 0 && !article;
    if (fiscalYear) {
      return new Match(lead.at(), new TimeExpression.CalendarDate(lead.year(), null, null, null));
    }
    return lead.back() && !article ? new Match(i + 1, yearBack()) : null;
  }

  private Lead lead(int start) {
    int at = start;
    int year = 0;
    boolean leans = false;
    boolean back = false;
    boolean fiscal = false;
    while (true) {
      String word = line.word(at);
      if (YEAR_BACK.contains(word)) {
        back = true;
      } else if (LEANING.contains(word)) {
        leans = true;
        fiscal |= word.equals("fiscal");
      } else if (year == 0 && year(word) > 0) {
        year = year(word);
      } else if (!(year > 0 && word.equals("'s"))) {
        return new Lead(at, year, leans, back, fiscal);
      }
      at++;
    }
  }

  private static int year(String word) {
    boolean digits = word.length() == 4 && word.charAt(0) >= '1' && word.charAt(0) <= '2';
    double value = digits ? Numerals.digits(word) : 0;
    return value >= 1900 && value <= 2100 ? (int) value : 0;
  }

  /** {@code Q1} to {@code Q4} of "third quarter", "third-quarter"; empty if there is none. */
  private String ordinalQuarter(int at) {
    String word = line.word(at);
    int hyphen = word.indexOf('-');
    String noun = hyphen > 0 ? word.substring(hyphen + 1) : line.word(at + 1);
    int ordinal = Numerals.ordinal(hyphen > 0 ? word.substring(0, hyphen) : word);
    boolean fits = ordinal >= 1 && ordinal <= 4;
    return fits && (noun.equals("quarter") || noun.equals("period")) ? "Q" + ordinal : "";
  }

  private static Match named(int end, Lead lead, String part) {
    YearPart quarter = new YearPart(lead.year() > 0 ? lead.year() : null, part);
    return new Match(end, lead.back() ? new FromTime(quarter, -4, Unit.QUARTER) : quarter);
  }

  private @Nullable Match unnamed(Lead lead) {
    boolean period = line.is(lead.at(), "period");
    if (line.is(lead.at() + 1, "of")
        || period && !lead.leans() && !lead.back() && lead.year() == 0) {
      return null;
    }
    TimeExpression named = quarter == null ? new Shift(-1, Unit.QUARTER, Unit.QUARTER) : quarter;
    int end = lead.at() + 1;
    if (lead.back()) {
      return new Match(end, new FromTime(named, -4, Unit.QUARTER));
    }
    if (lead.year() == 0) {
      return new Match(end, named);
    }
    return named instanceof YearPart part
        ? new Match(end, new YearPart(lead.year(), part.part()))
        : new Match(end, new TimeExpression.CalendarDate(lead.year(), null, null, null));
  }

  /** A year before the quarter that the text speaks of, or before its own day. */
  private TimeExpression yearBack() {
    return quarter == null
        ? new FromTime(new Shift(0, Unit.DAY, Unit.DAY), -1, Unit.YEAR)
        : new FromTime(quarter, -4, Unit.QUARTER);
  }

  /** "a year earlier" where a quarter's figures are compared with those of the year before. */
  @Nullable TimeExpression comparedYear() {
    if (quarter == null) {
      return null;
    }
    for (int i = 0; i < line.size(); i++) {
      if (MONEY.contains(line.word(i))) {
        return yearBack();
      }
    }
    return null;
  }
}
