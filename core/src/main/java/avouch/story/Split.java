package avouch.story;

import avouch.model.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a part into stories. The two groups whose reports are bound most strongly on average join
 * first. No two join whose average is under a threshold, so that one loose link does not melt two
 * events; nor do two that are each bound much more strongly within than to each other: these are
 * two events of one crisis.
 */
final class Split {
  /** Average strength under which two groups tell of two events. */
  static final double TOGETHER = 0.14;

  /** Two groups are one event only if they are bound by so much of what binds each of them. */
  private static final double CONTRAST = 0.65;

  /** Groups bound by so much are copies of one text. */
  private static final double COPIES = 0.92;

  /**
   * Copies bind their group as two accounts of one event do: they do not make it so tight that
   * another account would stay out.
   */
  private static final double ACCOUNTS = 0.4;

  private final List<Sketch> sketches;
  private final double[][] bonds;
  private final int[] sizes;
  private final double[] within;
  private final int[] nearest;
  private final List<List<Integer>> groups = new ArrayList<>();

  private Split(List<Sketch> sketches) {
    this.sketches = sketches;
    int count = sketches.size();
    this.bonds = new double[count][count];
    this.sizes = new int[count];
    this.within = new double[count];
    this.nearest = new int[count];
    for (int i = 0; i < count; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      sizes[i] = 1;
    }
    bind();
  }

  /** Finds the strength of every two that share a word, by the words. */
  private void bind() {
    long[] holders = Holders.of(sketches);
    int from = 0;
    while (from < holders.length) {
      int to = Holders.end(holders, from);
      for (int i = from; i < to; i++) {
        double[] mine = bonds[Holders.report(holders[i])];
        double weight = Holders.weight(holders[i]);
        for (int j = from; j < i; j++) {
          mine[Holders.report(holders[j])] += weight * Holders.weight(holders[j]);
        }
      }
      from = to;
    }
    for (int i = 0; i < bonds.length; i++) {
      for (int j = 0; j < i; j++) {
        if (bonds[i][j] > 0) {
          bonds[j][i] = bonds[i][j] = Links.strength(bonds[i][j], sketches.get(i), sketches.get(j));
        }
      }
    }
  }

  /** The stories of a part, each as report ids in order; the part is given in order of ids. */
  static List<List<String>> stories(List<Sketch> part) {
    Split split = new Split(part);
    split.join();
    return split.groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().map(i -> part.get(i).report()).toList())
        .toList();
  }

  private void join() {
    int count = sketches.size();
    IntStream.range(0, count).forEach(this::seek);
    while (true) {
      int a = -1;
      for (int i = 0; i < count; i++) {
        if (sizes[i] > 0 && nearest[i] >= 0 && (a < 0 || bond(i) > bond(a))) {
          a = i;
        }
      }
      if (a < 0) {
        return;
      }
      merge(Math.min(a, nearest[a]), Math.max(a, nearest[a]));
    }
  }

  private double bond(int i) {
    return bonds[i][nearest[i]];
  }

  /** Finds the group that is bound most strongly to one of those that fit, the first of equals. */
  private void seek(int i) {
    nearest[i] = -1;
    for (int j = 0; j < sizes.length; j++) {
      if (j != i && sizes[j] > 0 && isNearer(i, j)) {
        nearest[i] = j;
      }
    }
  }

  private boolean isNearer(int i, int j) {
    return (nearest[i] < 0 || bonds[i][j] > bond(i)) && fits(i, j);
  }

  private boolean fits(int i, int j) {
    double least = CONTRAST * Math.sqrt(within(i) * within(j));
    return bonds[i][j] >= Math.max(TOGETHER, least);
  }

  /** Average strength within a group, as if one pair more in it were just strong enough. */
  private double within(int i) {
    return (within[i] + TOGETHER) / (sizes[i] * (sizes[i] - 1L) / 2 + 1);
  }

  private void merge(int into, int from) {
    within[into] += within[from] + tightness(bonds[into][from]) * sizes[into] * sizes[from];
    for (int j = 0; j < sizes.length; j++) {
      if (j != into && j != from && sizes[j] > 0) {
        double bond =
            (bonds[into][j] * sizes[into] + bonds[from][j] * sizes[from])
                / (sizes[into] + sizes[from]);
        bonds[into][j] = bonds[j][into] = bond;
      }
    }
    sizes[into] += sizes[from];
    sizes[from] = 0;
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    for (int j = 0; j < sizes.length; j++) {
      if (sizes[j] > 0) {
        follow(j, into, from);
      }
    }
  }

  private static double tightness(double bond) {
    return bond < COPIES ? bond : ACCOUNTS;
  }

  /** Finds again what is nearest to a group, as far as a merger can have changed it. */
  private void follow(int j, int into, int from) {
    if (j == into || nearest[j] == into || nearest[j] == from) {
      seek(j);
    } else if (isNearer(j, into)) {
      nearest[j] = into;
    }
  }
}
