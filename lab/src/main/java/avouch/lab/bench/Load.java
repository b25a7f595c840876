package avouch.lab.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A load of any number of reports: those of a file of JSON lines over and over, each told apart
 * from its copies by a line at its end.
 *
 * <p>{@code Load docs.jsonl 10000 load.jsonl}
 */
public final class Load {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Load() {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    int reports = Integer.parseInt(arguments[1]);
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      for (int i = 0; i < reports; i++) {
        out.write(told(lines.get(i % lines.size()), i + 1) + "\n");
      }
    }
  }

  /** The record with a last paragraph and an id of its own. */
  private static String told(String line, int number) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonParser parser = FACTORY.createParser(line);
        JsonGenerator generator = FACTORY.createGenerator(written)) {
      while (parser.nextToken() != null) {
        boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
        if (text && "text".equals(parser.currentName())) {
          generator.writeString(parser.getText() + "\n\nThis is copy " + number + " of the load.");
        } else if (text && "id".equals(parser.currentName())) {
          generator.writeString(parser.getText() + "-" + number);
        } else {
          generator.copyCurrentEvent(parser);
        }
      }
    }
    return written.toString();
  }
}
