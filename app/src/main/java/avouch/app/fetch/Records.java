package avouch.app.fetch;

import avouch.model.Page;
import avouch.model.Problem;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON records, one page each: our own field names and those of news-please. */
final class Records {
  private static final int LONGEST_LINE = 16 << 20;

  private final String name;
  private final Sink sink;
  private int number;

  Records(String name, Sink sink) {
    this.name = name;
    this.sink = sink;
  }

  /** One record a line; a broken line costs only itself. */
  void lines(InputStream stream) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean more = true;
    while (more) {
      int letter = stream.read();
      more = letter >= 0;
      if (letter >= 0 && letter != '\n') {
        if (line.size() <= LONGEST_LINE) {
          line.write(letter);
        }
      } else if (line.size() > 0) {
        number++;
        line(line.toByteArray());
        line.reset();
      } else {
        number++;
      }
    }
  }

  private void line(byte[] bytes) {
    if (bytes.length > LONGEST_LINE) {
      problem(place(), "too-large", "a record this long is not read; split it into its reports");
      return;
    }
    Decoded decoded = Decoded.of(bytes);
    String text = decoded.text().strip().replace("\uFEFF", "");
    if (text.isEmpty()) {
      return;
    }
    try (JsonParser parser = Json.FACTORY.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        record(Json.fields(parser));
        decoded.doubt(place()).ifPresent(sink::problem);
      } else {
        problem(place(), "broken-json", "this line is no record");
      }
    } catch (IOException e) {
      problem(place(), "broken-json", "this line is not whole JSON: " + reason(e));
    }
  }

  /** One object, an array of objects, or objects one after another. */
  void document(InputStream stream) throws IOException {
    byte[] opening = stream.readNBytes(4);
    InputStream whole =
        new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(opening), stream);
    Decoded.Mark mark = Decoded.mark(opening);
    InputStreamReader reader =
        new InputStreamReader(whole, mark == null ? StandardCharsets.UTF_8 : mark.charset());
    if (mark != null || (opening.length > 0 && opening[0] == (byte) 0xEF)) {
      reader.read();
    }
    try (JsonParser parser = Json.FACTORY.createParser(reader)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.START_OBJECT) {
          number++;
          record(Json.fields(parser));
        }
        token = parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      problem(place(), "broken-json", "not whole JSON from here on: " + reason(e));
    }
  }

  private void record(Map<String, String> fields) {
    String input = fields.getOrDefault("id", fields.getOrDefault("url", place()));
    String text = first(fields, "text", "maintext");
    String html = fields.get("html");
    if (text != null && Input.isTooLong(text)) {
      problem(
          input,
          "too-large",
          "a report or a sentence in it is too long to be read; split it into its reports");
    } else if (text != null && text.isBlank()) {
      problem(input, "empty", "there is no text in it");
    } else if (text != null) {
      page(input, new Page.Content.Plain(text), fields);
    } else if (html != null) {
      page(input, new Page.Content.Html(html), fields);
    } else {
      problem(place(), "not-a-report", "a JSON object without a field \"text\" or \"maintext\"");
    }
  }

  private void page(String input, Page.Content content, Map<String, String> fields) {
    String stated = first(fields, "published", "date_publish");
    LocalDate published = stated == null ? null : PublishedDay.of(stated);
    if (stated != null && published == null) {
      problem(input, "published-unclear", "no day of publication can be read from: " + stated);
    }
    String outlet = first(fields, "outlet", "source_domain");
    sink.page(new Page(input, content, outlet, fields.get("url"), fields.get("title"), published));
  }

  private static @Nullable String first(Map<String, String> fields, String name, String other) {
    String value = fields.get(name);
    return value == null || value.isBlank() ? fields.get(other) : value;
  }

  private String place() {
    return name + "#" + Math.max(1, number);
  }

  /** What the parser says up to its advice: "Unrecognized token 'x'". */
  private static String reason(IOException e) {
    return switch (e) {
      case StreamConstraintsException beyond -> "it is nested too deeply or too long";
      case JsonProcessingException json -> json.getOriginalMessage().split("[:;(]", 2)[0].strip();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private void problem(String input, String reason, String message) {
    sink.problem(new Problem(input, reason, message));
  }
}
