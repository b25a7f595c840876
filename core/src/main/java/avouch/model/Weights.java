package avouch.model;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of words, names or whatever else is told apart by a hash: a vector of length 1 of which
 * only what is not zero is held. Weights are whole numbers, so that no sum depends on its order.
 */
public final class Weights {
  /** The whole number that stands for a weight of 1. */
  public static final int ONE = (1 << Short.SIZE) - 1;

  private final int[] hashes;
  private final char[] weights;

  private Weights(int[] hashes, char[] weights) {
    this.hashes = hashes;
    this.weights = weights;
  }

  /** A vector in the direction of these weights; those of 0 or less are left out. */
  public static Weights of(Map<Integer, Double> weighted) {
    TreeMap<Integer, Double> positive = new TreeMap<>(weighted);
    positive.values().removeIf(weight -> weight <= 0);
    double length = 0;
    for (double weight : positive.values()) {
      length += weight * weight;
    }
    int[] hashes = new int[positive.size()];
    char[] weights = new char[hashes.length];
    int size = 0;
    for (Map.Entry<Integer, Double> entry : positive.entrySet()) {
      char weight = (char) Math.round(entry.getValue() / Math.sqrt(length) * ONE);
      if (weight > 0) {
        hashes[size] = entry.getKey();
        weights[size++] = weight;
      }
    }
    return new Weights(Arrays.copyOf(hashes, size), Arrays.copyOf(weights, size));
  }

  /**
   * The vector that was taken apart.
   *
   * @param hashes ascending
   * @param weights one a hash, from 1 to {@link #ONE}
   */
  public static Weights of(int[] hashes, int[] weights) {
    char[] narrow = new char[weights.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (char) weights[i];
    }
    return new Weights(hashes.clone(), narrow);
  }

  public int size() {
    return hashes.length;
  }

  /** The hash in place {@code i}; they ascend. */
  public int hash(int i) {
    return hashes[i];
  }

  /** The weight in place {@code i}, from 1 to {@link #ONE}. */
  public int weight(int i) {
    return weights[i];
  }

  /** Cosine of the two vectors. */
  public double cosine(Weights other) {
    long sum = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int mine = hashes[i];
      int theirs = other.hashes[j];
      if (mine == theirs) {
        sum += (long) weights[i++] * other.weights[j++];
      } else if (mine < theirs) {
        i++;
      } else {
        j++;
      }
    }
    return sum / ((double) ONE * ONE);
  }

  /** How many hashes both hold. */
  public int shared(Weights other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights weighted
        && Arrays.equals(hashes, weighted.hashes)
        && Arrays.equals(weights, weighted.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(hashes) + Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return hashes.length + " weights";
  }
}
