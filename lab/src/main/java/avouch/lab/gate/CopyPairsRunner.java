package avouch.lab.gate;

import avouch.lineage.Lineages;
import avouch.model.Page;
import avouch.model.Reading;
import avouch.model.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pairs of reports of one incident that share words: which are copies of one text, and which were
 * written independently. The labels name reports of the shared incidents and hold no text.
 */
record CopyPairsRunner(Path labels, Path documents) implements Runner {
  /**
   * A pair.
   *
   * @param odd whether its number is odd: those may be read when the rules are mended
   * @param copy whether readers call it a copy
   */
  private record Pair(boolean odd, String a, String b, boolean copy) {}

  @Override
  public String task() {
    return "copy pairs";
  }

  @Override
  public List<Path> inputs() {
    return List.of(labels, documents);
  }

  @Override
  public List<Score> run() {
    Map<String, Page> pages = new TreeMap<>();
    Json.lines(documents).forEach(line -> pages.put(line.at("id").text(), Cases.record(line)));
    Map<String, Tally> tallies = new TreeMap<>();
    for (Pair pair : pairs()) {
      boolean found = isCopy(reading(pages, pair.a()), reading(pages, pair.b()));
      for (String group : List.of("all", pair.odd() ? "read" : "unread")) {
        tallies
            .computeIfAbsent(group, unused -> new Tally())
            .add(found && pair.copy() ? 1 : 0, found ? 1 : 0, pair.copy() ? 1 : 0);
      }
    }
    return tallies.entrySet().stream()
        .map(group -> Score.f(group.getKey() + ": pair F", group.getValue()))
        .toList();
  }

  private List<Pair> pairs() {
    return Json.text(labels)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .filter(cells -> !cells[3].equals("either"))
        .map(
            cells ->
                new Pair(
                    Integer.parseInt(cells[0]) % 2 == 1,
                    cells[1],
                    cells[2],
                    cells[3].equals("copy")))
        .toList();
  }

  private Optional<Reading> reading(Map<String, Page> pages, String id) {
    Page page = pages.get(id);
    if (page == null) {
      throw new IllegalStateException(labels + " names " + id + ", which is not in " + documents);
    }
    return Cases.reading(page);
  }

  /** Two states of one text are one report, so a copy as well. */
  private static boolean isCopy(Optional<Reading> a, Optional<Reading> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String one = a.get().report().id();
    String other = b.get().report().id();
    if (one.equals(other)) {
      return true;
    }
    boolean inOrder = one.compareTo(other) < 0;
    List<Reading> both = inOrder ? List.of(a.get(), b.get()) : List.of(b.get(), a.get());
    return Lineages.of(new Story(inOrder ? one : other, both, Map.of())).size() == 1;
  }
}
