package avouch.app.fetch;

import avouch.app.fetch.web.Validators;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a watch has seen of its feeds, kept where it outlives the watch. */
public final class WatchMemory {
  private static final int VERSION = 1;

  /** So many entries of a feed are remembered, and twice what it last showed. */
  private static final int MOST_KEYS = 5_000;

  private final Notebook notebook;
  private final Map<String, Feed> feeds;

  private WatchMemory(Notebook notebook, Map<String, Feed> feeds) {
    this.notebook = notebook;
    this.feeds = feeds;
  }

  /** The memory in a file; an empty one if there is no such file yet. */
  public static WatchMemory in(Path file) throws IOException {
    return in(new FileNotebook(file));
  }

  /** The memory in a notebook; an empty one if nothing is noted there. */
  public static WatchMemory in(Notebook notebook) throws IOException {
    String noted = notebook.noted();
    return new WatchMemory(notebook, noted == null ? new TreeMap<>() : read(noted));
  }

  Feed of(String address) {
    return feeds.getOrDefault(address, Feed.unknown()).copy();
  }

  /** Remembers a feed, in the notebook too. */
  void put(String address, Feed feed) {
    feeds.put(address, feed.trimmed());
    try {
      notebook.note(written());
    } catch (IOException e) {
      throw new UncheckedIOException("the watch's state cannot be written: " + e.getMessage(), e);
    }
  }

  private String written() throws IOException {
    StringWriter words = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(words)) {
      json.writeStartObject();
      json.writeNumberField("avouch-watch", VERSION);
      json.writeObjectFieldStart("feeds");
      for (Map.Entry<String, Feed> feed : feeds.entrySet()) {
        json.writeObjectFieldStart(feed.getKey());
        feed.getValue().write(json);
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return words.toString();
  }

  private static Map<String, Feed> read(String noted) throws IOException {
    Map<String, Feed> feeds = new TreeMap<>();
    try (JsonParser json = Json.FACTORY.createParser(noted)) {
      boolean versioned =
          json.nextToken() == JsonToken.START_OBJECT
              && "avouch-watch".equals(json.nextFieldName())
              && json.nextIntValue(0) == VERSION
              && "feeds".equals(json.nextFieldName())
              && json.nextToken() == JsonToken.START_OBJECT;
      if (!versioned) {
        throw new IOException("it is no state of a watch");
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        feeds.put(name, Feed.read(json));
      }
    }
    return feeds;
  }

  /** Where a memory is kept; what is there is whole at any moment. */
  public interface Notebook {
    /** What was noted last, if anything. */
    @Nullable String noted() throws IOException;

    /** Notes words in place of the last. */
    void note(String words) throws IOException;
  }

  /** A file of its own. */
  private record FileNotebook(Path file) implements Notebook {
    @Override
    public @Nullable String noted() throws IOException {
      return Files.exists(file) ? Files.readString(file) : null;
    }

    @Override
    public void note(String words) throws IOException {
      Path whole = file.toAbsolutePath();
      Path draft = whole.resolveSibling(whole.getFileName() + ".new");
      Files.writeString(draft, words);
      Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** What is known of one feed. */
  static final class Feed {
    private final Validators validators;
    private final LinkedHashMap<String, Boolean> keys;
    private int met;

    private Feed(Validators validators, LinkedHashMap<String, Boolean> keys, int met) {
      this.validators = validators;
      this.keys = keys;
      this.met = met;
    }

    static Feed unknown() {
      return new Feed(Validators.NONE, new LinkedHashMap<>(), 0);
    }

    Validators validators() {
      return validators;
    }

    /** Whether an entry was met before; if so it is now the one met last. */
    boolean met(String key) {
      boolean known = keys.remove(key) != null;
      if (known) {
        meet(key);
      }
      return known;
    }

    void meet(String key) {
      keys.put(key, true);
      met++;
    }

    Feed with(Validators validators) {
      return new Feed(validators, keys, met);
    }

    private Feed copy() {
      return new Feed(validators, new LinkedHashMap<>(keys), 0);
    }

    private Feed trimmed() {
      int most = Math.max(MOST_KEYS, 2 * met);
      keys.keySet()
          .removeAll(keys.keySet().stream().limit(Math.max(0, keys.size() - most)).toList());
      return this;
    }

    private void write(JsonGenerator json) throws IOException {
      write(json, "tag", validators.tag());
      write(json, "modified", validators.modified());
      json.writeArrayFieldStart("met");
      for (String key : keys.keySet()) {
        json.writeString(key);
      }
      json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, @Nullable String value)
        throws IOException {
      if (value != null) {
        json.writeStringField(name, value);
      }
    }

    private static Feed read(JsonParser json) throws IOException {
      String tag = null;
      String modified = null;
      LinkedHashMap<String, Boolean> keys = new LinkedHashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        switch (name) {
          case "tag" -> tag = json.getText();
          case "modified" -> modified = json.getText();
          case "met" -> {
            for (String key = json.nextTextValue(); key != null; key = json.nextTextValue()) {
              keys.put(key, true);
            }
          }
          default -> json.skipChildren();
        }
      }
      return new Feed(new Validators(tag, modified), keys, 0);
    }
  }
}
