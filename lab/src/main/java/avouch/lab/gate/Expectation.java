package avouch.lab.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One expected line held against an output; {@code lab/gold/stories/README.md} says what each form
 * means.
 */
record Expectation(Json expect, StoryOutput output) {
  boolean holds() {
    return switch (expect.entries().keySet().iterator().next()) {
      case "stories" -> stories();
      case "published" -> published();
      case "credit" -> credit();
      case "dropped" -> output.drops(text("dropped"), text("phrase"));
      case "kept" -> kept();
      case "value" -> value();
      case "verdict" -> some(f -> among(f.at("verdict").text(), text("verdict")));
      case "difference" -> some(f -> differs(f, text("difference")));
      case "no_difference" -> some(f -> !differs(f, text("no_difference")));
      case "no_number" -> noNumber();
      case "key" -> key();
      case "lineage" -> lineage();
      case "alone" -> lineages().contains(Set.of(text("alone")));
      case "actor" -> actor();
      case "state" -> output.part("states").stream().anyMatch(this::isState);
      case "promise" -> output.part("promises").stream().anyMatch(this::isPromise);
      case "statement" -> output.part("statements").stream().anyMatch(this::isStatement);
      case "timeline" -> timeline();
      case "no_day" -> noDay();
      case "place" -> place();
      default -> throw new IllegalStateException("unknown form of line: " + expect.entries());
    };
  }

  private boolean stories() {
    return output.stories() == expect.at("stories").integer()
        && output.part("reports").size() == expect.at("reports").integer();
  }

  private boolean published() {
    Json report = output.report(text("published"));
    if (report == null) {
      return false;
    }
    Json day = report.at("published");
    return day.at("value").text().startsWith(text("date"))
        && (!expect.has("basis") || among(day.at("basis").text(), text("basis")));
  }

  private boolean credit() {
    return reports().stream()
        .map(output::report)
        .allMatch(
            report -> report != null && report.at("credits").texts().contains(text("credit")));
  }

  private boolean kept() {
    return output.report(text("kept")) != null && !output.touches(text("kept"), text("phrase"));
  }

  private boolean value() {
    Json asked = expect.at("value");
    return output
        .findings(asked.at("slot").text())
        .filter(f -> !expect.has("beside") || StoryOutput.holds(f, number("beside")))
        .flatMap(f -> f.at("values").items().stream())
        .anyMatch(
            value ->
                fits(value, asked, "low", "high")
                    && fits(value, asked, "high", "low")
                    && (!asked.has("bound")
                        || among(value.at("bound").text(), asked.at("bound").text()))
                    && lower(value.at("text")).contains(asked.at("text").text())
                    && output.bearers(value.at("claims").items()).containsAll(reports()));
  }

  /** A number stands at its end, or at the other where the bound leaves that end open. */
  private static boolean fits(Json value, Json asked, String end, String other) {
    if (!(asked.at(end).number() instanceof Double number)) {
      return true;
    }
    return StoryOutput.is(value.at(end), number)
        || (value.at(end).isNull() && StoryOutput.is(value.at(other), number));
  }

  private boolean some(Predicate<Json> test) {
    return output
        .findings(text("slot"))
        .filter(finding -> StoryOutput.holds(finding, number("number")))
        .anyMatch(test);
  }

  private static boolean differs(Json finding, String types) {
    return finding.at("differences").items().stream()
        .anyMatch(difference -> among(difference.at("type").text(), types));
  }

  private boolean noNumber() {
    return !output.part("reports").isEmpty()
        && output.findings(text("slot")).noneMatch(f -> StoryOutput.holds(f, number("no_number")));
  }

  private boolean key() {
    List<String> key = output.story().at("key").texts();
    return output
        .findings(text("key"))
        .filter(finding -> key.contains(finding.at("id").text()))
        .anyMatch(finding -> StoryOutput.holds(finding, number("number")));
  }

  private boolean lineage() {
    Set<String> together = Set.copyOf(expect.at("lineage").texts());
    return lineages().stream().anyMatch(lineage -> lineage.containsAll(together));
  }

  private List<Set<String>> lineages() {
    return output.part("lineages").stream()
        .map(lineage -> output.numbers(lineage.at("reports").texts()))
        .toList();
  }

  private boolean actor() {
    Set<String> names = new HashSet<>(expect.at("aliases").texts());
    names.add(text("actor"));
    List<Json> having =
        output.part("actors").stream()
            .filter(actor -> called(actor).stream().anyMatch(names::contains))
            .toList();
    return having.size() == 1
        && called(having.getFirst()).containsAll(names)
        && (!expect.has("kind") || having.getFirst().at("kind").text().equals(text("kind")));
  }

  private static Set<String> called(Json actor) {
    Set<String> called = new HashSet<>(actor.at("aliases").texts());
    called.add(actor.at("name").text());
    return called;
  }

  private boolean isState(Json state) {
    String words = lower(state.at("state")) + " " + lower(state.at("subject"));
    return words.contains(text("state"))
        && state.at("change").text().equals(text("change"))
        && state.at("date").text().startsWith(text("date"))
        && (!expect.has("where")
            || state.at("where").items().stream()
                .anyMatch(place -> place.at("name").text().contains(text("where"))));
  }

  private boolean isPromise(Json promise) {
    return Pattern.compile(text("promise"), Pattern.CASE_INSENSITIVE)
            .matcher(promise.at("what").text())
            .find()
        && promise.at("due").text().startsWith(text("due"));
  }

  private boolean isStatement(Json statement) {
    List<Json> spans =
        statement.at("variants").items().stream().map(variant -> variant.at("span")).toList();
    return output.bearers(spans).containsAll(reports())
        && spans.stream().allMatch(span -> lower(span.at("exact")).contains(text("statement")))
        && statement.at("speaker").text().contains(text("speaker"));
  }

  private boolean timeline() {
    return output.part("timeline").stream()
        .filter(entry -> entry.at("date").text().startsWith(text("timeline")))
        .map(entry -> output.bearers(entry.at("claims").items()))
        .anyMatch(bearers -> reports().stream().anyMatch(bearers::contains));
  }

  private boolean noDay() {
    return !output.part("reports").isEmpty()
        && output.part("timeline").stream()
            .noneMatch(entry -> entry.at("date").text().startsWith(text("no_day")));
  }

  private boolean place() {
    Stream<Json> ofStates =
        output.part("states").stream().flatMap(state -> state.at("where").items().stream());
    return Stream.concat(output.part("where").stream(), ofStates)
        .filter(place -> place.at("name").text().contains(text("place")))
        .anyMatch(place -> near(place, "lat") && near(place, "lon"));
  }

  private boolean near(Json place, String key) {
    return place.at(key).number() instanceof Double given && Math.abs(given - number(key)) < 1;
  }

  private List<String> reports() {
    return expect.at("reports").texts();
  }

  private String text(String key) {
    return expect.at(key).text();
  }

  private double number(String key) {
    return expect.at(key).number() instanceof Double number ? number : Double.NaN;
  }

  private static boolean among(String given, String alternatives) {
    return List.of(alternatives.split("\\|", -1)).contains(given);
  }

  private static String lower(Json text) {
    return text.text().toLowerCase(Locale.ROOT);
  }
}
