package avouch.lineage;

import avouch.model.Lineage;
import java.util.List;
import java.util.Objects;

/**
 * The evidence that one of two reports was made from the other, or both from a third.
 *
 * @param a index of the one report in the story
 * @param b index of the other, larger than {@code a}
 * @param how how they relate
 * @param evidence passages of {@code a} with the passages of {@code b} that they match
 */
record Tie(int a, int b, Lineage.How how, List<Lineage.Shared> evidence) {
  Tie {
    Objects.requireNonNull(how);
    evidence = List.copyOf(evidence);
    if (a >= b) {
      throw new IllegalArgumentException("a tie goes from the smaller index to the larger");
    }
  }
}
