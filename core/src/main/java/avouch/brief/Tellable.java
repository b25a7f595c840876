package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Reading;
import avouch.model.Report.Block;
import avouch.model.Sentence;
import avouch.model.Span;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which sentences with a number can be printed alone, and with what day. */
final class Tellable {
  /** A report so many days older than the latest says itself what its "last month" is. */
  private static final int LONG = 30;

  /** So few words without a verb are called out rather than told. */
  private static final int SHORT = 10;

  private static final Pattern ONE = Pattern.compile("(?i)one\\b.*");
  private static final Pattern WITNESS = Lexicon.sign("witness");

  private final Story story;
  private final Sources sources;
  private final Elsewhere elsewhere;

  Tellable(Story story, Sources sources, Elsewhere elsewhere) {
    this.story = story;
    this.sources = sources;
    this.elsewhere = elsewhere;
  }

  /**
   * Whether a sentence says what its number is of: it hangs on no other and is no list of links.
   */
  boolean is(Span sentence) {
    String words = story.words(sentence);
    return !elsewhere.is(sentence)
        && !Alone.isHanging(words)
        && !Alone.isOfThatEvent(words)
        && !Alone.isOfLinks(words)
        && (!Alone.isInFirstPerson(words) || !sources.quoted(sentence).isEmpty())
        && isWhole(sentence);
  }

  /** Whether a short sentence has a verb; a title needs none. */
  private boolean isWhole(Span sentence) {
    Reading reading = story.reading(sentence.report());
    Optional<Sentence> whole = reading.sentenceAt(sentence.range());
    return whole.isEmpty()
        || whole.get().tokens().size() > SHORT
        || reading.report().blocks().get(whole.get().block()).role() == Block.Role.TITLE
        || whole.get().tokens().stream().anyMatch(token -> token.tag().startsWith("VB"));
  }

  /** Whether a claim counts: "one sailor said" names who tells. */
  boolean counts(Bearing claim) {
    int behind = claim.span().range().end() - claim.sentence().range().start();
    String words = story.words(claim.sentence());
    return !ONE.matcher(story.words(claim.span())).matches()
        || behind < 0
        || behind > words.length()
        || !WITNESS.matcher(words.substring(behind)).find();
  }

  /** The day of a report that is much older than the story's latest; else null. */
  @Nullable LocalDate longAgo(Span sentence) {
    LocalDate day = story.day(sentence.report());
    LocalDate latest = story.latest();
    return day != null && latest != null && day.plusDays(LONG).isBefore(latest) ? day : null;
  }
}
