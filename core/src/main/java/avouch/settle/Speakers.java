package avouch.settle;

import avouch.language.Demonyms;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the actor who speaks each quote: by the words beside it, else by the name it is given. */
final class Speakers {
  /** Words for an office that say no title, and the titles that they may stand for. */
  private static final Map<String, Set<String>> OFFICES =
      Map.of(
          "leader", Set.of("president", "prime minister", "premier", "chairman", "leader"),
          "premier", Set.of("premier", "prime minister"),
          "official", Set.of());

  private static final Pattern OWNING = Pattern.compile("(?:['’]|â[\u0080€][\u0099™])s?\\s");

  /** "A Denby ally", "the Quill campaign": somebody of hers, not she. */
  private static final Pattern OWNED =
      Pattern.compile(
          "\\s(?:ally|allies|adviser|advisor|aide|associate|spokes\\w+|lawyer|attorney|supporter"
              + "|critic|loyalist|backer|opponent|relative|official|campaign|administration"
              + "|government|regime|team|family|camp|appointee|nominee)s?\\b");

  /** A preposition before a name, with nothing between but an article or names with capitals. */
  private static final Pattern OF =
      Pattern.compile(
          "\\b(?:of|for|to|in|at|from|with)\\s(?:the\\s)?"
              + "(?:(?:\\w+ern|east|west|north|south|central)\\s)?(?:\\p{Lu}\\S*\\s)*$");

  /** "A source at X", "a clerk in X": somebody of whom the body is only where he is. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\w\\s(?:at|in|from|near|inside|to|on|with)\\s(?:the\\s)?(?:\\p{Ll}\\S*\\s){0,2}$");

  private static final Pattern LINK =
      Pattern.compile("\\s(?:of|for|to|in|at|from|with|on|who|which|that|\\()(?=\\s|$)|,|\\s\\(");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern INDEFINITE =
      Pattern.compile("(?i)(?:an?|one|another|some|several|two|three|many)\\s");

  private static final Pattern RELATIVE = Pattern.compile("\\W*(?:who|which|that)?\\W*");

  private final Reading reading;
  private final Map<Span, Integer> who;
  private final Map<String, Optional<Integer>> byName;
  private final Map<String, Optional<Integer>> byOffice = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Mention.Organization>> byHead = new HashMap<>();

  private Speakers(Reading reading, Map<Span, Integer> who, Map<String, Optional<Integer>> byName) {
    this.reading = reading;
    this.who = who;
    this.byName = byName;
  }

  static Map<Span, Integer> of(Story story, List<Actor> actors, Map<Span, Integer> who) {
    Map<Span, Integer> speakers = new TreeMap<>();
    Map<String, Optional<Integer>> byName = new HashMap<>();
    for (Reading reading : story.readings()) {
      Speakers told = new Speakers(reading, who, byName);
      reading
          .all(Mention.Quote.class)
          .forEach(
              quote ->
                  told.speaker(quote, actors)
                      .ifPresent(
                          actor -> speakers.put(reading.report().span(quote.range()), actor)));
    }
    return speakers;
  }

  private Optional<Integer> speaker(Mention.Quote quote, List<Actor> actors) {
    Optional<Integer> beside = namedIn(quote.speakerWords());
    if (beside.isPresent()) {
      return beside;
    }
    String name = quote.speaker();
    if (name == null) {
      return Optional.empty();
    }
    return byName
        .computeIfAbsent(name, words -> byName(words, actors))
        .or(() -> byHead(head(name), quote))
        .or(() -> isIndefinite(quote) ? Optional.empty() : byOffice(name));
  }

  /** "A former minister", "one official": nobody whom the report need name elsewhere. */
  private boolean isIndefinite(Mention.Quote quote) {
    Range words = quote.speakerWords();
    return words != null && INDEFINITE.matcher(reading.words(words)).lookingAt();
  }

  private Optional<Integer> byOffice(String name) {
    return byOffice.computeIfAbsent(name, this::officer);
  }

  /** "The Kazakh leader", "the minister": the person of that title whom the report names most. */
  private Optional<Integer> officer(String name) {
    String head = head(name);
    Set<String> titles = OFFICES.getOrDefault(head, Set.of(head));
    return Votes.most(
        reading
            .all(Mention.Person.class)
            .filter(person -> person.title() != null && holds(person.title(), titles))
            .filter(person -> isSaidOf(name, person.title()))
            .map(this::actor)
            .filter(Objects::nonNull));
  }

  /** Whether a title is one of the offices: "Denby spokesman" is no word for Denby. */
  private static boolean holds(String title, Set<String> offices) {
    String office = " " + beforeLink(title).toLowerCase(Locale.ROOT);
    return offices.stream().anyMatch(each -> office.endsWith(" " + each));
  }

