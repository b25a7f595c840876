package avouch.brief;

import avouch.model.Mention.PlaceName;
import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which sentences are of a place or an event that only those before them name: "the attack left 12
 * dead" and "fighting went on in the south of the town" are of the town named last, which need not
 * be the story's. Alone they mislead.
 */
final class Elsewhere {
  private static final Pattern POINTING =
      Lexicon.pattern(
          "\\b(?:the|this|that)\\s+(?:\\p{Ll}+\\s+)?"
              + Lexicon.signs("there")
              + "(?:['’]s)?\\b(?!\\s+of\\s+\\p{Lu})");

  private final Story story;
  private final Leads leads;

  Elsewhere(Story story, Leads leads) {
    this.story = story;
    this.leads = leads;
  }

  /** Whether a sentence points to what is of a town that its report does not begin with. */
  boolean is(Span sentence) {
    if (!POINTING.matcher(story.words(sentence)).find()) {
      return false;
    }
    Reading reading = story.reading(sentence.report());
    List<PlaceName> towns =
        reading
            .all(PlaceName.class)
            .filter(Elsewhere::isTown)
            .filter(town -> town.range().start() < sentence.range().end())
            .toList();
    boolean named = towns.stream().anyMatch(town -> sentence.range().contains(town.range()));
    Optional<PlaceName> last =
        towns.stream().max(Comparator.comparingInt(town -> town.range().start()));
    return !named
        && last.filter(town -> !leads.of(sentence.report()).contains(town.name())).isPresent();
  }

  /** Whether a sentence names a place smaller than a country. */
  static boolean namesTown(Story story, Span sentence) {
    return story
        .reading(sentence.report())
        .within(sentence.range(), PlaceName.class)
        .anyMatch(Elsewhere::isTown);
  }

  private static boolean isTown(PlaceName name) {
    Place place = name.place();
    return name.use() == PlaceName.Use.PLACE
        && (place == null || place.kind() != Place.Kind.COUNTRY);
  }
}
