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

  /** "Would take years to really | hurt him". */
  private static final Pattern SUPPOSED =
      Pattern.compile("\\b" + Lexicon.signs("supposed") + "\\b[^,.;:“”\"]{0,40}$");

  private static final Pattern LIGHT = Lexicon.sign("light-fate");

  private static final Pattern LAW = Lexicon.sign("law");

  private static final Pattern CORPSE =
      Pattern.compile("(?:\\b(?:the|his|her|their|whose|a)|['’]s)\\s(?:\\p{L}+\\s)?$");

  private static final Pattern YEAR = Pattern.compile("\\b(1\\d|20)\\d\\d\\b");

  /**
   * Every such sentence of a person of whom a fate or a suspicion is told.
   *
   * @param harm whether the event of the story is one that befalls people
   */
  static List<ToldOf> of(Cast cast, Story story, boolean harm) {
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
        .filter(told -> harm || !told.isLight(story))
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
    Range whole = sentence.get().range();
    String text = story.reading(claim.report()).report().text();
    List<Range> all = ToldFates.in(sentence.get());
    boolean decides = all.stream().anyMatch(fate -> isOtherBody(text, whole, fate));
    return all.stream()
        .filter(fate -> decides || gap(fate, name) < NEAR)
        .filter(fate -> !isOther(text, whole, fate))
        .min(Comparator.comparingInt(fate -> gap(fate, name)))
        .map(fate -> new ToldOf(claim.sentence(), name, fate))
        .orElse(null);
  }

  /** What is only supposed, a charge where no law is spoken of, a body that decides. */
  private static boolean isOther(String text, Range sentence, Range fate) {
    String before = text.substring(sentence.start(), fate.start());
    return switch (fate.in(text)) {
      case "charge", "charges", "charged" -> !LAW.matcher(sentence.in(text)).find();
      case "body" -> isOtherBody(text, sentence, fate);
      default -> SUPPOSED.matcher(before).find();
    };
  }

  private static boolean isOtherBody(String text, Range sentence, Range fate) {
    return fate.in(text).equals("body")
        && !CORPSE.matcher(text.substring(sentence.start(), fate.start())).find();
  }

  /** Words that tell of blows and hunts where somebody is harmed, and elsewhere of anything. */
  private boolean isLight(Story story) {
    return fate != null
        && LIGHT.matcher(fate.in(story.reading(sentence.report()).report().text())).matches();
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
