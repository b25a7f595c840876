package avouch.brief;

import avouch.claim.ToldFates;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Claim.Part;
import avouch.model.Ledger.Cast;
import avouch.model.Range;
import avouch.model.Sentence;
import avouch.model.Span;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that tells what befell somebody and names the person: what is printed of an arrest, a
 * suspicion, a wound or a death, for who did it and who says so stand in it.
 *
 * @param sentence the sentence
 * @param name where the person is named
 * @param fate the words of fate nearest to the name
 */
record ToldOf(Span sentence, Range name, @Nullable Range fate) {
  /** Further from a name, words of fate are another's. */
  private static final int NEAR = 100;

  /** A year so long before the report is of other events. */
  private static final int LONG_AGO = 2;

  private static final Pattern YEAR = Pattern.compile("\\b(1\\d|20)\\d\\d\\b");

  /** Every such sentence of a person of whom a fate or a suspicion is told. */
  static List<ToldOf> of(Cast cast, Story story) {
    boolean befell =
        !cast.status().isEmpty() || cast.part() == Part.VICTIM || cast.part() == Part.SUSPECT;
    if (!befell) {
      return List.of();
    }
    return cast.backing().claims().stream()
        .filter(claim -> claim.modality() == Modality.ASSERTED)
        .filter(claim -> names(claim, cast, story))
        .map(claim -> told(claim, story))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether the words of a claim are the person's name and no pronoun. */
  private static boolean names(Bearing claim, Cast cast, Story story) {
    String words = Phrases.even(story.words(claim.span()));
    return cast.actor().aliases().contains(words) || cast.actor().name().equals(words);
  }

  private static @Nullable ToldOf told(Bearing claim, Story story) {
    Optional<Sentence> sentence = story.reading(claim.report()).sentenceAt(claim.span().range());
    String words = story.words(claim.sentence());
    if (Alone.isPicture(words) || isLongAgo(words, story.day(claim.report()))) {
      return null;
    }
    Range name = claim.span().range();
    if (sentence.isEmpty()) {
      return new ToldOf(claim.sentence(), name, null);
    }
    return ToldFates.in(sentence.get()).stream()
        .filter(fate -> gap(fate, name) < NEAR)
        .min(Comparator.comparingInt(fate -> gap(fate, name)))
        .map(fate -> new ToldOf(claim.sentence(), name, fate))
        .orElse(null);
  }

  private static boolean isLongAgo(String words, @Nullable LocalDate day) {
    Matcher year = YEAR.matcher(words);
    return day != null
        && year.results()
            .anyMatch(found -> Integer.parseInt(found.group()) + LONG_AGO < day.getYear());
  }

  private static int gap(Range a, Range b) {
    return Math.max(0, Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()));
  }

  /** How far the words of fate are from the name. */
  int distance() {
    return fate == null ? NEAR : gap(fate, name);
  }
}
