package avouch.lab.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * What the gate was asked to do.
 *
 * @param accept take what is measured as the new floors
 * @param regression let {@code accept} lower a floor
 * @param full score all of the sets that are otherwise sampled
 * @param verbose list what was missed where a task can
 * @param tasks only these; empty for all
 */
record Options(
    boolean accept, boolean regression, boolean full, boolean verbose, List<String> tasks) {
  static final String USAGE =
      """
      usage: Gate [--full] [--verbose] [--accept [--allow-regression]] [TASK...]
        TASK                 score these tasks only: incidents, dates, "date cases", numbers, …
        --full               all of the sets of which the gate scores a sample
        --verbose            list the expected lines that are missing
        --accept             take what is measured as the new floors, where it is higher
        --allow-regression   with --accept: where it is lower, too
      AVOUCH_GOLD names the folder of gold; without it ../shared/gold is used if it is there.""";

  static final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
      super(message);
    }
  }

  static Options of(String[] arguments) {
    List<String> given = new ArrayList<>(List.of(arguments));
    boolean accept = given.remove("--accept");
    boolean regression = given.remove("--allow-regression");
    boolean full = given.remove("--full");
    boolean verbose = given.remove("--verbose");
    for (String rest : given) {
      if (rest.startsWith("-")) {
        throw new WrongUsage("unknown option: " + rest);
      }
    }
    if (regression && !accept) {
      throw new WrongUsage("--allow-regression goes with --accept");
    }
    return new Options(accept, regression, full, verbose, List.copyOf(given));
  }

  boolean wants(Runner runner) {
    return tasks.isEmpty() || tasks.contains(runner.task());
  }
}
