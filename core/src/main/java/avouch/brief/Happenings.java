package avouch.brief;

import avouch.model.Mention;
import avouch.model.Mention.Figure;
import avouch.model.Mention.PlaceName;
import avouch.model.Reading;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells sentences that are alike and of different happenings: no number stands in both, and each
 * names a place that the other does not ("four died in Denby", "two died in Sorve"), or both are
 * tolls, of which the later has grown.
 */
final class Happenings {
  private static final Pattern DEATH = Lexicon.sign("death");

  private final Story story;

  Happenings(Story story) {
    this.story = story;
  }

  /** Whether some two of the sentences are of different happenings. */
  boolean areSeveral(List<Span> sentences) {
    return sentences.stream()
        .anyMatch(one -> sentences.stream().anyMatch(other -> differ(one, other)));
  }

  private boolean differ(Span one, Span other) {
    Set<String> here = words(one, Figure.class);
    Set<String> there = words(other, Figure.class);
    return !here.isEmpty()
        && !there.isEmpty()
        && Collections.disjoint(here, there)
        && (isFurther(one, other) && isFurther(other, one) || isToll(one) && isToll(other));
  }

  private boolean isToll(Span sentence) {
    return Phrases.each(story.words(sentence)).anyMatch(word -> DEATH.matcher(word).matches());
  }

  /** Whether a sentence names a place that another does not. */
  private boolean isFurther(Span one, Span other) {
    Set<String> places = new HashSet<>(words(one, PlaceName.class));
    String words = Phrases.folded(story.words(other));
    places.removeIf(words::contains);
    return !places.isEmpty();
  }

  private Set<String> words(Span sentence, Class<? extends Mention> kind) {
    Reading reading = story.reading(sentence.report());
    return reading
        .within(sentence.range(), kind)
        .map(mention -> Phrases.folded(reading.words(mention.range())))
        .collect(Collectors.toSet());
  }
}
