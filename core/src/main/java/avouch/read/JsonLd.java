package avouch.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its JSON-LD: the values of a few keys, each with the path of keys
 * that leads to it.
 */
final class JsonLd {
  private static final JsonFactory JSON = new JsonFactory();
  private final Map<String, List<String>> values = new TreeMap<>();

  private JsonLd() {}

  /** The values in some JSON-LD scripts; broken ones give what stands before the break. */
  static JsonLd of(List<String> scripts) {
    JsonLd data = new JsonLd();
    scripts.forEach(data::read);
    return data;
  }

  /** The values under a path such as {@code author.name}, wherever the path ends so. */
  List<String> at(String path) {
    return values.getOrDefault(path, List.of());
  }

  private void read(String script) {
    try (JsonParser parser = JSON.createParser(script)) {
      List<String> path = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        take(parser, token, path);
      }
    } catch (IOException broken) {
      // what was read before the break stands
      values.putIfAbsent("broken", List.of());
    }
  }

  private void take(JsonParser parser, JsonToken token, List<String> path) throws IOException {
    switch (token) {
      case START_OBJECT, START_ARRAY -> path.add(name(parser));
      case END_OBJECT, END_ARRAY -> path.removeLast();
      case VALUE_STRING -> put(path, parser.currentName(), parser.getText());
      default -> {}
    }
  }

  /** The name under which an object or a list stands; empty inside lists. */
  private static String name(JsonParser parser) throws IOException {
    var context = parser.getParsingContext().getParent();
    String name = context == null ? null : context.getCurrentName();
    return name == null ? "" : name;
  }

  private void put(List<String> path, @Nullable String key, String value) {
    String owner = "";
    for (String name : path) {
      owner = name.isEmpty() || name.equals("@graph") ? owner : name;
    }
    String last = key == null ? "" : key;
    String full = owner.isEmpty() ? last : last.isEmpty() ? owner : owner + '.' + last;
    values.computeIfAbsent(full, none -> new ArrayList<>()).add(value);
  }
}
