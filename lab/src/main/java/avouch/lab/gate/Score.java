package avouch.lab.gate;

import java.util.Objects;

/**
 * One measure of one task.
 *
 * @param measure its name; it says so if only a sample was scored
 * @param value from 0 to 1, the higher the better
 * @param n over how many cases
 */
record Score(String measure, double value, int n) {
  Score {
    Objects.requireNonNull(measure);
  }

  static Score share(String measure, long right, long of) {
    return new Score(measure, of == 0 ? 0 : (double) right / of, Math.toIntExact(of));
  }

  static Score f(String measure, Tally tally) {
    return new Score(measure, tally.f(), tally.asked());
  }
}
