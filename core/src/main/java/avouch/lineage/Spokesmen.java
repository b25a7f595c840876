package avouch.lineage;

import avouch.lineage.Sources.Voice;
import avouch.model.Claim;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Sentence;
import avouch.model.Settlement;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose voice the people of a story have: of the one body that the words beside a name say they
 * head or speak for ("the director of the Denby Observatory, Ada Quill", "police spokesman Ivo
 * Marn"). Who is said to speak for two bodies, or only did so once, has a voice of his own.
 */
final class Spokesmen {
  private static final String QUALIFIED =
      "(?:(?:chief|press|deputy|official|executive|regional|local|general|senior) )?";

  private static final String OFFICE = "(?<office>\\p{L}+(?:-general)?)";
  private static final String OF = " (?:of|for|at|with) (?:the |its )?(?:[\\p{L}-]+-based )?";

  /** From a name to the body: "Ada Quill, the director of | the Observatory". */
  private static final Pattern BEHIND =
      Pattern.compile(",? (?:the |its |an? |who is (?:the )?)?" + QUALIFIED + OFFICE + OF);

  /** From a body to the name: "the Observatory | 's head, Ada Quill". */
  private static final Pattern AHEAD =
      Pattern.compile("(?:['’]?s)? " + QUALIFIED + OFFICE + ",? (?:\\p{Lu}[\\p{L}.]* ){0,2}");

  /** Before a body that a name follows: "the director of | the Observatory, Ada Quill". */
  private static final Pattern BEFORE =
      Pattern.compile(".*?(?:^|[^\\p{L}-])" + OFFICE + OF, Pattern.DOTALL);

  private static final Pattern GAP = Pattern.compile(",? ");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}'’.-]+");
  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "retired", "shadow", "then");

  /** Bodies all of whose officers speak with one voice. */
  private static final Set<String> RANKED = Set.of("police", "sheriff", "fire", "coroner");

  private final Map<String, Voice> voices;
  private final Map<String, String> acronyms;

  private Spokesmen(Map<String, Voice> voices, Map<String, String> acronyms) {
    this.voices = Map.copyOf(voices);
    this.acronyms = Map.copyOf(acronyms);
  }

  /** Nobody speaks for another. */
  static Spokesmen none() {
    return new Spokesmen(Map.of(), Map.of());
  }

  static Spokesmen of(Story story, Settlement settlement) {
    Map<String, Voice> voices = new TreeMap<>();
    Map<String, String> acronyms = new TreeMap<>();
    for (Actor actor : settlement.actors()) {
      if (actor.kind() == Actor.Kind.ORGANIZATION) {
        actor.aliases().stream()
            .filter(alias -> alias.indexOf(' ') < 0 && actor.name().indexOf(' ') > 0)
            .forEach(alias -> acronyms.putIfAbsent(alias, actor.name()));
        continue;
      }
      Voice voice =
          one(
              actor.mentions().stream()
                  .flatMap(mention -> bodies(story, settlement, mention))
                  .map(body -> Sources.voice(new Claim.Source(body, body)))
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet()));
      if (voice != null) {
        voices.put(actor.name(), voice);
      }
    }
    return new Spokesmen(voices, acronyms);
  }

  /** The voice that is meant by all; one without a name may be the one with a name. */
  private static @Nullable Voice one(Set<Voice> voices) {
    List<Voice> named = voices.stream().filter(voice -> !voice.isBare()).toList();
    boolean same = voices.stream().map(Voice::kind).distinct().count() == 1 && named.size() < 2;
    return !same ? null : named.isEmpty() ? voices.iterator().next() : named.getFirst();
  }

  /** The voice of a source: of the body that it speaks for, else its own. */
  @Nullable Voice voice(Claim.Source source) {
    Voice voice = voices.get(source.settled());
    return voice != null
        ? voice
        : Sources.voice(new Claim.Source(source.name(), spelledOut(source.settled())));
  }

  /** "CNB spokesperson" of the body whose acronym that is. */
  private String spelledOut(String name) {
    return acronyms.isEmpty()
        ? name
        : Arrays.stream(name.split(" ", -1))
            .map(word -> acronyms.getOrDefault(word, word))
            .collect(Collectors.joining(" "));
  }

  /** The bodies that the words beside one mention of a person name as those spoken for. */
  private static Stream<String> bodies(Story story, Settlement settlement, Span mention) {
    Reading reading = story.reading(mention.report());
    Sentence sentence = reading.sentenceAt(mention.range()).orElse(null);
    if (sentence == null) {
      return Stream.empty();
    }
    Stream<String> titled =
        reading
            .within(mention.range(), Mention.Person.class)
            .map(Mention.Person::title)
            .filter(Objects::nonNull)
            .filter(Spokesmen::isOfBody);
    Stream<String> named =
        reading
            .within(sentence.range(), Mention.Organization.class)
            .filter(body -> speaksFor(reading, sentence.range(), mention.range(), body.range()))
            .map(body -> name(settlement, mention.report(), body));
    return Stream.concat(titled, named);
  }

  private static String name(Settlement settlement, String report, Mention.Organization body) {
    return settlement
        .actor(new Span(report, body.range()))
        .filter(actor -> actor.kind() == Actor.Kind.ORGANIZATION)
        .map(Actor::name)
        .orElse(body.name());
  }

  /** "Police spokesman", "Denby police sergeant". */
  private static boolean isOfBody(String title) {
    Voice voice = Sources.voice(new Claim.Source(title, title));
    List<String> words = WORDS.splitAsStream(title).toList();
    return voice != null
        && !voice.kind().isEmpty()
        && !words.isEmpty()
        && !isPast(title)
        && (RANKED.contains(voice.kind())
            || !voice.kind().equals("government") && Sources.isMouth(words.getLast()));
  }

  private static boolean speaksFor(Reading reading, Range sentence, Range person, Range body) {
    if (person.overlaps(body)) {
      return false;
    }
    if (person.end() <= body.start()) {
      return isOffice(BEHIND, reading.words(new Range(person.end(), body.start())));
    }
    String between = reading.words(new Range(body.end(), person.start()));
    String before = reading.words(new Range(sentence.start(), body.start()));
    boolean past = isPast(before.substring(Math.max(0, before.length() - 30)));
    return !past
        && (isOffice(AHEAD, between) || GAP.matcher(between).matches() && isOffice(BEFORE, before));
  }

  private static boolean isOffice(Pattern pattern, String words) {
    var match = pattern.matcher(words.replaceAll("\\s+", " "));
    return match.matches() && Sources.isMouth(match.group("office")) && !isPast(words);
  }

  private static boolean isPast(String words) {
    return WORDS
        .splitAsStream(words.toLowerCase(Locale.ROOT))
        .flatMap(word -> Arrays.stream(word.split("-", -1)))
        .anyMatch(PAST::contains);
  }
}
