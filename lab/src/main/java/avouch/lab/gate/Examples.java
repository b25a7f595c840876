package avouch.lab.gate;

import avouch.codec.JsonSituationReport;
import avouch.model.SituationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of reports and what {@code avouch report} makes of it. */
final class Examples {
  private Examples() {}

  /** The folder's texts by name. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SituationReport report(Path folder) {
    return Cases.situations(Cases.pages(files(folder)));
  }

  static String json(Path folder) {
    return JsonSituationReport.of(report(folder), true);
  }
}
