package avouch.lab.gate;

import avouch.lineage.Lineages;
import avouch.model.Page;
import avouch.model.Reading;
import avouch.model.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Copies made of reports of the shared incidents, against independent reports of the same incident:
 * of each report five copies, and each of them beside a report that somebody else wrote. What is
 * independent is what two readers called so, or what shares hardly any run of words.
 *
 * @param incidents the folder of the shared incidents
 * @param labels pairs that readers labelled
 * @param rows how words are said otherwise
 */
record MadeCopiesRunner(Path incidents, Path labels, Path rows) implements Runner {
  private static final int ONE_IN = 8;
  private static final int FEWEST_PARAGRAPHS = 5;

  /** A report to copy, and one that is no copy of it. */
  private record Subject(Page original, Page independent, boolean odd) {}

  @Override
  public String task() {
    return "made copies";
  }

  @Override
  public List<Path> inputs() {
    return List.of(
        incidents.resolve("docs.jsonl"),
        incidents.resolve("gold.jsonl"),
        incidents.resolve("reuse_pairs_silver.tsv"),
        labels,
        rows);
  }

  @Override
  public List<Score> run() {
    Rewordings rewordings = Rewordings.read(rows);
    Map<String, Tally> halves = new TreeMap<>();
    Map<MadeCopy, Tally> kinds = new TreeMap<>();
    for (Subject subject : subjects()) {
      for (MadeCopy kind : MadeCopy.values()) {
        Page copy = copy(subject.original(), kind, rewordings);
        boolean found = tied(subject.original(), copy);
        boolean wrong = tied(subject.independent(), copy);
        kinds.computeIfAbsent(kind, any -> new Tally()).add(found ? 1 : 0, found ? 1 : 0, 1);
        for (String half : List.of("all", subject.odd() ? "read" : "unread")) {
          halves
              .computeIfAbsent(half, any -> new Tally())
              .add(found ? 1 : 0, (found ? 1 : 0) + (wrong ? 1 : 0), 1);
        }
      }
    }
    return scores(halves, kinds);
  }

  private static List<Score> scores(Map<String, Tally> halves, Map<MadeCopy, Tally> kinds) {
    List<Score> scores = new ArrayList<>();
    halves.forEach(
        (half, tally) -> {
          scores.add(new Score(half + ": precision", tally.precision(), tally.asked()));
          scores.add(new Score(half + ": recall", tally.recall(), tally.asked()));
        });
    kinds.forEach(
        (kind, tally) ->
            scores.add(new Score(kind.said() + ": recall", tally.recall(), tally.asked())));
    return scores;
  }

  private List<Subject> subjects() {
    Map<String, Page> pages = new TreeMap<>();
    Json.lines(incidents.resolve("docs.jsonl"))
        .forEach(line -> pages.put(line.at("id").text(), Cases.record(line)));
    Set<Set<String>> copies = copies();
    List<Subject> subjects = new ArrayList<>();
    List<Json> gold = Json.lines(incidents.resolve("gold.jsonl"));
    for (Json line : Cases.sample(gold, g -> g.at("incident").text(), ONE_IN)) {
      List<String> ids = line.at("docs").texts().stream().sorted().toList();
      boolean odd = Math.floorMod(line.at("incident").text().hashCode() / ONE_IN, 2) == 1;
      subject(ids, pages, copies, odd).ifPresent(subjects::add);
    }
    return subjects;
  }

  private static Optional<Subject> subject(
      List<String> ids, Map<String, Page> pages, Set<Set<String>> copies, boolean odd) {
    for (String a : ids) {
      for (String b : ids) {
        Page original = pages.get(a);
        Page independent = pages.get(b);
        if (original != null
            && independent != null
            && !host(original).equals(host(independent))
            && !copies.contains(Set.of(a, b))
            && isLong(original)
            && isLong(independent)) {
          return Optional.of(new Subject(original, independent, odd));
        }
      }
    }
    return Optional.empty();
  }

  /** Pairs that share runs of words, unless readers called them independent. */
  private Set<Set<String>> copies() {
    Set<Set<String>> copies = new HashSet<>();
    for (String[] cells : cells(incidents.resolve("reuse_pairs_silver.tsv"))) {
      if (!cells[0].startsWith("c") && Double.parseDouble(cells[0]) >= 0.1) {
        copies.add(Set.of(cells[3], cells[4]));
      }
    }
    for (String[] cells : cells(labels)) {
      if (cells[3].equals("independent")) {
        copies.remove(Set.of(cells[1], cells[2]));
      }
    }
    return copies;
  }

  private static List<String[]> cells(Path table) {
    return Json.text(table)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static String host(Page page) {
    String address = page.address() == null ? page.input() : page.address();
    return address.replaceFirst("^[a-z]+://(www\\.)?", "").replaceFirst("[/:?].*", "");
  }

  private static boolean isLong(Page page) {
    return Cases.report(page).map(report -> report.blocks().size()).orElse(0) >= FEWEST_PARAGRAPHS;
  }

  /** The seed is the report and the kind, so no order of the reports changes a copy. */
  private static Page copy(Page original, MadeCopy kind, Rewordings rewordings) {
    Random random = new Random(original.input().hashCode() * 31L + kind.ordinal());
    String text = ((Page.Content.Plain) original.content()).text();
    String title = original.title();
    return new Page(
        original.input() + '-' + kind.ordinal(),
        new Page.Content.Plain(kind.text(text, rewordings, random)),
        "copy.example",
        "https://copy.example/" + kind.ordinal(),
        title == null ? null : kind.title(title, rewordings, random),
        original.published());
  }

  private static boolean tied(Page one, Page other) {
    Map<String, Reading> readings = new TreeMap<>();
    for (Page page : List.of(one, other)) {
      Cases.reading(page).ifPresent(reading -> readings.put(reading.report().id(), reading));
    }
    Story story =
        new Story(readings.keySet().iterator().next(), List.copyOf(readings.values()), Map.of());
    return readings.size() == 2 && Lineages.of(story).size() == 1;
  }
}
