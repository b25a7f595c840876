package avouch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.brief.QuayFire;
import avouch.model.Amount;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.SituationReport;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final SituationReport REPORT = QuayFire.report();

  @Test
  void everySpanReadsAgainVerbatim() throws IOException {
    Map<String, String> texts = new HashMap<>();
    QuayFire.texts().forEach(text -> texts.put(text.getKey(), text.getValue()));
    List<Map<String, Object>> spans = spans(tree(JsonSituationReport.of(REPORT, true)));
    assertThat(spans).hasSizeGreaterThan(40);
    for (Map<String, Object> span : spans) {
      String text = String.valueOf(texts.get(String.valueOf(span.get("report"))));
      int start = text.offsetByCodePoints(0, number(span, "start"));
      int end = text.offsetByCodePoints(0, number(span, "end"));
      String prefix = words(span, "prefix");
      String suffix = words(span, "suffix");
      assertThat(text.substring(start, end)).isEqualTo(span.get("exact"));
      assertThat(text.substring(0, start)).endsWith(prefix);
      assertThat(text.substring(end)).startsWith(suffix);
      int before = text.codePointCount(0, start);
      assertThat(prefix.codePointCount(0, prefix.length())).isEqualTo(Math.min(32, before));
      int after = text.codePointCount(end, text.length());
      assertThat(suffix.codePointCount(0, suffix.length())).isEqualTo(Math.min(32, after));
    }
  }

  @Test
  void theContractsKeysAreThere() throws IOException {
    Map<String, Object> tree = tree(JsonSituationReport.of(REPORT, true));
    assertThat(tree).containsOnlyKeys("avouch", "asOf", "reports", "problems", "stories");
    assertThat(first(tree, "reports"))
        .containsOnlyKeys(
            "id",
            "input",
            "outlet",
            "title",
            "language",
            "author",
            "credits",
            "dateline",
            "published",
            "dropped",
            "story",
            "lineage");
    Map<String, Object> story = first(tree, "stories");
    assertThat(story)
        .containsKeys(
            "id",
            "headline",
            "reports",
            "when",
            "where",
            "key",
            "events",
            "findings",
            "timeline",
            "statements",
            "states",
            "promises",
            "actors",
            "lineages");
  }

  @Test
  void aFindingHasTheContractsKeys() throws IOException {
    Map<String, Object> story = first(tree(JsonSituationReport.of(REPORT, true)), "stories");
    Map<String, Object> finding = first(story, "findings");
    assertThat(finding)
        .containsKeys(
            "id",
            "kind",
            "question",
            "event",
            "slot",
            "counted",
            "of",
            "scope",
            "verdict",
            "basis",
            "best",
            "low",
            "high",
            "chosen",
            "values",
            "differences")
        .containsEntry("event", "e1")
        .containsEntry("verdict", "contested");
    assertThat(first(finding, "differences")).containsEntry("type", "later-count");
    assertThat(first(finding, "values"))
        .containsEntry("low", 7)
        .containsEntry("bound", "exact")
        .containsEntry("outlets", 2);
    assertThat(first(first(finding, "values"), "claims"))
        .containsOnlyKeys("report", "span", "sentence", "attribution", "asOf", "modality", "doubts")
        .containsEntry("asOf", "2031-05-03");
  }

  @Test
  void aMaskedDocumentKeepsItsOffsets() throws IOException {
    String masked = JsonSituationReport.of(REPORT, false);
    assertThat(masked).doesNotContain("Okker").doesNotContain("Lund").contains("Ilse Varga");
    List<Map<String, Object>> open = spans(tree(JsonSituationReport.of(REPORT, true)));
    List<Map<String, Object>> shut = spans(tree(masked));
    assertThat(shut).hasSameSizeAs(open);
    for (int i = 0; i < open.size(); i++) {
      assertThat(shut.get(i).get("start")).isEqualTo(open.get(i).get("start"));
      assertThat(words(shut.get(i), "exact").length())
          .isEqualTo(words(open.get(i), "exact").length());
    }
  }

  @Test
  void aReadingIsOneLineCountedInCodePoints() throws IOException {
    String text = "🔥🔥 More than\n200 people";
    Report report =
        new Report(
            "x", "x.txt", null, null, "", "en", null, List.of(), null, null, text, List.of());
    Range figure = new Range(text.indexOf("More"), text.indexOf(" people"));
    Range people = new Range(text.indexOf("people"), text.length());
    Mention mention =
        new Mention.Figure(
            figure,
            Amount.of(200, Amount.Bound.MORE_THAN),
            null,
            null,
            new Mention.Figure.Counted(people, "person"),
            Mention.Figure.Role.PLAIN);
    String line = JsonReading.of(new Reading(report, List.of(), List.of(mention)), List.of());
    assertThat(line).doesNotContain("\n");
    Map<String, Object> tree = tree(line);
    assertThat(tree)
        .containsOnlyKeys(
            "input",
            "title",
            "author",
            "published",
            "outlet",
            "credits",
            "language",
            "text",
            "mentions");
    assertThat(first(tree, "mentions"))
        .containsEntry("kind", "figure")
        .containsEntry("start", 3)
        .containsEntry("end", 16)
        .containsEntry("low", 200)
        .containsEntry("high", null)
        .containsEntry("bound", "more than")
        .containsEntry("counted", "people");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> first(Map<String, Object> tree, String name) {
    return ((List<Map<String, Object>>) tree.getOrDefault(name, List.of())).getFirst();
  }

  private static int number(Map<String, Object> span, String name) {
    return (Integer) Objects.requireNonNull(span.get(name));
  }

  private static String words(Map<String, Object> span, String name) {
    return (String) Objects.requireNonNull(span.get(name));
  }

  /** Every object below that has the words of a span. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> spans(@Nullable Object tree) {
    List<Map<String, Object>> spans = new ArrayList<>();
    if (tree instanceof Map<?, ?> map) {
      if (map.containsKey("exact")) {
        spans.add((Map<String, Object>) map);
      }
      map.values().forEach(value -> spans.addAll(spans(value)));
    } else if (tree instanceof List<?> list) {
      list.forEach(value -> spans.addAll(spans(value)));
    }
    return spans;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return (Map<String, Object>) Objects.requireNonNull(value(parser));
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, value(parser));
        }
        return map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        return list;
      }
      case VALUE_NUMBER_INT -> {
        return parser.getIntValue();
      }
      case VALUE_NUMBER_FLOAT -> {
        return parser.getDoubleValue();
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        return parser.getText();
      }
    }
  }
}
