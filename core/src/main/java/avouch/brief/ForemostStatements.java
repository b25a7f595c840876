package avouch.brief;

import avouch.model.Claim.Part;
import avouch.model.Claim.UtteranceClaim;
import avouch.model.Ledger;
import avouch.model.Ledger.Statement;
import avouch.model.Range;
import avouch.model.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chooses which utterances are printed: what several reports have, what those say who matter, what
 * is about the event and stands where a report begins; no speaker takes up all the room.
 */
final class ForemostStatements {
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)[\"“]?(that )?(it|they|he|she|this|these|those)\\b.*");

  /** Shorter words tell little of what a headline is about. */
  private static final int TELLING = 4;

  private static final int MOST_SHARED = 3;
  private static final int OFTEN = 3;
  private static final int LONG = 240;
  private static final double AGAIN = 1;
  private static final double SHOWN_ABOVE = 3;

  private final Situation situation;
  private final Sources sources;
  private final Set<String> headline;
  private final Map<String, Double> weights = new HashMap<>();

  ForemostStatements(Situation situation, Sources sources) {
    this.situation = situation;
    this.sources = sources;
    this.headline = stems(situation.headline());
    situation.ledger().cast().forEach(cast -> weights.put(cast.actor().name(), weight(cast)));
  }

  private static double weight(Ledger.Cast cast) {
    String role = cast.actor().role();
    boolean office = cast.part() == Part.OFFICIAL || role != null && !role.isBlank();
    return (office ? 1.5 : 0.5) + (cast.actor().mentions().size() >= OFTEN ? 1 : 0);
  }

  /** The foremost of some utterances, at most so many, the foremost first. */
  List<Statement> of(List<Statement> statements, int most) {
    List<Statement> left = new ArrayList<>(statements);
    List<Statement> chosen = new ArrayList<>();
    Map<Statement, Double> scores = new HashMap<>();
    statements.forEach(said -> scores.put(said, score(said)));
    Map<String, Integer> heard = new HashMap<>();
    while (!left.isEmpty() && chosen.size() < most) {
      Statement next =
          left.stream()
              .max(
                  Comparator.comparing(
                          (Statement said) ->
                              scores.getOrDefault(said, 0.0)
                                  - AGAIN * heard.getOrDefault(said.speaker(), 0)
                                  - AGAIN / 4 * heard.getOrDefault(report(said), 0))
                      .thenComparing(
                          said -> said.variants().getFirst().span(), Comparator.reverseOrder()))
              .orElseThrow();
      left.remove(next);
      chosen.add(next);
      heard.merge(next.speaker(), 1, Integer::sum);
      heard.merge(report(next), 1, Integer::sum);
    }
    return chosen;
  }

  private static String report(Statement said) {
    return said.variants().getFirst().span().report();
  }

  private double score(Statement said) {
    UtteranceClaim first = said.variants().getFirst().claim();
    String words = sources.words(first.bearing().span());
    Voice voice = new Voice(sources, first);
    long reports = said.variants().stream().map(each -> each.span().report()).distinct().count();
    double score = 2 * Math.min(2, reports - 1) + weights.getOrDefault(said.speaker(), 0.0);
    score += Math.min(MOST_SHARED, stems(words).stream().filter(headline::contains).count());
    score += voice.form() == Voice.Form.SPOKEN ? 1 : 0;
    score += voice.isSure() ? 1 : 0;
    score += isEarly(first) ? 1 : 0;
    score -= PRONOUN.matcher(words).matches() ? 1 : 0;
    score -= first.bearing().sentence().range().length() > LONG && !first.direct() ? 1 : 0;
    return score - (isHighlight(first) ? SHOWN_ABOVE : 0);
  }

  private boolean isEarly(UtteranceClaim claim) {
    int all = sources.text(claim.bearing().report()).length();
    return claim.bearing().span().range().start() * 3L < all;
  }

  private boolean isHighlight(UtteranceClaim claim) {
    Range sentence = claim.bearing().sentence().range();
    return situation.highlights().stream()
        .filter(shown -> shown.report().equals(claim.bearing().report()))
        .anyMatch(shown -> shown.range().overlaps(sentence));
  }

  private static Set<String> stems(String words) {
    return Phrases.each(words.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= TELLING)
        .map(word -> word.substring(0, Math.min(word.length(), TELLING + 1)))
        .collect(Collectors.toSet());
  }
}
