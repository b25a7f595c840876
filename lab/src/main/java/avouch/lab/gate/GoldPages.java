package avouch.lab.gate;

import avouch.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of the shared gold as pages, by id. */
record GoldPages(Path gold) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

  /** What files of documents hold, by id. */
  Map<String, Page> records(String... files) {
    Map<String, Page> pages = new TreeMap<>();
    for (String file : files) {
      Json.lines(gold.resolve(file)).forEach(l -> pages.put(l.at("id").text(), Cases.record(l)));
    }
    return pages;
  }

  /** The pages of both story sets, by id. */
  Map<String, Page> stories() {
    return records("stories/medium.docs.jsonl", "stories/handpicked.docs.jsonl");
  }

  /** The pages of each story of the story sets. */
  List<List<Page>> eachStory() {
    Map<String, Page> all = stories();
    return Stream.of("handpicked", "medium")
        .flatMap(set -> Json.lines(gold.resolve("stories/" + set + ".gold.jsonl")).stream())
        .map(line -> of(all, line.at("docs").texts()))
        .toList();
  }

  /** Those of some pages that have the ids, in their order. */
  static List<Page> of(Map<String, Page> all, List<String> ids) {
    return ids.stream().map(all::get).filter(Objects::nonNull).toList();
  }

  /** The war reports of {@code war/syria-articles.csv}. */
  Map<String, Page> war() {
    Map<String, Page> pages = new TreeMap<>();
    for (List<String> row : rows(gold.resolve("war/syria-articles.csv"))) {
      Page.Content text = new Page.Content.Plain(row.get(2));
      pages.put(
          row.get(0), new Page(row.get(0), text, row.get(3), null, row.get(1), day(row.get(4))));
    }
    return pages;
  }

  /** The rows under the heading of a file of comma-separated values (RFC 4180). */
  private static List<List<String>> rows(Path file) {
    String text = text(file);
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean twice = quoted && letter == '"' && text.startsWith("\"\"", i);
      if (twice || (letter != '"' && (quoted || ",\r\n".indexOf(letter) < 0))) {
        cell.append(letter);
        i += twice ? 1 : 0;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
      }
      if (letter == '\n' && !quoted) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    return rows.subList(1, rows.size());
  }

  /** What is no UTF-8 becomes the replacement character: the labels count it as one. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip(), DAY);
    } catch (DateTimeParseException unsaid) {
      return null;
    }
  }
}
