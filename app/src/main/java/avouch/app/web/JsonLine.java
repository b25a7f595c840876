package avouch.app.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What only the desk tells as JSON: one object in one line, without its end. */
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  /** Writes what stands inside the object. */
  interface Fields {
    void to(JsonGenerator json) throws IOException;
  }

  static String of(Fields fields) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(writer)) {
      json.writeStartObject();
      fields.to(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }
}
