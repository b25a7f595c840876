package avouch.app.cli;

import avouch.app.fetch.Fetch;
import avouch.app.fetch.Reach;
import avouch.app.store.Contents;
import avouch.app.store.Corrected;
import avouch.app.store.Ingest;
import avouch.app.store.Situations;
import avouch.app.store.Store;
import avouch.app.store.StoreFault;
import avouch.model.Problem;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a store, and what is done with one. */
final class Storing {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "Keep what comes in in this file, and answer from all that it holds. With no PATH:"
              + " from the file alone.")
  private @Nullable String file;

  boolean isAsked() {
    return file != null;
  }

  /** Paths may be left out only where a store is named. */
  void check(List<String> paths) {
    if (paths.isEmpty() && file == null) {
      throw new WrongUsage("which reports? Give a PATH, or --store FILE");
    }
  }

  /** Takes the paths in, then does something with the store. */
  <T> T with(
      List<String> paths,
      @Nullable LocalDate published,
      Reach reach,
      Terminal terminal,
      Function<Taken, T> work) {
    try (Store store = paths.isEmpty() ? Store.existing(path()) : Store.open(path())) {
      List<Problem> momentary = List.of();
      if (!paths.isEmpty()) {
        try (Ingest ingest = new Ingest(store, published, InstantSource.system())) {
          take(paths, reach, ingest, terminal);
          momentary = ingest.momentary();
        }
      }
      return work.apply(new Taken(store, momentary));
    } catch (StoreFault e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /** A path that is itself a store is taken in whole. */
  private static void take(List<String> paths, Reach reach, Ingest ingest, Terminal terminal) {
    ProgressLine line = new ProgressLine(ingest, terminal);
    List<String> others = new ArrayList<>();
    for (String path : paths) {
      if (isStore(path)) {
        try (Store other = Store.existing(Path.of(path))) {
          ingest.all(other);
        } catch (StoreFault e) {
          line.problem(new Problem(path, "unreadable", String.valueOf(e.getMessage())));
        }
      } else {
        others.add(path);
      }
    }
    Fetch.each(others, terminal.in(), reach, line);
    ingest.settle();
    line.clear();
  }

  private static boolean isStore(String path) {
    try {
      return Store.isOne(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  Path path() {
    try {
      return Path.of(String.valueOf(file));
    } catch (InvalidPathException e) {
      throw new WrongUsage("'" + file + "' is no path: " + e.getReason());
    }
  }

  /**
   * A store with the paths taken in.
   *
   * @param store the store
   * @param momentary what could not be had of the paths
   */
  record Taken(Store store, List<Problem> momentary) {
    /** The situation report of all that the store holds. */
    SituationReport now(Request request, Terminal terminal) {
      return new Situations(store, (page, fault) -> Made.fault(page, fault, terminal))
          .now(request, momentary);
    }

    /** What is read in all that the store holds. */
    Contents contents(Request request, Terminal terminal) {
      Contents contents =
          Contents.of(store, request, (page, fault) -> Made.fault(page, fault, terminal));
      contents = Corrected.of(contents, store.corrections());
      List<Problem> problems = new ArrayList<>(contents.problems());
      problems.addAll(momentary);
      return new Contents(contents.readings(), problems);
    }
  }
}
