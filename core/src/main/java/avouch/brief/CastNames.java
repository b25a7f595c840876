package avouch.brief;

import avouch.find.OrganizationHeads;
import avouch.find.Titles;
import avouch.language.GivenNames;
import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.Report.Block;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which names of actors name somebody: not places, sorts of bodies, or words that met. */
final class CastNames {
  /** Names of operations, places and photographs taken for people. */
  private static final Pattern NO_ACTOR = Lexicon.sign("no-actor");

  /** Somebody told of, not named: "Tarn-supporting Brun". */
  private static final Pattern TOLD_OF = Lexicon.sign("told-of");

  /** What a place is called before its name, and behind it. */
  private static final Pattern PLACE_BEFORE =
      Pattern.compile("\\b" + Lexicon.signs("there") + "s? of (?:the |[AE]l )?$");

  private static final Pattern PLACE_BEHIND =
      Pattern.compile("^\\s+" + Lexicon.signs("place-behind") + "\\b");

  private static final Pattern WHERE =
      Pattern.compile("\\b(?:[Ii]n|[Nn]ear|[Ii]nside|[Aa]round|[Ee]nter(?:s|ed|ing)?)\\s$");

  private static final Pattern TITLED = Pattern.compile("\\bM(?:r|rs|s|iss)\\.?\\s$");

  /** More words are several names that lost their commas. */
  private static final int LONGEST_NAME = 5;

  private static final int REACH = 30;

  private final Story story;
  private final Around around;
  private final Set<String> places;

  CastNames(Story story) {
    this.story = story;
    this.around = new Around(story, REACH);
    places =
        story.readings().stream()
            .flatMap(reading -> reading.all(Mention.PlaceName.class))
            .filter(name -> name.use() == Mention.PlaceName.Use.PLACE)
            .map(Mention.PlaceName::name)
            .collect(Collectors.toSet());
  }

  /**
   * Whether an actor's name names it.
   *
   * @param held whether an office stands beside it
   */
  boolean isName(Actor actor, boolean held) {
    String name = actor.name();
    return !NO_ACTOR.matcher(name).find()
        && !places.contains(name)
        && !isOfPlaces(name)
        && actor.mentions().stream().anyMatch(this::isTold)
        && !isWhere(actor)
        && switch (actor.kind()) {
          case PERSON -> isPersons(actor, held);
          case ORGANIZATION -> isBodys(actor);
        };
  }

  private boolean isPersons(Actor actor, boolean held) {
    String name = actor.name();
    boolean given =
        !name.contains(" ")
            && GivenNames.isGiven(name.toLowerCase(Locale.ROOT))
            && actor.mentions().stream().noneMatch(this::isTitled);
    return name.split(" ", -1).length <= LONGEST_NAME
        && !TOLD_OF.matcher(name).find()
        && (held || !given)
        && !actor.mentions().stream().allMatch(this::owns);
  }

  private boolean isBodys(Actor actor) {
    String name = actor.name();
    String last = Phrases.lastWord(name);
    boolean sort = !name.contains(" ") && OrganizationHeads.isHead(name);
    return !sort && !Titles.isOffice(last) && Character.isUpperCase(last.codePointAt(0));
  }

  /** Whether a report calls it a town or region, or most name it as where something is. */
  private boolean isWhere(Actor actor) {
    long where = actor.mentions().stream().filter(this::isWhere).count();
    return where * 2 > actor.mentions().size()
        || actor.mentions().stream().anyMatch(this::isCalledPlace);
  }

  /** "Mrs Marn": a surname, though some bear it as a given name. */
  private boolean isTitled(Span mention) {
    return TITLED.matcher(before(mention)).find();
  }

  /**
   * "Sorve Norland": two names of places that met at a lost comma, one perhaps with a lost mark.
   */
  private boolean isOfPlaces(String name) {
    return name.contains(" ")
        && Arrays.stream(name.split(" ", -1))
            .allMatch(
                word ->
                    places.contains(word)
                        || word.endsWith("s")
                            && places.contains(word.substring(0, word.length() - 1)));
  }

  /** Whether a name stands in what a report tells: one that titles alone have is cut from them. */
  private boolean isTold(Span mention) {
    Reading reading = story.reading(mention.report());
    return reading
        .sentenceAt(mention.range())
        .map(sentence -> reading.report().blocks().get(sentence.block()).role())
        .filter(role -> role != Block.Role.TITLE)
        .isPresent();
  }

  /**
   * "Marns | ruling League" for "Marn's": a lost mark, if the text has none and no verb follows.
   */
  private boolean owns(Span mention) {
    Reading reading = story.reading(mention.report());
    Sentence sentence = reading.sentenceAt(mention.range()).orElse(null);
    if (sentence == null
        || Leads.isPunctuated(reading.report().text())
        || !story.words(mention).endsWith("s")) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(token -> token.range().start() >= mention.range().end())
        .findFirst()
        .filter(CastNames::isOwned)
        .isPresent();
  }

  private static boolean isOwned(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0))
        && token.tag().matches("NNS?|JJ[RS]?|VBG");
  }

  private boolean isCalledPlace(Span mention) {
    return PLACE_BEFORE.matcher(before(mention)).find()
        || isWhere(mention) && PLACE_BEHIND.matcher(around.behind(mention)).find();
  }

  private boolean isWhere(Span mention) {
    return WHERE.matcher(before(mention)).find();
  }

  private String before(Span mention) {
    return Phrases.blanked(around.before(mention));
  }
}
