package avouch.lab.gate;

import avouch.model.Amount;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English number cases of Recognizers-Text, a row a model, and a row of the third of the cases
 * that nobody reads ({@link Unread}).
 *
 * <p>A result is found if a figure that shares characters with it has its number (a range: its
 * bounds, with the ends in or out as printed). What else is found is not counted against it: the
 * cases ask one kind of quantity at a time, the program finds them all. Where the cases and the
 * contract part ways, the contract holds:
 *
 * <ul>
 *   <li>a result without a number ("to Fahrenheit", "the last page") is not asked: a figure states
 *       a number;
 *   <li>a number that a mark ties to other digits or letters ("192.168.1.2", "QX-12") is part of a
 *       code and not asked;
 *   <li>a number inside a time that the program finds ("in 3 years") is found: lengths and dates
 *       are times;
 *   <li>a number asked alone that ends a range the program finds ("eight to 10 feet") is found.
 * </ul>
 */
record NumberCasesRunner(Path folder) implements Runner {
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[(])([-+\\d.Ee]*),([-+\\d.Ee]*)([\\])])");

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([Ee][-+]?\\d+)?");

  /** Marks that make one code of what stands on both sides of them. */
  private static final String TIES = "-./,+";

  /** File to the name of its row. */
  private static final Map<String, String> MODELS =
      new java.util.TreeMap<>(
          Map.of(
              "NumberModel", "numbers",
              "NumberRangeModel", "ranges",
              "PercentModel", "percentages",
              "CurrencyModel", "money",
              "AgeModel", "ages",
              "DimensionModel", "measures",
              "TemperatureModel", "temperatures",
              "OrdinalModel", "ordinals"));

  @Override
  public String task() {
    return "number cases";
  }

  @Override
  public List<Path> inputs() {
    return MODELS.keySet().stream().map(this::file).toList();
  }

  @Override
  public List<Score> run() {
    List<Score> scores = new ArrayList<>();
    MODELS.forEach(
        (model, name) -> {
          Share all = new Share();
          Share unread = new Share();
          for (Json one : Json.file(file(model)).items()) {
            String text = one.at("Input").text();
            Reading reading = Cases.sentence(text, null);
            for (Json result : one.at("Results").items()) {
              if (isAsked(result, text)) {
                boolean right = isFound(result, reading);
                all.add(right);
                if (Unread.is(text)) {
                  unread.add(right);
                }
              }
            }
          }
          scores.add(all.score("recognizers: " + name + " found"));
          scores.add(unread.score("recognizers: " + name + " found, unread third"));
        });
    return scores;
  }

  /** How many of those asked were right. */
  private static final class Share {
    private int right;
    private int asked;

    void add(boolean one) {
      asked++;
      right += one ? 1 : 0;
    }

    Score score(String measure) {
      return Score.share(measure, right, asked);
    }
  }

  private Path file(String model) {
    return folder.resolve(model + ".json");
  }

  private static Range range(Json result) {
    return new Range(result.at("Start").integer(), result.at("End").integer() + 1);
  }

  private static String value(Json result) {
    return result.at("Resolution").at("value").text().replace("%", "");
  }

  static boolean isAsked(Json result, String text) {
    String value = value(result);
    boolean number = NUMBER.matcher(value).matches() || INTERVAL.matcher(value).matches();
    Range range = range(result);
    return number && !ties(text, range.start() - 1, -1) && !ties(text, range.end(), 1);
  }

  /** Whether the character at {@code mark} ties what stands beyond it to the number. */
  private static boolean ties(String text, int mark, int step) {
    int beyond = mark + step;
    return mark >= 0
        && mark < text.length()
        && beyond >= 0
        && beyond < text.length()
        && TIES.indexOf(text.charAt(mark)) >= 0
        && Character.isLetterOrDigit(text.charAt(beyond));
  }

  static boolean isFound(Json result, Reading reading) {
    Range range = range(result);
    boolean inTime =
        NUMBER.matcher(value(result)).matches()
            && reading.all(Mention.Time.class).anyMatch(time -> time.range().contains(range));
    return inTime || reading.all(Mention.Figure.class).anyMatch(figure -> isRight(result, figure));
  }

  private static boolean isRight(Json result, Mention.Figure figure) {
    String value = value(result);
    Matcher interval = INTERVAL.matcher(value);
    return range(result).overlaps(figure.range())
        && (interval.matches()
            ? figure.amount().equals(amount(interval))
            : isNumber(value, figure.amount()));
  }

  private static boolean isNumber(String value, Amount amount) {
    if (!NUMBER.matcher(value).matches()) {
      return false;
    }
    double number = Double.parseDouble(value);
    Double high = amount.bound() == Amount.Bound.RANGE ? amount.high() : null;
    return isNear(number, amount.number()) || high != null && isNear(number, high);
  }

  private static boolean isNear(double number, double given) {
    return Math.abs(number - given) <= Math.max(1e-8, 1e-5 * Math.abs(number));
  }

  private static Amount amount(Matcher interval) {
    boolean from = interval.group(1).equals("[");
    boolean to = interval.group(4).equals("]");
    String low = interval.group(2);
    String high = interval.group(3);
    if (high.isEmpty()) {
      return Amount.of(
          Double.parseDouble(low), from ? Amount.Bound.AT_LEAST : Amount.Bound.MORE_THAN);
    }
    if (low.isEmpty()) {
      return Amount.of(
          Double.parseDouble(high), to ? Amount.Bound.AT_MOST : Amount.Bound.LESS_THAN);
    }
    return low.equals(high)
        ? Amount.exact(Double.parseDouble(low))
        : Amount.range(Double.parseDouble(low), Double.parseDouble(high));
  }
}
