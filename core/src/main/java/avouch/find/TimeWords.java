package avouch.find;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.model.Mention.Time.Direction;
import avouch.model.TimeExpression.Mod;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that times are made of, from {@code times.tsv}. */
final class TimeWords {
  private static final List<Row> ROWS = Rows.of(TimeWords.class, "times.tsv");
  static final Phrases<Integer> MONTHS = of("month", Integer::valueOf);
  static final Phrases<Integer> WEEKDAYS = of("weekday", Integer::valueOf);
  static final Phrases<Unit> UNITS = of("unit", Unit::valueOf);
  static final Phrases<String> PARTS = of("part", value -> value);
  static final Phrases<String> CLOCK_WORDS = of("clock", value -> value);
  static final Phrases<String> SEASONS = of("season", value -> value);
  static final Phrases<Integer> DAYS = of("day", Integer::valueOf);
  static final Phrases<String> REFERENCES = of("reference", value -> value);
  static final Phrases<String> SETS = of("set", value -> value);
  static final Phrases<Mod> MODS = of("mod", Mod::valueOf);
  static final Phrases<Reach> REACHES = of("reach", Reach::valueOf);
  static final Phrases<String> HOLIDAYS = of("holiday", value -> value);
  static final Phrases<Integer> DECADES = of("decade", Integer::valueOf);
  static final Phrases<String> QUARTERS = of("quarter", value -> value);
  static final Phrases<Direction> SIGNALS = of("signal", Direction::valueOf);
  static final Phrases<Direction> SIGNALS_AFTER = of("signal-after", Direction::valueOf);
  private static final Phrases<String> KEPT = of("kept", value -> value);
  private static final Phrases<String> LASTING = of("lasting", value -> value);
  static final Phrases<String> ZONES = of("zone", value -> value);

  private static final Set<String> STARTS = new HashSet<>();
  private static final Set<String> INNER = new HashSet<>();
  private static final Set<String> LEADS = new HashSet<>();

  static {
    for (Row row : ROWS) {
      String kind = row.id().substring(0, row.id().indexOf('.'));
      switch (kind) {
        case "start" -> STARTS.addAll(row.patterns());
        case "lead" -> LEADS.addAll(row.patterns());
        case "signal", "signal-after", "zone", "kept", "lasting" -> {}
        default -> addPhrases(row.patterns());
      }
    }
    STARTS.addAll(LEADS);
  }

  private static void addPhrases(List<String> patterns) {
    for (String pattern : patterns) {
      List<String> words = List.of(pattern.split(" ", -1));
      STARTS.add(words.getFirst());
      INNER.addAll(words);
    }
  }

  private TimeWords() {}

  /** Whether a time may start with {@code word}, so that the grammar need not be tried. */
  static boolean mayStart(String word) {
    char first = word.charAt(0);
    return first >= '0' && first <= '9'
        || STARTS.contains(word)
        || word.indexOf('-') > 0
        || word.endsWith("0s")
        || first != '-' && Numerals.mayStart(word)
        || Numerals.ordinal(word) > 0;
  }

  /** Whether a time may start with the word at {@code i}. */
  static boolean mayStart(Line line, int i) {
    return i < line.size()
        && Character.isLetterOrDigit(line.word(i).charAt(0))
        && mayStart(line.word(i));
  }

  /** Whether a word names a thing whose age is how long it has lasted. */
  static boolean isLasting(String word) {
    return LASTING.word(word) != null;
  }

  /** The words with which a time may start. */
  static Set<String> startWords() {
    return STARTS;
  }

  /** Every word that a phrase of times has. */
  static Set<String> innerWords() {
    return INNER;
  }

  /** Those words of times that lead up to much else. */
  static Set<String> leadWords() {
    return LEADS;
  }

  private static <V> Phrases<V> of(String kind, java.util.function.Function<String, V> value) {
    return Phrases.of(ROWS, kind, (Row row) -> value.apply(row.value()));
  }

  /** Month of the word at {@code i}; 0 if it is none. */
  static int month(Line line, int i) {
    Integer month = MONTHS.word(line.word(i));
    return month == null || !line.isCapital(i) && !isPlainMonth(line, i) ? 0 : month;
  }

  /**
   * Whether a month in small letters can be nothing else, by its length or the number beside it.
   */
  private static boolean isPlainMonth(Line line, int i) {
    String word = line.word(i);
    boolean name = word.equals("june") || word.equals("july");
    boolean verb = word.length() <= 4 && !name || word.equals("march") || word.equals("august");
    if (!verb) {
      return true;
    }
    return isDayOrYear(line, i + 1)
        || isDayOrYear(line, line.is(i - 1, "of") ? i - 2 : i - 1)
        || line.isAny(i - 1, "in", "next") && !line.isVerb(i + 1) && i > 1;
  }

  private static boolean isDayOrYear(Line line, int i) {
    String word = line.word(i);
    boolean ordinal = Numerals.ordinal(word) > 0 && Numerals.ordinal(word) <= 31;
    double digits = line.isDigitWord(i) ? Numerals.digits(word) : Double.NaN;
    return ordinal && !word.equals("second")
        || digits >= 1 && digits <= 31
        || digits >= 1900 && digits <= 2100;
  }

  /** Whether "at 7" at the end of a clause tells when something begins, meets or comes. */
  static boolean isKeptHour(Line line, int i) {
    boolean ends = line.isAny(i + 1, "", ".", "?", "!", ",", ";");
    for (int at = i - 2; ends && at >= 0 && i - at < 6; at--) {
      if (KEPT.word(line.lemma(at)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is "a.m." or "p.m.". */
  static boolean isHalfDay(String word) {
    return switch (word) {
      case "a.m.", "am", "a.m", "p.m.", "pm", "p.m" -> true;
      default -> false;
    };
  }

  /** ISO number of the weekday at {@code i}, a short form in capitals only; 0 if it is none. */
  static int weekday(Line line, int i) {
    boolean whole =
        line.isCapital(i) || line.word(i).contains("day") || line.isAny(i, "tues", "thurs", "thur");
    Integer day = whole ? WEEKDAYS.word(line.word(i)) : null;
    return day == null ? 0 : day;
  }

  static @Nullable Unit unit(Line line, int i) {
    return UNITS.word(line.word(i));
  }
}
