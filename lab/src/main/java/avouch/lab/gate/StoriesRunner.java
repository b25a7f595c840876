package avouch.lab.gate;

import avouch.model.Reading;
import avouch.model.Request;
import avouch.story.Stories;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles grouped into the events they tell of. */
record StoriesRunner(Path folder) implements Runner {
  @Override
  public String task() {
    return "stories";
  }

  @Override
  public List<Path> inputs() {
    return List.of("handpicked", "medium").stream()
        .flatMap(set -> List.of(set + ".docs.jsonl", set + ".gold.jsonl").stream())
        .map(folder::resolve)
        .toList();
  }

  @Override
  public List<Score> run() {
    List<Score> scores = new ArrayList<>();
    for (String set : List.of("handpicked", "medium")) {
      List<List<String>> gold =
          Json.lines(folder.resolve(set + ".gold.jsonl")).stream()
              .map(story -> story.at("docs").texts())
              .toList();
      Clusters clusters =
          new Clusters(gold, grouped(Json.lines(folder.resolve(set + ".docs.jsonl"))));
      scores.add(clusters.adjustedRand(set + ": adjusted Rand"));
      scores.add(clusters.cubed(set + ": B-cubed F"));
    }
    return scores;
  }

  private static List<List<String>> grouped(List<Json> documents) {
    List<Reading> readings =
        documents.stream().flatMap(line -> Cases.reading(Cases.record(line)).stream()).toList();
    return Stories.of(readings, Request.ALL).stream()
        .map(story -> story.readings().stream().map(r -> r.report().input()).toList())
        .toList();
  }
}
