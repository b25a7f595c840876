package avouch.lab.gate;

import avouch.model.Amount;
import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.TimeExpression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quantities in single news sentences, scored as {@code numbers/score.py} does. */
record NumbersRunner(Path folder) implements Runner {
  /**
   * A quantity in the form of {@code score.py}.
   *
   * @param ends the number, or the two ends of a range, in order
   * @param change {@code = ~ > < up down}
   * @param unit name of the unit
   * @param concepts words of what is counted
   */
  record Quantity(List<Double> ends, String change, String unit, Set<String> concepts) {
    boolean sameValue(Quantity other) {
      return ends.size() == other.ends.size() && close(ends, other.ends);
    }

    private static boolean close(List<Double> a, List<Double> b) {
      for (int i = 0; i < a.size(); i++) {
        double most = Math.max(Math.abs(a.get(i)), Math.abs(b.get(i)));
        if (Math.abs(a.get(i) - b.get(i)) > Math.max(1e-5 * most, 1e-8)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "per");

  @Override
  public String task() {
    return "numbers";
  }

  @Override
  public List<Path> inputs() {
    return List.of(
        folder.resolve("news-dev.json"),
        folder.resolve("quantities.json"),
        folder.resolve("quantities.ambiguity.json"));
  }

  @Override
  public List<Score> run() {
    Agreement agreement = new Agreement();
    Agreement unread = new Agreement();
    Agreement printed = new Agreement();
    for (Json sentence : Json.file(folder.resolve("news-dev.json")).items()) {
      String text = sentence.at("text").text();
      List<Quantity> gold =
          sentence.at("quantities").items().stream().map(NumbersRunner::gold).toList();
      agreement.add(gold, answered(text));
      printed.add(gold, stated(Cases.sentence(text, null), text).toList());
      if (Unread.is(text)) {
        unread.add(gold, answered(text));
      }
    }
    List<Score> scores = new ArrayList<>(agreement.scores("news-dev"));
    scores.addAll(unread.scores("news-dev, unread third").subList(0, 2));
    scores.addAll(printed.scores("news-dev, figures alone").subList(0, 2));
    scores.addAll(test("quantities"));
    scores.addAll(test("quantities.ambiguity"));
    return scores;
  }

  /**
   * Values of a test file, each used once; a range counts by its middle, as the file has it. The
   * file calls years plain numbers: the year of a time is an answer here.
   */
  private List<Score> test(String name) {
    Tally all = new Tally();
    Tally unread = new Tally();
    for (Json sentence : Json.file(folder.resolve(name + ".json")).items()) {
      String text = sentence.at("req").text();
      List<Double> given = values(text);
      List<Json> asked = sentence.at("res").items();
      int answers = given.size();
      int right = 0;
      for (Json one : asked) {
        double value = one.at("value").number() instanceof Double number ? number : 0;
        double near = Math.max(1e-8, 1e-5 * Math.abs(value));
        Double hit =
            given.stream().filter(g -> Math.abs(g - value) <= near).findFirst().orElse(null);
        right += hit != null && given.remove(hit) ? 1 : 0;
      }
      all.add(right, answers, asked.size());
      if (Unread.is(text)) {
        unread.add(right, answers, asked.size());
      }
    }
    return List.of(
        Score.f(name + ": value F", all), Score.f(name + ": value F, unread third", unread));
  }

  /** The values that the program gives for a sentence of a test file. */
  static List<Double> values(String text) {
    List<Double> given = new ArrayList<>();
    answered(text).forEach(answer -> given.add(middle(answer)));
    Cases.sentence(text, null)
        .all(Mention.Time.class)
        .map(time -> year(time.expression()))
        .filter(Objects::nonNull)
        .forEach(given::add);
    return given;
  }

  /** The year of a time that is a year or a run of years ("1979", "the 1960s"); else null. */
  private static @Nullable Double year(TimeExpression time) {
    if (time instanceof TimeExpression.Modified modified) {
      return year(modified.time());
    }
    if (time instanceof TimeExpression.Era era && era.unit() == TimeExpression.Unit.DECADE) {
      return era.number() * 10.0;
    }
    return time instanceof TimeExpression.CalendarDate date
            && date.month() == null
            && date.year() != null
        ? Double.valueOf(date.year())
        : null;
  }

  private static double middle(Quantity quantity) {
    return quantity.ends().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  static List<Mention.Figure> figures(String text) {
    return Cases.sentence(text, null).all(Mention.Figure.class).toList();
  }

  /**
   * The figures of a sentence but for ordinals, which are no quantities here, and its lengths of
   * time ("six weeks"), which gold calls quantities and the contract times.
   */
  static List<Quantity> answered(String text) {
    Reading reading = Cases.sentence(text, null);
    Stream<Quantity> figures = stated(reading, text);
    Stream<Quantity> lengths =
        reading.all(Mention.Time.class).map(time -> length(time, text)).filter(Objects::nonNull);
    return Stream.concat(figures, lengths).toList();
  }

  /** The figures but for ordinals. */
  private static Stream<Quantity> stated(Reading reading, String text) {
    return reading
        .all(Mention.Figure.class)
        .filter(figure -> figure.role() != Mention.Figure.Role.ORDINAL)
        .map(figure -> quantity(figure, text));
  }

  /** A length of time with its number in words or digits: "a month" states none. */
  private static @Nullable Quantity length(Mention.Time time, String text) {
    Quantity length = length(time.expression(), "=");
    boolean one = length != null && length.ends().equals(List.of(1.0));
    String words = time.range().in(text).toLowerCase(Locale.ROOT);
    return one && words(words).stream().anyMatch(ARTICLES::contains) ? null : length;
  }

  /** A stated length of time as a quantity; {@code null} for every other time. */
  private static @Nullable Quantity length(TimeExpression time, String change) {
    if (time instanceof TimeExpression.Modified modified) {
      return length(modified.time(), change(modified.mod()));
    }
    if (!(time instanceof TimeExpression.Length length) || length.amount() == null) {
      return null;
    }
    String unit = length.unit().name().toLowerCase(Locale.ROOT);
    return new Quantity(List.of(length.amount()), change, unit, Set.of("-"));
  }

  private static String change(TimeExpression.Mod mod) {
    return switch (mod) {
      case APPROX -> "~";
      case MORE_THAN, EQUAL_OR_MORE -> ">";
      case LESS_THAN, EQUAL_OR_LESS -> "<";
      case START, MID, END, BEFORE, AFTER -> "=";
    };
  }

  private static Quantity quantity(Mention.Figure figure, String text) {
    Amount amount = figure.amount();
    List<Double> ends =
        Stream.of(amount.low(), amount.high())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    Mention.Figure.Counted counted = figure.counted();
    String head = counted == null ? "" : counted.head();
    Set<String> concepts = counted == null ? Set.of("-") : words(counted.range().in(text));
    return new Quantity(ends, change(figure), UnitNames.of(figure.unit(), head), concepts);
  }

  private static String change(Mention.Figure figure) {
    if (figure.change() != null) {
      return figure.change().name().toLowerCase(Locale.ROOT);
    }
    return switch (figure.amount().bound()) {
      case EXACT, RANGE -> "=";
      case ABOUT, VAGUE -> "~";
      case MORE_THAN, AT_LEAST -> ">";
      case LESS_THAN, AT_MOST -> "<";
    };
  }

  private static Quantity gold(Json quantity) {
    return new Quantity(
        ends(quantity.at("value")),
        quantity.at("change").text(),
        quantity.at("normalized_unit").text().toLowerCase(Locale.ROOT),
        words(quantity.at("referred_concepts").text()));
  }

  private static List<Double> ends(Json value) {
    Stream<String> parts;
    if (value.isArray()) {
      parts = value.items().stream().map(Json::text);
    } else {
      String text = value.text();
      boolean range =
          !text.toUpperCase(Locale.ROOT).contains("E")
              && !text.startsWith("-")
              && text.contains("-");
      parts = range ? Arrays.stream(text.split("-", -1)).limit(2) : Stream.of(text);
    }
    return parts.map(Double::valueOf).sorted().toList();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[,\\s]+", -1)));
  }

  /** The counting rule of {@code score.py}, with its strict one-to-one lines. */
  private static final class Agreement {
    private final Tally value = new Tally();
    private final Tally change = new Tally();
    private final Tally concept = new Tally();
    private final Tally strictValue = new Tally();
    private final Tally strictUnit = new Tally();

    void add(List<Quantity> gold, List<Quantity> system) {
      List<Quantity> asked = byUnit(gold);
      List<Quantity> left = new ArrayList<>(byUnit(system));
      int values = 0;
      int changes = 0;
      int concepts = 0;
      for (Quantity one : asked) {
        Quantity used = null;
        for (Quantity given : left) {
          if (used == null && one.sameValue(given)) {
            values += values < asked.size() ? 1 : 0;
            changes += one.change().equals(given.change()) ? 1 : 0;
            concepts += one.concepts().stream().anyMatch(given.concepts()::contains) ? 1 : 0;
            used = one.unit().equals(given.unit()) ? given : null;
          }
        }
        if (used != null) {
          left.remove(used);
        }
      }
      value.add(values, system.size(), gold.size());
      change.add(changes, system.size(), gold.size());
      concept.add(concepts, system.size(), gold.size());
      strictValue.add(strict(gold, system, false), system.size(), gold.size());
      strictUnit.add(strict(gold, system, true), system.size(), gold.size());
    }

    List<Score> scores(String set) {
      return List.of(
          Score.f(set + ": value F", value),
          Score.f(set + ": value and bound F", change),
          Score.f(set + ": value and part of the concept F", concept),
          Score.f(set + ": value F, one to one", strictValue),
          Score.f(set + ": value and unit F, one to one", strictUnit));
    }

    private static int strict(List<Quantity> gold, List<Quantity> system, boolean unit) {
      List<Quantity> pool = new ArrayList<>(system);
      int right = 0;
      for (Quantity one : gold) {
        @Nullable Quantity match =
            pool.stream()
                .filter(given -> one.sameValue(given) && (!unit || one.unit().equals(given.unit())))
                .findFirst()
                .orElse(null);
        right += match != null && pool.remove(match) ? 1 : 0;
      }
      return right;
    }

    private static List<Quantity> byUnit(List<Quantity> quantities) {
      return quantities.stream().sorted(Comparator.comparing(Quantity::unit)).toList();
    }
  }
}
