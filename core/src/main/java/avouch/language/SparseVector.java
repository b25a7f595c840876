package avouch.language;

/** Vectors of weights under ascending keys, of which only those that are not zero are held. */
public final class SparseVector {
  private SparseVector() {}

  /**
   * The dot product of two vectors, which is their cosine if both have length 1.
   *
   * @param keys ascending keys of the one
   * @param weights its weights, one a key
   * @param otherKeys ascending keys of the other
   * @param otherWeights its weights, one a key
   */
  public static double dot(long[] keys, double[] weights, long[] otherKeys, double[] otherWeights) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length && j < otherKeys.length) {
      if (keys[i] == otherKeys[j]) {
        sum += weights[i++] * otherWeights[j++];
      } else if (keys[i] < otherKeys[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
