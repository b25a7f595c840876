package avouch.app.fetch;

import avouch.model.Page;
import avouch.model.Problem;

/**
 * Spares a sink the ten thousandth fault of one input: so many are told, then only their number.
 */
final class Sparing implements Sink {
  private static final int MOST = 1_000;

  private final Sink sink;
  private long problems;

  Sparing(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void page(Page page) {
    sink.page(page);
  }

  @Override
  public void problem(Problem problem) {
    if (++problems <= MOST) {
      sink.problem(problem);
    }
  }

  /** Tells how many were not told of that input. */
  void end(String input) {
    if (problems > MOST) {
      String message = "%d problems more that are not listed".formatted(problems - MOST);
      sink.problem(new Problem(input, "more-problems", message));
    }
  }
}
