package avouch.settle;

import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the actor who speaks each quote: by the words beside it, else by the name it is given. */
final class Speakers {
  /** Words for an office that say no title, and the titles that they may stand for. */
  private static final Map<String, Set<String>> OFFICES =
      Map.of(
          "leader", Set.of("president", "prime minister", "premier", "chairman", "leader"),
          "premier", Set.of("premier", "prime minister"),
          "official", Set.of());

  private Speakers() {}

  static Map<Span, Integer> of(Story story, List<Actor> actors, Map<Span, Integer> who) {
    Map<Span, Integer> speakers = new TreeMap<>();
    for (Reading reading : story.readings()) {
      reading
          .all(Mention.Quote.class)
          .forEach(
              quote ->
                  speaker(quote, reading, actors, who)
                      .ifPresent(
                          actor -> speakers.put(reading.report().span(quote.range()), actor)));
    }
    return speakers;
  }

  private static Optional<Integer> speaker(
      Mention.Quote quote, Reading reading, List<Actor> actors, Map<Span, Integer> who) {
    Optional<Integer> beside = namedIn(quote.speakerWords(), reading, who);
    if (beside.isPresent()) {
      return beside;
    }
    String name = quote.speaker();
    if (name == null) {
      return Optional.empty();
    }
    return byName(name, actors)
        .or(() -> byHead(name, quote, reading, who))
        .or(() -> byOffice(name, reading, who));
  }

  /** "The Kazakh leader", "the minister": the person of that title whom the report names most. */
  private static Optional<Integer> byOffice(String name, Reading reading, Map<Span, Integer> who) {
    String head = lastWord(name);
    Set<String> titles = OFFICES.getOrDefault(head, Set.of(head));
    return Votes.most(
        reading
            .all(Mention.Person.class)
            .filter(person -> person.title() != null && holds(person.title(), titles))
            .map(person -> who.get(reading.report().span(person.range())))
            .filter(Objects::nonNull));
  }

  private static boolean holds(String title, Set<String> offices) {
    String lower = title.toLowerCase(Locale.ROOT);
    return offices.stream().anyMatch(lower::contains);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The last actor named in the words beside a quote: of "minister X of Y" it is the person. */
  private static Optional<Integer> namedIn(
      @Nullable Range words, Reading reading, Map<Span, Integer> who) {
    if (words == null) {
      return Optional.empty();
    }
    Optional<Integer> person = last(Mention.Person.class, words, reading, who);
    return person.isPresent() ? person : organization(words, reading, who);
  }

  /** An organization speaks if it ends the words: in "the party's chairman" it is only his. */
  private static Optional<Integer> organization(
      Range words, Reading reading, Map<Span, Integer> who) {
    return reading
        .within(words, Mention.Organization.class)
        .filter(named -> words.end() - named.range().end() <= 1)
        .reduce((first, second) -> second)
        .map(named -> who.get(reading.report().span(named.range())));
  }

  private static <M extends Mention> Optional<Integer> last(
      Class<M> kind, Range words, Reading reading, Map<Span, Integer> who) {
    return reading
        .within(words, kind)
        .reduce((first, second) -> second)
        .map(mention -> who.get(reading.report().span(mention.range())));
  }

  private static Optional<Integer> byName(String name, List<Actor> actors) {
    for (int index = 0; index < actors.size(); index++) {
      if (actors.get(index).aliases().contains(name)) {
        return Optional.of(index);
      }
    }
    for (int index = 0; index < actors.size(); index++) {
      if (goesBy(actors.get(index), name)) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }

  private static boolean goesBy(Actor actor, String name) {
    return switch (actor.kind()) {
      case PERSON ->
          name.contains(" ")
              ? actor.aliases().stream()
                  .anyMatch(alias -> alias.contains(" ") && People.samePerson(alias, name))
              : Spelling.alike(People.surname(actor.name()), name);
      case ORGANIZATION ->
          actor.aliases().stream()
              .anyMatch(alias -> Organizations.key(alias).equals(Organizations.key(name)));
    };
  }

  /** "The organization", "the ministry": the last one named before whose name ends in that word. */
  private static Optional<Integer> byHead(
      String name, Mention.Quote quote, Reading reading, Map<Span, Integer> who) {
    String head = lastWord(name);
    return reading
        .all(Mention.Organization.class)
        .filter(named -> named.range().start() < quote.range().end())
        .filter(named -> named.name().toLowerCase(Locale.ROOT).contains(head))
        .reduce((first, second) -> second)
        .map(named -> who.get(reading.report().span(named.range())));
  }
}
