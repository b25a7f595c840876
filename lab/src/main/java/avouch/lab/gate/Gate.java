package avouch.lab.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The quality gate: scores the program against gold and fails if a score is under its floor.
 *
 * <p>Exit status 0: no score is under its floor; 1: some is; 2: wrong usage.
 */
public final class Gate {
  private static final int THREADS = 2;

  private Gate() {}

  public static void main(String[] arguments) {
    int status;
    try {
      status = run(Options.of(arguments), Gold.find(System.getenv(Gold.VARIABLE)));
    } catch (Options.WrongUsage e) {
      System.err.println("gate: " + e.getMessage());
      System.err.println(Options.USAGE);
      status = 2;
    }
    System.out.flush();
    System.exit(status);
  }

  private static int run(Options options, Gold gold) {
    System.out.println(Runners.said(gold));
    Floors floors = Floors.read(gold.floors());
    Table table = new Table();
    List<String> said = new ArrayList<>();
    scores(Runners.of(gold, options))
        .forEach((runner, scored) -> report(runner, scored, options, floors, table, said));
    System.out.print(table);
    said.forEach(System.out::println);
    if (options.verbose()) {
      System.out.print(Runners.missing(gold));
    }
    if (options.accept()) {
      floors.write(gold.floors());
    }
    return table.isUnder() ? 1 : 0;
  }

  private static void report(
      Runner runner,
      Future<List<Score>> scored,
      Options options,
      Floors floors,
      Table table,
      List<String> said) {
    try {
      List<Score> scores = scored.get();
      String sha = Fingerprint.of(runner.inputs());
      if (!floors.gold(runner.task()).isEmpty() && !floors.gold(runner.task()).equals(sha)) {
        said.add("The gold of " + runner.task() + " is not the gold its floors were measured on.");
      }
      if (options.accept()) {
        floors
            .accept(runner.task(), sha, scores, options.regression())
            .forEach(line -> said.add("Floor kept (--allow-regression lowers it): " + line));
      }
      for (Score score : scores) {
        table.add(runner.task(), score, floors.floor(runner.task(), score.measure()));
      }
    } catch (ExecutionException e) {
      table.failed(runner.task(), "see below");
      said.add(Broken.where(runner.task(), e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      table.failed(runner.task(), "interrupted");
    }
  }

  /** Starts every runner, two at a time; the answers come in the order of the list. */
  private static Map<Runner, Future<List<Score>>> scores(List<Runner> runners) {
    Map<Runner, Future<List<Score>>> scores = new LinkedHashMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Runner runner : runners) {
        Callable<List<Score>> task = runner::run;
        scores.put(runner, threads.submit(task));
      }
    }
    return scores;
  }
}
