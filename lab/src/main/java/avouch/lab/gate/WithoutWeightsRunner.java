package avouch.lab.gate;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the scores that the taggers feed if the weights of their models are given up: the
 * program loaded a second time, as if their two files were not there, so that rules alone answer.
 */
record WithoutWeightsRunner(Path gold) implements Runner {
  /** A third of the articles of places, and so small a share of the incidents, are enough. */
  private static final int PLACES = 3;

  private static final int INCIDENTS = 16;

  @Override
  public String task() {
    return "without weights";
  }

  @Override
  public List<Path> inputs() {
    return List.of(
        gold.resolve("quotes/dev"), gold.resolve("places"), gold.resolve("incidents/gold.jsonl"));
  }

  @Override
  public List<Score> run() {
    try (Weightless program = new Weightless(classpath())) {
      Method lines =
          program
              .loadClass(WithoutWeightsRunner.class.getName())
              .getDeclaredMethod("lines", String.class);
      lines.setAccessible(true);
      String scores = (String) lines.invoke(null, gold.toString());
      return scores.lines().map(WithoutWeightsRunner::score).toList();
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Called in the program without weights: the scores as lines, which both programs understand. */
  static String lines(String gold) {
    Path folder = Path.of(gold);
    List<Runner> runners =
        List.of(
            new QuotesRunner(folder.resolve("quotes/dev")),
            new PlacesRunner(folder.resolve("places"), PLACES),
            new IncidentsRunner(folder.resolve("incidents"), INCIDENTS));
    StringBuilder lines = new StringBuilder();
    for (Runner runner : runners) {
      for (Score score : runner.run()) {
        String measure = runner.task() + ", " + score.measure();
        lines.append(measure).append('\t').append(score.value());
        lines.append('\t').append(score.n()).append('\n');
      }
    }
    return lines.toString();
  }

  private static Score score(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Score(
        cells.get(0), Double.parseDouble(cells.get(1)), Integer.parseInt(cells.get(2)));
  }

  private static URL[] classpath() throws MalformedURLException {
    List<URL> places = new ArrayList<>();
    String path = System.getProperty("java.class.path", "");
    for (String place : path.split(File.pathSeparator, -1)) {
      places.add(Path.of(place).toUri().toURL());
    }
    return places.toArray(URL[]::new);
  }

  /** The program's classes again, without the files of weights. */
  private static final class Weightless extends URLClassLoader {
    Weightless(URL[] places) {
      super(places, ClassLoader.getPlatformClassLoader());
    }

    @Override
    public @Nullable URL findResource(String name) {
      boolean weights = name.endsWith("/tags.bin.gz") || name.endsWith("/names.bin.gz");
      return weights ? null : super.findResource(name);
    }
  }
}
