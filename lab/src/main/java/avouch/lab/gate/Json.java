package avouch.lab.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value as it was read; what is missing reads as null, and objects keep their order. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Json NULL = new Json(null);

  private final @Nullable Object value;

  private Json(@Nullable Object value) {
    this.value = value;
  }

  static Json parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      return read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A whole file, with or without a byte order mark. */
  static Json file(Path path) {
    String text = text(path);
    return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** A file of one value a line. */
  static List<Json> lines(Path path) {
    return text(path).lines().filter(line -> !line.isBlank()).map(Json::parse).toList();
  }

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  /** Writes maps, lists, strings, numbers, truth values and null. */
  static String write(@Nullable Object value, boolean pretty) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      if (pretty) {
        generator.useDefaultPrettyPrinter();
      }
      write(generator, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  boolean isNull() {
    return value == null;
  }

  boolean has(String key) {
    return value instanceof Map<?, ?> map && map.containsKey(key);
  }

  Json at(String key) {
    return value instanceof Map<?, ?> map && map.get(key) instanceof Json found ? found : NULL;
  }

  /** The items of an array; none for anything else. */
  List<Json> items() {
    List<Json> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> items.add((Json) item));
    }
    return items;
  }

  Map<String, Json> entries() {
    Map<String, Json> entries = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> entries.put((String) key, (Json) item));
    }
    return entries;
  }

  /** The string, or the value as JSON would print it; empty for null. */
  String text() {
    return switch (value) {
      case null -> "";
      case String string -> string;
      default -> value.toString();
    };
  }

  List<String> texts() {
    return items().stream().map(Json::text).toList();
  }

  @Nullable Double number() {
    return value instanceof Double number ? number : null;
  }

  int integer() {
    return value instanceof Double number ? (int) Math.round(number) : 0;
  }

  boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  boolean isArray() {
    return value instanceof List<?>;
  }

  private static Json read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Json(object(parser));
      case START_ARRAY -> new Json(array(parser));
      case VALUE_STRING -> new Json(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json(parser.getDoubleValue());
      case VALUE_TRUE -> new Json(Boolean.TRUE);
      case VALUE_FALSE -> new Json(Boolean.FALSE);
      case null, default -> NULL;
    };
  }

  private static Map<String, Json> object(JsonParser parser) throws IOException {
    Map<String, Json> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      map.put(key, read(parser));
    }
    return map;
  }

  private static List<Json> array(JsonParser parser) throws IOException {
    List<Json> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(read(parser));
    }
    return list;
  }

  private static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> generator.writeNull();
      case Map<?, ?> map -> {
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          generator.writeFieldName((String) entry.getKey());
          write(generator, entry.getValue());
        }
        generator.writeEndObject();
      }
      case List<?> list -> {
        generator.writeStartArray();
        for (Object item : list) {
          write(generator, item);
        }
        generator.writeEndArray();
      }
      case Integer number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(number);
      case Boolean truth -> generator.writeBoolean(truth);
      default -> generator.writeString(value.toString());
    }
  }
}
