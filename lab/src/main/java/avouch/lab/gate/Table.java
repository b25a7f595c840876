package avouch.lab.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The gate's table: {@code task · measure · score · floor · n · verdict}. */
final class Table {
  private final List<String[]> rows = new ArrayList<>();
  private boolean under;

  Table() {
    rows.add(new String[] {"task", "measure", "score", "floor", "n", "verdict"});
  }

  void add(String task, Score score, @Nullable Double floor) {
    rows.add(
        new String[] {
          task,
          score.measure(),
          three(score.value()),
          floor == null ? "–" : three(floor),
          String.valueOf(score.n()),
          verdict(score.value(), floor)
        });
  }

  void failed(String task, String why) {
    under = true;
    rows.add(new String[] {task, why, "–", "–", "–", "BROKEN"});
  }

  /** Whether some score is under its floor, or some task broke. */
  boolean isUnder() {
    return under;
  }

  private String verdict(double score, @Nullable Double floor) {
    if (floor == null) {
      return "no floor yet";
    }
    double above = score - floor;
    if (above < -Floors.EPSILON) {
      under = true;
      return "UNDER by " + three(-above);
    }
    return above >= .001
        ? "ok, " + three(above) + " above"
        : above < 0 ? "ok, within " + Floors.EPSILON : "ok";
  }

  @Override
  public String toString() {
    int[] widths = new int[6];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    StringBuilder out = new StringBuilder();
    String last = "";
    for (String[] row : rows) {
      String task = row[0].equals(last) ? "" : row[0];
      last = row[0];
      out.append(left(task, widths[0])).append("  ").append(left(row[1], widths[1]));
      for (int i = 2; i < 5; i++) {
        out.append("  ").append(" ".repeat(widths[i] - row[i].length())).append(row[i]);
      }
      out.append("  ").append(row[5]).append('\n');
    }
    return out.toString();
  }

  private static String left(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String three(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
