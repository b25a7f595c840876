package avouch.codec;

import avouch.model.Problem;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Named JSON fields in the order they are written; a missing value is written as {@code null}. */
final class JsonFields {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /**
   * Whole numbers up to here print without a fraction; beyond, a double no longer counts by one.
   */
  private static final double LARGEST_WHOLE = 1L << 53;

  private final JsonGenerator json;
  private final UnaryOperator<String> names;

  private JsonFields(JsonGenerator json, UnaryOperator<String> names) {
    this.json = json;
    this.names = names;
  }

  /** Fields indented by two spaces. */
  static JsonFields pretty(Writer writer, UnaryOperator<String> names) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(writer);
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent);
    json.setPrettyPrinter(printer);
    return new JsonFields(json, names);
  }

  /** A whole document that is one object, indented and ending in a line feed. */
  static String object(UnaryOperator<String> names, Each<JsonFields> fields) {
    return document(names, json -> json.object(() -> fields.write(json)));
  }

  /** A whole document, indented and ending in a line feed. */
  static String document(UnaryOperator<String> names, Each<JsonFields> body) {
    StringWriter writer = new StringWriter();
    try {
      JsonFields json = pretty(writer, names);
      body.write(json);
      json.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.append('\n').toString();
  }

  /** Fields in one line. */
  static JsonFields line(Writer writer) throws IOException {
    return new JsonFields(FACTORY.createGenerator(writer), UnaryOperator.identity());
  }

  void finish() throws IOException {
    json.flush();
  }

  void object(Body body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  void object(String name, Body body) throws IOException {
    json.writeFieldName(name);
    object(body);
  }

  /** An object of {@code value}'s fields, or {@code null}. */
  <T> void object(String name, @Nullable T value, Each<T> each) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      object(name, () -> each.write(value));
    }
  }

  <T> void objects(String name, Collection<T> values, Each<T> each) throws IOException {
    json.writeFieldName(name);
    objects(values, each);
  }

  /** An array of objects that has no name: the whole document, or the value of a field. */
  <T> void objects(Collection<T> values, Each<T> each) throws IOException {
    json.writeStartArray();
    for (T value : values) {
      object(() -> each.write(value));
    }
    json.writeEndArray();
  }

  /** Words that may hold names. */
  void text(String name, @Nullable String value) throws IOException {
    code(name, value == null ? null : names.apply(value));
  }

  void texts(String name, Collection<String> values) throws IOException {
    codes(name, values.stream().map(names).toList());
  }

  /** An id, path or code word, written as it is. */
  void code(String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    json.writeString(value);
  }

  void codes(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A constant as the contract's word: "more than" by {@code ' '}, "later-count" by '-'. */
  void word(String name, @Nullable Enum<?> value, char between) throws IOException {
    code(name, value == null ? null : word(value, between));
  }

  static String word(Enum<?> value, char between) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', between);
  }

  void day(String name, @Nullable LocalDate value) throws IOException {
    code(name, value == null ? null : value.toString());
  }

  /** From the first day to the last, either of which may not be known. */
  void when(@Nullable LocalDate first, @Nullable LocalDate last) throws IOException {
    LocalDate start = first == null ? last : first;
    LocalDate end = last == null ? first : last;
    object(
        "when",
        start,
        known -> {
          day("start", known);
          day("end", end);
        });
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void number(String name, @Nullable Number value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Double real && !whole(real)) {
      json.writeNumber(real);
    } else {
      json.writeNumber(value.longValue());
    }
  }

  void numbers(String name, Collection<Integer> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (Integer value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  /** Numbers that may have a fraction. */
  void reals(String name, double... values) throws IOException {
    json.writeArrayFieldStart(name);
    for (double value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  void problem(Problem problem) throws IOException {
    code("input", problem.input());
    code("reason", problem.reason());
    code("message", problem.message());
  }

  private static boolean whole(double value) {
    return value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE;
  }

  /** Writes what stands inside an object. */
  interface Body {
    void write() throws IOException;
  }

  /** Writes the fields of one value. */
  interface Each<T> {
    void write(T value) throws IOException;
  }
}
