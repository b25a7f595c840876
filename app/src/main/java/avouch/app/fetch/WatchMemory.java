package avouch.app.fetch;

import avouch.app.fetch.web.Validators;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a watch has seen of its feeds, in a file that is whole at any moment. */
public final class WatchMemory {
  private static final int VERSION = 1;

  /** So many entries of a feed are remembered, and twice what it last showed. */
  private static final int MOST_KEYS = 5_000;

  private final Path file;
  private final Map<String, Feed> feeds;

  private WatchMemory(Path file, Map<String, Feed> feeds) {
    this.file = file;
    this.feeds = feeds;
  }

  /** The memory in a file; an empty one if there is no such file yet. */
  public static WatchMemory in(Path file) throws IOException {
    return new WatchMemory(file, Files.exists(file) ? read(file) : new TreeMap<>());
  }

  Feed of(String address) {
    return feeds.getOrDefault(address, Feed.unknown()).copy();
  }

  /** Remembers a feed, in the file too. */
  void put(String address, Feed feed) {
    feeds.put(address, feed.trimmed());
    try {
      write();
    } catch (IOException e) {
      throw new UncheckedIOException("the watch's state cannot be written to " + file, e);
    }
  }

  private void write() throws IOException {
    Path whole = file.toAbsolutePath();
    Path draft = whole.resolveSibling(whole.getFileName() + ".new");
    try (JsonGenerator json = Json.FACTORY.createGenerator(draft.toFile(), JsonEncoding.UTF8)) {
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
    Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Map<String, Feed> read(Path file) throws IOException {
    Map<String, Feed> feeds = new TreeMap<>();
    try (JsonParser json = Json.FACTORY.createParser(file.toFile())) {
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
