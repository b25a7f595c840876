package avouch.brief;

import avouch.language.Wordings;
import avouch.model.Claim.Bearing;
import avouch.model.Finding.Value;
import avouch.model.Lineage;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import avouch.model.Situation;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which other reports tell what a printed sentence tells: they have its numbers in sentences like
 * it, or are copies, translated ones among them. The same number in other words may be of something
 * else.
 */
final class Retold {
  private final Story story;
  private final List<Lineage> lineages;

  Retold(Situation situation) {
    this.story = situation.story();
    this.lineages = situation.lineages();
  }

  /** Of some reports those that tell the same. */
  Set<String> in(Collection<String> reports, Span sentence, List<Value> values) {
    Wordings.Profile printed = profile(sentence);
    Set<String> retold = new TreeSet<>(reports);
    for (Value value : values) {
      retold.removeIf(
          report ->
              !isCopy(report, sentence.report())
                  && sentences(value, report).noneMatch(each -> isAlike(printed, each)));
    }
    return retold;
  }

  private boolean isCopy(String report, String other) {
    return lineages.stream()
        .map(Lineage::reports)
        .anyMatch(reports -> reports.contains(report) && reports.contains(other));
  }

  private static Stream<Span> sentences(Value value, String report) {
    return value.claims().stream()
        .map(Bearing::sentence)
        .filter(sentence -> sentence.report().equals(report));
  }

  private boolean isAlike(Wordings.Profile printed, Span sentence) {
    return printed.likeness(profile(sentence)) >= Wordings.ONE_EVENT;
  }

  private Wordings.Profile profile(Span sentence) {
    List<Token> tokens =
        story
            .reading(sentence.report())
            .sentenceAt(sentence.range())
            .map(Sentence::tokens)
            .orElse(List.of());
    return Wordings.profile(tokens);
  }
}
