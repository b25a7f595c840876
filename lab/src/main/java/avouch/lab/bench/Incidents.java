package avouch.lab.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The incidents that a load is drawn from.
 *
 * @param documents of one incident each
 */
record Incidents(List<List<Document>> documents) {
  private static final JsonFactory FACTORY = new JsonFactory();

  Incidents {
    documents = List.copyOf(documents);
  }

  /**
   * One report.
   *
   * @param after days from the incident to its publication
   * @param sentences of its text
   */
  record Document(String title, LocalDate day, int after, List<String> sentences) {
    Document {
      Objects.requireNonNull(title);
      Objects.requireNonNull(day);
      sentences = List.copyOf(sentences);
    }
  }

  static Incidents of(Path folder) throws IOException {
    Map<String, Map<String, List<String>>> reports = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("docs.jsonl"))) {
      Map<String, List<String>> report = record(line);
      reports.put(first(report, "id"), report);
    }
    List<List<Document>> incidents = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      Map<String, List<String>> incident = record(line);
      List<Document> documents = new ArrayList<>();
      for (String id : incident.getOrDefault("docs", List.of())) {
        Map<String, List<String>> report = reports.get(id);
        if (report != null) {
          documents.add(document(report, LocalDate.parse(first(incident, "date"))));
        }
      }
      if (!documents.isEmpty()) {
        incidents.add(documents);
      }
    }
    return new Incidents(incidents);
  }

  private static Document document(Map<String, List<String>> report, LocalDate day) {
    String published = first(report, "published");
    int after =
        published.isEmpty()
            ? 0
            : (int) (LocalDate.parse(published).toEpochDay() - day.toEpochDay());
    List<String> sentences =
        List.of(first(report, "text").split("(?<=[.!?][”\"]?)\\s+(?=[A-Z“\"])|\\n+", -1));
    return new Document(
        first(report, "title"),
        day,
        Math.clamp(after, 0, 60),
        sentences.stream().map(String::strip).filter(sentence -> !sentence.isEmpty()).toList());
  }

  private static String first(Map<String, List<String>> record, String name) {
    List<String> values = record.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The texts of a record by the names of its fields. */
  private static Map<String, List<String>> record(String line) throws IOException {
    Map<String, List<String>> fields = new HashMap<>();
    String name = "";
    int depth = 0;
    try (JsonParser parser = FACTORY.createParser(line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
        if (token == JsonToken.FIELD_NAME) {
          name = parser.getText();
        } else if (token == JsonToken.VALUE_STRING && depth == 1) {
          fields.computeIfAbsent(name, any -> new ArrayList<>()).add(parser.getText());
        }
      }
    }
    return fields;
  }
}
