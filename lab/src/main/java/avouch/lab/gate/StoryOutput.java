package avouch.lab.gate;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that {@code avouch report} prints for one example, seen through its largest story.
 *
 * <p>Reports go by the first three characters of their file name, as expected lines name them.
 */
final class StoryOutput {
  private final Json all;
  private final Json story;
  private final Map<String, String> numberOf = new TreeMap<>();
  private final Map<String, Json> reports = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  StoryOutput(Json all, List<Path> files) {
    this.all = all;
    Json largest = all.at("none");
    for (Json one : all.at("stories").items()) {
      largest =
          one.at("reports").items().size() > largest.at("reports").items().size() ? one : largest;
    }
    this.story = largest;
    for (Json report : all.at("reports").items()) {
      String number = number(Path.of(report.at("input").text()));
      numberOf.put(report.at("id").text(), number);
      reports.put(number, report);
    }
    files.forEach(file -> texts.put(number(file), Json.text(file)));
  }

  int stories() {
    return all.at("stories").items().size();
  }

  /** The largest story. */
  Json story() {
    return story;
  }

  List<Json> part(String key) {
    return story.at(key).items();
  }

  @Nullable Json report(String number) {
    return reports.get(number);
  }

  /** The numbers of the reports that bear claims, or that spans stand in. */
  Set<String> bearers(List<Json> claims) {
    return numbers(claims.stream().map(claim -> claim.at("report").text()).toList());
  }

  /** The numbers of reports by their ids. */
  Set<String> numbers(List<String> ids) {
    Set<String> numbers = new HashSet<>();
    ids.forEach(id -> numbers.add(numberOf.getOrDefault(id, "")));
    return numbers;
  }

  /** The findings of a slot, any of several parted by {@code |}; of all slots for an empty one. */
  Stream<Json> findings(String slot) {
    List<String> slots = List.of(slot.split("\\|", -1));
    return part("findings").stream()
        .filter(finding -> slot.isEmpty() || slots.contains(finding.at("slot").text()));
  }

  static boolean holds(Json finding, double number) {
    return finding.at("values").items().stream().anyMatch(value -> isNumber(value, number));
  }

  static boolean isNumber(Json value, double number) {
    return is(value.at("low"), number) || is(value.at("high"), number);
  }

  static boolean is(Json given, double number) {
    return given.number() instanceof Double found && found == number;
  }

  /** Whether a dropped range of the report holds the whole phrase. */
  boolean drops(String number, String phrase) {
    return dropped(number).stream()
        .anyMatch(
            range ->
                range.at("start").integer() <= start(number, phrase)
                    && end(number, phrase) <= range.at("end").integer());
  }

  /** Whether a dropped range of the report touches the phrase. */
  boolean touches(String number, String phrase) {
    return dropped(number).stream()
        .anyMatch(
            range ->
                range.at("start").integer() < end(number, phrase)
                    && start(number, phrase) < range.at("end").integer());
  }

  private List<Json> dropped(String number) {
    Json report = reports.get(number);
    return report == null ? List.of() : report.at("dropped").items();
  }

  private int start(String number, String phrase) {
    String text = texts.getOrDefault(number, "");
    int at = text.indexOf(phrase);
    if (at < 0) {
      throw new IllegalStateException("no phrase in " + number + ": " + phrase);
    }
    return text.codePointCount(0, at);
  }

  private int end(String number, String phrase) {
    return start(number, phrase) + phrase.codePointCount(0, phrase.length());
  }

  private static String number(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().substring(0, Math.min(3, name.toString().length()));
  }
}
