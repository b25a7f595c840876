package avouch.lab.gate;

import avouch.lineage.Lineages;
import avouch.model.Lineage;
import avouch.model.Page;
import avouch.model.Reading;
import avouch.model.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Near-identical articles among others: pairs that share a lineage. */
record CopiesRunner(Path folder, List<Integer> sizes) implements Runner {
  @Override
  public String task() {
    return "copies";
  }

  @Override
  public List<Path> inputs() {
    return sizes.stream()
        .flatMap(
            size -> List.of("articles_" + size + ".train", "articles_" + size + ".truth").stream())
        .map(folder::resolve)
        .toList();
  }

  @Override
  public List<Score> run() {
    List<Score> scores = new ArrayList<>();
    for (int size : sizes) {
      Set<Set<String>> gold = new HashSet<>();
      Json.text(folder.resolve("articles_" + size + ".truth"))
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> gold.add(Set.of(line.strip().split("\\s+", -1))));
      Set<Set<String>> system = pairs(Json.text(folder.resolve("articles_" + size + ".train")));
      Tally tally = new Tally();
      tally.add(gold.stream().filter(system::contains).count(), system.size(), gold.size());
      scores.add(Score.f(size + " articles: pair F", tally));
    }
    return scores;
  }

  /** Each article is given an outlet of its own, since a report's id counts the outlet. */
  private static Set<Set<String>> pairs(String articles) {
    Map<String, Reading> readings = new TreeMap<>();
    for (String line : articles.split("\n", -1)) {
      int space = line.indexOf(' ');
      if (space > 0) {
        String name = line.substring(0, space);
        Page.Content text = new Page.Content.Plain(line.substring(space + 1));
        Cases.reading(new Page(name, text, name + ".example", null, null, null))
            .ifPresent(reading -> readings.put(reading.report().id(), reading));
      }
    }
    Story story =
        new Story(readings.keySet().iterator().next(), List.copyOf(readings.values()), Map.of());
    Set<Set<String>> pairs = new HashSet<>();
    for (Lineage lineage : Lineages.of(story)) {
      List<String> names =
          lineage.reports().stream().map(id -> story.reading(id).report().input()).toList();
      for (String a : names) {
        names.stream().filter(b -> !b.equals(a)).forEach(b -> pairs.add(Set.of(a, b)));
      }
    }
    return pairs;
  }
}
