package avouch.app.fetch;

import avouch.app.fetch.Fields.Meaning;
import avouch.model.Page;
import avouch.model.Problem;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** JSON records, one page each: our own field names, those of news-please and of JSON feeds. */
final class Records {
  private static final int LONGEST_LINE = 16 << 20;
  private static final int BUFFER = 1 << 16;

  /** An escape is longer than the letter that it stands for. */
  private static final int DIFFERENCE = 16;

  /** From how many records inside it on an object is a mere holder of records. */
  private static final int MANY = 16;

  private final Label label;
  private final Sink sink;
  private int number;
  private long handedOn;

  Records(Label label, Sink sink) {
    this.label = label;
    this.sink = sink;
  }

  /** One record a line; a broken line costs only itself. */
  void lines(InputStream stream) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    int count = stream.read(buffer);
    while (count >= 0) {
      int start = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          append(line, buffer, start, i);
          line(line);
          start = i + 1;
        }
      }
      append(line, buffer, start, count);
      count = stream.read(buffer);
    }
    line(line);
  }

  private static void append(ByteArrayOutputStream line, byte[] bytes, int start, int end) {
    if (line.size() <= LONGEST_LINE) {
      line.write(bytes, start, end - start);
    }
  }

  private void line(ByteArrayOutputStream bytes) {
    number++;
    if (bytes.size() > LONGEST_LINE) {
      problem(place(), "too-large", "a record this long is not read; split it into its reports");
    } else if (bytes.size() > 0) {
      line(Decoded.of(bytes.toByteArray(), label.charset()));
    }
    bytes.reset();
  }

  private void line(Decoded decoded) {
    String text = decoded.text().strip().replace("\uFEFF", "");
    if (text.isEmpty()) {
      return;
    }
    try (JsonParser parser = Json.FACTORY.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        whole(parser);
        decoded.doubt(place()).ifPresent(sink::problem);
      } else {
        problem(place(), "broken-json", "this line is no record");
      }
    } catch (IOException e) {
      problem(place(), "broken-json", "this line is not whole JSON: " + reason(e));
    }
  }

  /** One object, an array of objects, or objects one after another. */
  void document(Reader letters) throws IOException {
    Reader bounded = new ShortStrings(letters, Json.LONGEST_STRING - DIFFERENCE);
    try (JsonParser parser = Json.FACTORY.createParser(bounded)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.START_OBJECT) {
          number++;
          whole(parser);
        }
        token = parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      problem(place(), "broken-json", "not whole JSON from here on: " + reason(e));
    }
  }

  /** An object that nothing stands around: a record, or a holder of records at whatever depth. */
  private void whole(JsonParser parser) throws IOException {
    long before = handedOn;
    Fields fields = object(parser);
    if (fields.isRecord()) {
      record(fields);
    } else if (handedOn == before) {
      problem(place(), "not-a-report", "a JSON object without a field \"text\" or \"maintext\"");
    }
  }

  /** Reads the object that the parser stands at; what it holds is handed on if it is no record. */
  private Fields object(JsonParser parser) throws IOException {
    Fields fields = new Fields();
    List<Fields> held = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        Fields inner = object(parser);
        fields.put(name, inner);
        held.addAll(inner.isRecord() ? List.of(inner) : List.of());
      } else if (value == JsonToken.START_ARRAY) {
        array(parser, fields);
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL && Fields.isWanted(name)) {
        fields.put(name, Json.whole(parser.getText()));
      }
      if (fields.isRecord() || held.size() > MANY) {
        handOn(fields, held);
      }
    }
    handOn(fields, held);
    return fields;
  }

  /** The records of an array, unless it is itself a part of one. */
  private void array(JsonParser parser, Fields around) throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        Fields fields = object(parser);
        handOn(around, fields.isRecord() ? new ArrayList<>(List.of(fields)) : new ArrayList<>());
      } else if (token == JsonToken.START_ARRAY) {
        array(parser, around);
      }
    }
  }

  private void handOn(Fields around, List<Fields> held) {
    if (!around.isRecord()) {
      held.forEach(this::inner);
    }
    held.clear();
  }

  private void inner(Fields fields) {
    record(fields);
    number++;
  }

  private void record(Fields fields) {
    handedOn++;
    String id = fields.get(Meaning.ID);
    String address = fields.get(Meaning.ADDRESS);
    String input = id != null ? id : address != null ? address : place();
    Page.Content content = fields.content();
    if (content instanceof Page.Content.Plain plain && Input.isTooLong(plain.text())) {
      problem(
          input,
          "too-large",
          "a report or a sentence in it is too long to be read; split it into its reports");
    } else if (content instanceof Page.Content.Plain plain && plain.text().isBlank()) {
      problem(input, "empty", "there is no text in it");
    } else if (content != null) {
      page(input, content, fields);
    }
  }

  private void page(String input, Page.Content content, Fields fields) {
    String stated = fields.get(Meaning.PUBLISHED);
    LocalDate published = stated == null ? null : PublishedDay.of(stated);
    if (stated != null && published == null) {
      problem(input, "published-unclear", "no day of publication can be read from: " + stated);
    }
    sink.page(
        new Page(
            input,
            content,
            fields.get(Meaning.OUTLET),
            fields.get(Meaning.ADDRESS),
            fields.get(Meaning.TITLE),
            published));
    if (fields.isCut()) {
      problem(input, "summary-only", "the record's text was cut where it came from");
    }
  }

  private String place() {
    return label.input() + "#" + Math.max(1, number);
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
