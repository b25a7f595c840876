package avouch.lab.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer keys of MUC-4, read as {@code conflict/score.py} reads them. */
final class ConflictKeys {
  private static final Pattern SLOT = Pattern.compile("\\d+\\.\\s+([A-Z ]+: [A-Z ]+?)\\s{2,}(.*)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM ")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1969)
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private ConflictKeys() {}

  /** A stretch of days that the key allows. */
  record Days(LocalDate first, LocalDate last) {}

  /**
   * A target with some effect.
   *
   * @param numbers how many, by any reading of the key; empty if it gives none
   * @param counted whether a number is asked for
   * @param sure whether the effect is asked for
   */
  record Victims(Set<Integer> numbers, boolean counted, boolean sure) {}

  /** One filled template: slot name to its lines. */
  record Template(Map<String, List<String>> slots) {
    boolean optional() {
      return first("MESSAGE: TEMPLATE").contains("OPTIONAL");
    }

    String first(String slot) {
      return slots.getOrDefault(slot, List.of("")).getFirst();
    }

    /** What {@code dates} yields in the reference. */
    List<Days> days() {
      List<Days> days = new ArrayList<>();
      for (String part : first("INCIDENT: DATE").replaceAll("[()?]", "").split("/", -1)) {
        int dash = part.lastIndexOf(" - ");
        boolean since = dash < 0 && part.strip().startsWith("-");
        LocalDate first = day(dash < 0 ? part : part.substring(0, dash));
        LocalDate last =
            dash >= 0 ? day(part.substring(dash + 3)) : day(part.strip().replaceFirst("^-", ""));
        if (last != null) {
          days.add(new Days(since || first == null ? last.minusDays(7) : first, last));
        }
      }
      return days;
    }

    /** Each alternative as its levels, country first, each level as its names. */
    List<List<List<String>>> places() {
      return Stream.of(first("INCIDENT: LOCATION").split("/", -1))
          .map(
              way ->
                  Stream.of(way.split(":", -1))
                      .map(
                          level ->
                              Stream.of(
                                      level
                                          .replaceAll("(?<=\\S) \\([^()]*\\)|[()]", "")
                                          .split(" - ", -1))
                                  .map(ConflictKeys::plain)
                                  .toList())
                      .toList())
          .toList();
    }

    List<Victims> victims(String effect) {
      List<Victims> victims = new ArrayList<>();
      for (String fill : slots.getOrDefault("HUM TGT: EFFECT OF INCIDENT", List.of())) {
        String head = head(fill);
        List<String> ways =
            Stream.of(head.split("/", -1)).map(w -> w.replaceAll("^[ ?:]+|[ ?:]+$", "")).toList();
        boolean sure = !head.contains("?") && ways.size() == 1;
        if (ways.contains(effect)) {
          String count = count(fill);
          boolean counted = sure && !count.contains("?") && !count.contains("PLURAL");
          victims.add(new Victims(numbers(count), counted, sure));
        }
      }
      return victims;
    }

    /** The numbers given for the same target. */
    private String count(String fill) {
      List<String> numbers = slots.getOrDefault("HUM TGT: NUMBER", List.of());
      Set<String> named = named(fill);
      List<String> same = numbers.stream().filter(f -> named(f).equals(named)).toList();
      if (same.isEmpty()) {
        same =
            numbers.stream()
                .filter(f -> named(f).stream().anyMatch(named::contains))
                .limit(1)
                .toList();
      }
      return String.join(" ", same.stream().map(Template::head).toList());
    }

    private static String head(String fill) {
      return fill.split("\"", -1)[0];
    }

    private static Set<String> named(String fill) {
      Set<String> named = new HashSet<>();
      Matcher quoted = QUOTED.matcher(fill);
      while (quoted.find()) {
        named.add(quoted.group(1));
      }
      return named;
    }
  }

  /** The filled templates of each document that has any. */
  static Map<String, List<Template>> read(Path path) {
    Map<String, List<Template>> keys = new TreeMap<>();
    for (String block : latin(path).split("(?m)^(?=0\\.\\s+MESSAGE: ID)", -1)) {
      Map<String, List<String>> slots = slots(block);
      List<String> template = slots.getOrDefault("MESSAGE: TEMPLATE", List.of());
      if (!template.isEmpty() && !template.getFirst().startsWith("*")) {
        String id = slots.getOrDefault("MESSAGE: ID", List.of("")).getFirst();
        keys.computeIfAbsent(id.split("\\s+", -1)[0], i -> new ArrayList<>())
            .add(new Template(slots));
      }
    }
    return keys;
  }

  static String latin(Path path) {
    try {
      return Files.readString(path, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String plain(@Nullable String name) {
    return Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD)
        .replaceAll("[^\\x00-\\x7f]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z ]", " ")
        .strip()
        .replaceAll(" +", " ");
  }

  private static Map<String, List<String>> slots(String block) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    String name = null;
    for (String line : block.split("\r?\n", -1)) {
      Matcher slot = SLOT.matcher(line);
      boolean begins = slot.lookingAt();
      name = begins ? slot.group(1) : name;
      if (name != null && !line.isBlank()) {
        slots
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add((begins ? slot.group(2) : line).strip());
      }
    }
    return slots;
  }

  private static Set<Integer> numbers(String fill) {
    Set<Integer> numbers = new HashSet<>();
    Matcher digits = Pattern.compile("\\d+").matcher(fill);
    while (digits.find()) {
      numbers.add(Integer.valueOf(digits.group()));
    }
    return numbers;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip().replaceAll("\\s+", " "), DAY);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
