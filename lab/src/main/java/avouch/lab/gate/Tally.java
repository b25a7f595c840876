package avouch.lab.gate;

/** Counts of what was right, what was answered and what was asked, for precision, recall and F. */
final class Tally {
  private double right;
  private double answered;
  private double found;
  private double asked;

  /** Adds where one count of right answers serves both precision and recall. */
  void add(double right, double answered, double asked) {
    add(right, answered, right, asked);
  }

  void add(double right, double answered, double found, double asked) {
    this.right += right;
    this.answered += answered;
    this.found += found;
    this.asked += asked;
  }

  int asked() {
    return (int) asked;
  }

  double precision() {
    return answered == 0 ? 0 : right / answered;
  }

  double recall() {
    return asked == 0 ? 0 : found / asked;
  }

  double f() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
