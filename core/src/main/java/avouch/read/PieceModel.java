package avouch.read;

import avouch.language.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A linear model that tells pieces of the account from the rest of a page: features add up. */
final class PieceModel {
  private static final double[] WEIGHTS = weights(PieceFeatures.names());

  private PieceModel() {}

  /** Whether the features speak for the account rather than against it. */
  static boolean isAccount(FeatureSet features) {
    double score = 0;
    for (int i = 0; i < features.size(); i++) {
      score += WEIGHTS[features.at(i)];
    }
    return score > 0;
  }

  private static double[] weights(List<String> names) {
    Map<String, Double> weights = new HashMap<>();
    for (Rows.Row row : Rows.of(PieceModel.class, "pieces.tsv")) {
      weights.put(row.id(), Double.valueOf(row.pattern()));
    }
    return names.stream().mapToDouble(name -> weights.getOrDefault(name, 0.0)).toArray();
  }
}
