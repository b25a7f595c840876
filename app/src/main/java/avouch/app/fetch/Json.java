package avouch.app.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/** JSON as it comes in: told from text that only opens with a bracket, and read field by field. */
final class Json {
  /** Longest string that is held to be measured; a report's text may be far shorter. */
  static final int LONGEST_STRING = 20_000_000;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private Json() {}

  /** What a beginning that opens with a bracket is. */
  static Form form(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken opening = parser.nextToken();
      JsonToken next = parser.nextToken();
      boolean records =
          opening == JsonToken.START_OBJECT
              ? next == JsonToken.FIELD_NAME || next == JsonToken.END_OBJECT
              : next == JsonToken.START_OBJECT || next == JsonToken.END_ARRAY;
      return records ? new Form.Records(inLines(text)) : new Form.OnePage();
    } catch (IOException e) {
      return new Form.OnePage();
    }
  }

  /** Whether each line is a record of its own: the first is a whole object, or has no end here. */
  private static boolean inLines(String text) {
    if (!text.startsWith("{")) {
      return false;
    }
    int end = text.indexOf('\n');
    if (end < 0) {
      return true;
    }
    try (JsonParser parser = FACTORY.createParser(text.substring(0, end))) {
      parser.nextToken();
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** The text with halves of broken surrogate pairs replaced, one character each. */
  static String whole(String text) {
    if (text.chars().noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
