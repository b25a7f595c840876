package avouch.brief;

import avouch.find.Titles;
import avouch.model.Claim.UtteranceClaim;
import avouch.model.Ledger.Statement;
import avouch.model.Ledger.Variant;
import avouch.model.Mention;
import avouch.model.Settlement.Actor;
import avouch.model.Situation;
import avouch.model.Span;
import avouch.model.Story;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which names of one word surely are somebody's: a telescope, a border crossing and a zoo's
 * rhinoceros have such names too.
 */
final class SingleNames {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&.-]+");

  /** Behind a name: said of people. */
  private static final Pattern WHO = Pattern.compile("^,?\\s+who(?:se|m)?\\b");

  private static final Pattern OWNS = Pattern.compile("^['’]s\\b");

  private static final Pattern ANIMAL_BEFORE =
      Lexicon.pattern("\\b" + Lexicon.signs("animal") + ",?\\s+(?:(?:named|called)\\s+)?$");

  private static final Pattern ANIMAL_BEHIND =
      Lexicon.pattern(
          "^,?\\s+(?:is\\s+|was\\s+)?(?:the|an?)\\s+(?:[\\p{L}\\d'’-]+\\s+){0,8}?"
              + Lexicon.signs("animal")
              + "(?=\\s*(?:[,.;:)]|$|(?:who|that|which|from|of|at|in|and|is|was|has)\\b))");

  /** "The Brandt | telescope": the thing has the name. */
  private static final Pattern THING =
      Lexicon.pattern("^\\s+(?:\\p{Ll}+\\s+)?" + Lexicon.signs("thing") + "\\b");

  /** An article of another language: "Al Brandt" may be a place. */
  private static final Pattern ARTICLE = Pattern.compile("^(?:Al|El) ");

  private static final int REACH = 90;

  private final Story story;
  private final Around around;
  private final List<UtteranceClaim> spoken;

  SingleNames(Situation situation) {
    story = situation.story();
    around = new Around(story, REACH);
    spoken =
        situation.ledger().statements().stream()
            .map(Statement::variants)
            .flatMap(List::stream)
            .map(Variant::claim)
            .toList();
  }

  /**
   * Whether a name is of several words or in capitals, or a report has it beside a title, an age, a
   * verb of saying or "who".
   */
  boolean isSure(Actor actor) {
    return !isSingle(actor.name())
        || actor.kind() == Actor.Kind.ORGANIZATION && ACRONYM.matcher(actor.name()).matches()
        || actor.age() != null
        || actor.mentions().stream()
            .anyMatch(
                mention ->
                    titles(mention).findAny().isPresent() || speaks(mention) || isWho(mention));
  }

  /**
   * Whether a report calls an animal or a thing so, and nobody of that name speaks or is titled.
   */
  boolean isNobody(Actor actor) {
    return isSingle(actor.name())
        && actor.mentions().stream().anyMatch(mention -> isAnimal(mention) || isThing(mention))
        && actor.mentions().stream().noneMatch(this::speaks)
        && actor.mentions().stream().flatMap(this::titles).noneMatch(SingleNames::isPersons);
  }

  /** Whether a name is one word, with an article of another language or without. */
  static boolean isSingle(String name) {
    return !ARTICLE.matcher(name).replaceFirst("").contains(" ");
  }

  /** "The zoo's female rhinoceros, Brun", "Brun, a calf". */
  private boolean isAnimal(Span mention) {
    return ANIMAL_BEFORE.matcher(around.before(mention)).find()
        || ANIMAL_BEHIND.matcher(around.behind(mention)).find();
  }

  private boolean isThing(Span mention) {
    return THING.matcher(around.behind(mention)).find();
  }

  /** "Her mother, Brun" is said of a calf too. */
  private static boolean isPersons(String title) {
    return Titles.isOffice(title) || Titles.isForm(title);
  }

  private Stream<String> titles(Span mention) {
    return story
        .reading(mention.report())
        .within(mention.range(), Mention.Person.class)
        .map(Mention.Person::title)
        .filter(Objects::nonNull);
  }

  private boolean isWho(Span mention) {
    return WHO.matcher(around.behind(mention)).find();
  }

  /** Whether the report says that it is who speaks: "Brandt's papers show" is not. */
  private boolean speaks(Span mention) {
    return !OWNS.matcher(around.behind(mention)).find()
        && spoken.stream()
            .filter(claim -> claim.bearing().report().equals(mention.report()))
            .map(UtteranceClaim::beside)
            .anyMatch(beside -> beside != null && beside.contains(mention.range()));
  }
}
