package avouch.lab.gate;

import avouch.model.Claim.Bearing;
import avouch.model.Finding;
import avouch.model.Finding.Difference;
import avouch.model.Page;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs of figures of one story: is the kind of their difference the one that readers name? The
 * labels name documents of the shared gold and places in them and hold no text. Figures that the
 * program holds apart, in two questions, count as of another scope.
 */
record DifferencesRunner(Path labels, Path gold) implements Runner {
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
    GoldPages read = new GoldPages(gold);
    pages.put("incidents", read.records("incidents/docs.jsonl"));
    pages.put("stories", read.stories());
    pages.put("war", read.war());
    return pages;
  }
}
