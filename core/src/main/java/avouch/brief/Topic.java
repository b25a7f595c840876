package avouch.brief;

import avouch.model.Mention.PlaceName;
import avouch.model.Span;
import avouch.model.Story;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the titles of a story's reports say that it is about, by the stems of their words. Places
 * are no part of it: what is told of a town need not be the news from there.
 */
final class Topic {

  /** So many letters of a word are its stem. */
  private static final int STEM = 5;

  /** Shorter words tell little. */
  private static final int TELLING = 3;

  /** What any sentence may hold. */
  private static final Set<String> EMPTY = Lexicon.words("empty");

  private static final Pattern DEATH = Lexicon.sign("death");

  private final Story story;
  private final Set<String> places;
  private final Set<String> titles;

  Topic(Story story) {
    this.story = story;
    this.places =
        story.readings().stream()
            .flatMap(
                reading -> reading.all(PlaceName.class).map(name -> reading.words(name.range())))
            .flatMap(Topic::words)
            .map(Topic::stem)
            .collect(Collectors.toSet());
    this.titles =
        story.readings().stream()
            .flatMap(reading -> telling(reading.report().title()))
            .collect(Collectors.toSet());
  }

  /** How many of its words a sentence holds; more than any where there are no titles. */
  int of(Span sentence) {
    Set<String> shared = new HashSet<>(titles);
    shared.retainAll(telling(story.words(sentence)).collect(Collectors.toSet()));
    return titles.isEmpty() ? Integer.MAX_VALUE : shared.size();
  }

  private Stream<String> telling(String words) {
    return words(words)
        .filter(word -> word.length() >= TELLING && !EMPTY.contains(word))
        .map(Topic::stem)
        .filter(stem -> !places.contains(stem));
  }

  private static Stream<String> words(String text) {
    return Phrases.each(text.toLowerCase(Locale.ROOT));
  }

  /** All words of death are one. */
  private static String stem(String word) {
    return DEATH.matcher(word).matches()
        ? "death"
        : word.substring(0, Math.min(STEM, word.length()));
  }
}