  /** Whether the small words before an office stand in the title too: "the prime minister". */
  private static boolean isSaidOf(String name, @Nullable String title) {
    String own = title == null ? "" : title.toLowerCase(Locale.ROOT);
    String[] words = beforeLink(name).split(" ", -1);
    return Arrays.stream(words, 0, words.length - 1)
            .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
            .allMatch(own::contains)
        && isOfCountry(countries(name), countries(title));
  }

  /** "The Denbian minister" is nobody whose title names another country. */
  private static boolean isOfCountry(Set<String> meant, Set<String> own) {
    return meant.isEmpty() || own.isEmpty() || !Collections.disjoint(meant, own);
  }

  /** The country that "Peruvian" or "Peru's" tells of. */
  private static @Nullable String country(String word) {
    int mark = Math.max(word.indexOf("'s"), word.indexOf("\u2019s"));
    if (mark < 1) {
      return Demonyms.shipped().country(word);
    }
    List<Toponym> named = Gazetteer.shipped().named(word.substring(0, mark));
    boolean known = !named.isEmpty() && named.getFirst().kind() == Toponym.Kind.COUNTRY;
    return known ? named.getFirst().name() : null;
  }

  private static Set<String> countries(@Nullable String words) {
    return words == null
        ? Set.of()
        : SPACE
            .splitAsStream(words)
            .map(Speakers::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  /** The word that says what somebody or some body is: "envoy" of "envoy to the organization". */
  private static String head(String name) {
    String before = beforeLink(name);
    return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String beforeLink(String name) {
    Matcher link = LINK.matcher(name);
    return link.find() && link.start() > 0 ? name.substring(0, link.start()) : name;
  }

  /** The last actor named in the words beside a quote: of "minister X of Y" it is the person. */
  private Optional<Integer> namedIn(@Nullable Range words) {
    if (words == null) {
      return Optional.empty();
    }
    Optional<Integer> person =
        reading
            .within(words, Mention.Person.class)
            .filter(named -> !isBelonging(named.range(), words))
            .reduce((first, second) -> second)
            .map(this::actor);
    return person.isPresent() ? person : organization(words);
  }

  /** "X's lawyer", "the envoy of X": another's name, who does not speak. */
  private boolean isBelonging(Range name, Range words) {
    String behind = reading.words(new Range(name.end(), words.end()));
    String before = before(name, words);
    boolean apposed =
        reading
            .within(words, Mention.Organization.class)
            .anyMatch(body -> name.start() - body.range().end() == 1);
    return OWNING.matcher(behind).lookingAt()
        || OWNED.matcher(behind).lookingAt()
        || !apposed && OF.matcher(before).find();
  }

  private String before(Range name, Range words) {
    return reading.words(new Range(words.start(), name.start()));
  }

  /** An organization speaks if it ends the words: in "the party's chairman" it is only his. */
  private Optional<Integer> organization(Range words) {
    return reading
        .within(words, Mention.Organization.class)
        .filter(named -> ends(named.range(), words))
        .filter(named -> !WITHIN.matcher(before(named.range(), words)).find())
        .reduce((first, second) -> second)
        .map(this::actor);
  }

  private boolean ends(Range name, Range words) {
    return name.end() >= words.end()
        || RELATIVE.matcher(reading.words(new Range(name.end(), words.end()))).matches();
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
                  .anyMatch(
                      alias ->
                          alias.contains(" ") && PersonName.of(alias).isOf(PersonName.of(name)))
              : PersonName.of(actor.name()).surname().alike(Spelling.Key.of(name));
      case ORGANIZATION ->
          actor.aliases().stream()
              .anyMatch(alias -> Organizations.key(alias).equals(Organizations.key(name)));
    };
  }

  /** "The organization", "the ministry": the last one named before whose name ends in that word. */
  private Optional<Integer> byHead(String head, Mention.Quote quote) {
    return Optional.ofNullable(
            byHead.computeIfAbsent(head, this::headed).lowerEntry(quote.range().end()))
        .map(Map.Entry::getValue)
        .map(this::actor);
  }

  /** The organizations whose name holds a word, by where they are named. */
  private NavigableMap<Integer, Mention.Organization> headed(String head) {
    NavigableMap<Integer, Mention.Organization> headed = new TreeMap<>();
    reading
        .all(Mention.Organization.class)
        .filter(named -> named.name().toLowerCase(Locale.ROOT).contains(head))
        .forEach(named -> headed.put(named.range().start(), named));
    return headed;
  }

  private @Nullable Integer actor(Mention mention) {
    return who.get(reading.report().span(mention.range()));
  }
}
