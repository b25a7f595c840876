package avouch.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came in: one file, record or web page, before anything has been read out of it.
 *
 * @param input the path as given, or the record's own id
 * @param content the words as they came
 * @param outlet who published, where the input names one
 * @param address the page's address, where the input names one
 * @param title the title, where the input names one beside the text
 * @param published the day of publication, where the input names one beside the text
 */
public record Page(
    String input,
    Content content,
    @Nullable String outlet,
    @Nullable String address,
    @Nullable String title,
    @Nullable LocalDate published) {
  public Page {
    Objects.requireNonNull(input);
    Objects.requireNonNull(content);
  }

  /** A page of which only the words are known. */
  public static Page of(String input, Content content) {
    return new Page(input, content, null, null, null, null);
  }

  /** The two forms of a page's words. */
  public sealed interface Content {
    /** The words, with their markup if they have any. */
    String words();

    /** Text as it was given; offsets of the report are offsets of this text, unmoved. */
    record Plain(String text) implements Content {
      public Plain {
        Objects.requireNonNull(text);
      }

      @Override
      public String words() {
        return text;
      }
    }

    /** A decoded HTML page. */
    record Html(String source) implements Content {
      public Html {
        Objects.requireNonNull(source);
      }

      @Override
      public String words() {
        return source;
      }
    }
  }
}
