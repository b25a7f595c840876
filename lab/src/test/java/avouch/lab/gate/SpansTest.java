package avouch.lab.gate;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.codec.JsonSituationReport;
import avouch.model.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every span re-reads verbatim, and neither order nor names of inputs change a byte. */
class SpansTest {
  private static final Pattern PROBLEMS =
      Pattern.compile("\"problems\": \\[.*?\\R  \\]", Pattern.DOTALL);

  private static final Path EXAMPLES = Gold.repository().resolve("examples");

  static List<Path> examples() throws java.io.IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesReRead(Path folder) {
    List<Page> pages = Cases.pages(Examples.files(folder));
    assertThat(reRead(pages)).isGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreSets(Path folder) {
    assertSet(Cases.pages(Examples.files(folder)));
  }

  @Test
  @EnabledIf("hasGold")
  void goldReReads() {
    assertThat(reRead(gold())).isGreaterThan(500);
  }

  @Test
  @EnabledIf("hasGold")
  void goldIsASet() {
    assertSet(gold());
  }

  static boolean hasGold() {
    return Gold.find(System.getenv(Gold.VARIABLE)).shared() != null;
  }

  /** Some 140 real reports on shootings. */
  private static List<Page> gold() {
    Path shared = Objects.requireNonNull(Gold.find(System.getenv(Gold.VARIABLE)).shared());
    List<Json> lines = Json.lines(shared.resolve("incidents/docs.jsonl"));
    return Cases.sample(lines, line -> line.at("id").text(), 25).stream()
        .map(Cases::record)
        .toList();
  }

  private static String json(List<Page> pages) {
    return JsonSituationReport.of(Cases.situations(pages), true);
  }

  /** Holds every span of the output against the text it points into; gives how many there were. */
  private static int reRead(List<Page> pages) {
    Map<String, String> texts = new HashMap<>();
    for (Page page : pages) {
      Cases.report(page).ifPresent(report -> texts.put(report.id(), report.text()));
    }
    List<Json> spans = new ArrayList<>();
    collect(Json.parse(json(pages)), spans);
    for (Json span : spans) {
      assertThat(texts).containsKey(span.at("report").text());
      String text = texts.getOrDefault(span.at("report").text(), "");
      int start = text.offsetByCodePoints(0, span.at("start").integer());
      int end = text.offsetByCodePoints(0, span.at("end").integer());
      assertThat(text.substring(start, end)).isEqualTo(span.at("exact").text());
      assertThat(text.substring(0, start)).endsWith(span.at("prefix").text());
      assertThat(text.substring(end)).startsWith(span.at("suffix").text());
    }
    return spans.size();
  }

  private static void collect(Json value, List<Json> spans) {
    if (value.has("exact") && value.has("start")) {
      spans.add(value);
    }
    value.entries().values().forEach(inner -> collect(inner, spans));
    value.items().forEach(inner -> collect(inner, spans));
  }

  private static void assertSet(List<Page> pages) {
    List<Page> shuffled = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      shuffled.add(
          new Page(
              "renamed-" + (pages.size() - i),
              page.content(),
              page.outlet(),
              page.address(),
              page.title(),
              page.published()));
    }
    Collections.shuffle(shuffled, new Random(7));
    String one = nameless(json(shuffled));
    String other = nameless(json(pages));
    assertThat(PROBLEMS.matcher(one).replaceFirst(""))
        .isEqualTo(PROBLEMS.matcher(other).replaceFirst(""));
    assertThat(problems(one)).isEqualTo(problems(other));
  }

  private static String nameless(String json) {
    return json.replaceAll("\"input\" ?: ?\"[^\"]*\"", "\"input\": \"\"");
  }

  /** Problems stand in the order of their inputs, which other names change. */
  private static List<String> problems(String json) {
    return Json.parse(json).at("problems").items().stream()
        .map(problem -> problem.at("reason").text() + ": " + problem.at("message").text())
        .sorted()
        .toList();
  }
}
