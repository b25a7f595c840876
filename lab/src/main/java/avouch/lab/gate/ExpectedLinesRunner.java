package avouch.lab.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The lines that a careful reader expects of each invented story, held against the JSON output.
 *
 * @param lines the folder of {@code <story>.jsonl}
 * @param examples the folder of {@code <story>/}
 * @param listing where the missing lines are written
 */
record ExpectedLinesRunner(Path lines, Path examples, Path listing) implements Runner {
  @Override
  public String task() {
    return "expected lines";
  }

  @Override
  public List<Path> inputs() {
    List<Path> inputs = new ArrayList<>();
    for (Path file : files()) {
      inputs.add(file);
      inputs.add(examples.resolve(story(file)));
    }
    return inputs;
  }

  @Override
  public List<Score> run() {
    List<Score> scores = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Path file : files()) {
      String story = story(file);
      Path folder = examples.resolve(story);
      StoryOutput output =
          new StoryOutput(Json.parse(Examples.json(folder)), Examples.files(folder));
      Map<String, List<Boolean>> strata = new TreeMap<>();
      List<Boolean> all = new ArrayList<>();
      for (Json line : Json.lines(file)) {
        boolean holds = new Expectation(line.at("expect"), output).holds();
        all.add(holds);
        strata.computeIfAbsent(line.at("stratum").text(), s -> new ArrayList<>()).add(holds);
        if (!holds) {
          missing.add(missing(story, line));
        }
      }
      scores.add(score(story + ": lines held", all));
      strata.forEach((stratum, held) -> scores.add(score(story + ": of them " + stratum, held)));
    }
    Listing.write(listing, String.join("\n", missing) + "\n");
    return scores;
  }

  private static Score score(String measure, List<Boolean> held) {
    return Score.share(measure, held.stream().filter(Boolean::booleanValue).count(), held.size());
  }

  private static String missing(String story, Json line) {
    return String.join(
        "  ", story, line.at("id").text(), line.at("stratum").text(), line.at("line").text());
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(lines)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String story(Path file) {
    return String.valueOf(file.getFileName()).replace(".jsonl", "");
  }
}
