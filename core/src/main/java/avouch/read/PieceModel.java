package avouch.read;

import avouch.language.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A linear model that tells pieces of the account from the rest of a page: features add up. */
final class PieceModel {
  private static final Map<String, Double> WEIGHTS = weights();

  private PieceModel() {}

  /** Whether the features speak for the account rather than against it. */
  static boolean isAccount(List<String> features) {
    double score = 0;
    for (String feature : features) {
      score += WEIGHTS.getOrDefault(feature, 0.0);
    }
    return score > 0;
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (Rows.Row row : Rows.of(PieceModel.class, "pieces.tsv")) {
      weights.put(row.id(), Double.valueOf(row.pattern()));
    }
    return weights;
  }
}
