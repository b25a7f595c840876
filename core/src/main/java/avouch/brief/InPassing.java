package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Span;
import avouch.model.Story;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which sentences tell of something else than the story's event: of years, of every day, of "that
 * attack", or of an event with a name of its own ("the Denby attacks") that is in no title.
 */
final class InPassing {
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b[Tt]he\\s+(\\p{Lu}[\\p{L}-]+)(?:['’]s)?\\s+" + Lexicon.signs("there.event") + "\\b");

  private static final Pattern TOGETHER = Lexicon.sign("together");

  /** So near words are of a number, in letters. */
  private static final int NEAR = 24;

  private final Story story;

  InPassing(Story story) {
    this.story = story;
  }

  /** Whether a number counts the dead and the hurt together: "hundreds were killed or wounded". */
  boolean isTogether(Bearing claim) {
    String words = story.words(claim.sentence());
    int start = claim.span().range().start() - claim.sentence().range().start();
    int end = start + claim.span().range().length();
    return start >= 0
        && end <= words.length()
        && TOGETHER
            .matcher(words)
            .results()
            .anyMatch(both -> both.start() - end < NEAR && start - both.end() < NEAR);
  }

  boolean is(Span sentence) {
    String words = story.words(sentence);
    return Alone.isLasting(words) || Alone.isOfThatEvent(words) || isNamed(words);
  }

  private boolean isNamed(String words) {
    Matcher named = NAMED.matcher(words);
    return named.results().anyMatch(event -> !isInTitle(event.group(1)));
  }

  private boolean isInTitle(String name) {
    return story.readings().stream()
        .map(Reading::report)
        .map(Report::title)
        .anyMatch(title -> title.contains(name));
  }
}
