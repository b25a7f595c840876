package avouch.app.cli;

import avouch.model.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first problems in their order and the number of all, however many come. */
final class Listed {
  private static final int MOST = 1_000;

  private final PriorityQueue<Problem> first = new PriorityQueue<>(Comparator.reverseOrder());
  private long all;

  void add(Problem problem) {
    all++;
    first.add(problem);
    if (first.size() > MOST) {
      first.remove();
    }
  }

  /** In the order of problems. */
  List<Problem> first() {
    return first.stream().sorted().toList();
  }

  /** How many there are, listed or not. */
  long all() {
    return all;
  }
}
