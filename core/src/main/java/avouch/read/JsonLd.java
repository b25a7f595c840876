package avouch.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its JSON-LD: its things, each with its properties. */
final class JsonLd {
  /** JSON as sites write it into their pages. */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final List<Thing> things = new ArrayList<>();

  private JsonLd() {}

  /** The things in some JSON-LD scripts; broken ones give what stands before the break. */
  static JsonLd of(List<String> scripts) {
    JsonLd data = new JsonLd();
    scripts.forEach(data::read);
    return data;
  }

  /** One object of a script: property names with their values, texts or things. */
  static final class Thing {
    private final Map<String, List<String>> texts = new TreeMap<>();
    private final Map<String, List<Thing>> things = new TreeMap<>();

    List<String> texts(String name) {
      return texts.getOrDefault(name, List.of());
    }

    List<Thing> things(String name) {
      return things.getOrDefault(name, List.of());
    }

    private boolean is(String type) {
      return texts("@type").stream().anyMatch(name -> name.contains(type));
    }
  }

  /** The article that the page is about, or what comes next to it. */
  @Nullable Thing article() {
    return Stream.of("Article", "Posting", "Report", "Recipe", "Review", "WebPage")
        .flatMap(type -> things.stream().filter(thing -> thing.is(type)))
        .filter(thing -> !thing.texts("headline").isEmpty() || !thing.texts("name").isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The article that has this headline, else the one that the page is about. */
  @Nullable Thing article(@Nullable String title) {
    String wanted = title == null ? "" : Headline.letters(title);
    return things.stream()
        .filter(thing -> thing.is("Article") || thing.is("Posting"))
        .filter(
            thing ->
                thing.texts("headline").stream()
                    .anyMatch(words -> !wanted.isEmpty() && Headline.letters(words).equals(wanted)))
        .findFirst()
        .orElseGet(this::article);
  }

  /** The texts of a property of any thing. */
  Stream<String> all(String name) {
    return things.stream().flatMap(thing -> thing.texts(name).stream());
  }

  /** The names of the authors of a thing; a reference is followed to the thing it means. */
  List<String> authors(Thing thing) {
    List<String> names = named(thing, "author");
    return names.isEmpty() ? named(thing, "creator") : names;
  }

  private List<String> named(Thing thing, String property) {
    List<String> names = new ArrayList<>(thing.texts(property));
    for (Thing author : thing.things(property)) {
      Thing named = author.texts("name").isEmpty() ? meant(author) : author;
      if (named != null) {
        names.addAll(named.texts("name"));
      }
    }
    return names;
  }

  /** The names of all persons, where no thing names its author. */
  List<String> persons() {
    return things.stream()
        .filter(thing -> thing.is("Person"))
        .flatMap(thing -> thing.texts("name").stream().limit(1))
        .distinct()
        .toList();
  }

  /** The names of those who publish. */
  List<String> publishers() {
    return Stream.concat(
            things.stream().flatMap(thing -> thing.things("publisher").stream()),
            things.stream().filter(thing -> thing.is("Organization") || thing.is("WebSite")))
        .flatMap(thing -> thing.texts("name").stream())
        .distinct()
        .toList();
  }

  private @Nullable Thing meant(Thing reference) {
    List<String> ids = reference.texts("@id");
    return things.stream()
        .filter(thing -> !thing.texts("name").isEmpty())
        .filter(thing -> thing.texts("@id").stream().anyMatch(ids::contains))
        .findFirst()
        .orElse(null);
  }

  private void read(String script) {
    try (JsonParser parser = JSON.createParser(script)) {
      List<Thing> open = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        take(parser, token, open);
      }
    } catch (IOException broken) {
      // what was read before the break stands
      return;
    }
  }

  private void take(JsonParser parser, JsonToken token, List<Thing> open) throws IOException {
    switch (token) {
      case START_OBJECT -> open(parser, open);
      case END_OBJECT -> open.removeLast();
      case VALUE_STRING -> {
        if (!open.isEmpty()) {
          put(open.getLast().texts, property(parser, 0), parser.getText());
        }
      }
      case VALUE_FALSE -> {
        if (!open.isEmpty()) {
          put(open.getLast().texts, property(parser, 0), "false");
        }
      }
      default -> {}
    }
  }

  private void open(JsonParser parser, List<Thing> open) throws IOException {
    Thing thing = new Thing();
    if (!open.isEmpty()) {
      put(open.getLast().things, property(parser, 1), thing);
    }
    things.add(thing);
    open.add(thing);
  }

  /** The property that a value stands under, also inside a list. */
  static String property(JsonParser parser, int up) {
    var context = parser.getParsingContext();
    for (int i = 0; i < up && context.getParent() != null; i++) {
      context = context.getParent();
    }
    while (context.getCurrentName() == null && context.getParent() != null) {
      context = context.getParent();
    }
    String name = context.getCurrentName();
    return name == null ? "" : name;
  }

  private static <V> void put(Map<String, List<V>> values, String name, V value) {
    values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
  }
}
