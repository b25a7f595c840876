package avouch.lab.gate;

import avouch.model.Amount;
import avouch.model.Mention;
import avouch.model.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English number cases of Recognizers-Text, a row a model.
 *
 * <p>A result is found if a figure that shares characters with it has its number (a range: its
 * bounds, with the ends in or out as printed). What else is found is not counted against it: the
 * cases ask one kind of quantity at a time, the program finds them all.
 */
record NumberCasesRunner(Path folder) implements Runner {
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[(])([-+\\d.Ee]*),([-+\\d.Ee]*)([\\])])");

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
              "OrdinalModelSuppressExtendedTypes", "ordinals"));

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
          long right = 0;
          long asked = 0;
          for (Json one : Json.file(file(model)).items()) {
            List<Mention.Figure> figures = NumbersRunner.figures(one.at("Input").text());
            List<Json> results = one.at("Results").items();
            asked += results.size();
            right +=
                results.stream()
                    .filter(result -> figures.stream().anyMatch(f -> isRight(result, f)))
                    .count();
          }
          scores.add(Score.share("recognizers: " + name + " found", right, asked));
        });
    return scores;
  }

  private Path file(String model) {
    return folder.resolve(model + ".json");
  }

  private static boolean isRight(Json result, Mention.Figure figure) {
    Range range = new Range(result.at("Start").integer(), result.at("End").integer() + 1);
    String value = result.at("Resolution").at("value").text();
    Matcher interval = INTERVAL.matcher(value);
    return range.overlaps(figure.range())
        && (interval.matches()
            ? figure.amount().equals(amount(interval))
            : isNumber(value.replace("%", ""), figure.amount()));
  }

  private static boolean isNumber(String value, Amount amount) {
    if (!value.matches("[-+]?\\d+(\\.\\d+)?([Ee][-+]?\\d+)?")) {
      return false;
    }
    double number = Double.parseDouble(value);
    return Math.abs(number - amount.number()) <= Math.max(1e-8, 1e-5 * Math.abs(number));
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
