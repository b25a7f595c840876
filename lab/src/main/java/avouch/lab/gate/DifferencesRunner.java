package avouch.lab.gate;

import avouch.model.Claim.Bearing;
import avouch.model.Finding;
import avouch.model.Finding.Difference;
import avouch.model.Page;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of figures of one story: is the kind of their difference the one that readers name? The
 * labels name documents of the shared gold and places in them and hold no text. Figures that the
 * program holds apart, in two questions, count as of another scope.
 */
record DifferencesRunner(Path labels, Path gold) implements Runner {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);
  private static final Set<String> APART = Set.of("scope", "other-thing", "not-a-figure");

  /** Where a figure stands. */
  private record Mark(String document, int offset) {}

  /**
   * A labelled pair.
   *
   * @param set which gold holds its documents
   * @param kinds what the two readers say
   * @param story the documents that were read as one story
   */
  private record Pair(
      int item, String set, Mark a, Mark b, List<String> kinds, List<String> story) {}

  @Override
  public String task() {
    return "differences";
  }

  @Override
  public List<Path> inputs() {
    return List.of(
        labels,
        gold.resolve("incidents/docs.jsonl"),
        gold.resolve("stories/medium.docs.jsonl"),
        gold.resolve("stories/handpicked.docs.jsonl"),
        gold.resolve("war/syria-articles.csv"));
  }

  @Override
  public List<Score> run() {
    Map<String, Map<String, Page>> pages = pages();
    Map<List<String>, SituationReport> reports = new HashMap<>();
    Map<String, int[]> counts = new TreeMap<>();
    for (Pair pair : pairs()) {
      Map<String, Page> set = pages.getOrDefault(pair.set(), Map.of());
      SituationReport report =
          reports.computeIfAbsent(
              pair.story(),
              ids ->
                  Cases.situations(ids.stream().filter(set::containsKey).map(set::get).toList()));
      String kind = kind(report, pair).orElse("scope");
      String half = pair.item() % 2 == 1 ? "read" : "unread";
      for (String group : List.of("all", half)) {
        count(counts, group + ": kind right", isRight(kind, pair.kinds()));
        if (kind.equals("contradiction")) {
          count(
              counts, group + ": contradictions that readers call so", isRight(kind, pair.kinds()));
        }
      }
    }
    return counts.entrySet().stream()
        .map(count -> Score.share(count.getKey(), count.getValue()[0], count.getValue()[1]))
        .toList();
  }

  private static void count(Map<String, int[]> counts, String measure, boolean right) {
    int[] count = counts.computeIfAbsent(measure, unused -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private static boolean isRight(String kind, List<String> labels) {
    return labels.contains(kind)
        || (kind.equals("scope") && labels.stream().anyMatch(APART::contains));
  }

  /** The difference of the finding that holds both figures under two values. */
  private static Optional<String> kind(SituationReport report, Pair pair) {
    Map<String, String> documents = new TreeMap<>();
    report.reports().forEach(each -> documents.put(each.report().id(), each.report().input()));
    for (Situation situation : report.situations()) {
      for (Finding finding : situation.findings()) {
        for (Difference difference : finding.differences()) {
          if (joins(finding, difference, pair, documents)) {
            return Optional.of(difference.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean joins(
      Finding finding, Difference difference, Pair pair, Map<String, String> documents) {
    List<Bearing> a = finding.values().get(difference.a()).claims();
    List<Bearing> b = finding.values().get(difference.b()).claims();
    return (holds(a, pair.a(), documents) && holds(b, pair.b(), documents))
        || (holds(a, pair.b(), documents) && holds(b, pair.a(), documents));
  }

  private static boolean holds(List<Bearing> claims, Mark mark, Map<String, String> documents) {
    return claims.stream()
        .anyMatch(
            claim ->
                claim.span().range().start() == mark.offset()
                    && mark.document().equals(documents.get(claim.report())));
  }

  private List<Pair> pairs() {
    return Json.text(labels)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Pair(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    new Mark(cells[2], Integer.parseInt(cells[3])),
                    new Mark(cells[4], Integer.parseInt(cells[5])),
                    List.of(cells[7], cells[8]),
                    List.of(cells[9].split(","))))
        .toList();
  }

  private Map<String, Map<String, Page>> pages() {
    Map<String, Map<String, Page>> pages = new TreeMap<>();
    pages.put("incidents", records("incidents/docs.jsonl"));
    pages.put("stories", records("stories/medium.docs.jsonl", "stories/handpicked.docs.jsonl"));
    pages.put("war", war());
    return pages;
  }

  private Map<String, Page> records(String... files) {
    Map<String, Page> pages = new TreeMap<>();
    for (String file : files) {
      Json.lines(gold.resolve(file)).forEach(l -> pages.put(l.at("id").text(), Cases.record(l)));
    }
    return pages;
  }

  private Map<String, Page> war() {
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
