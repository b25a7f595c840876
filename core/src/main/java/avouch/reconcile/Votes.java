package avouch.reconcile;

import avouch.model.Claim.Basis;
import avouch.model.Claim.FigureClaim;
import avouch.model.Finding.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * To which number each report comes by itself, copies of one text with one vote. The one that most
 * come to stands beside a larger one that one text alone shows and nobody prints, for that may be
 * of another event.
 */
final class Votes {
  static final Votes NONE = new Votes(Map.of(), Set.of());

  private final Map<Double, Integer> byNumber;

  /** The numbers that somebody prints. */
  private final Set<Double> stated;

  private Votes(Map<Double, Integer> byNumber, Set<Double> stated) {
    this.byNumber = byNumber;
    this.stated = stated;
  }

  /**
   * The votes on one question.
   *
   * @param own the number that the claims of one report come to
   * @param lineage which text a report is a copy of
   */
  static Votes of(
      Collection<FigureClaim> claims,
      Function<List<FigureClaim>, OptionalDouble> own,
      UnaryOperator<String> lineage) {
    Map<Double, Set<String>> texts = new HashMap<>();
    Backings.byReport(claims)
        .forEach(
            (report, told) ->
                own.apply(told)
                    .ifPresent(
                        number ->
                            texts
                                .computeIfAbsent(number, absent -> new HashSet<>())
                                .add(lineage.apply(report))));
    Map<Double, Integer> votes = new HashMap<>();
    texts.forEach((number, of) -> votes.put(number, of.size()));
    Set<Double> stated = new HashSet<>();
    claims.stream()
        .filter(claim -> claim.basis() == Basis.STATED)
        .forEach(claim -> stated.add(claim.amount().number()));
    return new Votes(votes, stated);
  }

  /** How many texts come to a value's number. */
  int of(Value value) {
    return byNumber.getOrDefault(number(value), 0);
  }

  /** Whether nobody prints a value's number: the reports only show it. */
  boolean isShown(Value value) {
    return !byNumber.isEmpty() && !stated.contains(number(value));
  }

  /**
   * The number of a value that nobody prints, 0 for others: of such numbers the smaller comes
   * first, for so many every report shows.
   */
  double shown(Value value) {
    return isShown(value) ? number(value) : 0;
  }

  /** Whether more than half of the texts come to a value's number. */
  boolean isOfMost(Value value) {
    int all = byNumber.values().stream().mapToInt(Integer::intValue).sum();
    return of(value) * 2 > all;
  }

  private static double number(Value value) {
    return Objects.requireNonNull(value.amount()).number();
  }
}
