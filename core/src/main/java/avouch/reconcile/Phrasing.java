package avouch.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Wordings in the same words of the same speaker.
 *
 * @param words what all of them say
 * @param speaker who says it
 * @param named whether words beside it name the speaker
 * @param direct whether it is given word for word
 * @param wordings them, by span
 * @param reports how many each report has
 */
record Phrasing(
    Words words,
    String speaker,
    boolean named,
    boolean direct,
    List<Wording> wordings,
    Map<String, Integer> reports) {
  /** Words without any that tells anything are like none, not even themselves. */
  private static final double THEMSELVES = 0.8;

  /** The phrasings of wordings, in the order of the first of each. */
  static List<Phrasing> of(List<Wording> wordings) {
    Map<Object, List<Wording>> same = new LinkedHashMap<>();
    for (Wording wording : wordings) {
      boolean tells = wording.words().likenessInOneReport(wording.words()) >= THEMSELVES;
      Object key =
          tells
              ? List.of(
                  wording.words(), wording.speaker(), wording.named(), wording.claim().direct())
              : wording.span();
      same.computeIfAbsent(key, absent -> new ArrayList<>()).add(wording);
    }
    return same.values().stream().map(Phrasing::one).toList();
  }

  private static Phrasing one(List<Wording> wordings) {
    Wording first = wordings.getFirst();
    Map<String, Integer> reports = new TreeMap<>();
    wordings.forEach(wording -> reports.merge(wording.report(), 1, Integer::sum));
    return new Phrasing(
        first.words(),
        first.speaker(),
        first.named(),
        first.claim().direct(),
        List.copyOf(wordings),
        reports);
  }

  /** Whether only a pronoun tells who says it. */
  boolean byPronoun() {
    return wordings.getFirst().byPronoun();
  }

  /** The report that alone prints it; {@code null} if several do. */
  @Nullable String onlyReport() {
    return reports.size() == 1 ? wordings.getFirst().report() : null;
  }

  /** How many pairs of a wording of each there are. */
  long pairs(Phrasing other) {
    return (long) wordings.size() * other.wordings.size();
  }

  /** How many of these pairs stand in one report. */
  long pairsInOneReport(Phrasing other) {
    boolean fewer = reports.size() <= other.reports.size();
    Map<String, Integer> few = fewer ? reports : other.reports;
    Map<String, Integer> many = fewer ? other.reports : reports;
    return few.entrySet().stream()
        .mapToLong(entry -> (long) entry.getValue() * many.getOrDefault(entry.getKey(), 0))
        .sum();
  }
}
